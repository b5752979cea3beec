internal import ArgumentParser
internal import Assessment
internal import Library
internal import Reports
internal import Saver
internal import Sentences
internal import Text

/// Answers to the form become assessment files, one a submission.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: say(TransferMessage.importAbstract), discussion: say(.importExamples))

  @Argument(help: ArgumentHelp(say(TransferMessage.importFileHelp), valueName: say(.fileValue)), completion: .file())
  var file: String

  @Option(help: ArgumentHelp(say(.intoHelp), valueName: say(.folderValue)), completion: .directory)
  var into: String

  @Option(help: ArgumentHelp(say(.importQuestionnaireHelp), valueName: "id"))
  var questionnaire: String?

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let rows = try rows()
    let id = questionnaire ?? FormImport.questionnaire(of: rows) ?? "mipex-r"
    let chosen = try shared.questionnaire(id)
    let code = Environment.current.contentLanguage
    let reader = FormImport(
      chosen, regions: shared.content.regions().value ?? Regions(),
      language: chosen.languages.contains(code) ? code : "en", now: Environment.now, file: file)
    let result = reader.read(rows)
    Output.complain(result.findings)
    let hasErrors = result.findings.contains { $0.level == .error }
    guard !result.submissions.isEmpty || !hasErrors else { throw Exit.invalid }
    let known = try write(result.submissions)
    Output.complain(
      TransferMessage.imported(result.submissions.count - known, refused: result.refused, known: known))
    if hasErrors { throw Exit.invalid }
  }

  private func rows() throws -> [[CSV.Cell]] {
    let bytes: [UInt8]
    do throws(ReadError) {
      bytes = try AtomicOutput.read(file, limit: CSV.limit)
    } catch {
      Output.complain(TransferMessage.notRead(file))
      throw Files.exit(for: error)
    }
    do throws(CSVFault) {
      return try CSV.rows(bytes)
    } catch {
      Output.complain([error.finding(file: file)])
      throw Exit.invalid
    }
  }

  /// Makes the files; those of submissions that were imported before stay as they are, and are counted.
  private func write(_ submissions: [FormImport.Submission]) throws -> Int {
    do throws(SaveError) {
      try AtomicOutput.ensureFolder(into)
    } catch {
      throw OutputWriter.refusal(error, into)
    }
    var known = 0
    for submission in submissions {
      let assessment = submission.assessment
      let start =
        into + "/"
        + [assessment.region.nuts ?? assessment.region.name, assessment.period].map(\.asFileName)
        .filter { !$0.isEmpty }.joined(separator: "-")
      if let key = submission.key?.asKey, !key.isEmpty {
        let path = "\(start)-\(key).json"
        if try !make(assessment, at: path) {
          known += 1
          Output.complain(TransferMessage.known(path: path, key: submission.key ?? ""))
        }
      } else {
        var number = 1
        while try !make(assessment, at: number == 1 ? "\(start).json" : "\(start)-\(number).json") { number += 1 }
      }
    }
    return known
  }

  /// Whether the file could be made; false when there is one of that name.
  private func make(_ assessment: Assessment, at path: String) throws -> Bool {
    do throws(SaveError) {
      try SafeFile.make(assessment, at: path, now: Environment.now)
    } catch {
      if case .exists = error { return false }
      throw OutputWriter.refusal(error, path)
    }
    Output.line(path.harmless)
    return true
  }
}

extension String {
  /// The key of a submission as a part of its file's name: another key never gives the same.
  fileprivate var asKey: String {
    let name = asFileName
    guard name != self, "uuid:" + name != self else { return name }
    return isEmpty ? "" : name + "-" + String(Identity.hash(Array(utf8)), radix: 16)
  }

  /// Letters, digits and hyphens only, at most 40 of them: a name that every system takes.
  fileprivate var asFileName: String {
    let text = (hasPrefix("uuid:") ? String(dropFirst(5)) : self)
    let words = text.unicodeScalars.map { scalar -> String in
      scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)) ? String(scalar) : "-"
    }
    let isPlain = words.joined() == text
    return String((isPlain ? text : text.folded.replacing(" ", by: "-")).prefix(40))
  }
}
