internal import Assessment
internal import Reports
internal import Saver
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
    let document = Report.document(
      of: assessment, session.engine, in: assessment.language, isBrief: order.isBrief,
      isWithoutNotes: order.isWithoutNotes, content: content)
    let bytes =
      switch order.format {
      case .html: document.html(style: .builtIn)
      case .md: Markdown.write(document)
      }
    do throws(SaveError) {
      let before = try AtomicOutput.file(bytes, at: order.path, replacing: true)
      return [
        .reportMade(
          .init(
            path: Recent.absolute(order.path) ?? order.path, format: order.format, before: before,
            machine: Environment.current.machineOverSSH, remarks: findings.map { $0.text(in: language) }))
      ]
    } catch {
      if case .exists = error { return [.notice(ReportMessage.isAssessment(order.path), isFailure: true)] }
      return [.notice(OutputWriter.message(for: error, order.path), isFailure: true)]
    }
  }
}
