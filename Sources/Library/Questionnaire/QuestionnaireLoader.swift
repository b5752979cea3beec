import Assessment
import Sentences
import YAML

/// Puts a questionnaire together from the files of its folder.
struct QuestionnaireLoader: Sendable {
  static let structureFile = "questionnaire.yaml"

  let origin: Library.Origin
  /// Below the origin; empty when the origin is the folder itself.
  let folder: String

  /// What was read, with the trees for those who want to look closer.
  struct Result {
    var structure: Structure?
    var findings: [Finding]
    var root: Node?
    var texts: [TextsResult] = []

    var questionnaire: Questionnaire? {
      guard let structure, !findings.contains(where: { $0.level == .error }) else { return nil }
      var questionnaire = structure.questionnaire
      for entry in texts { questionnaire.texts[entry.texts.language] = entry.texts }
      return questionnaire
    }
  }

  struct TextsResult: Sendable {
    var texts: Texts
    var root: Node
    var file: String
  }

  /// Reads the structure and the texts in the wanted languages; nil means all.
  func load(languages wanted: [String]?) -> Result {
    let path = origin.path(folder, Self.structureFile)
    let (root, findings) = origin.tree(path)
    var result = Result(structure: nil, findings: findings, root: root)
    guard let root else { return result }
    let report = FindingCollector(file: origin.name(of: path))
    var reader = StructureReader(report: report)
    result.structure = reader.read(root)
    if let structure = result.structure {
      let languages = structure.questionnaire.languages.filter { wanted?.contains($0) ?? true }
      for reading in readTexts(languages.filter { isThere($0, structure, report) }, structure) {
        result.findings += reading.findings
        if let texts = reading.value { result.texts.append(texts) }
      }
    }
    result.findings += report.findings
    return result
  }

  private func path(_ language: String) -> String {
    origin.path(folder, "texts/\(language).yaml")
  }

  /// Whether a language has its file; says so when it has not.
  private func isThere(_ language: String, _ structure: Structure, _ report: FindingCollector) -> Bool {
    if origin.has(path(language)) { return true }
    report.add(
      language == structure.sourceLanguage ? .error : .warning, structure.languagePlaces[language],
      QuestionnaireMessage.noTexts(language: language, file: "texts/\(language).yaml"))
    return false
  }

  /// Several files at a time, except built-in ones: those are read in less time than a thread takes to begin.
  private func readTexts(_ languages: [String], _ structure: Structure) -> [Reading<TextsResult>] {
    let read: @Sendable (String) -> Reading<TextsResult> = { readTexts($0, structure) }
    return origin == .builtIn ? languages.map(read) : Parallel.map(languages, read)
  }

  private func readTexts(_ language: String, _ structure: Structure) -> Reading<TextsResult> {
    let (root, findings) = origin.tree(path(language))
    guard let root else { return Reading(nil, findings) }
    let report = FindingCollector(file: origin.name(of: path(language)))
    let texts = TextsReader(report: report, structure: structure, language: language).read(root)
    return Reading(
      texts.map { TextsResult(texts: $0, root: root, file: report.file) }, findings + report.findings)
  }
}
