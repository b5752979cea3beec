internal import Assessment
internal import Scoring
internal import Sentences

extension Report {
  /// That the numbers are of another questionnaire than its name says; nothing in the usual case.
  private var remarks: [Block] {
    let remarks = questionnaire.remarks(on: assessment.questionnaire)
    return remarks.isEmpty ? [] : [.group(.notice, remarks.map { .paragraph([Inline(say($0))]) })]
  }

  /// First of all what is not known, so that nobody reads a half-filled profile as a result.
  var missing: [Block] {
    let overall = profile.overall
    guard overall.answered < overall.applicable else { return remarks }
    var blocks = [Block.paragraph([Inline(say(.missing) + ". ", .strong), Inline(say(missingWord(overall)))])]
    let open = parts.indices.filter { isUnanswered($0) }
    if overall.answered > 0, open.count <= 20 {
      blocks.append(.paragraph([Inline(say(.withoutAnswer(open.map { questionnaire.indicators[$0].id })))]))
    } else if overall.answered > 0 {
      let sections = questionnaire.sections.indices.compactMap { section -> String? in
        let members = open.filter { questionnaire.indicators[$0].section == section }.count
        return members == 0 ? nil : "\(questionnaire.name(ofSection: section, in: setting.code)) (\(members))"
      }
      blocks.append(.paragraph([words(say(.withoutAnswer(sections)))]))
    }
    return remarks + [.group(.notice, blocks)]
  }

  private func missingWord(_ overall: ScoreSummary) -> DocumentMessage {
    if overall.answered == 0 { return .nothingAnswered }
    if !hasScores { return .figuresMissing(answered: overall.answered, applicable: overall.applicable) }
    return overall.answered * 2 < overall.applicable
      ? .fewAnswered(answered: overall.answered, applicable: overall.applicable)
      : .someMissing(answered: overall.answered, applicable: overall.applicable)
  }

  /// Asked, applicable, and without a choice or with "don't know".
  func isUnanswered(_ position: Int) -> Bool {
    switch parts[position] {
    case .open, .unknown: true
    case .unscored:
      if case .figures = engine.choices[position] { false } else { true }
    case .counted, .notApplicable, .notAsked: false
    }
  }

  var summary: [Block] { [lead, .group(.tiles, [.facts(tiles)])] + sentences.map { .paragraph([Inline($0)]) } }

  var lead: Block {
    let overall = profile.overall
    if questionnaire.overall == .none { return .paragraph([Inline(say(.noOverall))], .lead) }
    guard let score = overall.score else { return .paragraph([Inline(say(.noScore))], .lead) }
    if let (low, high) = rangeInPlace(overall) {
      return .paragraph([Inline(say(.overallBetween(low: low.shown.description, high: high.shown.description)))], .lead)
    }
    let band = overall.band.map { questionnaire.name(ofBand: $0, in: setting.code) } ?? ""
    let told =
      [say(.overallIs(points: score.shown.description, band: band))] + (overall.isLargelyNotApplicable ? leftOut : [])
    return .paragraph([Inline(told.joined(separator: " "))], .lead)
  }

  /// What does not apply: beside the score where it is more than a quarter, else below.
  private var leftOut: [String] {
    let overall = profile.overall
    let without = overall.total - overall.applicable
    guard without > 0 else { return [] }
    return overall.isMostlyNotApplicable
      ? [say(.fewApply(applicable: overall.applicable, total: overall.total))]
      : [say(.someNotApplicable(count: without, total: overall.total))]
  }

  var tiles: [Block.Fact] {
    let overall = profile.overall
    var tiles: [Block.Fact] = []
    if questionnaire.overall != .none {
      if let (low, high) = rangeInPlace(overall) {
        let between = say(.between(low: low.shown.description, high: high.shown.description))
        tiles.append(.init(say(.overall), [Inline(between, .strong)]))
      } else {
        let score = overall.score.map { say(.outOf($0.shown.description)) } ?? "-"
        tiles.append(.init(say(.overall), [Inline(score, .strong)]))
        tiles.append(.init(say(.range), [Inline(range(overall), .strong)]))
      }
    }
    var answered = [Inline(say(.count(count: overall.answered, total: overall.applicable)), .strong)]
    if overall.isLargelyNotApplicable {
      let remark = ProfileMessage.notApplicable(count: overall.total - overall.applicable, total: overall.total)
      answered.append(Inline(" (\(remark.text(in: setting.language)))", .quiet))
    }
    tiles.append(.init(say(.answered), answered))
    return tiles
  }

  /// What range and coverage mean, in words.
  var sentences: [String] {
    let overall = profile.overall
    var sentences: [String] = []
    if questionnaire.overall != .none, let low = overall.low?.shown.description,
      let high = overall.high?.shown.description
    {
      let open = overall.applicable - overall.answered
      sentences.append(open == 0 ? say(.exact) : say(.openRange(open: open, low: low, high: high)))
      if overall.isOutsideItsRange, let score = overall.score {
        sentences.append(say(.outside(score.shown.description)))
      }
      if overall.score != nil, !overall.isHalfAnswered { sentences.append(say(.noLevel)) }
    }
    let isInLead = questionnaire.overall != .none && overall.score != nil && rangeInPlace(overall) == nil
    if !isInLead || !overall.isLargelyNotApplicable { sentences += leftOut }
    return sentences + engine.certainty(of: assessment).sentences.map { $0.text(in: setting.language) }
  }

  /// Low and high as words; "none" where both are one.
  func range(_ standing: ScoreSummary) -> String {
    guard let low = standing.low?.shown.description, let high = standing.high?.shown.description else { return "-" }
    return standing.low == standing.high ? say(.noSpan) : say(.span(low: low, high: high))
  }

  /// The ends that a headline names instead of a score that too little stands behind; nil where the score stands.
  private func rangeInPlace(_ standing: ScoreSummary) -> (low: Score, high: Score)? {
    guard !standing.isTelling, let low = standing.low, let high = standing.high, low.shown != high.shown else {
      return nil
    }
    return (low, high)
  }
}
