import Assessment
import Sentences
import Testing

@testable import Library

@Suite struct PageTests {
  private func blocks(_ markdown: String) -> [Page.Block] {
    var reader = PageReader(name: "p", language: "en")
    return reader.read(Array(markdown.utf8)).blocks
  }

  @Test func `a page is read into blocks`() throws {
    let page = try #require(Fixtures.good.page("education", in: "en").value?.page)
    let start = Page.Target.page("index", heading: nil)
    #expect(page.title == "Education")
    #expect(
      page.blocks == [
        .heading(level: 1, [.init("Education")]),
        .paragraph(
          [
            .init("Some "), .init("soft", style: .emphasis), .init(" and "), .init("strong", style: .strong),
            .init(" words, "), .init("code", style: .code), .init(" and a second line. Back to "),
            .init("the start", target: start), .init(", or "), .init("here", target: .heading("what-counts")),
            .init("."),
          ], depth: 0),
        .heading(level: 2, [.init("What counts")]),
        .item(.number(1), [.init("One")], depth: 1),
        .item(.number(2), [.init("Two")], depth: 1),
        .item(.bullet, [.init("inner")], depth: 2),
        .item(.bullet, [.init("more")], depth: 2),
        .paragraph([.init("second paragraph")], depth: 2),
        .quote([.init("Said by "), .init("somebody", style: .emphasis), .init(".")]),
        .code("  code here\n    tab"),
        .rule,
        .paragraph([.init("Line one", endsLine: true), .init("line two")], depth: 0),
        // The practices that belong to the dimension come after what is written.
        .heading(level: 2, [.init("Practices")]),
        .item(
          .bullet, [.init("Skåne: "), .init("A guide", target: .page("practice-guide", heading: nil))], depth: 1),
      ])
    #expect(page.position(ofHeading: "what-counts") == 2)
    #expect(page.position(ofHeading: "nothing") == nil)
  }

  @Test(arguments: [
    ("education", Page.Target.page("education", heading: nil)), ("education.md", .page("education", heading: nil)),
    ("education#what-counts", .page("education", heading: "what-counts")), ("#here", .heading("here")),
    ("https://example.org/a?b#c", .address("https://example.org/a?b#c")),
    ("HTTP://example.org", .address("HTTP://example.org")), ("mailto:a@example.org", .address("mailto:a@example.org")),
  ])
  func `links lead to pages, headings and addresses`(text: String, expected: Page.Target) {
    #expect(Page.Target(text) == expected)
  }

  @Test(arguments: [
    "file:///etc/passwd", "javascript:alert(1)", "../x", "a/b", "#", "education#", "", "x y", "ftp://a",
  ])
  func `other links are shown as text`(text: String) {
    #expect(Page.Target(text) == nil)
    #expect(blocks("[words](<\(text)>)") == [.paragraph([.init("words")], depth: 0)])
  }

  @Test func `images and HTML are shown as text`() {
    #expect(blocks("![what it shows](x.png)") == [.paragraph([.init("what it shows")], depth: 0)])
    #expect(blocks("a <b>c</b>") == [.paragraph([.init("a <b>c</b>")], depth: 0)])
    #expect(blocks("<div>\nx\n</div>") == [.code("<div>\nx\n</div>")])
  }

  @Test func `nothing on a page can act on the terminal`() {
    #expect(
      blocks("a\u{1B}[2J\u{202E}b `c\u{7}` \n\n    d\u{8}\n\n&#27;x") == [
        .paragraph([.init("a^[[2J<U+202E>b "), .init("c^G", style: .code)], depth: 0), .code("d^H"),
        .paragraph([.init("^[x")], depth: 0),
      ])
  }

  @Test func `an item that begins with something else than a paragraph keeps its mark`() {
    #expect(blocks("-     code") == [.item(.bullet, [], depth: 1), .code("code")])
    #expect(blocks("-\n- b") == [.item(.bullet, [], depth: 1), .item(.bullet, [.init("b")], depth: 1)])
    #expect(
      blocks("- - a\n  - b\n- c") == [
        .item(.bullet, [], depth: 1), .item(.bullet, [.init("a")], depth: 2), .item(.bullet, [.init("b")], depth: 2),
        .item(.bullet, [.init("c")], depth: 1),
      ])
  }

  @Test(arguments: [
    String(repeating: "> ", count: 20_000) + "x", String(repeating: "- ", count: 2_000) + "x",
    String(repeating: "*a ", count: 20_000), String(repeating: "[", count: 20_000),
  ])
  func `deep nesting overflows nothing`(markdown: String) {
    #expect(!blocks(markdown).isEmpty)
  }

  @Test func `damaged pages are still pages`() throws {
    let good = try Fixtures.bytes("good/Handbook/en/education.md")
    var random = Generator(state: 2)
    for _ in 0..<300 {
      var bytes = good
      for _ in 0..<8 {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      var reader = PageReader(name: "p", language: "en")
      #expect(!reader.read(bytes).blocks.isEmpty)
    }
  }
}
