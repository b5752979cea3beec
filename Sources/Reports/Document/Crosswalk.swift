package import Assessment

/// What each dimension has to do with the EU's plan, as the handbook's page says.
///
/// A row is an item of the page that begins with a link to a dimension's page; the part of the plan that answers to the
/// dimension is in bold. So the page is read, not repeated here.
package struct Crosswalk: Sendable {
  struct Row {
    /// The row without the link.
    var text: String
    /// Whether the plan has a part for the dimension.
    var hasPart: Bool
  }

  /// By dimension id.
  let rows: [String: Row]
  /// Code of the language that the page is in.
  let language: String
  /// Where the plan itself can be read.
  let address: Address?

  package init(_ page: Page) {
    language = page.language
    var rows: [String: Row] = [:]
    var address: Address?
    for block in page.blocks {
      switch block {
      case .paragraph(let text, _):
        for inline in text where address == nil {
          if case .address(let found)? = inline.target { address = Address(found) }
        }
      case .item(_, let text, _):
        guard case .page(let name, nil)? = text.first?.target, rows[name] == nil else { continue }
        let rest = text.dropFirst()
        let words = rest.map { $0.text + ($0.endsLine ? " " : "") }.joined().drop { $0 == ":" || $0 == " " }
        rows[name] = Row(text: String(words), hasPart: rest.contains { $0.style.contains(.strong) })
      default: break
      }
    }
    self.rows = rows
    self.address = address
  }

  /// The row for an indicator: of the last of its dimensions, areas before governance, that the plan has a part for;
  /// else the first that the page speaks of.
  func row(for indicator: Indicator, in questionnaire: Questionnaire) -> Row? {
    let found = indicator.dimensions.reversed().compactMap { rows[questionnaire.dimensions[$0].id] }
    return found.first { $0.hasPart } ?? found.last
  }
}
