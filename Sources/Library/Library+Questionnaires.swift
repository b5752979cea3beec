package import Assessment
package import Sentences
internal import Text
import YAML

extension Library {
  /// What a list of questionnaires shows, without reading the indicators.
  package struct Summary: Hashable, Sendable {
    package var id: String
    package var version: Version
    package var languages: [String]
    /// By language code; languages without a title are left out.
    package var titles: [String: String]
    package var origin: Origin

    /// The title in a language, in English, or the id.
    package func title(in language: String) -> String {
      titles[language] ?? titles[Questionnaire.sourceLanguage] ?? id
    }
  }

  /// All questionnaires by id, each once; findings name the ones that cannot be listed.
  package func questionnaires() -> Reading<[Summary]> {
    var summaries: [String: Summary] = [:]
    var findings: [Finding] = []
    for place in questionnairePlaces {
      let summary = summary(place.origin, place.folder)
      findings += summary.findings
      if let value = summary.value, summaries[value.id] == nil { summaries[value.id] = value }
    }
    return Reading(summaries.values.sorted { $0.id < $1.id }, findings.sorted())
  }

  /// Reads a questionnaire; no value, and findings that say why, when there is none or it has errors.
  ///
  /// Only the texts in the given languages are read, because each costs time; nil means all. A language that the
  /// questionnaire does not have is no error, its texts fall back to English.
  package func questionnaire(_ id: String, languages: [String]? = nil) -> Reading<Questionnaire> {
    for origin in origins {
      if let folder = folder(of: id, in: origin) {
        let result = QuestionnaireLoader(origin: origin, folder: folder).load(languages: languages)
        var questionnaire = result.questionnaire
        if let own = questionnaire, replacesBuiltIn(own, from: origin) {
          questionnaire?.replacement = origin.name(of: folder)
        }
        return Reading(questionnaire, result.findings.sorted())
      }
    }
    let known = (questionnaires().value ?? []).map(\.id)
    return .unknown(.questionnaire, id, known: known)
  }

  /// Reads the questionnaire in a folder, wherever it lies; the path may also be that of its `questionnaire.yaml`.
  package func questionnaire(at path: String, languages: [String]? = nil) -> Reading<Questionnaire> {
    let folder = FileSystem.folder(path, or: QuestionnaireLoader.structureFile)
    let result = QuestionnaireLoader(origin: .folder(folder), folder: "").load(languages: languages)
    return Reading(result.questionnaire, result.findings.sorted())
  }
}

extension Questionnaire {
  /// What has to be said where its numbers are told; nil for one that is built in, or has its own id or version.
  package var warning: Finding? {
    replacement.map {
      Finding(
        .warning, file: $0,
        QuestionnaireMessage.replacesBuiltIn(id: id, version: version.description, fingerprint: fingerprint))
    }
  }
}

extension Library {
  /// Whether one from outside counts otherwise than the built-in one of the same id and version.
  private func replacesBuiltIn(_ questionnaire: Questionnaire, from origin: Origin) -> Bool {
    guard origin != .builtIn, origins.contains(.builtIn), let folder = folder(of: questionnaire.id, in: .builtIn),
      let builtIn = QuestionnaireLoader(origin: .builtIn, folder: folder).load(languages: []).questionnaire
    else { return false }
    return Assessment.Reference(to: questionnaire).isRedefined(in: builtIn)
  }

  /// Every folder with a questionnaire, in the order in which they count.
  private var questionnairePlaces: [(origin: Origin, folder: String)] {
    origins.flatMap { origin in
      origin.names(in: "Questionnaires").map { (origin, "Questionnaires/\($0)") }
        .filter { origin.has(origin.path($0.1, QuestionnaireLoader.structureFile)) }
    }
  }

  /// A folder usually has its questionnaire's name; only if not are the others looked into.
  private func folder(of id: String, in origin: Origin) -> String? {
    let own = "Questionnaires/\(id)"
    if id.isIdentifier, self.id(origin, own) == id { return own }
    return origin.names(in: "Questionnaires").map { "Questionnaires/\($0)" }.first { self.id(origin, $0) == id }
  }

  private func id(_ origin: Origin, _ folder: String) -> String? {
    let path = origin.path(folder, QuestionnaireLoader.structureFile)
    return origin.has(path) ? origin.tree(path, before: "indicators").root?["id"]?.text : nil
  }

  private func summary(_ origin: Origin, _ folder: String) -> Reading<Summary> {
    let path = origin.path(folder, QuestionnaireLoader.structureFile)
    let (root, findings) = origin.tree(path, before: "indicators")
    guard let root, let id = root["id"]?.text, let version = root["version"]?.text.flatMap({ Version($0) }) else {
      let report = FindingCollector(file: origin.name(of: path))
      for member in ["id", "version"] where root?[member] == nil {
        report.error(root?.place, SchemaMessage.missingMember(part: .questionnaire, name: member))
      }
      return Reading(nil, findings.isEmpty ? report.findings : findings)
    }
    let languages = (root["languages"]?.items ?? []).compactMap(\.text).filter(\.isIdentifier)
    var titles: [String: String] = [:]
    for language in languages {
      let texts = origin.path(folder, "texts/\(language).yaml")
      if origin.has(texts), let title = origin.tree(texts, before: "indicators").root?["title"]?.text, !title.isEmpty {
        titles[language] = title.onOneLine
      }
    }
    return Reading(Summary(id: id, version: version, languages: languages, titles: titles, origin: origin), findings)
  }
}

extension Reading {
  /// Nothing of that name.
  static func unknown(_ part: ContentPart, _ name: String, known: [String]) -> Reading {
    Reading(
      nil,
      [
        Finding(
          .error, file: name,
          NotInLibrary(what: .unknown(part, name, known: known, near: known.nearest(to: name))))
      ])
  }
}

extension [Finding] {
  /// By file, then by place; findings about a whole file first.
  func sorted() -> [Finding] {
    sorted { left, right in
      if left.file != right.file { return left.file < right.file }
      return (left.place ?? Place(line: 0, column: 0)) < (right.place ?? Place(line: 0, column: 0))
    }
  }
}

/// What was looked for has not been found, which is no fault of any file.
struct NotInLibrary: Message {
  let what: SchemaMessage

  func text(in language: Language) -> String { what.text(in: language) }
}

extension Finding {
  /// Whether something is not there, and not wrong.
  package var isOfMissing: Bool { what is LibraryMessage || what is NotInLibrary }
}
