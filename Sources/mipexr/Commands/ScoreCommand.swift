internal import ArgumentParser
internal import Saver
internal import Sentences

/// Profiles of assessment files.
struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score", abstract: say(.scoreAbstract), discussion: say(.scoreExamples))

  @Argument(help: ArgumentHelp(ScoreMessage.filesHelp.said, valueName: say(.fileValue)), completion: .file())
  var files: [String]

  @Option(help: ArgumentHelp(ScoreMessage.formatHelp.said, valueName: say(.formatValue)))
  var format = ScoreFormat.text

  @Option(help: ArgumentHelp(say(.explainHelp), valueName: say(.nameValue)))
  var explain: String?

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let list = FileList(files)
    guard explain == nil || !list.hasFolder else {
      Output.complain(ScoreMessage.explainsOneFile)
      throw Exit.usage
    }
    guard list.count > 0 || !list.refusals.isEmpty else {
      Output.complain([Finding(.error, file: files.joined(separator: " "), ScoreMessage.noFiles)])
      throw Exit.missing
    }
    try ScoreRun(list, format, explain: explain, content: shared.content).run()
  }
}

enum ScoreFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, ndjson, csv
}
