internal import Assessment
internal import Scoring
internal import Sentences

extension Report {
  private static let shownGains = 10

  /// Where a better answer moves the overall score most.
  var gains: [Block] {
    guard hasScores, questionnaire.overall != .none, profile.overall.score != nil else { return [] }
    let best = engine.steps(.best, of: assessment)
    guard !best.isEmpty else { return [.paragraph([Inline(say(.noGains))])] }
    let next = Dictionary(engine.gains(.next).map { ($0.indicator, $0) }, uniquingKeysWith: { first, _ in first })
    let items = best.prefix(Self.shownGains).map { gain -> [Block] in
      let steps = [next[gain.indicator], gain].compactMap(\.self)
      return [step(gain, options: steps[0].to == gain.to ? [gain] : steps, withLink: false)]
    }
    let rest = best.count - items.count
    return [.paragraph([Inline(say(.gainsRule))], .quiet)] + tie(among: Self.shownGains)
      + [.list(items, isOrdered: true)]
      + (rest > 0 ? [.paragraph([Inline(say(.more(rest)))], .quiet)] : [])
  }

  /// Whether the order among the first steps was made by more than what they bring.
  func tie(among count: Int) -> [Block] {
    guard let tie = engine.tie(in: engine.steps(.next, of: assessment), among: count) else { return [] }
    let points = say(.points(paper.decimal(tie.gain)))
    return [.paragraph([Inline(say(.tie(count: tie.count, points: points)))])]
  }

  /// A question, where it stands, what to do next, and what that brings.
  func step(_ gain: Improvement, options: [Improvement], withLink: Bool) -> Block {
    let (text, isFallback) = text(of: gain.indicator)
    let brings = options.map { say(.gain(points: paper.change($0.gain), option: label($0.to, of: gain.indicator))) }
    var told = [
      words(say(.now(label(gain.from, of: gain.indicator)))), Inline(" "),
      Inline(brings.joined(separator: "; ") + ".", .strong),
    ]
    if let next = text.next[gain.from] ?? options.first.flatMap({ text.options[$0.to] }) {
      told += [Inline(" " + say(.nextStep) + " ", .quiet), words(next, isFallback: isFallback)]
    }
    var blocks: [Block] = [
      .paragraph([mark(gain.indicator), Inline(" "), words(text.question, .strong, isFallback: isFallback)]),
      .paragraph(told),
    ]
    if withLink, let row = setting.crosswalk?.row(for: questionnaire.indicators[gain.indicator], in: questionnaire) {
      var inline = Inline(row.text)
      if setting.crosswalk?.language != setting.language.code { inline.language = setting.crosswalk?.language }
      blocks.append(.paragraph([Inline(say(.link) + " ", .quiet), inline]))
    }
    return .group(.card, blocks)
  }
}
