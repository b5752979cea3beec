internal import Assessment
internal import Scoring
internal import Sentences

extension Report {
  /// Every question in the order of the walk, section by section.
  var answers: [Block] {
    var blocks: [Block] = []
    var section: Int?
    for position in questionnaire.indicators.indices {
      let own = questionnaire.indicators[position].section
      if own != section {
        blocks.append(.heading(3, [words(questionnaire.name(ofSection: own, in: setting.code))]))
        section = own
      }
      blocks.append(answer(position))
    }
    return blocks
  }

  private func answer(_ position: Int) -> Block {
    let (text, isFallback) = text(of: position)
    let answer = assessment.answers[questionnaire.indicators[position].id] ?? Answer()
    var blocks: [Block] = [
      .heading(
        4, [mark(position), Inline(" "), words(text.question, isFallback: isFallback)], anchor: anchor(of: position))
    ]
    blocks += choice(position, text, isFallback: isFallback)
    let marks = [
      answer.confidence.map { say(.confidence($0.level)) }, answer.flag.map { say(.flag($0.rawValue)) },
    ].compactMap(\.self)
    if !marks.isEmpty {
      let inlines = marks.flatMap { [Inline($0, .mark), Inline(" ")] }
      blocks.append(.paragraph(inlines.dropLast()))
    }
    if !setting.isWithoutNotes { blocks += notes(answer) }
    return .group(.card, blocks)
  }

  private func choice(_ position: Int, _ text: IndicatorText, isFallback: Bool) -> [Block] {
    switch parts[position] {
    case .counted(let option, let score):
      let points = say(.points(paper.figure(score.description)))
      let meaning = text.options[option].map { [Inline(" "), words($0, isFallback: isFallback)] } ?? []
      return [.paragraph([words(label(option, of: position), .strong), Inline(" (\(points)).")] + meaning)]
    case .open: return [.paragraph([Inline(say(.unanswered))], .quiet)]
    case .unknown: return [.paragraph([Inline(say(.unknown) + ".", .strong)])]
    case .notApplicable(let reason):
      let reasons = setting.isWithoutNotes ? [] : [Inline(" "), Inline.users(reason)]
      return [.paragraph([Inline(say(.naReason), .strong)] + reasons)]
    case .notAsked(let decider):
      return [.paragraph([Inline(say(.notAskedBecause(questionnaire.indicators[decider].id)))], .quiet)]
    case .unscored:
      guard case .figures(let figures) = engine.choices[position] else {
        return [.paragraph([Inline(say(engine.choices[position] == .unknown ? .unknown : .unanswered))], .quiet)]
      }
      return self.figures(figures, position)
    }
  }

  private func figures(_ figures: Figures, _ position: Int) -> [Block] {
    guard let measure = questionnaire.indicators[position].measure else { return [] }
    let unit = questionnaire.name(ofUnit: measure.unit, in: setting.code)
    let items = measure.groups.compactMap { group -> [Block]? in
      guard let figure = figures.values[group] else { return nil }
      return [
        .paragraph([
          words(questionnaire.name(ofGroup: group, in: setting.code) + ": "),
          words("\(paper.figure(figure.description)) \(unit)", .strong),
        ])
      ]
    }
    let facts =
      [figures.year.isEmpty ? nil : say(.year(figures.year))]
      + [figures.source.isEmpty ? nil : say(.figuresSource(figures.source))]
    let told = facts.compactMap(\.self).joined(separator: ". ")
    return (items.isEmpty ? [] : [.list(items)]) + gap(figures, measure)
      + (told.isEmpty ? [] : [.paragraph([.users(told)])])
  }

  /// How far apart the first two groups are, by difference and ratio.
  private func gap(_ figures: Figures, _ measure: Indicator.Measure) -> [Block] {
    guard let gap = figures.gap(measure) else { return [] }
    let names = measure.groups.prefix(2).map { questionnaire.name(ofGroup: $0, in: setting.code) }
    let sentence = DocumentMessage.gap(
      names[0], names[1], difference: paper.change(gap.difference),
      ratio: gap.ratio.map { paper.decimal($0, places: 2) })
    return [.paragraph([words(say(sentence))])]
  }

  private func notes(_ answer: Answer) -> [Block] {
    var blocks: [Block] = []
    if !answer.note.paragraphs.isEmpty {
      blocks += [.paragraph([Inline(say(.note) + ":", .quiet)]), .quote(answer.note)]
    }
    let items = answer.evidence.map { [Block.paragraph(inlines(of: $0))] }
    if !items.isEmpty { blocks += [.paragraph([Inline(say(.evidence) + ":", .quiet)]), .list(items)] }
    return blocks
  }

  func inlines(of evidence: Evidence) -> [Inline] { paper.inlines(of: evidence) }
}
