extension HTML {
  mutating func write(_ table: Table) {
    guard table.isWide else {
      grid(table)
      return
    }
    // A table that scrolls must be reached by the keyboard.
    let attributes: [Attribute] = [
      .word("class", "wide"), .word("role", "region"), .word("tabindex", "0"), .label(table.caption),
    ]
    block("div", attributes) { $0.grid(table) }
  }

  private mutating func grid(_ table: Table) {
    block("table") { html in
      html.newline()
      html.block("caption") { $0.text(table.caption) }
      html.block("thead") { html in
        html.element("tr") { html in
          for head in table.heads {
            html.element("th", [.word("scope", "col")] + head.attributes) { $0.text(head.name) }
          }
        }
      }
      html.block("tbody") { html in
        html.newline()
        for row in table.rows { html.block("tr") { $0.write(row, table.heads) } }
      }
    }
  }

  private mutating func write(_ row: [Table.Cell], _ heads: [Table.Column]) {
    for (position, (cell, head)) in zip(row, heads).enumerated() {
      let body = { (html: inout HTML) in
        switch cell {
        case .text(let text): html.write(text)
        case .bar(let text, let score):
          html.mini(score)
          html.text(text)
        }
      }
      if position == 0 {
        element("th", [.word("scope", "row")] + head.attributes, body)
      } else {
        element("td", head.attributes, body)
      }
    }
  }

  private mutating func mini(_ score: Double) {
    element("svg", [.word("class", "mini"), .word("aria-hidden", "true"), .numbers("viewBox", 0, 0, 100, 10)]) { svg in
      for (width, kind) in [(100, "scale"), (score, "score")] {
        svg.element("rect", [.kind(kind), .numbers("width", width), .numbers("height", 10)]) { _ in }
      }
    }
  }
}

extension Table.Column {
  fileprivate var attributes: [HTML.Attribute] {
    switch kind {
    case .text: []
    case .number: [.word("class", "number")]
    case .numberAndRange: [.word("class", "number loose")]
    }
  }
}
