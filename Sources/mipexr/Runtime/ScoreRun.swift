internal import Assessment
internal import Library
internal import Reports
internal import Saver
internal import Scoring
internal import Sentences
internal import Synchronization
internal import Text

/// Scores many files: some at a time, on every processor, the results in the order of the files.
final class ScoreRun: Sendable {
  /// Of one stretch of files.
  private struct Page: Sendable {
    var bytes: [UInt8] = []
    var complaints: [Complaint] = []
    var worst: Exit?
    var files = 0
    var refused = 0
  }

  private enum Complaint: Sendable {
    case findings([Finding])
    case message(CommandMessage)
  }

  /// What has been handed over so far.
  private struct Sum: Sendable {
    var isFirst = true
    var worst: Exit?
    var files = 0
    var refused = 0
    var line = ProgressLine()
  }

  private let list: FileList
  private let format: ScoreFormat
  private let explain: String?
  private let content: Library
  /// What was looked up, and what was made for the questionnaire that was used last.
  private let known = Mutex<Known>(Known())

  private struct Known: Sendable {
    var readings: [String: Reading<Questionnaire>] = [:]
    var last: Place?
    /// What is to be said of a questionnaire, once.
    var warnings: [Finding] = []
  }
  /// Files of a stretch: enough that the threads seldom meet, few enough that little is held.
  private static let stretch = 64

  init(_ list: FileList, _ format: ScoreFormat, explain: String?, content: Library) {
    self.list = list
    self.format = format
    self.explain = explain
    self.content = content
  }

  func run() throws {
    if format == .csv { Output.line(ProfileCSV.header) }
    let isArray = format == .json && !isSingle
    if isArray { Output.text(Array("[".utf8)) }
    let pages = (list.count + Self.stretch - 1) / Self.stretch
    var sum = ParallelMap.run(pages, into: Sum(), { self.page($0) }, deliver: { self.deliver($0, &$1) })
    if isArray { Output.text(Array((sum.isFirst ? "]\n" : "\n]\n").utf8)) }
    sum.line.clear()
    if sum.refused > 0, list.count > 1 {
      Output.complain(ScoreMessage.refused(refused: sum.refused, total: list.count))
    }
    for refusal in list.refusals {
      Output.complain(refusal.findings)
      sum.worst = Files.exit(for: refusal)
    }
    if let worst = sum.worst { throw worst }
  }

  /// One file by its name: a profile alone, not a list of one.
  private var isSingle: Bool { list.count == 1 && !list.hasFolder }

  private func deliver(_ page: Page, _ sum: inout Sum) {
    if !page.complaints.isEmpty { sum.line.clear() }
    for complaint in page.complaints {
      switch complaint {
      case .findings(let findings): Output.complain(findings)
      case .message(let message): Output.complain(message)
      }
    }
    if !page.bytes.isEmpty {
      if !sum.isFirst { Output.text(separator) }
      Output.text(page.bytes)
      sum.isFirst = false
    }
    sum.worst = page.worst ?? sum.worst
    sum.files += page.files
    sum.refused += page.refused
    let (files, refused) = (sum.files, sum.refused)
    sum.line.show(ScoreMessage.progress(files, of: list.count, refused: refused))
  }

  /// What stands between two files.
  private var separator: [UInt8] {
    switch format {
    case .json: Array(",".utf8)
    case .text where !list.hasFolder: Array("\n".utf8)
    case .text, .csv, .ndjson: []
    }
  }
}

