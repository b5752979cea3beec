/// Markdown that CommonMark, GitHub and pandoc read alike, with nothing of a user's text as markup.
package struct Markdown {
  private(set) var text = ""
  private let pictures: [String]
  private var drawings = 0

  private init(pictures: [String]) { self.pictures = pictures }

  /// The document; drawings only where they have files, as a picture cannot travel inside this format.
  package static func write(_ document: Document, pictures: [String] = []) -> [UInt8] {
    var markdown = Markdown(pictures: pictures)
    for block in document.header + document.body + [.paragraph([])] + document.footer {
      markdown.write(block, indent: "")
    }
    return Array(markdown.text.utf8)
  }

  private mutating func write(_ block: Block, indent: String) {
    switch block {
    case .heading(let level, let text, _):
      line(String(repeating: "#", count: level) + " " + Self.inlines(text), indent)
    case .paragraph(let text, _):
      guard !text.isEmpty else { return }
      line(Self.inlines(text), indent)
    case .quote(let words): for line in words.paragraphs { self.line("> " + Self.escaped(line), indent) }
    case .list(let items, let isOrdered): list(items, isOrdered, indent)
    case .facts(let facts):
      for fact in facts { line("- **\(Self.escaped(fact.label)):** " + Self.inlines(fact.text), indent, gap: false) }
      end()
    case .table(let table): write(table, indent)
    case .drawing(let drawing): write(drawing, indent)
    case .group(.contents, _): break
    case .group(_, let blocks): for block in blocks { write(block, indent: indent) }
    }
  }

  private mutating func line(_ line: String, _ indent: String, gap: Bool = true) {
    // Spaces at the end would be a line break.
    text += indent + line.prefix(line.count - line.reversed().prefix { $0 == " " }.count) + "\n"
    if gap { end() }
  }

  private mutating func end() { text += "\n" }

  private mutating func list(_ items: [[Block]], _ isOrdered: Bool, _ indent: String) {
    for (number, item) in items.enumerated() {
      let mark = isOrdered ? "\(number + 1). " : "- "
      let inner = indent + String(repeating: " ", count: mark.count)
      let isShort = item.count == 1
      var part = Markdown(pictures: pictures)
      part.drawings = drawings
      for block in item { part.write(block, indent: inner) }
      drawings = part.drawings
      text += indent + mark + part.text.dropFirst(inner.count)
      if isShort { text.removeLast() }
    }
    if items.last?.count == 1 { end() }
  }

  private mutating func write(_ table: Table, _ indent: String) {
    let row = { (cells: [String]) in "| " + cells.joined(separator: " | ") + " |" }
    line(Self.escaped(table.caption) + ":", indent)
    line(row(table.heads.map { Self.escaped($0.name) }), indent, gap: false)
    line(
      row(table.heads.map { String(repeating: "-", count: max(3, $0.width)) + ($0.kind == .text ? "" : ":") }),
      indent,
      gap: false)
    for cells in table.rows {
      let texts = cells.map { cell in
        switch cell {
        case .text(let text): Self.inlines(text)
        case .bar(let text, _): Self.escaped(text)
        }
      }
      line(row(texts), indent, gap: false)
    }
    end()
  }

  private mutating func write(_ drawing: Drawing, _ indent: String) {
    drawings += 1
    guard pictures.indices.contains(drawings - 1) else { return }
    line("![\(Self.escaped(drawing.title + ". " + drawing.description))](<\(pictures[drawings - 1])>)", indent)
  }
}
