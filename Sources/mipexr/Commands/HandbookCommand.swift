internal import ArgumentParser
internal import Assessment
internal import Library
internal import Sentences
internal import Text
internal import Wizard

/// A page of the handbook as text.
struct HandbookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "handbook", abstract: say(.handbookAbstract), discussion: say(.handbookExamples))

  @Argument(help: ArgumentHelp(say(.pageHelp), valueName: say(.pageValue)))
  var page = "index"

  @ArgumentParser.Flag(help: ArgumentHelp(say(.plainHelp)))
  var plain = false

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let code = Environment.current.contentLanguage
    let reading = shared.content.page(page, in: code)
    guard let found = reading.value else {
      Output.complain(reading.findings)
      throw Exit.missing
    }
    let face = Frontend(runner: EffectRunner(content: shared.content, ownLanguage: nil), plain: plain, noColor: false)
    if face.canUseScreen {
      var state = State(
        contentLanguage: code, questionnaire: try shared.questionnaire("mipex-r", languages: ["en", code]),
        regions: [], now: Environment.now)
      state.startReading(found.page, isFallback: found.isFallback)
      KeyFile.use(for: &state)
      if face.onScreen(&state) != nil { return }
    }
    let display = Display(size: Size(width: 78, height: 24), glyphs: .unicode)
    found.page.lines(on: display).forEach { Output.line($0) }
    if page == "index" {
      Output.line("")
      for entry in shared.content.pages(in: code) { Output.line("\(entry.name): \(entry.title)".harmless) }
    }
  }
}