extension ScoreRun {
  private func page(_ number: Int) -> Page {
    var page = Page()
    var runner = known.withLock { $0.last }
    for position in number * Self.stretch..<min((number + 1) * Self.stretch, list.count) {
      let path = list[position]
      // What one profile tells beside its numbers asks for the answers whole.
      let outcome = ScoredFile.read(path, guess: isWhole ? nil : runner?.seating) { questionnaire($0.id) }
      page.files += 1
      switch outcome {
      case .unreadable(let error):
        page.complaints.append(.findings(error.findings))
        if error.isDamage, let message = Files.backup(of: path) { page.complaints.append(.message(message)) }
        page.worst = Files.exit(for: error)
        page.refused += 1
      case .refused(let findings):
        page.complaints.append(.findings(findings))
        page.worst = .invalid
        page.refused += 1
      case .scored(let file, let questionnaire, let findings):
        if !findings.isEmpty { page.complaints.append(.findings(findings)) }
        if runner?.isFor(questionnaire) != true { runner = Place(questionnaire) }
        if !page.bytes.isEmpty { page.bytes += separator }
        runner?.engine.restart(with: file.choices)
        if let runner { append(file.assessment, path, runner, to: &page) }
      }
    }
    let last = runner
    let warnings = known.withLock { known in
      defer { known.warnings = [] }
      known.last = last
      return known.warnings
    }
    if !warnings.isEmpty { page.complaints.insert(.findings(warnings), at: 0) }
    return page
  }

  /// What is made once for a questionnaire and used for every file to it.
  private struct Place: Sendable {
    let seating: DecodingPlan
    var engine: Engine
    let rows: ProfileRows

    init(_ questionnaire: Questionnaire) {
      seating = DecodingPlan(questionnaire)
      engine = Engine(questionnaire)
      rows = ProfileRows(questionnaire)
    }

    func isFor(_ other: Questionnaire) -> Bool {
      other.id == seating.questionnaire.id && other.version == seating.questionnaire.version
    }
  }

  /// Read once, however many files are about it.
  private func questionnaire(_ id: String) -> Reading<Questionnaire> {
    known.withLock { known in
      if let reading = known.readings[id] { return reading }
      let reading = content.questionnaire(id, languages: ["en", Environment.current.contentLanguage])
      known.readings[id] = reading
      if let warning = reading.value?.warning { known.warnings.append(warning) }
      return reading
    }
  }

  /// Whether a profile is told with what its answers rest on and what would move it.
  private var isWhole: Bool { format == .json || format == .text && !list.hasFolder }

  private func append(_ assessment: Assessment, _ path: String, _ place: Place, to page: inout Page) {
    let engine = place.engine
    switch format {
    case .csv: place.rows.append(engine.profile, of: assessment, file: path, to: &page.bytes)
    case .ndjson:
      page.bytes += JSON.profile(engine, of: assessment, fingerprint: place.seating.fingerprint).written(.line)
    case .json:
      page.bytes += isSingle ? JSON.wholeProfile(engine, of: assessment).written() : element(engine, assessment)
    case .text: text(assessment, path, engine, to: &page)
    }
  }

  /// One profile of a list, a level further in.
  private func element(_ engine: Engine, _ assessment: Assessment) -> [UInt8] {
    let lines = JSON.wholeProfile(engine, of: assessment).written().split(separator: UInt8(ascii: "\n"))
    let indent: [UInt8] = Array("\n  ".utf8)
    return lines.flatMap { indent + Array($0) }
  }

  private func text(_ assessment: Assessment, _ path: String, _ engine: Engine, to page: inout Page) {
    let text = ProfileText(
      engine, code: Environment.current.contentLanguage, language: Environment.current.language)
    var lines: [String] = []
    if list.hasFolder {
      lines = [text.line(of: assessment, file: path)]
    } else if let explain {
      do throws(CommandMessage) {
        for subject in try subjects(named: explain, in: engine.questionnaire) {
          lines += text.lines(of: engine.trace(subject))
        }
      } catch {
        page.complaints.append(.message(error))
        page.worst = .usage
      }
    } else {
      lines = text.lines(of: assessment)
    }
    for line in lines { page.bytes += Array(line.utf8) + [UInt8(ascii: "\n")] }
  }

  /// A dimension, the dimensions of an indicator, or the whole.
  private func subjects(
    named name: String, in questionnaire: Questionnaire
  ) throws(CommandMessage) -> [Trace.Subject] {
    if name == "overall" { return [.overall] }
    if let dimension = questionnaire.dimensions.firstIndex(where: { $0.id == name }) { return [.dimension(dimension)] }
    if let indicator = questionnaire.positions[name] {
      return questionnaire.indicators[indicator].dimensions.map { .dimension($0) }
    }
    let known = ["overall"] + questionnaire.dimensions.map(\.id)
    throw .unknownSubject(name, known: known, near: known.nearest(to: name))
  }
}
