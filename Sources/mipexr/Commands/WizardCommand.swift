internal import ArgumentParser
internal import Assessment
internal import Glibc
internal import Library
internal import LineMode
internal import Messages
internal import Saver
internal import Scoring
internal import Terminal
internal import Wizard

/// The wizard: on the screen, or as lines where there is no screen.
struct WizardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wizard", abstract: say(.wizardAbstract), discussion: say(.wizardExamples))

  @Argument(help: ArgumentHelp(say(.wizardFileHelp), valueName: say(.fileValue)))
  var file: String?

  @ArgumentParser.Flag(help: ArgumentHelp(say(.plainHelp)))
  var plain = false

  @ArgumentParser.Flag(help: ArgumentHelp(say(.noColorHelp)))
  var noColor = false

  @ArgumentParser.Flag(help: ArgumentHelp(say(.requireCompleteHelp)))
  var requireComplete = false

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let desk = Desk(content: shared.content, ownLanguage: shared.language)
    let face = Face(desk: desk, plain: plain, noColor: noColor)
    var state = try begin(desk)
    try end(face.onScreen(&state) ?? face.asLines(&state), state)
  }

  /// The wizard at its first screen: the file's question, a new file's form, or the start.
  private func begin(_ desk: Desk) throws -> State {
    let code = Surroundings.current.contentLanguage
    let questionnaire = try shared.questionnaire("mipex-r")
    let regions = desk.content.regions()
    var state = State(
      display: Face.display(),
      contentLanguage: code, questionnaire: questionnaire, regions: regions.value?.regions ?? [],
      recent: file == nil ? Recent.all() : [], now: Surroundings.now)
    guard let file else { return state }
    do throws(Desk.Refusal) {
      _ = state.update(.opened(try desk.session(file)), at: Surroundings.now)
      Recent.remember(file)
    } catch {
      switch error {
      case .missing: state.startNew(file: file)
      case .unusable(let findings):
        Output.complain(findings)
        throw Exit.invalid
      }
    }
    return state
  }

  private func end(_ departure: Departure, _ state: State) throws {
    switch departure {
    case .interrupted: throw Exit.interrupted
    case .hungUp: throw Exit(code: 128 + SIGHUP)
    case .terminated: throw Exit(code: 128 + SIGTERM)
    case .abandoned: throw Exit.cannotWrite
    case .quit: break
    }
    guard requireComplete, let session = state.session else { return }
    let overall = session.engine.profile.overall
    if overall.answered < overall.applicable {
      Output.complain(CommandMessage.unfinished(overall.applicable - overall.answered, session.fileName))
      throw Exit.unfinished
    }
  }
}
