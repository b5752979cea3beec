internal import ArgumentParser
internal import Assessment
internal import Sentences
internal import Terminal
internal import Wizard

/// What a support desk asks first, on one screen, with what to do about it.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: DoctorMessage.abstract.said, discussion: DoctorMessage.examples.said)

  @Option(help: ArgumentHelp(DoctorMessage.formatHelp.said, valueName: say(.formatValue)))
  var format = Format.text

  @OptionGroup var shared: SharedOptions

  func run() throws {
    guard format != .csv else { throw ValidationError(DoctorMessage.formatHelp.said) }
    let program = Fact("program", .program, [Build.version, Build.commit].compactMap(\.self).joined(separator: ", "))
    let facts =
      [program] + TerminalFacts().all + FolderFacts(library: shared.library).all + ToolFacts().all
    switch format {
    case .json: Output.text(Self.json(facts).written())
    default: Self.lines(facts).forEach(Output.line)
    }
    if facts.contains(where: { $0.state == .fault }) { throw Exit.failed }
  }

  /// What is to be done stands under its fact; nothing is wider than the window.
  private static func lines(_ facts: [Fact]) -> [String] {
    let display = Frontend.display
    let width = TerminalScreen.description(of: "").size?.width ?? 80
    let names = [Fact.State.ok, .note, .fault].map { display.width($0.name.said) }
    let indent = (names.max() ?? 0) + 2
    return facts.flatMap { fact in
      let text =
        [DoctorMessage.line(label: fact.label.said, value: fact.value).said]
        + [fact.advice].compactMap { $0.map { DoctorMessage.todo($0.said).said } }
      let lines = text.flatMap { display.wrap($0, to: max(20, width - indent)) }
      return lines.enumerated().map { position, line in
        display.pad(position == 0 ? fact.state.name.said : "", to: indent) + line
      }
    }
  }

  private static func json(_ facts: [Fact]) -> JSON {
    .object(["format": .string("mipexr-doctor/1"), "facts": .array(facts.map(\.json))])
  }
}
