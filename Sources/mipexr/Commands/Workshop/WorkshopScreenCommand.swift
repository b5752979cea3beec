internal import ArgumentParser
internal import Glibc
internal import Saver
internal import Sentences
internal import Terminal
internal import Wizard

/// The room's window: on the wall, what everybody may see of the workshop's file while the facilitator writes it.
struct WorkshopScreenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "screen", abstract: RoomMessage.abstract.said, discussion: RoomMessage.examples.said)

  @Argument(help: ArgumentHelp(WorkshopMessage.fileHelp.said, valueName: say(.fileValue)), completion: .file())
  var file: String

  @ArgumentParser.Flag(help: ArgumentHelp(say(.plainHelp)))
  var plain = false

  @ArgumentParser.Flag(help: ArgumentHelp(say(.noColorHelp)))
  var noColor = false

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let (found, questionnaire) = try Files.readWorkshop(file, in: shared)
    var followed = FollowedWorkshop(file, found.workshop, in: questionnaire)
    let reason = try onScreen(&followed) ?? asLines(&followed)
    switch reason {
    case .hungUp: throw Exit(code: 128 + SIGHUP)
    case .terminated: throw Exit(code: 128 + SIGTERM)
    case .quit, .interrupted, .abandoned: break
    }
  }

  private func onScreen(_ followed: inout FollowedWorkshop) throws -> ExitReason? {
    let environment = Environment.current
    guard !plain, environment.hasTerminal, TerminalScreen.isWorthTrying(term: environment.value("TERM")) else {
      return nil
    }
    TerminalScreen.guardAgainstCrashes(in: environment.language)
    do throws(TerminalMessage) {
      let tier = noColor ? ColourTier.none : ColourTier(noColour: environment.value("NO_COLOR"))
      var screen = try TerminalScreen(tier: tier, term: environment.value("TERM") ?? "")
      var display = Frontend.display()
      return screen.watch(
        every: 250,
        picture: { size in
          followed.look()
          display.size = size
          return followed.screen.frame(on: display)
        }, leaves: { [.character("q"), .escape, .control("c")].contains($0) })
    } catch {
      Output.complain(error)
      return nil
    }
  }

  /// A few lines whenever something has changed, until `q` and Enter, or the end of the input.
  private func asLines(_ followed: inout FollowedWorkshop) -> ExitReason {
    var said: [String] = []
    while true {
      followed.look()
      // The clock alone is no news.
      let lines = followed.screen.lines
      if lines.dropFirst() != said.dropFirst() {
        said = lines
        Output.line(lines.joined(separator: "\n") + "\n")
      }
      var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      guard poll(&input, 1, 500) > 0 else { continue }
      var bytes = [UInt8](repeating: 0, count: 256)
      let count = read(STDIN_FILENO, &bytes, bytes.count)
      if count <= 0 || bytes.prefix(count).contains(UInt8(ascii: "q")) { return .quit }
    }
  }
}
