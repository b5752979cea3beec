internal import Assessment
internal import Reports
internal import Saver
internal import Scoring
internal import Sentences
internal import Wizard

extension EffectRunner {
  /// Makes a report of what is on the screen, which may be newer than the file.
  ///
  /// As from the command, answers that do not fit the questionnaire give none; what is only odd is told with it.
  func reported(_ order: ReportOrder, _ session: Session, _ language: Language) -> [Event] {
    let assessment = session.assessment
    let findings = assessment.findings(against: session.questionnaire, file: session.fileName)
    if let error = findings.first(where: { $0.level == .error }) {
      return [.notice(FindingMessage(finding: error), isFailure: true)]
    }
    let told = order.isWithoutNotes ? assessment.withoutFreeText : assessment
    let engine =
      order.isWithoutNotes ? Engine(session.questionnaire, answers: told.answers) : session.engine
    let document = Report.document(
      of: told, engine, in: assessment.language, isBrief: order.isBrief,
      isWithoutNotes: order.isWithoutNotes, content: content)
    let bytes =
      switch order.format {
      case .html: document.html(style: .builtIn)
      case .md: Markdown.write(document)
      }
    return written(bytes, order, findings.map { $0.text(in: language) }, language)
  }

  /// Writes the report where it was ordered, or beside that where somebody's own changes would be lost.
  private func written(_ bytes: [UInt8], _ order: ReportOrder, _ remarks: [String], _ language: Language) -> [Event] {
    for path in Self.names(order.path) {
      do throws(SaveError) {
        let before = try AtomicOutput.file(bytes, at: path, replacing: .unedited)
        let taken = path == order.path ? [] : [OutputMessage.otherName(order.path.lastPart).text(in: language)]
        return [
          .reportMade(
            .init(
              path: Recent.absolute(path) ?? path, format: order.format, before: before,
              machine: Environment.current.machineOverSSH, remarks: taken + remarks))
        ]
      } catch {
        guard case .exists = error else {
          return [.notice(OutputWriter.message(for: error, path), isFailure: true)]
        }
        guard !AtomicOutput.holdsAssessment(at: path) else {
          return [.notice(ReportMessage.isAssessment(path), isFailure: true)]
        }
      }
    }
    return [.notice(TransferMessage.exists(order.path), isFailure: true)]
  }

  /// The name, then the same with a number before its ending.
  private static func names(_ path: String) -> [String] {
    let ending = path.lastPart.split(separator: ".").dropFirst().last.map { ".\($0)" } ?? ""
    return [path] + (2...99).map { "\(path.dropLast(ending.count))-\($0)\(ending)" }
  }
}
