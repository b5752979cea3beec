import Assessment
import Foundation
import Sentences
import Testing
import Text

@testable import Library

@Suite struct LibraryTests {
  @Test func `a folder overrides the built-in content questionnaire by questionnaire, page by page, region by region`()
    throws
  {
    let structure = try #require(
      String(validating: try Fixtures.bytes("good/Questionnaires/small/questionnaire.yaml"), as: UTF8.self))
    let files = [
      "Questionnaires/any/questionnaire.yaml": structure.replacing("id: small", with: "id: mipex-r")
        .replacing("languages: [en, sv]", with: "languages: [en]"),
      "Questionnaires/any/texts/en.yaml": try #require(
        String(validating: try Fixtures.bytes("good/Questionnaires/small/texts/en.yaml"), as: UTF8.self)),
      "Handbook/en/index.md": "# Mine\n",
      "Handbook/regions.yaml": """
      format: mipexr-regions/1
      nuts: 2021
      source: "x"
      regions: [{nuts: SE224, level: 3, country: SE, names: {en: "Mine"}, source: "x"}]
      """,
    ]
    try Fixtures.withFolder(files) { folder in
      let library = Library(folders: ["\(folder)/missing", folder])
      #expect(library.questionnaire("mipex-r").value?.indicators.count == 4)
      #expect(library.questionnaires().value?.first { $0.id == "mipex-r" }?.origin == .folder(folder))
      #expect(library.questionnaire("outcomes").value != nil)
      #expect(library.page("index", in: "en").value?.page.title == "Mine")
      #expect(library.page("education", in: "en").value != nil)
      #expect(library.regions().value?["SE224"]?.names == ["en": "Mine"])
      #expect(library.regions().value?["SE232"] != nil)
    }
  }

  @Test func `a questionnaire in the place of a built-in one says so where it counts otherwise, and only there`() throws
  {
    let root = "\(Fixtures.root)Questionnaires/mipex-r"
    let whole = try String(contentsOf: URL(filePath: "\(root)/questionnaire.yaml"), encoding: .utf8)
    let english = try String(contentsOf: URL(filePath: "\(root)/texts/en.yaml"), encoding: .utf8)
    let same = whole.replacing("languages: [en, sv, es]", with: "languages: [en]")
    let heavier = same.replacing("- id: EDU-01\n", with: "- id: EDU-01\n    weight: 50\n")
    let version = try #require(Library().questionnaire("mipex-r").value).version.description
    let later = heavier.replacing("version: \(version)", with: "version: 9.0.0")
    for (text, isTold) in [(same, false), (heavier, true), (later, false)] {
      let files = ["Questionnaires/own/questionnaire.yaml": text, "Questionnaires/own/texts/en.yaml": english]
      try Fixtures.withFolder(files) { folder in
        let questionnaire = try #require(Library(folders: [folder]).questionnaire("mipex-r").value)
        #expect((questionnaire.replacement != nil) == isTold)
        let told = "\(folder)/Questionnaires/own: warning: stands in the place of the built-in mipex-r \(version)"
        #expect(questionnaire.warning?.text(in: .english).hasPrefix(told) ?? false == isTold)
        #expect(questionnaire.remarks(on: .init(id: "mipex-r", version: questionnaire.version)).isEmpty != isTold)
      }
    }
  }

  @Test func `the built-in content is whole`() throws {
    let library = Library()
    #expect(library.questionnaires().value?.map(\.id) == ["mipex-r", "outcomes"])
    for summary in try #require(library.questionnaires().value) {
      let reading = library.questionnaire(summary.id)
      #expect(reading.findings.map { $0.text(in: .english) } == [])
      #expect(reading.value?.texts.count == summary.languages.count)
    }
    #expect(library.questionnaire("mipex-r").value?.indicators.count == 61)
    #expect(library.regions().findings.isEmpty)
    #expect(library.regions().value?.regions.count == 25)
    #expect(library.practices().findings.isEmpty)
    #expect(library.pages(in: "sv").count { $0.isFallback } == 0)
  }

  @Test func `the built-in content has nothing that the linter would say`() {
    let findings = Library().lint(["\(Fixtures.root)Questionnaires", "\(Fixtures.root)Handbook"])
    #expect(findings.map { $0.text(in: .english) } == [])
  }

  @Test func `a library without anything is empty and says what is missing`() {
    let library = Library(builtIn: false)
    #expect(library.questionnaires().value == [])
    #expect(library.questionnaire("mipex-r").findings.count == 1)
    #expect(library.pages(in: "en").isEmpty)
    #expect(library.regions().value?.regions == [])
    #expect(library.practices().value == [])
  }

  @Test func `a folder of the name of a file, and a file that may not be read, are named`() throws {
    let reading = try Fixtures.withFolder(["Questionnaires/x/questionnaire.yaml/y": ""]) { folder in
      Library(builtIn: false).questionnaire(at: "\(folder)/Questionnaires/x")
    }
    #expect(
      reading.findings.first?.text(in: .english).hasSuffix("is no ordinary file; expected one with text in it") == true)
    let missing = Library(builtIn: false).questionnaire(at: "/nowhere")
    #expect(
      missing.findings.first?.text(in: .english).hasPrefix("/nowhere/questionnaire.yaml: error: there is no") == true)
  }
}
