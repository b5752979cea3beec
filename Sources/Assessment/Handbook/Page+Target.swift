extension Page {
  /// Where a link leads.
  package enum Target: Hashable, Sendable {
    /// Another page, or a heading of it.
    case page(String, heading: String?)
    /// A heading of the same page.
    case heading(String)
    /// An address that begins with https, http or mailto.
    case address(String)
  }
}

extension Page.Target {
  /// Reads `page`, `page#heading`, `#heading` or an address; nil for everything else.
  ///
  /// A page's name may end in `.md`, so that the links also work where the files are read as they are.
  package init?(_ text: String) {
    let lower = text.lowercased()
    if ["https://", "http://", "mailto:"].contains(where: lower.hasPrefix) {
      self = .address(text)
      return
    }
    let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let first = parts.first, parts.dropFirst().allSatisfy({ !$0.isEmpty }) else { return nil }
    if first.isEmpty, parts.count == 2 {
      self = .heading(parts[1])
      return
    }
    let name = first.hasSuffix(".md") ? String(first.dropLast(3)) : first
    guard Page.isName(name) else { return nil }
    self = .page(name, heading: parts.count == 2 ? parts[1] : nil)
  }
}

extension Page {
  /// Whether a text can be a page's name: lower-case letters a to z, digits and hyphens.
  package static func isName(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
  }

  /// What `#...` calls a heading: its letters and digits in lower case, everything else between them one hyphen.
  package static func anchor(of heading: [Inline]) -> String {
    heading.map(\.text).joined().lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
  }

  /// The position of the block that a heading's anchor names.
  package func position(ofHeading anchor: String) -> Int? {
    blocks.firstIndex {
      if case .heading(_, let text) = $0 { Page.anchor(of: text) == anchor } else { false }
    }
  }
}
