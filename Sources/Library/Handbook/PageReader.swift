import Assessment
import CCmark
import Sentences
import Text

/// Turns Markdown into a page.
///
/// It follows libcmark's iterator and calls nothing recursively, so that no nesting overflows the stack.
struct PageReader {
  let name: String
  let language: String
  private(set) var blocks: [Page.Block] = []
  /// Links as they were written, in order, and what is not shown; for the linter.
  private(set) var links: [Link] = []
  private(set) var unshown: [(kind: HandbookMessage, line: Int)] = []

  private var inlines: [Page.Inline] = []
  private var style = Styles()
  private var targets: [Page.Target?] = []
  /// The mark of the next item of each list around.
  private var lists: [Page.Marker] = []
  /// Of an item whose first block has not come yet.
  private var pendingItem: (marker: Page.Marker, depth: Int)?
  private var quotes = 0
  private var line = 1

  struct Link {
    var target: String
    /// Line of the block that the link is in.
    var line: Int
  }

  private struct Styles {
    var emphasis = 0
    var strong = 0

    var value: Page.Style {
      Page.Style(emphasis > 0 ? [.emphasis] : []).union(strong > 0 ? .strong : [])
    }
  }

  init(name: String, language: String) {
    self.name = name
    self.language = language
  }

  /// Bytes that are not UTF-8 become replacement characters; the linter names them.
  mutating func read(_ bytes: [UInt8]) -> Page {
    let document = bytes.withUnsafeBytes { buffer in
      let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      return cmark_parse_document(start, buffer.count, CMARK_OPT_VALIDATE_UTF8)
    }
    defer { cmark_node_free(document) }
    let iterator = cmark_iter_new(document)
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { break }
      guard let node = cmark_iter_get_node(iterator) else { continue }
      if event == CMARK_EVENT_ENTER { enter(node) } else { exit(node) }
    }
    return Page(name: name, language: language, title: title, blocks: blocks)
  }

  private var title: String {
    for block in blocks {
      if case .heading(_, let text) = block { return text.map(\.text).joined() }
    }
    return name
  }
}

extension PageReader {
  private mutating func enter(_ node: OpaquePointer) {
    let type = cmark_node_get_type(node)
    switch type {
    case CMARK_NODE_TEXT: add(literal(node))
    case CMARK_NODE_SOFTBREAK: add(" ")
    case CMARK_NODE_LINEBREAK: endLine()
    case CMARK_NODE_CODE: add(literal(node), extra: .code)
    case CMARK_NODE_HTML_INLINE:
      note(.notShownHtml)
      add(literal(node))
    case CMARK_NODE_EMPH: style.emphasis += 1
    case CMARK_NODE_STRONG: style.strong += 1
    case CMARK_NODE_LINK: open(String(cString: cmark_node_get_url(node)))
    case CMARK_NODE_IMAGE: note(.notShownImage)
    default: enterBlock(node, type)
    }
  }

  private mutating func enterBlock(_ node: OpaquePointer, _ type: cmark_node_type) {
    line = Int(cmark_node_get_start_line(node))
    switch type {
    case CMARK_NODE_LIST: lists.append(firstMarker(node))
    case CMARK_NODE_ITEM:
      flushMarker()
      pendingItem = nextMarker().map { ($0, lists.count) }
    case CMARK_NODE_BLOCK_QUOTE: quotes += 1
    case CMARK_NODE_CODE_BLOCK: append(.code(code(node)))
    case CMARK_NODE_HTML_BLOCK:
      note(.notShownHtml)
      append(.code(code(node)))
    case CMARK_NODE_THEMATIC_BREAK: append(.rule)
    default: inlines = []
    }
  }

  private mutating func exit(_ node: OpaquePointer) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_EMPH: style.emphasis -= 1
    case CMARK_NODE_STRONG: style.strong -= 1
    case CMARK_NODE_LINK: targets.removeLast()
    case CMARK_NODE_HEADING: append(.heading(level: Int(cmark_node_get_heading_level(node)), inlines))
    case CMARK_NODE_PARAGRAPH: addParagraph()
    case CMARK_NODE_ITEM: flushMarker()
    case CMARK_NODE_LIST: lists.removeLast()
    case CMARK_NODE_BLOCK_QUOTE: quotes -= 1
    default: break
    }
  }
}

extension PageReader {
  private mutating func add(_ text: String, extra: Page.Style = []) {
    let inline = Page.Inline(text.tabs(as: " ").harmless, style: style.value.union(extra), target: targets.last ?? nil)
    if let last = inlines.last, last.style == inline.style, last.target == inline.target, !last.endsLine {
      inlines[inlines.count - 1].text += inline.text
    } else {
      inlines.append(inline)
    }
  }

  private mutating func endLine() {
    if inlines.isEmpty { return }
    inlines[inlines.count - 1].endsLine = true
  }

  /// Once a block is enough: an opening and a closing tag are two.
  private mutating func note(_ kind: HandbookMessage) {
    if !unshown.contains(where: { $0 == (kind, line) }) { unshown.append((kind, line)) }
  }

  private mutating func open(_ target: String) {
    links.append(Link(target: target, line: line))
    targets.append(Page.Target(target))
  }

  private mutating func addParagraph() {
    if let item = pendingItem {
      pendingItem = nil
      blocks.append(.item(item.marker, inlines, depth: item.depth))
    } else if quotes > 0 {
      append(.quote(inlines))
    } else {
      append(.paragraph(inlines, depth: lists.count))
    }
  }

  private mutating func append(_ block: Page.Block) {
    flushMarker()
    blocks.append(block)
  }

  /// An item that begins with something else than a paragraph, or with nothing, still shows its mark.
  private mutating func flushMarker() {
    guard let item = pendingItem else { return }
    pendingItem = nil
    blocks.append(.item(item.marker, [], depth: item.depth))
  }

  private func firstMarker(_ list: OpaquePointer) -> Page.Marker {
    cmark_node_get_list_type(list) == CMARK_ORDERED_LIST ? .number(Int(cmark_node_get_list_start(list))) : .bullet
  }

  private mutating func nextMarker() -> Page.Marker? {
    guard let marker = lists.last else { return nil }
    if case .number(let number) = marker { lists[lists.count - 1] = .number(number + 1) }
    return marker
  }

  private func literal(_ node: OpaquePointer) -> String {
    cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
  }

  private func code(_ node: OpaquePointer) -> String {
    var lines = literal(node).split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { String($0).tabs(as: "    ").harmless }.joined(separator: "\n")
  }
}

extension String {
  /// The text with spaces instead of tabs, whose width differs from screen to screen.
  fileprivate func tabs(as spaces: String) -> String {
    utf8.contains(0x09) ? split(separator: "\t", omittingEmptySubsequences: false).joined(separator: spaces) : self
  }
}
