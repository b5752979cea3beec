import Foundation
import Messages
import Testing

/// What the program says, in each of its languages.
@Suite struct LanguageTests {
  @Test(arguments: [
    ("es_ES.UTF-8", Language.spanish), ("es", .spanish), ("ES-mx", .spanish), ("sv_SE.UTF-8", .swedish),
    ("en_GB", .english), ("C", nil), ("", nil), ("est", nil), ("de_DE.UTF-8", nil),
  ])
  func `a locale picks the language`(locale: String, language: Language?) {
    #expect(Language(locale: locale) == language)
  }

  @Test(arguments: [(Language.english, "54.2"), (.swedish, "54,2"), (.spanish, "54,2")])
  func `a number has the language's decimal mark`(language: Language, number: String) {
    #expect(language.number("54.2") == number)
  }

  private static let catalogues: [String] = {
    let sources = FileManager.default.enumerator(atPath: "\(Fixtures.root)Sources")?.compactMap { $0 as? String } ?? []
    return sources.filter { $0.hasSuffix("Message+English.swift") }.sorted()
  }()

  private func cases(_ path: String) throws -> Set<String> {
    let text = try String(contentsOf: URL(filePath: "\(Fixtures.root)Sources/\(path)"), encoding: .utf8)
    return Set(text.matches(of: /case \.(\w+)/).map { String($0.output.1) })
  }

  /// Where a catalogue's switch is long, it goes on in another with a `default`, behind which the compiler is blind.
  @Test func `every sentence of a catalogue is there in each language`() throws {
    #expect(Self.catalogues.count > 8)
    for catalogue in Self.catalogues {
      let english = try cases(catalogue)
      for language in Language.allCases.dropFirst() {
        let other = catalogue.replacing("+English", with: "+\("\(language)".capitalized)")
        #expect(try cases(other) == english, "\(other)")
      }
    }
  }
}
