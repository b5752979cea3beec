import Assessment

/// The pages of a handbook's folder.
struct HandbookFiles {
  let folder: String
  /// By language code: the files with pages.
  let files: [String: [String]]

  init(_ folder: String) {
    self.folder = folder
    var files: [String: [String]] = [:]
    for name in FileSystem.names(in: folder) where name.isLanguageCode {
      let pages = FileSystem.names(in: FileSystem.join(folder, name)).filter { $0.hasSuffix(".md") }
      if !pages.isEmpty { files[name] = pages }
    }
    self.files = files
  }

  /// The names of the pages in a language.
  func pages(in language: String) -> Set<String> {
    Set((files[language] ?? []).compactMap { Page.name(ofFile: $0) })
  }

  func path(_ file: String, _ language: String) -> String {
    FileSystem.join(folder, "\(language)/\(file)")
  }

  /// Whether a folder holds pages by language, or the files that lie beside them.
  static func isHandbook(_ folder: String, _ names: [String]) -> Bool {
    if names.contains("regions.yaml") || names.contains(FileSystem.split(ImportedScores.path).name) { return true }
    return names.contains { name in
      name.isLanguageCode && FileSystem.names(in: FileSystem.join(folder, name)).contains { $0.hasSuffix(".md") }
    }
  }
}

extension String {
  /// `en`, `sv`, `pt-BR`.
  var isLanguageCode: Bool {
    let parts = split(separator: "-", omittingEmptySubsequences: false)
    return isIdentifier && (2...3).contains(parts[0].utf8.count) && parts[0].utf8.allSatisfy { (97...122).contains($0) }
  }
}
