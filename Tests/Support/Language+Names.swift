package import Sentences

extension Language {
  /// For tests of what Swedes and Spaniards read; the program names no language.
  package static let swedish = Language(code: "sv") ?? .english
  package static let spanish = Language(code: "es") ?? .english
}
