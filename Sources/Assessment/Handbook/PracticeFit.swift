/// How a practice fits a question, and why: the order of practices and the words for it come from here.
package struct PracticeFit: Hashable, Sendable {
  package var practice: Practice
  /// The question's id.
  package var question: String
  /// What practice and question have in common; at least one.
  package var reasons: [Reason]

  package enum Reason: String, CaseIterable, Sendable {
    /// The practice names the question.
    case names
    case area, phase, governance, target
  }

  package var namesQuestion: Bool { reasons.contains(.names) }
}

extension Practice {
  /// Nil unless it names the question, or shares its area and its phase: a phase alone is shared with too much.
  package func fit(_ question: PracticeFilter.Question) -> PracticeFit? {
    let isOfArea = question.area.map(areas.contains) ?? areas.isEmpty
    let shared: [(PracticeFit.Reason, Bool)] = [
      (.names, indicators.contains(question.id)), (.area, isOfArea),
      (.phase, question.phase.map(cycle.contains) ?? false),
      (.governance, question.governance.map(governance.contains) ?? false),
      (.target, question.targets.contains(where: targets.contains)),
    ]
    let reasons = shared.filter(\.1).map(\.0)
    guard reasons.contains(.names) || (reasons.contains(.area) && reasons.contains(.phase)) else { return nil }
    return PracticeFit(practice: self, question: question.id, reasons: reasons)
  }
}

extension Sequence<Practice> {
  /// Those that fit any of some questions, each by the question it fits best.
  ///
  /// First those that name a question, then the others; of these, those of the earlier question, then those that share
  /// most with it, and then by id, so that nothing depends on how the practices were found.
  package func fits(_ questions: [PracticeFilter.Question]) -> [PracticeFit] {
    func key(_ place: Int, _ fit: PracticeFit) -> (Int, Int, Int, String) {
      (fit.namesQuestion ? 0 : 1, place, -fit.reasons.count, fit.practice.id)
    }
    let best = compactMap { practice in
      questions.enumerated().compactMap { place, question in
        practice.fit(question).map { (key: key(place, $0), fit: $0) }
      }.min { $0.key < $1.key }
    }
    return best.sorted { $0.key < $1.key }.map(\.fit)
  }
}
