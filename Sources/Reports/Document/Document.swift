/// A report as headings, paragraphs, tables and drawings, before it is written as HTML or Markdown.
///
/// One model for all writers, so that no format says something that another does not.
package struct Document: Hashable, Sendable {
  /// For the window and the list of files; the first heading of the body says it to the reader.
  package var title: String
  /// Code of the language of the sentences.
  package var language: String
  package var isBrief: Bool
  package var header: [Block]
  package var body: [Block]
  package var footer: [Block]
}

package indirect enum Block: Hashable, Sendable {
  /// Level 1 to 6; the anchor is what a list of contents links to.
  case heading(Int, [Inline], anchor: String? = nil)
  case paragraph([Inline], Tone = .plain)
  /// What a person wrote, a paragraph a line.
  case quote(String)
  case list([[Block]], isOrdered: Bool = false)
  /// Terms with what is to be said of each.
  case facts([Fact])
  case table(Table)
  case drawing(Drawing)
  case group(Group, [Block])

  package enum Tone: String, Hashable, Sendable {
    case plain, lead, quiet
  }

  /// Blocks that belong together on the page.
  package enum Group: String, Hashable, Sendable {
    /// Facts in a row.
    case tiles
    /// A drawing and its table side by side.
    case pair
    /// The same with a map, whose letters need more room on paper.
    case atlas = "pair atlas"
    case columns
    /// What must not be overlooked.
    case notice
    /// Marked as one thing, and kept on one page.
    case card
    /// Nothing to see, but one thing beside another.
    case stack
    /// Links to the headings; only where there are pages to turn.
    case contents
  }

  package struct Fact: Hashable, Sendable {
    package var label: String
    package var text: [Inline]

    init(_ label: String, _ text: [Inline]) {
      self.label = label
      self.text = text
    }
  }
}

/// A stretch of text in one style.
package struct Inline: Hashable, Sendable {
  package enum Style: String, Hashable, Sendable {
    case plain, strong, quiet
    /// A small label with a border.
    case mark
  }

  package var text: String
  package var style = Style.plain
  /// Code of its language where that differs from the document's.
  package var language: String?
  package var address: Address?
  /// A heading of the same document.
  package var anchor: String?
  /// Written by a person: its direction is its own.
  package var isUsers = false

  init(_ text: String, _ style: Style = .plain, language: String? = nil) {
    self.text = text
    self.style = style
    self.language = language
  }

  /// What a person wrote, on one line.
  static func users(_ text: String, _ style: Style = .plain, address: String = "") -> Inline {
    var inline = Inline(text, style)
    inline.isUsers = true
    inline.address = Address(address)
    return inline
  }

  static func link(_ text: String, to anchor: String) -> Inline {
    var inline = Inline(text)
    inline.anchor = anchor
    return inline
  }
}

package struct Table: Hashable, Sendable {
  package var caption: String
  package var heads: [Column]
  package var rows: [[Cell]]
  /// Whether a narrow window has to scroll it.
  package var isWide = false

  package struct Column: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
      case text, number
      /// Numbers with their range behind them, or below where there is no room.
      case numberAndRange
    }

    package var name: String
    package var kind: Kind
    /// The share of the width where it has to be shared out.
    package var width: Int

    init(_ name: String, _ kind: Kind = .text, width: Int = 10) {
      self.name = name
      self.kind = kind
      self.width = width
    }
  }

  package enum Cell: Hashable, Sendable {
    case text([Inline])
    /// A number from 0 to 100, with a small bar for the eye.
    case bar(String, score: Double)

    static func plain(_ text: String) -> Cell { .text([Inline(text)]) }
  }
}

extension Document {
  /// All drawings, in the order in which they are written.
  package var drawings: [Drawing] { (header + body + footer).flatMap(\.drawings) }
}

extension Block {
  fileprivate var drawings: [Drawing] {
    switch self {
    case .drawing(let drawing): [drawing]
    case .group(_, let blocks): blocks.flatMap(\.drawings)
    case .list(let items, _): items.joined().flatMap(\.drawings)
    case .heading, .paragraph, .quote, .facts, .table: []
    }
  }
}
