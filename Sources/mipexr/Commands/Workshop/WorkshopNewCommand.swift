internal import ArgumentParser
internal import Assessment
internal import Glibc
internal import Saver
internal import Sentences

/// Makes a workshop beside a region's assessment, and says what its kind of anonymity means.
struct WorkshopNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: WorkshopMessage.newAbstract.said, discussion: WorkshopMessage.newExamples.said)

  enum Anonymity: String, ExpressibleByArgument, CaseIterable {
    case counts, key, named
  }

  @Argument(help: ArgumentHelp(say(.newFileHelp), valueName: say(.fileValue)), completion: .file())
  var file: String

  @Option(help: ArgumentHelp(WorkshopMessage.assessmentHelp.said, valueName: say(.fileValue)), completion: .file())
  var assessment: String

  @Option(help: ArgumentHelp(WorkshopMessage.anonymityHelp.said, valueName: WorkshopMessage.anonymityValue.said))
  var anonymity = Anonymity.counts

  @Option(help: ArgumentHelp(WorkshopMessage.onlyHelp.said, valueName: WorkshopMessage.onlyValue.said))
  var only: String?

  @Option(help: ArgumentHelp(WorkshopMessage.titleHelp.said, valueName: say(.textValue)))
  var title: String?

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let found = try Files.read(assessment).assessment
    let questionnaire = try shared.questionnaire(of: found)
    try refuseOtherVersion(found.questionnaire, questionnaire)
    guard FileKey(folderOf: file) == FileKey(folderOf: assessment) else {
      Output.complain(WorkshopMessage.elsewhere(assessment: assessment, file: file))
      throw Exit.usage
    }
    let workshop = try make(on: found, questionnaire)
    try Files.create(workshop, at: file)
    Output.line(meaning(workshop.rules))
    Output.complain(WorkshopMessage.made(file: file, assessment: assessment, call: file.asShellWord))
  }

  private func make(on found: Assessment, _ questionnaire: Questionnaire) throws -> Workshop {
    let now = Environment.now
    var workshop = Workshop(
      on: assessment.lastPart, of: .init(to: questionnaire),
      rules: .init(anonymity: .init(rawValue: anonymity.rawValue) ?? .counts), created: now)
    let place = [found.region.name, found.period].filter { !$0.isEmpty }.joined(separator: " ")
    workshop.title = title ?? WorkshopMessage.title(place).said
    do throws(Workshop.Refusal) {
      if questionnaire.indicators.allSatisfy(\.options.isEmpty) {
        throw .noOptions(questionnaire.indicators.first?.id ?? "")
      }
      for id in only?.split(separator: ",") ?? [] {
        try workshop.choose(String(id.filter { $0 != " " }), in: questionnaire, at: now)
      }
    } catch {
      Output.complain(WorkshopMessage.refused(file: file, why: error.told(in: questionnaire)))
      throw Exit.usage
    }
    return workshop
  }

  /// A workshop on answers to another version could not write into the file.
  private func refuseOtherVersion(_ reference: Assessment.Reference, _ questionnaire: Questionnaire) throws {
    let (found, known) = (reference.version.description, questionnaire.version.description)
    if reference.isNewer(than: questionnaire) {
      Output.complain(MigrateMessage.onlyToLookAt(file: assessment, found: found, known: known))
    } else if reference.standing(to: questionnaire) == .older {
      Output.complain(MigrateMessage.migrateFirst(file: assessment, found: found, known: known))
    } else {
      return
    }
    throw Exit.invalid
  }

  private func meaning(_ rules: Workshop.Rules) -> String {
    switch rules.anonymity {
    case .counts: WorkshopMessage.counts(rules.minimum).said
    case .key: WorkshopMessage.key.said
    case .named: WorkshopMessage.named.said
    }
  }
}

/// Which file or folder a path leads to, however it is written.
struct FileKey: Hashable {
  private let device: UInt64
  private let inode: UInt64

  /// Nil where there is nothing.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
  }

  init?(folderOf path: String) { self.init(path.folderPart) }
}

extension String {
  /// The name behind the last slash.
  var lastPart: String {
    guard let slash = utf8.lastIndex(of: UInt8(ascii: "/")) else { return self }
    return String(self[utf8.index(after: slash)...])
  }

  /// The folder before it, `.` where none is named.
  var folderPart: String {
    guard let slash = utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == startIndex ? "/" : String(self[..<slash])
  }
}
