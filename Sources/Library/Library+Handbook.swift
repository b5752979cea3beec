package import Assessment
package import Sentences

extension Library {
  /// A page as a list shows it.
  package struct PageEntry: Hashable, Sendable {
    package var name: String
    package var title: String
    /// Code of the language it is there in.
    package var language: String
    /// Whether that is English instead of the language asked for.
    package var isFallback: Bool
  }

  /// A page, and whether it is in English instead of the language asked for.
  package struct FoundPage: Hashable, Sendable {
    package var page: Page
    package var isFallback: Bool
  }

  /// All pages by name, those that a language lacks in English.
  package func pages(in language: String) -> [PageEntry] {
    pageNames(in: language).compactMap { name in
      guard let place = place(of: name, in: language) else {
        let title = PracticePages(library: self, code: language).page(name)?.page.title
        return title.map { PageEntry(name: name, title: $0, language: language, isFallback: false) }
      }
      return PageEntry(
        name: name, title: title(of: name, at: place), language: place.language, isFallback: place.language != language)
    }
  }

  /// A page; in English if the language lacks it; no value and a finding if there is no such page.
  package func page(_ name: String, in language: String) -> Reading<FoundPage> {
    guard let place = place(of: name, in: language) else {
      if let page = PracticePages(library: self, code: language).page(name) { return Reading(page) }
      return .unknown(.page, name, known: pageNames(in: language))
    }
    do {
      var reader = PageReader(name: name, language: place.language)
      var page = reader.read(try place.origin.bytes(place.path))
      page.blocks += PracticePages(library: self, code: language).blocks(ofDimension: name)
      return Reading(FoundPage(page: page, isFallback: place.language != language))
    } catch {
      return Reading(nil, [Finding(.error, file: place.origin.name(of: place.path), error.message)])
    }
  }

  /// The names of all pages in a language and in English, and of the list of practices where there are any, sorted.
  func pageNames(in language: String) -> [String] {
    var names: Set<String> = []
    for folder in [language, Questionnaire.sourceLanguage] where folder.isIdentifier {
      for origin in origins {
        names.formUnion(origin.names(in: "Handbook/\(folder)").compactMap { Page.name(ofFile: $0) })
      }
    }
    if origins.contains(where: { !$0.practiceFiles.isEmpty }) { names.insert(PracticePages.list) }
    return names.sorted()
  }

  private struct PagePlace {
    var origin: Origin
    var language: String
    var path: String
  }

  private func place(of page: String, in language: String) -> PagePlace? {
    let languages = language == Questionnaire.sourceLanguage ? [language] : [language, Questionnaire.sourceLanguage]
    for language in languages where Page.isName(page) && language.isIdentifier {
      let path = "Handbook/\(language)/\(page).md"
      if let origin = origins.first(where: { $0.has(path) }) {
        return PagePlace(origin: origin, language: language, path: path)
      }
    }
    return nil
  }

  /// Reads no more than the first line, where it is the heading that it should be: a list has dozens of pages.
  private func title(of name: String, at place: PagePlace) -> String {
    guard let bytes = try? place.origin.bytes(place.path) else { return name }
    var reader = PageReader(name: name, language: place.language)
    let isHeading = bytes.first == UInt8(ascii: "#")
    return reader.read(isHeading ? Array(bytes.prefix { $0 != UInt8(ascii: "\n") }) : bytes).title
  }
}

extension Page {
  /// The page's name, from `NAME.md`; nil for other files.
  static func name(ofFile file: String) -> String? {
    guard file.hasSuffix(".md") else { return nil }
    let name = String(file.dropLast(3))
    return isName(name) ? name : nil
  }
}
