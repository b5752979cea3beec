/// A frame in the making, with the means to place lines on it.
struct Canvas {
  private(set) var frame: Frame
  let display: Display

  init(_ display: Display) {
    self.display = display
    frame = Frame(size: display.size)
  }

  var whole: Area { Area(top: 0, left: 0, width: display.size.width, height: display.size.height) }

  mutating func put(_ text: String, row: Int, column: Int, role: Role = .text, end: Int? = nil) {
    frame.put(text, row: row, column: column, role: role, end: end, columns: display.columns)
  }

  /// A line across an area, drawn with the rule's sign.
  mutating func rule(row: Int, area: Area) {
    put(String(repeating: display.glyphs.rule, count: area.width), row: row, column: area.left, role: .quiet)
  }

  mutating func set(title: String) { frame.title = title }

  mutating func park(row: Int, column: Int) {
    let size = display.size
    frame.cursor = .init(row: min(max(0, row), size.height - 1), column: min(max(0, column), size.width - 1))
  }

  /// Places lines from the top of an area and scrolls so that the item in focus is seen whole where that is possible.
  ///
  /// Marks at the right edge say that there is more above or below; the cursor is parked on the item in focus.
  mutating func show(_ lines: [Line], in area: Area, focus: Int? = nil, scroll: Int = 0) {
    guard area.height > 0 else { return }
    let first =
      focus.map { top(of: $0, in: lines, height: area.height) } ?? min(scroll, max(0, lines.count - area.height))
    for (row, line) in lines.dropFirst(first).prefix(area.height).enumerated() {
      place(line, row: area.top + row, area: area)
      if let focus, line.item == focus {
        park(row: area.top + row, column: area.left + (line.spans.first?.column ?? 0))
      }
    }
    let edge = area.left + area.width - 1
    if first > 0 { put(String(display.glyphs.less), row: area.top, column: edge, role: .key) }
    if first + area.height < lines.count {
      put(String(display.glyphs.more), row: area.bottom - 1, column: edge, role: .key)
    }
  }

  private mutating func place(_ line: Line, row: Int, area: Area) {
    for span in line.spans {
      put(span.text, row: row, column: area.left + span.column, role: span.role, end: area.left + area.width)
    }
  }

  /// The first line to show: none is scrolled away that need not be.
  private func top(of item: Int, in lines: [Line], height: Int) -> Int {
    guard lines.count > height, let start = lines.firstIndex(where: { $0.item == item }) else { return 0 }
    let next = lines[(start + 1)...].firstIndex { $0.item != nil } ?? lines.count
    let last = start == lines.lastIndex { $0.item != nil } ? lines.count : next
    return min(start, max(0, last - height))
  }
}
