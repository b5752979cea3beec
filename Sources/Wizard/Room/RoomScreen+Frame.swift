import Assessment
import Reports
import Sentences

extension RoomScreen {
  /// The picture: blank lines go before words do, and before the reveal it has no number but that of the cards.
  package func frame(on display: Display) -> Frame {
    var canvas = Canvas(display)
    let (width, height) = (display.size.width, display.size.height)
    guard height > 0 else { return canvas.frame }
    canvas.set(title: title)
    let place = display.cut(place, to: width)
    canvas.put(place, row: 0, column: max(0, width - display.width(place) - 1), role: .heading)
    let top = height > 8 ? 2 : 1
    if top == 2 { canvas.rule(row: 1, area: canvas.whole) }
    let foot = (obstacle.map { display.wrap($0, to: width - 2) } ?? []).map { Line($0, column: 1, role: .warning) }
    let area = Area(top: top, left: 0, width: width, height: max(0, height - top - foot.count))
    let roomy = body(display, isRoomy: true)
    let isRoomy = roomy.count <= area.height
    canvas.show(isRoomy ? roomy : body(display, isRoomy: false), in: area)
    // Without a line of its own the question's name stands here.
    let head = isRoomy ? title : [view?.indicator, title].compactMap(\.self).joined(separator: "  ")
    canvas.put(display.cut(head, to: max(0, width - display.width(place) - 2)), row: 0, column: 0, role: .quiet)
    canvas.show(foot, in: Area(top: area.bottom, left: 0, width: width, height: foot.count))
    canvas.park(row: 0, column: 0)
    return canvas.frame
  }

  private func body(_ display: Display, isRoomy: Bool) -> [Line] {
    let width = display.size.width
    let indent = isRoomy && width >= 60 ? 3 : 1
    let gap: [Line] = isRoomy ? [.blank] : []
    guard let view, let position = questionnaire.positions[view.indicator] else {
      return gap + display.wrap(say(RoomMessage.waiting), to: width - 2 * indent).map { Line($0, column: indent) }
    }
    let words = questionnaire.text(of: position, in: code).text
    var lines = isRoomy ? [.blank, Line(view.indicator, column: indent, role: .quiet)] : []
    lines += display.wrap(words.question, to: width - 2 * indent).map { Line($0, column: indent, role: .heading) } + gap
    guard let revealed = view.revealed else {
      lines += options(view, position, words, display, indent, gap) + gap
      return lines + cards(view, display, indent)
    }
    lines += bars(view, revealed, position, display, indent) + gap
    for finding in findings(view, revealed, position) {
      lines += display.wrap(finding, to: width - 2 * indent).map { Line($0, column: indent) }
    }
    return lines
  }

  private func options(
    _ view: RoomView, _ position: Int, _ words: IndicatorText, _ display: Display, _ indent: Int, _ gap: [Line]
  ) -> [Line] {
    let names = names(view, position)
    let column = indent + 5 + (names.prefix(view.options.count).map(display.width).max() ?? 0) + 2
    let room = display.size.width - column - indent
    var lines: [Line] = []
    for (number, option) in view.options.enumerated() {
      var line = Line("\(number + 1)", column: indent, role: .key)
      line.add(names[number], column: indent + 5, role: .heading)
      let meaning = words.options[option] ?? ""
      // Beside the name where that leaves room to read, below it where not.
      let isBeside = room >= 24
      let pieces = display.wrap(meaning, to: isBeside ? room : display.size.width - indent - 6)
      if isBeside { line.add(pieces.first ?? "", column: column) }
      lines.append(line)
      lines += pieces.dropFirst(isBeside ? 1 : 0).map { Line($0, column: isBeside ? column : indent + 5) } + gap
    }
    var line = Line("d", column: indent, role: .key)
    line.add(names[view.options.count], column: indent + 5, role: .heading)
    return lines + [line]
  }

  private func cards(_ view: RoomView, _ display: Display, _ indent: Int) -> [Line] {
    var line = Line(item: nil)
    let room = display.size.width - 2 * indent
    if view.present <= room, !view.isClosed {
      let cards = min(view.cards, view.present)
      line.add(String(repeating: display.glyphs.score, count: cards), column: indent, role: .bar)
      line.add(
        String(repeating: display.glyphs.track, count: view.present - cards), column: indent + cards, role: .range)
    }
    let words = display.wrap(progress(of: view), to: room).map { Line($0, column: indent, role: .heading) }
    return (line.spans.isEmpty ? [] : [line]) + words
  }

  /// For each option a bar and its number a vote, the votes side by side.
  private func bars(
    _ view: RoomView, _ revealed: RoomView.Revealed, _ position: Int, _ display: Display, _ indent: Int
  ) -> [Line] {
    let votes = votes(view, revealed, position)
    let names = names(view, position)
    let rows = names.indices.filter { row in row < view.options.count || votes.contains { $0.counts[row] > 0 } }
    let label = min(rows.map { display.width(names[$0]) }.max() ?? 0, display.size.width / 3)
    let left = indent + 4 + label + 2
    let wide = max(6, (display.size.width - left - indent) / max(1, votes.count))
    let most = max(1, votes.flatMap(\.counts).max() ?? 1)
    func column(_ vote: Int) -> Int { left + vote * wide }
    var head = Line(item: nil)
    for (number, vote) in votes.enumerated() {
      head.add(display.cut(vote.head, to: wide - 1), column: column(number), role: .quiet)
    }
    return [head]
      + rows.map { row in
        var line = Line(row < view.options.count ? "\(row + 1)" : "", column: indent, role: .key)
        line.add(display.cut(names[row], to: label), column: indent + 4, role: .heading)
        for (number, vote) in votes.enumerated() {
          let count = vote.counts[row]
          let length = count == 0 ? 0 : max(1, count * (wide - 6) / most)
          let isLatest = number == votes.count - 1
          line.add(
            String(repeating: display.glyphs.score, count: length), column: column(number),
            role: isLatest ? .bar : .range)
          line.add("\(count)", column: column(number) + length + 1, role: isLatest ? .heading : .quiet)
        }
        return line
      }
  }
}
