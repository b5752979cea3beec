internal import Assessment
internal import Scoring
internal import Sentences

extension State {
  /// Why no report can be made of what is open; nil when one can.
  ///
  /// What this program knows only in part would give numbers that nobody could follow; the command refuses it too.
  var obstacleToReport: (any Message)? {
    guard let session else { return WizardMessage.noAssessment }
    switch session.readOnly {
    case .newer, .newerFormat: return ReportMessage.newer
    case .older(let versions) where versions.file.major != versions.known.major: return ReportMessage.older
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
    let obstacle: (any Message)? =
      form.file.isEmpty ? WizardMessage.fieldNeeded : other.map { ReportMessage.otherFormat($0) }
    if obstacle != nil { form.focus = .file }
    screen = .report(form)
    guard let obstacle else { return session.map { [.makeReport(form.order, of: $0, said: language)] } ?? [] }
    tell(obstacle, isFailure: true)
    return []
  }

  mutating func confirm(_ made: ReportMade) {
    if case .report = screen { screens.removeLast() }
    reports.removeAll { $0 == made.path }
    reports.append(made.path)
    tell(made)
  }

  /// The line of the review to begin with: the report when no question is open.
  var reviewStart: Int { hasOpenQuestions ? 0 : ReviewRow.allCases.firstIndex(of: .report) ?? 0 }

  var hasOpenQuestions: Bool { !shownIndicators([.open]).isEmpty }

  /// What the review says first.
  var reviewHeadline: any Message {
    guard let overall = session?.engine.profile.overall, overall.answered < overall.applicable else {
      return WizardMessage.allAnswered
    }
    return hasOpenQuestions ? WizardMessage.someOpen : ReportMessage.noneOpen
  }
}
