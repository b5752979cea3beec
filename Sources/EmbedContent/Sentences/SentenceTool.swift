import Foundation
import Gettext
import Text

/// Makes typed sentences of the template, and packed texts of it and of every language: SentenceTool FOLDER CASES TEXTS.
///
/// A fault in any catalogue ends the build, told as the program's linter tells it.
@main
enum SentenceTool {
  static func main() throws {
    let folder = URL(filePath: CommandLine.arguments[1], directoryHint: .isDirectory)
    let template = folder.appending(path: "mipexr.pot")
    let (list, english, faults) = SentenceList.read([UInt8](try Data(contentsOf: template)))
    var told = Telling(list)
    told.add(faults, in: template)
    var languages = english.map { [PackedLanguage(of: list, in: $0)] } ?? []
    for file in try translations(in: folder) {
      let (translation, faults) = Translation.read([UInt8](try Data(contentsOf: file)), against: list)
      told.add(faults, in: file)
      if let translation { languages.append(PackedLanguage(translation, of: list)) }
    }
    guard told.lines.isEmpty else {
      FileHandle.standardError.write(Data(told.lines.map { $0 + "\n" }.joined().utf8))
      exit(EXIT_FAILURE)
    }
    try write(SwiftCases(list).text, to: 2)
    try write(PackedLanguage.source(languages), to: 3)
  }

  private static func translations(in folder: URL) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
      .filter { $0.hasSuffix(".po") }.sorted().map { folder.appending(path: $0) }
  }

  private static func write(_ text: String, to argument: Int) throws {
    try text.write(to: URL(filePath: CommandLine.arguments[argument]), atomically: true, encoding: .utf8)
  }
}

/// Tells faults in the template's own English, as far as it could be read.
private struct Telling {
  var lines: [String] = []
  private let templates: [String: Template]

  init(_ list: SentenceList) {
    templates = Dictionary(list.sentences.map { ($0.key, $0.english[0]) }) { first, _ in first }
  }

  mutating func add(_ faults: [Fault], in file: URL) {
    for fault in faults {
      let (name, values) = fault.kind.told
      let what = templates["CatalogueMessage.\(name)"]?.filled(values) ?? "\(name) \(values)"
      lines.append("\(file.path(percentEncoded: false)):\(fault.place.line):\(fault.place.column): error: \(what)")
    }
  }
}
