/// A page of the handbook, ready to be laid out: no Markdown left in it.
///
/// Its texts are harmless to show; only code blocks hold line feeds.
package struct Page: Hashable, Sendable {
  /// The file's name without `.md`; the same in every language.
  package var name: String
  /// Code of the language it is written in.
  package var language: String
  /// Its first heading; the name if it has none.
  package var title: String
  package var blocks: [Block]

  package init(name: String, language: String, title: String, blocks: [Block]) {
    self.name = name
    self.language = language
    self.title = title
    self.blocks = blocks
  }
}

extension Page {
  package enum Block: Hashable, Sendable {
    /// Level 1 to 6.
    case heading(level: Int, [Inline])
    /// Depth: how many lists it stands in, 0 outside of any.
    case paragraph([Inline], depth: Int)
    /// The first paragraph of a list's item. Depth: 1 for an outermost list.
    case item(Marker, [Inline], depth: Int)
    case quote([Inline])
    /// Lines as they stand, without a final line feed.
    case code(String)
    case rule
  }

  package enum Marker: Hashable, Sendable {
    case bullet
    case number(Int)
  }

  /// A stretch of text in one style.
  package struct Inline: Hashable, Sendable {
    package var text: String
    package var style: Style
    package var target: Target?
    /// Whether the line ends here.
    package var endsLine: Bool

    package init(_ text: String, style: Style = [], target: Target? = nil, endsLine: Bool = false) {
      self.text = text
      self.style = style
      self.target = target
      self.endsLine = endsLine
    }
  }

  package struct Style: OptionSet, Hashable, Sendable {
    package let rawValue: Int
    package static let emphasis = Style(rawValue: 1)
    package static let strong = Style(rawValue: 2)
    package static let code = Style(rawValue: 4)

    package init(rawValue: Int) {
      self.rawValue = rawValue
    }
  }
}
