import Assessment
import Library
import Sentences
import Wizard

/// Any text as a page of the handbook: always a page, harmless, that the reader shows in every width.
enum HandbookTarget {
  private static let root: String = {
    let root = Fuzz.folder + "/library"
    for folder in [root, root + "/Handbook", root + "/Handbook/en"] { Fuzz.makeFolder(folder) }
    return root
  }()
  private static let file = root + "/Handbook/en/page.md"
  private static let library = Library(folders: [root], builtIn: false)

  static func run(_ bytes: [UInt8]) {
    Fuzz.write(bytes, to: file)
    guard let page = library.page("page", in: "en").value?.page else { fatalError("no page") }
    for block in page.blocks { check(block) }
    ensureHarmless(page.title, "the title")
    ensure(library.lint([file]), standIn: bytes, .markdown)
    for width in [20, 47, 80] {
      var player = Player(BuiltIn.main, size: Size(width: width, height: 24))
      player.open(fileName: "a.json")
      player.send(.page(page, isFallback: false))
      for key: Key in [.down, .tab, .pageDown, .end] { player.press(key) }
    }
  }

  private static func check(_ block: Page.Block) {
    switch block {
    case .heading(let level, let inlines):
      ensure((1...6).contains(level), "a heading of level \(level)")
      check(inlines)
    case .paragraph(let inlines, let depth):
      ensure(depth >= 0, "a paragraph in \(depth) lists")
      check(inlines)
    case .item(_, let inlines, let depth):
      ensure(depth >= 1, "an item in \(depth) lists")
      check(inlines)
    case .quote(let inlines): check(inlines)
    case .code(let text): for line in text.split(separator: "\n") { ensureHarmless(String(line), "code") }
    case .rule: break
    }
  }

  private static func check(_ inlines: [Page.Inline]) {
    for inline in inlines { ensureHarmless(inline.text, "a paragraph") }
  }
}
