internal import Assessment
internal import Scoring
internal import Sentences

extension View {
  func overallLine(_ session: Session, _ width: Int) -> Line {
    let standing = session.engine.profile.overall
    var line = Line(say(.overall), role: .heading)
    let start = display.width(say(.overall)) + 2
    let bar = min(24, max(8, width / 6))
    addBar(standing, at: start, width: bar, to: &line)
    var text = "\(shown(standing.score)) \(rangeText(standing))".trimmed
    text += "  " + say(.count(answered: standing.answered, applicable: standing.applicable))
    if standing.isLargelyNotApplicable { text += ", " + say(notApplicable(of: standing)) }
    let mark = deltaText(session.overallDelta)
    if let band = standing.band.map({ session.questionnaire.name(ofBand: $0, in: contentLanguage) }) {
      // The score says it, too; a name cut in the middle is none.
      let taken = start + bar + 1 + display.width(text + "  " + (mark.isEmpty ? "" : " " + mark))
      let level = display.level(band, in: max(0, width - taken))
      if !level.isEmpty, band.hasPrefix(level) { text += "  " + level }
    }
    line.add(text, column: start + bar + 1, role: .text)
    line.add(mark, column: start + bar + 2 + display.width(text), role: .change)
    return line
  }

  /// "20 of 61 not applicable": told where it is more than a quarter.
  func notApplicable(of standing: ScoreSummary) -> ProfileMessage {
    .notApplicable(count: standing.total - standing.applicable, total: standing.total)
  }

  func rangeText(_ standing: ScoreSummary) -> String {
    guard let low = standing.low, let high = standing.high, low.shown != high.shown else { return "" }
    return "(\(shown(low))\(display.glyphs.dash)\(shown(high)))"
  }

  func deltaText(_ delta: Session.Delta?) -> String {
    switch delta {
    case .points(let points): signed(points)
    case .new: say(.newNumber)
    case nil: ""
    }
  }

  func signed(_ points: Distance) -> String {
    (points.isAbove ? "+" : points.isBelow ? "-" : "") + language.number(points.digits)
  }

  /// Score, the rest of the range, and the empty rest.
  func addBar(_ standing: ScoreSummary, at column: Int, width: Int, to line: inout Line) {
    let high = Int((Double(width) * (standing.high?.value ?? 0) / 100).rounded())
    let score = min(high, Int((Double(width) * (standing.score?.value ?? 0) / 100).rounded()))
    let parts: [(Int, Character, Role)] = [
      (score, display.glyphs.score, standing.isTelling ? .bar : .range), (high - score, display.glyphs.range, .range),
      (width - high, display.glyphs.track, .text),
    ]
    var at = column
    for (count, glyph, role) in parts where count > 0 {
      line.add(String(repeating: glyph, count: count), column: at, role: role)
      at += count
    }
  }

  /// Axes side by side, each dimension with a bar.
  func columnLines(_ session: Session, _ width: Int) -> [Line] {
    let axes = session.questionnaire.axes
    let count = min(axes.count, max(1, width / 26))
    let columnWidth = width / max(1, count)
    let names = session.questionnaire.dimensions.indices.map {
      display.cut(session.questionnaire.name(ofDimension: $0, in: contentLanguage).short, to: 13)
    }
    let nameWidth = names.map(display.width).max() ?? 0
    // Short bars keep an answer cheap on slow lines; a large window is not one.
    let barWidth = min(width < 120 ? 7 : 14, max(3, columnWidth - nameWidth - 10))
    var lines: [Line] = []
    for (position, group) in Self.columns(of: axes.map { $0.dimensions.count + 1 }, into: count).enumerated() {
      var row = 0
      for axis in group {
        if row >= lines.count { lines.append(.blank) }
        let left = position * columnWidth
        lines[row].add(
          session.questionnaire.name(ofAxis: axis, in: contentLanguage).name, column: left, role: .heading)
        row += 1
        for dimension in axes[axis].dimensions {
          if row >= lines.count { lines.append(.blank) }
          let standing = session.engine.standing(ofDimension: dimension)
          lines[row].add(names[dimension], column: left)
          addBar(standing, at: left + nameWidth + 1, width: barWidth, to: &lines[row])
          let number = shown(standing.score)
          // Its bar is paler where it tells little; a colour for each number would cost a third of an answer's bytes.
          lines[row].add(number, column: left + nameWidth + barWidth + 5 - display.width(number))
          lines[row].add(
            deltaText(session.deltas[dimension]), column: left + nameWidth + barWidth + 6)
          row += 1
        }
      }
    }
    return lines
  }

  /// Spreads axes over columns in their order so that the highest column is as low as can be.
  static func columns(of heights: [Int], into count: Int) -> [[Int]] {
    var best: [[Int]] = [Array(heights.indices)]
    for limit in (heights.max() ?? 0)...max(heights.reduce(0, +), heights.max() ?? 0) {
      var groups: [[Int]] = [[]]
      var height = 0
      for (axis, own) in heights.enumerated() {
        if height + own > limit, !(groups.last ?? []).isEmpty {
          groups.append([])
          height = 0
        }
        groups[groups.count - 1].append(axis)
        height += own
      }
      best = groups
      if groups.count <= count { break }
    }
    return best
  }

  /// One or two lines an axis, numbers only.
  func axisLines(_ session: Session, _ width: Int) -> [Line] {
    session.questionnaire.axes.indices.flatMap { axis -> [Line] in
      let title = session.questionnaire.name(ofAxis: axis, in: contentLanguage).name
      let indent = 14
      var lines = [Line(display.cut(title, to: indent - 1), role: .heading)]
      var column = indent
      for dimension in session.questionnaire.axes[axis].dimensions {
        let text = numberText(session, dimension)
        if column > indent, column + display.width(text) > width {
          lines.append(.blank)
          column = indent
        }
        lines[lines.count - 1].add(text, column: column)
        column += display.width(text) + 2
      }
      return lines
    }
  }

  private func numberText(_ session: Session, _ dimension: Int) -> String {
    let name = session.questionnaire.name(ofDimension: dimension, in: contentLanguage).short
    let points = shown(session.engine.standing(ofDimension: dimension).score)
    return "\(name) \(points) \(deltaText(session.deltas[dimension]))".trimmed
  }

  /// The whole and the dimension of the question in view, in one line.
  func shortLine(_ session: Session, _ width: Int) -> Line {
    let standing = session.engine.profile.overall
    let own = (session.ownDimension.map { [$0] } ?? []).map { numberText(session, $0) }
    let overall = "\(say(.overall)) \(shown(standing.score)) \(rangeText(standing))".trimmed
    let mark = deltaText(session.overallDelta)
    let text = ([mark.isEmpty ? overall : overall + " " + mark] + own).joined(separator: "  ")
    return Line(display.cut(text, to: width), role: .heading)
  }
}

extension String {
  /// Without blanks at the end.
  fileprivate var trimmed: String {
    var copy = self
    while copy.last == " " { copy.removeLast() }
    return copy
  }
}
