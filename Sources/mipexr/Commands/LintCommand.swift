internal import ArgumentParser
internal import Library
internal import Sentences

/// Looks for faults in questionnaires, texts, handbook, regions and practices; prints nothing when there are none.
struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: say(.lintAbstract), discussion: say(.lintExamples))

  @Argument(help: ArgumentHelp(say(.lintHelp), valueName: say(.pathValue)), completion: .file())
  var paths: [String]

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let findings = shared.content.lint(paths)
    Output.complain(findings)
    if findings.contains(where: { $0.level == .error }) { throw Exit.invalid }
    if !findings.isEmpty { throw Exit.failed }
  }
}
