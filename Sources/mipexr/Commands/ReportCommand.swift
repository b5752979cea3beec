internal import ArgumentParser
internal import Assessment
internal import Glibc
internal import Library
internal import Messages
internal import Reports
internal import Saver
internal import Scoring

/// A report of one assessment file.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: tell(.reportAbstract), discussion: tell(.reportExamples))

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case html, md, docx, odt, pdf, csv, json
  }

  @Argument(help: ArgumentHelp(say(.oneFileHelp), valueName: say(.fileValue)))
  var file: String

  @Option(help: ArgumentHelp(tell(.formatHelp), valueName: say(.formatValue)))
  var format: Format?

  @ArgumentParser.Flag(help: ArgumentHelp(tell(.briefHelp)))
  var brief = false

  @Option(help: ArgumentHelp(tell(.outputHelp), valueName: say(.fileValue)))
  var output: String?

  @ArgumentParser.Flag(help: ArgumentHelp(tell(.withoutNotesHelp)))
  var withoutNotes = false

  @Option(help: ArgumentHelp(tell(.styleHelp), valueName: tell(.cssValue)))
  var style: String?

  @ArgumentParser.Flag(help: ArgumentHelp(tell(.forceHelp)))
  var force = false

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let format = try chosenFormat()
    let sheet = try style.map(Self.styleSheet) ?? .builtIn
    let file = try Files.read(self.file)
    let code = shared.language ?? file.assessment.language
    let questionnaire = try shared.questionnaire(file.assessment.questionnaire.id, languages: ["en", code])
    let (engine, assessment) = try shared.scored(file, in: questionnaire)
    let bytes =
      try data(engine, assessment, format)
      ?? {
        let report = Report(engine, of: assessment, setting(code))
        return try Self.bytes(brief ? report.brief : report.full, as: format, sheet)
      }()
    try Delivered.write([("", bytes)], to: output, force: force)
  }

  /// A designer's style sheet.
  private static func styleSheet(_ path: String) throws -> StyleSheet {
    let bytes: [UInt8]
    do throws(ReadError) {
      bytes = try Delivery.read(path, limit: 1 << 20)
    } catch {
      Output.complain(error.findings)
      throw Files.exit(for: error)
    }
    guard let text = String(validating: bytes, as: UTF8.self), let sheet = StyleSheet(text) else {
      Output.complain(ExportMessage.badStyle(path))
      throw Exit.invalid
    }
    return sheet
  }

  private func setting(_ code: String) -> Report.Setting {
    let crosswalk = brief ? shared.content.page("eu-action-plan", in: code).value.map { Crosswalk($0.page) } : nil
    return Report.Setting(
      code: code, language: Language(locale: code) ?? .english, isWithoutNotes: withoutNotes, crosswalk: crosswalk,
      made: Surroundings.now, version: Mipexr.configuration.version)
  }

  /// The formats without sentences; nil for a document.
  private func data(_ engine: Engine, _ assessment: Assessment, _ format: Format) throws -> [UInt8]? {
    switch format {
    case .csv:
      var bytes = Array((ProfileCSV.header + "\n").utf8)
      ProfileRows(engine.questionnaire).append(engine.profile, of: assessment, file: file, to: &bytes)
      return bytes
    case .json: return JSON.profile(engine, of: assessment).written()
    case .html, .md, .docx, .odt, .pdf: return nil
    }
  }

  private static func bytes(_ document: Document, as format: Format, _ sheet: StyleSheet) throws -> [UInt8] {
    switch format {
    case .html: document.html(style: sheet)
    case .md: Markdown.write(document)
    default: try Conversion(document, to: format.rawValue, sheet).run()
    }
  }

  /// What was asked for, or what the name of the output says; the way out where the options do not fit together.
  private func chosenFormat() throws -> Format {
    let ending = output.flatMap { $0.split(separator: "/").last }?.split(separator: ".").dropFirst().last
    let named = ending.flatMap { Format(rawValue: $0.lowercased()) }
    if let output, format == nil, named == nil {
      throw usage(.unknownEnding(output, known: Format.allCases.map(\.rawValue)))
    }
    let format = format ?? named ?? .html
    switch format {
    case .csv, .json: if brief { throw usage(.notBrief(format.rawValue)) }
    case .html, .md, .docx, .odt, .pdf: break
    }
    if style != nil, format != .html, format != .pdf { throw usage(.notStyled(format.rawValue)) }
    let isText = [.md, .csv, .json].contains(format)
    let isPiped = isatty(STDOUT_FILENO) == 0 && format == .html
    guard output != nil || isText || isPiped else {
      let stem = file.split(separator: "/").last?.split(separator: ".").first.map(String.init) ?? "report"
      throw usage(.needsOutput(format: format.rawValue, example: "\(stem).\(format.rawValue)"))
    }
    return format
  }

  private func usage(_ message: ExportMessage) -> Exit {
    Output.complain(message)
    return .usage
  }
}

/// A sentence of the commands that write documents, in the person's language.
private func tell(_ message: ExportMessage) -> String { message.text(in: Surroundings.current.language) }
