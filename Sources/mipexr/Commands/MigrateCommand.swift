internal import ArgumentParser
internal import Assessment
internal import Reports
internal import Saver
internal import Sentences
internal import Text

/// Takes a file to the newest version of its questionnaire, and tells what became of each answer.
struct MigrateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "migrate", abstract: MigrateMessage.abstract.said, discussion: MigrateMessage.examples.said)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Argument(help: ArgumentHelp(say(.oneFileHelp), valueName: say(.fileValue)))
  var file: String

  @ArgumentParser.Flag(help: ArgumentHelp(MigrateMessage.dryRunHelp.said))
  var dryRun = false

  @Option(help: ArgumentHelp(MigrateMessage.formatHelp.said, valueName: say(.formatValue)))
  var format = Format.text

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let found = try migration(of: try Files.read(file).assessment)
    guard !dryRun, found.from < found.to else { return tell(found, isWritten: false) }
    var done = found
    try Files.change(file) { assessment in
      done = try migration(of: assessment)
      assessment = done.assessment
    }
    tell(done, isWritten: true)
  }

  private func migration(of assessment: Assessment) throws -> Migration {
    let questionnaire = try shared.questionnaire(of: assessment)
    let reference = assessment.questionnaire
    guard !reference.isNewer(than: questionnaire) else {
      Output.complain(
        MigrateMessage.onlyToLookAt(
          file: file, found: reference.version.description, known: questionnaire.version.description))
      throw Exit.invalid
    }
    return Migration(of: assessment, to: questionnaire, at: Environment.now)
  }

  private func tell(_ migration: Migration, isWritten: Bool) {
    let report = MigrationReport(migration, file: file, isWritten: isWritten)
    let language = Environment.current.language
    switch format {
    case .json: Output.text(report.json.written())
    case .text where migration.from == migration.to:
      Output.complain(MigrationMessage.current(file: file, version: migration.to.description))
    case .text:
      report.lines(in: language).forEach { Output.line($0) }
      Output.complain(isWritten ? MigrationMessage.written(file) : .notWritten(file))
    }
  }
}
