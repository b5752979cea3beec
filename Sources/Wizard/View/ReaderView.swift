internal import Assessment
internal import Sentences
internal import Text

/// A line of a handbook page, with the links that begin on it.
struct ReaderLine {
  struct Link {
    /// Counted from 0 over the page.
    var number: Int
    var target: Page.Target
  }

  var line: Line
  var links: [Link] = []
}

extension View {
  func draw(_ reader: Reader, on canvas: inout Canvas, in area: Area) {
    let lines = readerLines(reader)
    canvas.show(lines.map(\.line), in: area, scroll: reader.scroll)
    let first = min(reader.scroll, max(0, lines.count - area.height))
    let focused = lines.firstIndex { $0.links.contains { $0.number == reader.link } }
    let row = focused.flatMap { $0 >= first && $0 < first + area.height ? $0 - first : nil }
    let link = row.flatMap { lines[first + $0].line.spans.first { $0.role == .focus } }
    canvas.park(row: area.top + (row ?? 0), column: link?.column ?? 0)
  }

  /// The page in lines as wide as the window, at most 76 columns: longer lines are hard to read.
  func readerLines(_ reader: Reader) -> [ReaderLine] {
    guard let page = reader.page else { return [ReaderLine(line: Line(say(.pageMissing(reader.name))))] }
    var layout = PageLayout(display: display, width: min(76, display.size.width - 2), focus: reader.link)
    if reader.isFallback { layout.add(plain: say(.notTranslated), role: .warning) }
    for block in page.blocks { layout.add(block) }
    return layout.lines
  }

  /// What can be done on a screen; keys of options that the question does not have are left out.
  func offeredActions(on screen: Screen.Kind) -> [Action] {
    Action.table.filter { action in
      if case WizardMessage.noSuchOption? = action.obstacle(state) as? WizardMessage { return false }
      return action.screens.contains(screen)
    }
  }

  var helpLines: [Line] {
    let below = screens.dropLast().last?.kind ?? .question
    let title = display.wrap(say(.helpTitle(say(below.name))), to: display.size.width - 2)
    var lines = title.map { Line($0, role: .heading) } + [.blank]
    let rows: [(action: Action, names: String)] = offeredActions(on: below).compactMap { action in
      let names = keys.keys(of: action, on: below).filter { keys.action(for: $0, on: below)?.id == action.id }
        .map { $0.name(in: language) }
      return names.isEmpty ? nil : (action, names.joined(separator: ", "))
    }
    let longest = rows.map { display.width($0.names) }.max() ?? 0
    let column = isRoomy ? 17 : min(17, max(11, longest + 2))
    for (action, names) in rows {
      let obstacle = action.obstacle(state).map { " (\(say($0)))" } ?? ""
      let texts = display.wrap(
        action.id.name(on: below).text(in: language) + obstacle, to: min(76, display.size.width - 2) - column)
      let keys = display.wrap(names, to: column - 2)
      lines += (0..<max(keys.count, texts.count)).map { row in
        var line = Line()
        if let key = keys[safe: row] { line.add(key, column: 1, role: .key) }
        if let text = texts[safe: row] { line.add(text, column: column) }
        return line
      }
    }
    lines.append(.blank)
    for text in [WizardMessage.helpBars, .helpStates, .helpSaving(state.keyName(of: .undo, on: .question))] {
      lines += display.wrap(say(text), to: min(76, display.size.width - 2)).map { Line($0, column: 1) } + [.blank]
    }
    return lines
  }
}

/// Turns the blocks of a page into lines.
struct PageLayout {
  let display: Display
  let width: Int
  /// The number of the link in focus.
  let focus: Int?
  private(set) var lines: [ReaderLine] = []
  private var linkCount = 0

  init(display: Display, width: Int, focus: Int?) {
    self.display = display
    self.width = max(10, width)
    self.focus = focus
  }

  mutating func add(plain text: String, role: Role) {
    lines += display.wrap(text, to: width).map { ReaderLine(line: Line($0, role: role)) }
  }

  mutating func add(_ block: Page.Block) {
    switch block {
    case .heading(let level, let text):
      separate()
      flow(text, indent: 0, role: .heading)
      if level == 1 { separate() }
    case .paragraph(let text, let depth):
      if depth == 0 { separate() }
      flow(text, indent: depth * 3)
    case .item(let marker, let text, let depth):
      if !isInList { separate() }
      let sign =
        switch marker {
        case .bullet: String(display.glyphs.dot)
        case .number(let number): "\(number)."
        }
      flow(text, indent: depth * 3, marker: sign)
    case .quote(let text):
      separate()
      flow(text, indent: 4, role: .quiet)
    case .code(let text):
      separate()
      lines += text.split(separator: "\n", omittingEmptySubsequences: false).map {
        ReaderLine(line: Line(String($0), column: 4))
      }
    case .rule:
      separate()
      lines.append(ReaderLine(line: Line(String(repeating: display.glyphs.rule, count: width), role: .quiet)))
    }
    if case .item = block { isInList = true } else if case .paragraph(_, 1...) = block {} else { isInList = false }
  }

  private var isInList = false

  private mutating func separate() {
    if let last = lines.last, !last.line.spans.isEmpty { lines.append(ReaderLine(line: .blank)) }
  }

  /// Fills lines with words, each in the look of its stretch.
  private mutating func flow(_ text: [Page.Inline], indent: Int, role: Role = .text, marker: String? = nil) {
    var current = ReaderLine(line: Line())
    if let marker { current.line.add(marker, column: max(0, indent - 2 - (display.width(marker) - 1))) }
    var column = indent
    for inline in text {
      var number: Int?
      if inline.target != nil {
        number = linkCount
        linkCount += 1
      }
      var isFirst = true
      for word in inline.text.split(separator: " ", omittingEmptySubsequences: false) {
        if !isFirst, column > indent { column += 1 }
        let length = display.width(String(word))
        if column + length > width, column > indent {
          lines.append(current)
          current = ReaderLine(line: Line())
          column = indent
        }
        if isFirst || column == indent, let number, let target = inline.target, !word.isEmpty,
          !current.links.contains(where: { $0.number == number })
        {
          current.links.append(.init(number: number, target: target))
        }
        if !word.isEmpty { current.line.add(String(word), column: column, role: look(of: inline, number, role)) }
        column += length
        isFirst = false
      }
      if inline.endsLine {
        lines.append(current)
        current = ReaderLine(line: Line())
        column = indent
      }
    }
    if !current.line.spans.isEmpty { lines.append(current) }
  }

  private func look(of inline: Page.Inline, _ number: Int?, _ role: Role) -> Role {
    if let number { return number == focus ? .focus : .link }
    return inline.style.contains(.strong) ? .heading : role
  }
}

extension Page {
  /// The page as plain lines, as wide as the display.
  package func lines(on display: Display) -> [String] {
    var layout = PageLayout(display: display, width: display.size.width, focus: nil)
    for block in blocks { layout.add(block) }
    return layout.lines.map { reader in
      var text = ""
      for span in reader.line.spans {
        text += String(repeating: " ", count: max(0, span.column - display.width(text))) + span.text
      }
      return text
    }
  }
}
