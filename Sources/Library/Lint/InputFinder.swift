import Sentences
import YAML

/// Finds out what there is to check below some paths.
struct InputFinder {
  /// Folders with a `questionnaire.yaml`.
  private(set) var questionnaires: [String] = []
  /// Single files of texts, with their questionnaire's folder.
  private(set) var texts: [(path: String, questionnaire: String)] = []
  /// Folders with a folder of pages for each language.
  private(set) var handbooks: [String] = []
  private(set) var pages: [String] = []
  private(set) var regions: [String] = []
  private(set) var practices: [String] = []
  private(set) var maps: [String] = []
  /// The program's own sentences in a language, or their template.
  private(set) var catalogues: [String] = []
  private(set) var findings: [Finding] = []
  private var seen: Set<String> = []

  private static let depthLimit = 8

  /// Says so when there is nothing, or nothing to check.
  mutating func collect(_ path: String) {
    let found: Bool
    switch FileSystem.kind(of: path) {
    case .folder: found = collect(folder: path, depth: 0)
    case .file: found = collect(file: path)
    case .other, nil:
      let message: LibraryMessage = FileSystem.kind(of: path) == nil ? .fileMissing : .notAFile
      findings.append(Finding(.error, file: path, message))
      return
    }
    if !found { findings.append(Finding(.error, file: path, LibraryMessage.noContent)) }
  }

  private mutating func collect(folder: String, depth: Int) -> Bool {
    guard depth < Self.depthLimit else { return false }
    let names = FileSystem.names(in: folder)
    if names.contains(QuestionnaireLoader.structureFile) {
      add(folder, to: \.questionnaires)
      return true
    }
    if HandbookFiles.isHandbook(folder, names) {
      collect(handbook: folder)
      return true
    }
    var found = false
    for name in names {
      let path = FileSystem.join(folder, name)
      switch FileSystem.kind(of: path) {
      case .folder: found = collect(folder: path, depth: depth + 1) || found
      case .file where name != PracticeReader.form: found = collect(file: path) || found
      default: break
      }
    }
    return found
  }

  private mutating func collect(handbook folder: String) {
    add(folder, to: \.handbooks)
    for name in ["regions.yaml", FileSystem.split(ImportedScores.path).name] {
      let regions = FileSystem.join(folder, name)
      if FileSystem.kind(of: regions) == .file { add(regions, to: \.regions) }
    }
    let map = FileSystem.join(folder, FileSystem.split(MapReader.path).name)
    if FileSystem.kind(of: map) == .file { add(map, to: \.maps) }
    for name in Library.Origin.folder("").practiceFiles(below: folder) { add(name, to: \.practices) }
  }

  /// Whether the file is one of ours, by its name and place or by what it says of itself.
  private mutating func collect(file path: String) -> Bool {
    let (folder, name) = FileSystem.split(path)
    if name == QuestionnaireLoader.structureFile {
      add(folder.isEmpty ? "." : folder, to: \.questionnaires)
      return true
    }
    if name.hasSuffix(".md") {
      add(path, to: \.pages)
      return true
    }
    if name.hasSuffix(".po") || name.hasSuffix(".pot") {
      add(path, to: \.catalogues)
      return true
    }
    guard name.hasSuffix(".yaml") else { return false }
    return collect(yaml: path, in: folder)
  }

  private mutating func collect(yaml path: String, in folder: String) -> Bool {
    let (parent, last) = FileSystem.split(folder)
    let questionnaire = last == "texts" ? (parent.isEmpty ? "." : parent) : FileSystem.join(folder, "..")
    if FileSystem.kind(of: FileSystem.join(questionnaire, QuestionnaireLoader.structureFile)) == .file {
      if seen.insert(path).inserted { texts.append((path, questionnaire)) }
      return true
    }
    let (root, wrong) = Library.Origin.folder("").tree(path, before: "texts")
    switch root?["format"]?.text {
    case RegionsReader.format: add(path, to: \.regions)
    case MapReader.format: add(path, to: \.maps)
    case PracticeReader.format, PracticeReader.formerFormat: add(path, to: \.practices)
    default:
      findings += wrong
      return !wrong.isEmpty
    }
    return true
  }

  private mutating func add(_ path: String, to list: WritableKeyPath<InputFinder, [String]>) {
    if seen.insert(path).inserted { self[keyPath: list].append(path) }
  }
}

extension Library.Origin {
  fileprivate func practiceFiles(below handbook: String) -> [String] {
    let folder = FileSystem.join(handbook, "practices")
    return names(in: folder).filter { $0.hasSuffix(".yaml") && $0 != PracticeReader.form }
      .map { FileSystem.join(folder, $0) }
  }
}
