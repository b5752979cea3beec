import Assessment
import Foundation
import Sentences
import Testing
import Text

@testable import Library

/// Practices as pages, and what a region can add.
@Suite struct PracticePageTests {
  private func text(_ page: Page?) -> String {
    (page?.blocks ?? []).map { block in
      switch block {
      case .heading(_, let text), .paragraph(let text, _), .item(_, let text, _), .quote(let text):
        text.map(\.text).joined()
      case .code(let text): text
      case .rule: ""
      }
    }.joined(separator: "\n")
  }

  @Test(arguments: [("en", "Practices"), ("sv", "Exempel"), ("es", "Prácticas")])
  func `the list leads to a page for each practice, with all that is known of it`(code: String, title: String) throws {
    let library = Library()
    let list = try #require(library.page("practices", in: code).value?.page)
    #expect(list.title == title)
    #expect(library.pages(in: code).contains { $0.name == "practices" && $0.title == title })
    let practices = try #require(library.practices().value)
    let files = try FileManager.default.contentsOfDirectory(atPath: "\(Fixtures.root)Handbook/practices")
    #expect(practices.count == files.count { $0.hasSuffix(".yaml") && $0 != "form.yaml" })
    let links = list.blocks.flatMap { block -> [Page.Target] in
      if case .item(_, let text, _) = block { text.compactMap(\.target) } else { [] }
    }
    #expect(links == practices.map { .page("practice-\($0.id)", heading: nil) })
    for practice in practices {
      let found = try #require(library.page("practice-\(practice.id)", in: code).value)
      let text = text(found.page)
      #expect(found.isFallback == (practice.texts[code] == nil))
      let words = practice.text(in: code).text
      for part in [words.context, words.action, words.actors, words.challenges, words.transfer] where !part.isEmpty {
        #expect(text.contains(part))
      }
      #expect(text.contains(practice.region))
      for source in practice.sources { #expect(text.contains(source)) }
    }
  }

  @Test(arguments: Practice.areas + Practice.phases + Practice.governanceElements, ["en", "sv", "es"])
  func `the page of a dimension ends with links to its practices, and no other page does`(
    dimension: String, code: String
  ) throws {
    let library = Library()
    let page = try #require(library.page(dimension, in: code).value?.page)
    let practices = try #require(library.practices().value).filter { practice in
      practice.areas.contains(dimension) || practice.cycle.contains(dimension)
        || practice.governance.contains(dimension)
    }
    let targets = page.blocks.flatMap { block -> [Page.Target] in
      if case .item(_, let text, _) = block { text.compactMap(\.target) } else { [] }
    }
    let links = practices.map { Page.Target.page("practice-\($0.id)", heading: nil) }
    #expect(!links.isEmpty)
    #expect(targets.suffix(links.count) == links[...])
    #expect(library.page("glossary", in: code).value.map { text($0.page).contains("practice-") } == false)
  }

  @Test func `an empty form filled in is checked as a file, and a folder adds it`() throws {
    let form = try String(contentsOf: URL(filePath: "\(Fixtures.root)Handbook/practices/form.yaml"), encoding: .utf8)
    let filled = form.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
      switch line {
      case _ where line.hasPrefix("id:"): "id: own"
      case _ where line.hasPrefix("region:"): "region: SE224"
      case _ where line.hasPrefix("areas:"): "areas: [health]"
      case _ where line.hasPrefix("targets:"): "targets: []"
      case _ where line.hasPrefix("role:"): "role: leader"
      case _ where line.hasPrefix("lead:"): "lead: region"
      case _ where line.hasPrefix("evidence:"): "evidence: told"
      case _ where line.hasPrefix("checked:"): "checked: 2026-11-30"
      default: String(line).replacing("title: \"\"", with: "title: \"Own <practice>\"")
      }
    }.joined(separator: "\n")
    try Fixtures.withFolder(["Handbook/practices/own.yaml": filled]) { folder in
      let lines = Library().lint(["\(folder)/Handbook/practices/own.yaml"]).map { $0.text(in: .english) }
      #expect(lines.allSatisfy { !$0.contains("error") || $0.contains("source") || $0.contains("address") }, "\(lines)")
      let sourced = filled.replacing("sources: []", with: "sources: [\"https://example.org\"]")
      try Data(sourced.utf8).write(to: URL(filePath: "\(folder)/Handbook/practices/own.yaml"))
      let after = Library().lint(["\(folder)/Handbook/practices/own.yaml"]).map { $0.text(in: .english) }
      #expect(after.filter { $0.contains("error") } == [], "\(after)")
      let library = Library(folders: [folder])
      #expect(library.practices().value?.contains { $0.id == "own" } == true)
      #expect(library.page("practice-own", in: "en").value?.page.title == "Own <practice>")
      let list = text(library.page("practices", in: "sv").value?.page)
      #expect(list.contains("Own <practice>"))
    }
  }

  @Test func `a page of the handbook comes before one that is made`() throws {
    let title = try Fixtures.withFolder(["Handbook/en/practices.md": "# Ours\n"]) { folder in
      Library(folders: [folder]).page("practices", in: "en").value?.page.title
    }
    #expect(title == "Ours")
    #expect(Library().page("practice-nothing", in: "en").value == nil)
    #expect(Library(builtIn: false).pages(in: "en").isEmpty)
  }
}
