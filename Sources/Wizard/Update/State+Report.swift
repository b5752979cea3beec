internal import Assessment
internal import Messages
internal import Scoring

extension State {
  /// Why no report can be made of what is open; nil when one can.
  ///
  /// What this program knows only in part would give numbers that nobody could follow; the command refuses it too.
  var obstacleToReport: WizardMessage? {
    guard let session else { return .noAssessment }
    switch session.readOnly {
    case .newer, .newerFormat: return .report(.newer)
    case .older(let versions) where versions.file.major != versions.known.major: return .report(.older)
    case .older, .lockedBy, .notWritable, nil: return nil
    }
  }

  mutating func openReport() {
    guard let session else { return }
    screens.append(.report(ReportForm(beside: session.isDemo ? "demonstration" : session.fileName)))
  }

  /// Left, Right or Space on a choice.
  mutating func turn() {
    guard case .report(var form) = screen else { return }
    form.turn()
    screen = .report(form)
  }

  /// Enter on any line makes the report.
  mutating func accept(_ form: ReportForm) -> [Effect] {
    var form = form
    let other = form.file.isEmpty ? nil : form.complete()
    let obstacle: WizardMessage? = form.file.isEmpty ? .fieldNeeded : other.map { .report(.otherFormat($0)) }
    if obstacle != nil { form.focus = .file }
    screen = .report(form)
    guard let obstacle else { return [.makeReport(form.order)] }
    tell(obstacle, isFailure: true)
    return []
  }

  mutating func confirm(_ made: ReportMade) {
    if case .report = screen { screens.removeLast() }
    reports.removeAll { $0 == made.path }
    reports.append(made.path)
    tell(.report(.made(made)))
  }

  /// The line of the review to begin with: the report when no question is open.
  var reviewStart: Int { hasOpenQuestions ? 0 : ReviewRow.allCases.firstIndex(of: .report) ?? 0 }

  var hasOpenQuestions: Bool { !shownIndicators([.open]).isEmpty }

  /// What the review says first.
  var reviewHeadline: WizardMessage {
    guard let overall = session?.engine.profile.overall, overall.answered < overall.applicable else {
      return .allAnswered
    }
    return hasOpenQuestions ? .someOpen : .report(.noneOpen)
  }
}
