internal import Assessment
internal import Scoring
internal import Sentences

extension Report {
  /// The dimensions that can be named: enough stands behind their score for a level; the best first.
  private var ranked: [Int] {
    let eligible = profile.dimensions.indices.filter { dimension in
      profile.dimensions[dimension].score != nil && profile.dimensions[dimension].isTelling
    }
    return eligible.sorted { first, second in
      let scores = (profile.dimensions[first].score, profile.dimensions[second].score)
      guard let left = scores.0, let right = scores.1, left != right else { return first < second }
      return left > right
    }
  }

  /// Up to three strengths and three gaps, never one dimension as both, and nothing at 0 as a strength.
  var strengthsAndGaps: (strengths: [Int], gaps: [Int]) {
    let ranked = ranked
    let count = min(3, ranked.count / 2)
    let score = { (dimension: Int) in profile.dimensions[dimension].score?.value ?? 0 }
    guard let first = ranked.first, let last = ranked.last, score(first) > score(last) else { return ([], []) }
    let strengths = ranked.prefix(count).filter { score($0) > score(last) }
    let gaps = ranked.suffix(count).reversed().filter { score($0) < score(first) && !strengths.contains($0) }
    return (strengths, gaps)
  }

  var findings: [Block] {
    guard hasScores else { return [] }
    return [.paragraph([Inline(say(.findingsRule))], .quiet), findings(isBrief: false)]
  }

  /// Strengths beside gaps, each with the answers that it comes from.
  func findings(isBrief: Bool) -> Block {
    let (strengths, gaps) = strengthsAndGaps
    guard !strengths.isEmpty || !gaps.isEmpty else {
      return .paragraph([Inline(say(ranked.count < 2 ? .tooFew : .alike))])
    }
    return .group(
      .columns,
      [
        finding(strengths, .strengths, isBrief ? nil : .restsOn, isBrief: isBrief),
        finding(gaps, .gaps, isBrief ? nil : .weighedDown, isBrief: isBrief),
      ])
  }

  private func finding(
    _ dimensions: [Int], _ title: DocumentMessage, _ intro: DocumentMessage?, isBrief: Bool
  ) -> Block {
    let isStrength = if case .strengths = title { true } else { false }
    let items = dimensions.map { dimension -> [Block] in
      let axis = questionnaire.name(ofAxis: questionnaire.dimensions[dimension].axis, in: setting.code).name
      let points = profile.dimensions[dimension].score?.text(in: setting.language) ?? "-"
      let head = Block.paragraph([
        words(questionnaire.name(ofDimension: dimension, in: setting.code).name, .strong),
        Inline(": " + say(.standing(points: say(.points(points)), axis: axis))),
      ])
      let found = answers(of: dimension, isStrength: isStrength).prefix(isBrief ? 2 : 3).map {
        [Block.paragraph(descriptor($0))]
      }
      let told = intro.map { [Block.paragraph([Inline(say($0))], .quiet)] } ?? []
      let others = isStrength || isBrief ? [] : whatOthersDid(dimension, among: dimensions)
      return [head] + (found.isEmpty ? [] : told + [.list(found)]) + others
    }
    return .group(.stack, [.heading(3, [Inline(say(title))]), .list(items, isOrdered: true)])
  }

  /// The answered indicators of a dimension above, or below, the middle of their options; the most telling first.
  func answers(of dimension: Int, isStrength: Bool) -> [Int] {
    let members = questionnaire.indicators.indices.compactMap { position -> (Int, Quantity)? in
      guard questionnaire.indicators[position].dimensions.contains(dimension),
        case .counted(_, let score) = parts[position], isStrength == (score >= Quantity(50)) || score == Quantity(50)
      else { return nil }
      return (position, score)
    }
    return members.sorted { isStrength ? ($1.1, $0.0) < ($0.1, $1.0) : ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0)
  }

  /// What the chosen option means, behind the indicator's id.
  private func descriptor(_ position: Int) -> [Inline] {
    guard case .counted(let option, _) = parts[position] else { return [] }
    let (text, isFallback) = text(of: position)
    let meaning = text.options[option] ?? "\(text.question) \(label(option, of: position))"
    return [mark(position), Inline(" "), words(meaning, isFallback: isFallback)]
  }

  /// The indicator's id.
  func mark(_ position: Int) -> Inline { Inline(questionnaire.indicators[position].id, .mark) }
}
