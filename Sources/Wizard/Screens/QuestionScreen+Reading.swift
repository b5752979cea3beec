internal import Assessment
internal import Scoring
internal import Sentences

extension View {
  /// Place, question, numbered options with what they mean, and what stands beside the answer.
  var questionReading: [String] {
    guard let session else { return [] }
    let words = session.questionnaire.text(of: session.position, in: contentLanguage)
    var lines = ["\(place(session)). \(session.indicator.id)."]
    if words.isFallback { lines.append(say(.notTranslated)) }
    if !session.engine.asked[session.position] { lines.append(say(.notAskedNow)) }
    lines.append(words.text.question)
    for (number, option) in session.indicator.options.enumerated() {
      let label = session.questionnaire.label(ofOption: option.id, of: session.position, in: contentLanguage)
      let chosen = session.answer?.choice == .option(option.id) ? ", \(say(.chosen))" : ""
      lines.append("\(number + 1). \(label)\(chosen). \(words.text.options[option.id] ?? "")")
    }
    if session.indicator.measure != nil { lines += ["1. \(say(.figures))."] + figureTexts(session).map { "\($0)." } }
    let reason = session.answer?.reason ?? ""
    lines.append("0. \(say(.notApplicable))" + (reason.isEmpty ? "." : ", \(say(.chosen)): \(reason)."))
    lines.append("d. \(say(.unknown))" + (session.answer?.choice == .unknown ? ", \(say(.chosen))." : "."))
    lines += beside(session.answer ?? Answer())
    return lines
      + (session.target(at: session.position).map { [say(PlanMessage.target(state.targetText($0, session.position)))] }
        ?? [])
  }

  private func place(_ session: Session) -> String {
    let section = session.indicator.section
    let members = session.questionnaire.indicators.indices.filter {
      session.questionnaire.indicators[$0].section == section && session.engine.asked[$0]
    }
    let name = session.questionnaire.name(ofSection: section, in: contentLanguage)
    return say(
      .sectionPlace(section: name, number: (members.firstIndex(of: session.position) ?? 0) + 1, count: members.count))
  }

  private func beside(_ answer: Answer) -> [String] {
    var lines: [String] = []
    if !answer.note.isEmpty { lines.append(say(.noteIs(answer.note))) }
    if !answer.evidence.isEmpty { lines.append(say(.evidenceIs(answer.evidence.count))) }
    if let flag = answer.flag { lines.append(say(.flagIs(flag.rawValue))) }
    if let confidence = answer.confidence { lines.append(say(.confidenceIs(confidence.level))) }
    return lines
  }

  /// Why it matters, what counts, evidence, the next step.
  package var guidanceReading: [String] {
    guard let session else { return [] }
    return sidebarLines(session, width: 10_000).compactMap { $0.spans.first?.text }
  }
}
