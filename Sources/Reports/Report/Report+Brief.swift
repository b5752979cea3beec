internal import Assessment
internal import Scoring
internal import Sentences

extension Report {
  private static let shownSteps = 5

  /// Two pages for those who decide: where the region stands, three strengths, three gaps, and what to do.
  package var brief: Document {
    var blocks = missing + [lead]
    blocks.append(.group(.tiles, [.facts(tiles)]))
    blocks += sentences.map { .paragraph([Inline($0)]) }
    if hasScores {
      blocks.append(.heading(2, [Inline(say(.profile))]))
      if hasDash { blocks.append(.paragraph([Inline(say(.dashMeans))], .quiet)) }
      blocks.append(
        .group(.columns, halves.map { .group(.stack, $0.map { .table(table(ofAxis: $0, withLevels: false)) }) }))
      blocks += [.heading(2, [Inline(say(.findings))]), findings(isBrief: true)]
      let steps = steps.prefix(Self.shownSteps)
      if !steps.isEmpty {
        blocks.append(.heading(2, [Inline(say(.steps))]))
        blocks.append(.list(steps.map { [step($0, options: [$0], withLink: true)] }, isOrdered: true))
      }
    }
    return document(isBrief: true, blocks)
  }

  /// By gain; of those that bring the same, first what mends one of the gaps.
  private var steps: [Gain] {
    let gaps = strengthsAndGaps.gaps
    let mends = { (gain: Gain) in
      questionnaire.indicators[gain.indicator].dimensions.contains { gaps.contains($0) } ? 0 : 1
    }
    return engine.gains(.next).filter { $0.gain > 0 }.sorted {
      ($1.gain, mends($0), $0.indicator) < ($0.gain, mends($1), $1.indicator)
    }
  }

  /// The axes in two columns of about equal height.
  private var halves: [[Int]] {
    var columns: [[Int]] = [[], []]
    var heights = [0, 0]
    let axes = questionnaire.axes.indices.sorted { first, second in
      questionnaire.axes[first].dimensions.count > questionnaire.axes[second].dimensions.count
    }
    for axis in axes {
      let column = heights[0] <= heights[1] ? 0 : 1
      columns[column].append(axis)
      heights[column] += questionnaire.axes[axis].dimensions.count + 2
    }
    return columns.map { $0.sorted() }.filter { !$0.isEmpty }.sorted { $0[0] < $1[0] }
  }
}
