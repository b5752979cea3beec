internal import Assessment
internal import Scoring
internal import Sentences
internal import Text

extension State {
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
      + (session.target(at: session.position).map { [say(PlanMessage.target(targetText($0, session.position)))] } ?? [])
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

  /// "Education 61, range 41-80, 3 of 6 answered", the whole first.
  ///
  /// With targets, each with what it would be when all of them are reached.
  func profileReading(withTargets: Bool) -> [String] {
    guard let session else { return [] }
    let profile = session.engine.profile
    let reached = withTargets ? session.projected.profile : nil
    func ending(_ standing: ScoreSummary?) -> String {
      standing.map { " " + say(PlanMessage.withTargetsAndPoints(shown($0.score))) + "." } ?? ""
    }
    var lines = [sentence(say(.overall), profile.overall) + ending(reached?.overall)]
    for (number, axis) in session.questionnaire.axes.enumerated() {
      lines.append(session.questionnaire.name(ofAxis: number, in: contentLanguage).name + ".")
      for dimension in axis.dimensions {
        let name = session.questionnaire.name(ofDimension: dimension, in: contentLanguage).name
        lines.append(
          "\(dimension + 2). " + sentence(name, profile.dimensions[dimension])
            + ending(reached?.dimensions[dimension]))
      }
    }
    lines[0] = "1. " + lines[0]
    return lines + (withTargets ? [] : certainty(session))
  }

  private func sentence(_ name: String, _ standing: ScoreSummary) -> String {
    let range = rangeText(standing).filter { $0 != "(" && $0 != ")" }
    return "\(name) \(shown(standing.score)), "
      + say(.rangeAndCount(range, standing.answered, standing.applicable))
      + (standing.isLargelyNotApplicable ? ", " + say(notApplicable(of: standing)) : "") + "."
  }

  func reading(of subject: Trace.Subject) -> [String] {
    guard let session else { return [] }
    let trace = session.engine.trace(subject)
    return traceHead(trace, session, 10_000).map { $0.spans.map(\.text).joined(separator: " ") }
      + numbered(
        trace.terms.map { "\(session.questionnaire.indicators[$0.indicator].id): \(termText($0, session))." })
  }

  /// What the last answer changed, against the state before, such as "Education 61 to 70".
  package func changes(since before: State) -> [String] {
    guard let old = before.session?.engine.profile, let session else { return [] }
    let new = session.engine.profile
    var texts = session.questionnaire.dimensions.indices.compactMap { dimension in
      change(
        session.questionnaire.name(ofDimension: dimension, in: contentLanguage).name,
        old.dimensions[dimension].score, new.dimensions[dimension].score)
    }
    texts += [change(say(.overall), old.overall.score, new.overall.score)].compactMap(\.self)
    return texts
  }

  private func change(_ name: String, _ old: Score?, _ new: Score?) -> String? {
    guard old?.shown != new?.shown else { return nil }
    guard let old else { return "\(name) \(shown(new))." }
    return say(.changed(name: name, old: old.shown.description, new: shown(new)))
  }
}
