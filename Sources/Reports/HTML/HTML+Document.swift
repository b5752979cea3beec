extension Document {
  /// The document as one HTML file that needs nothing beside it and runs nothing.
  ///
  /// With `pictures`, drawings are files of these names instead, for programs that cannot draw.
  package func html(style: StyleSheet, pictures: [String]? = nil) -> [UInt8] {
    var html = HTML()
    html.pictures = pictures
    html.doctype()
    html.block("html", [.language(language)]) { html in
      html.newline()
      html.block("head") { head(&$0, style) }
      html.block("body", isBrief ? [.word("class", "brief")] : []) { html in
        html.newline()
        html.block("header") { $0.write(header) }
        html.block("main") { $0.write(body) }
        html.block("footer") { $0.write(footer) }
      }
    }
    return html.bytes
  }

  /// Nothing is fetched and nothing runs, whatever a text should smuggle in; a sheet may bring its own pictures and
  /// letters along.
  private static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'"

  private func head(_ html: inout HTML, _ style: StyleSheet) {
    let lines: [[HTML.Attribute]] = [
      [.word("charset", "utf-8")], [.word("http-equiv", "Content-Security-Policy"), .content(Self.policy)],
      [.word("name", "viewport"), .word("content", "width=device-width, initial-scale=1")],
      [.word("name", "color-scheme"), .word("content", "light dark")],
      [.word("name", "referrer"), .word("content", "no-referrer")],
      [.word("name", "generator"), .word("content", "mipexr")],
    ]
    for line in lines {
      html.newline()
      html.empty("meta", line)
    }
    html.newline()
    html.block("title") { $0.text(title) }
    html.style(style)
  }
}

extension HTML {
  mutating func write(_ blocks: [Block]) {
    newline()
    for block in blocks { write(block) }
  }

  private mutating func write(_ block: Block) {
    switch block {
    case .heading(let level, let text, let anchor):
      let tags: [StaticString] = ["h1", "h2", "h3", "h4", "h5", "h6"]
      self.block(tags[min(max(level, 1), 6) - 1], anchor.map { [.id($0)] } ?? []) { $0.write(text) }
    case .paragraph(let text, let tone):
      self.block("p", tone == .plain ? [] : [.kind(tone.rawValue)]) { $0.write(text) }
    case .quote(let text): quote(text)
    case .list(let items, let isOrdered): list(items, isOrdered ? "ol" : "ul")
    case .facts(let facts): write(facts)
    case .table(let table): write(table)
    case .drawing(let drawing): write(drawing)
    case .group(.contents, let blocks):
      self.block("nav", [.word("class", "contents"), .labelledBy("contents")]) { $0.write(blocks) }
    case .group(let group, let blocks): self.block("div", [.kind(group.rawValue)]) { $0.write(blocks) }
    }
  }

  private mutating func quote(_ text: String) {
    block("blockquote", [.word("dir", "auto")]) { html in
      for line in text.paragraphs { html.element("p") { $0.text(line) } }
    }
  }

  private mutating func list(_ items: [[Block]], _ tag: StaticString) {
    block(tag) { html in
      html.newline()
      for item in items {
        html.block("li") { html in
          if item.count == 1, case .paragraph(let text, .plain) = item[0] { html.write(text) } else { html.write(item) }
        }
      }
    }
  }

  private mutating func write(_ facts: [Block.Fact]) {
    block("dl") { html in
      html.newline()
      for fact in facts {
        html.block("div") { html in
          html.element("dt") { $0.text(fact.label) }
          html.element("dd") { $0.write(fact.text) }
        }
      }
    }
  }

  mutating func write(_ text: [Inline]) {
    for inline in text {
      var attributes: [Attribute] = []
      if let language = inline.language { attributes.append(.language(language)) }
      if inline.style != .plain, inline.style != .strong { attributes.append(.kind(inline.style.rawValue)) }
      if let address = inline.address { attributes.append(.address(address)) }
      if let anchor = inline.anchor { attributes.append(.anchor(anchor)) }
      if inline.address != nil || inline.anchor != nil {
        if inline.isUsers { attributes.append(.word("dir", "auto")) }
        element("a", attributes) { $0.text(inline.text) }
      } else if inline.isUsers {
        element("bdi", attributes) { $0.text(inline.text) }
      } else if inline.style == .strong {
        element("strong", attributes + [.kind("strong")]) { $0.text(inline.text) }
      } else if attributes.isEmpty {
        self.text(inline.text)
      } else {
        element("span", attributes) { $0.text(inline.text) }
      }
    }
  }
}
