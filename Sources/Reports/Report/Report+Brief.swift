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
      let steps = engine.steps(.next, of: assessment).prefix(Self.shownSteps)
      if !steps.isEmpty {
        blocks.append(.heading(2, [Inline(say(.steps))]))
        blocks += tie(among: Self.shownSteps)
        blocks.append(.list(steps.map { [step($0, options: [$0], withLink: true)] }, isOrdered: true))
      }
    }
    return document(isBrief: true, blocks)
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
