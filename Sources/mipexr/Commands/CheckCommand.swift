internal import ArgumentParser
internal import Assessment
internal import Saver
internal import Sentences

/// Looks for faults in assessment and workshop files; prints nothing when there are none.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: say(.checkAbstract), discussion: say(.checkExamples))

  @Argument(help: ArgumentHelp(say(.filesHelp), valueName: say(.fileValue)), completion: .file())
  var files: [String]

  @OptionGroup var shared: SharedOptions

  func run() throws {
    var worst: Exit?
    var known: [String: Questionnaire] = [:]
    for path in files {
      do {
        if WorkshopFile.isMeant(by: path) {
          _ = try Files.readWorkshop(path, in: shared)
          continue
        }
        let file = try Files.read(path, advice: Files.obtainable)
        let id = file.assessment.questionnaire.id
        let questionnaire = try known[id] ?? shared.questionnaire(of: file.assessment)
        known[id] = questionnaire
        let findings = file.assessment.findings(
          against: questionnaire, file: path, text: file.text, outlook: true, now: Environment.now)
        Output.complain(findings)
        if findings.contains(where: { $0.level == .error }) { worst = .invalid }
      } catch let end as Exit {
        worst = end
      }
    }
    if let worst { throw worst }
  }
}
