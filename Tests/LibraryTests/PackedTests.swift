import Foundation
import Library
import Sentences
import Testing
import Text

@testable import YAML

/// What the build embeds must be the same tree, places included, as reading the YAML gives.
@Suite struct PackedTests {
  private func outline(_ node: Node) -> String {
    let place = "\(node.place.line):\(node.place.column)"
    switch node.content {
    case .scalar(let text, let isPlain): return "\(place)\(isPlain ? "p" : "q")\(text)"
    case .sequence(let items): return "\(place)[\(items.map(outline).joined(separator: ","))]"
    case .mapping(let entries):
      let members = entries.map { "\($0.place.line):\($0.place.column)\($0.key)=\(outline($0.value))" }
      return "\(place){\(members.joined(separator: ","))}"
    }
  }

  @Test(arguments: [
    "good/Questionnaires/small/questionnaire.yaml", "good/Questionnaires/small/texts/en.yaml",
    "good/Questionnaires/small/texts/sv.yaml", "good/Handbook/regions.yaml", "good/Handbook/practices/form.yaml",
    "faulty/Questionnaires/faulty/questionnaire.yaml",
  ])
  func `a packed tree is the same tree again`(file: String) throws {
    let root = try #require(YAML.read(try Fixtures.bytes(file), file: file).root)
    let packed = Array(root.packed.utf8)
    let again = packed.withUnsafeBufferPointer { Node(packed: $0) }
    #expect(outline(again) == outline(root))
  }

  @Test func `long texts, far lines and many members survive packing`() throws {
    let text =
      String(repeating: "\n", count: 5000)
      + (0..<100).map { "k\($0): \"\(String(repeating: "å", count: $0 * 20))\"\n" }
      .joined()
    let root = try #require(YAML.read(Array(text.utf8), file: "f").root)
    let packed = Array(root.packed.utf8)
    #expect(packed.withUnsafeBufferPointer { outline(Node(packed: $0)) } == outline(root))
    #expect(root.entries.last?.place.line == 5100)
  }

  @Test func `unpacking stops where reading stops`() throws {
    let root = try #require(YAML.read(Array("a: 1\nb: {c: 2}\nc: 3\nd: 4".utf8), file: "f").root)
    let packed = Array(root.packed.utf8)
    let head = packed.withUnsafeBufferPointer { Node(packed: $0, before: "c") }
    #expect(head.entries.map(\.key) == ["a", "b"])
  }
}
