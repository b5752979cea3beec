package import Assessment
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
