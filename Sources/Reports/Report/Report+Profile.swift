internal import Assessment
internal import Scoring
internal import Sentences

extension Report {
  /// The axes one after the other, each drawn and as a table.
  var profileBlocks: [Block] {
    guard hasScores else { return [] }
    var blocks: [Block] = [.paragraph([Inline(say(.howToRead))])]
    if hasDash { blocks.append(.paragraph([Inline(say(.dashMeans))])) }
    for axis in questionnaire.axes.indices {
      let name = questionnaire.name(ofAxis: axis, in: setting.code)
      let items = questionnaire.axes[axis].dimensions.map(item)
      blocks.append(.heading(3, [words(name.name)]))
      if !name.about.isEmpty { blocks.append(.paragraph([words(name.about)])) }
      let told = items.map(\.words).joined(separator: "; ")
      var drawings = [Block.drawing(.bars(items, title: say(.drawing(name.name)), description: told))]
      if axis == widestAxis {
        let description = say(.drawn) + " " + told
        drawings.append(.drawing(.radar(items, title: say(.radar(name.name)), description: description)))
      }
      blocks.append(.group(.pair, [.group(.stack, drawings), .table(table(ofAxis: axis, withLevels: true))]))
    }
    return blocks
  }

  var hasDash: Bool { profile.dimensions.contains { $0.score == nil } }

  /// The axis that is drawn as a circle too: the one with the most dimensions, where a circle has a shape at all.
  private var widestAxis: Int? {
    let counts = questionnaire.axes.map(\.dimensions.count)
    guard let most = counts.max(), (5...16).contains(most) else { return nil }
    return counts.lastIndex(of: most)
  }

  private func item(_ dimension: Int) -> ChartItem {
    let name = questionnaire.name(ofDimension: dimension, in: setting.code)
    let standing = profile.dimensions[dimension]
    let words = say(
      .words(
        name.name, points: standing.score.map { say(.points($0.text(in: setting.language))) },
        low: standing.low?.shown.description, high: standing.high?.shown.description,
        answered: standing.answered, applicable: standing.applicable))
    let score = standing.score?.text(in: setting.language) ?? "-"
    let ends = [standing.low, standing.high].map { $0?.text(in: setting.language) ?? "0" }
    let hasRange = standing.low != standing.high
    return ChartItem(
      name: name.name, short: name.short, standing: standing, words: words, score: score,
      range: hasRange ? ends.joined(separator: "–") : "")
  }

  /// Score, range in words and coverage of each dimension of an axis.
  func table(ofAxis axis: Int, withLevels: Bool) -> Table {
    let name = questionnaire.name(ofAxis: axis, in: setting.code).name
    var heads = [
      Table.Column(say(.dimension), width: withLevels ? 34 : 40), .init(say(.score), .number, width: 12),
      .init(say(.range), .number, width: 18), .init(say(.answered), .number, width: 16),
    ]
    if withLevels { heads.append(.init(say(.level), width: 20)) }
    let rows = questionnaire.axes[axis].dimensions.map { dimension -> [Table.Cell] in
      let standing = profile.dimensions[dimension]
      let score = standing.score.map { score -> Table.Cell in
        let text = score.text(in: setting.language)
        return withLevels ? Table.Cell.plain(text) : .bar(text, score: score.value)
      }
      var cells: [Table.Cell] = [
        .text([words(questionnaire.name(ofDimension: dimension, in: setting.code).name)]), score ?? .plain("-"),
        .plain(range(standing)), .plain(say(.count(count: standing.answered, total: standing.applicable))),
      ]
      if withLevels {
        cells.append(.text(standing.band.map { [words(questionnaire.name(ofBand: $0, in: setting.code))] } ?? []))
      }
      return cells
    }
    return Table(caption: name, heads: heads, rows: rows, isWide: true)
  }
}
