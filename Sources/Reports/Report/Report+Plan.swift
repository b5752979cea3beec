internal import Assessment
internal import Scoring
internal import Sentences

extension Report {
  /// The targets that the region has set, the earliest first, and where they would lead.
  var plan: [Block] {
    guard hasScores || !assessment.targets.isEmpty else { return [] }
    let steps = engine.steps(.next, of: assessment).enumerated().map { ($1.indicator, $0) }
    let ranks = Dictionary(steps, uniquingKeysWith: { first, _ in first })
    let targets = assessment.targets.compactMap { id, target in
      questionnaire.positions[id].map { (position: $0, target: target) }
    }.sorted { first, second in
      let key = { (entry: (position: Int, target: Assessment.Target)) in
        (entry.target.due.isEmpty ? 1 : 0, entry.target.due, ranks[entry.position] ?? Int.max, entry.position)
      }
      return key(first) < key(second)
    }
    guard !targets.isEmpty else { return [.paragraph([Inline(say(.noTargets))])] }
    var heads = [
      Table.Column(say(.target), width: 34), .init(say(.action), width: 36), .init(say(.due), width: 14),
    ]
    if !setting.isWithoutNotes { heads.append(.init(say(.owner), width: 16)) }
    let rows = targets.map { row($0.position, $0.target) }
    return [.table(Table(caption: say(.plan), heads: heads, rows: rows, isWide: true))]
      + reached
  }

  private func row(_ position: Int, _ target: Assessment.Target) -> [Table.Cell] {
    let (text, isFallback) = text(of: position)
    var chosen: String?
    if case .option(let option)? = engine.choices[position] { chosen = option }
    let from = chosen.map { label($0, of: position) } ?? "-"
    let ownWords = setting.isWithoutNotes ? "" : target.action
    let action =
      ownWords.isEmpty
      ? words(chosen.flatMap { text.next[$0] } ?? text.options[target.option] ?? "", isFallback: isFallback)
      : Inline.users(ownWords)
    let cells: [Table.Cell] = [
      .text([
        mark(position), Inline(" "), words(text.question, isFallback: isFallback), Inline(" "),
        words(say(.fromTo(from: from, to: target.option.isEmpty ? "-" : label(target.option, of: position))), .strong),
      ]),
      .text([action]), .text([.users(paper.date(target.due))]),
    ]
    return setting.isWithoutNotes ? cells : cells + [.text([.users(target.owner)])]
  }

  /// The overall score with every target reached.
  private var reached: [Block] {
    guard let now = profile.overall.score else { return [] }
    guard let then = engine.reaching(assessment.targets).overall.score else { return [] }
    return [.paragraph([Inline(say(.reached(then: paper.decimal(then.value), now: paper.decimal(now.value))))])]
  }
}
