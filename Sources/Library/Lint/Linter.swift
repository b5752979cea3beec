import Assessment
package import Sentences
import YAML

extension Library {
  /// Checks content files: questionnaires, texts, handbook pages, regions, the map, practices, and catalogues of sentences.
  ///
  /// A folder is looked through for all of them. What the library holds counts as known: a questionnaire may point to
  /// a built-in page, a practice to a built-in region.
  /// - Returns: everything found, by file and place; empty when all is well.
  package func lint(_ paths: [String]) -> [Finding] {
    var linter = Linter(library: self)
    return linter.lint(paths)
  }
}

/// One run over some paths.
struct Linter {
  let library: Library
  private(set) var findings: [Finding] = []
  /// What is checked in this run counts before what the library holds.
  private(set) var known: References
  /// The practices of this run by their addresses: two that rest on the same are likely one.
  private var practices: [Set<String>: String] = [:]

  init(library: Library) {
    self.library = library
    known = References(library: library)
  }

  mutating func lint(_ paths: [String]) -> [Finding] {
    var collector = InputFinder()
    for path in paths { collector.collect(path) }
    findings += collector.findings
    let handbooks = collector.handbooks.map { HandbookFiles($0) }
    known.add(handbooks, regions: collector.regions, questionnaires: collector.questionnaires)
    for handbook in handbooks { lint(handbook) }
    for page in collector.pages { lint(page: page) }
    for file in collector.regions { lint(regions: file) }
    for file in collector.maps { lint(map: file) }
    for file in collector.practices { lint(practice: file) }
    for file in collector.catalogues { findings += CatalogueLinter(file: file).lint() }
    for folder in collector.questionnaires { lint(questionnaire: folder, only: nil) }
    for file in collector.texts { lint(questionnaire: file.questionnaire, only: file.path) }
    return findings.sorted()
  }

  private mutating func lint(questionnaire folder: String, only file: String?) {
    let found = QuestionnaireLinter(folder: folder, known: known).lint()
    findings += file.map { file in found.filter { $0.file == file } } ?? found
  }

  private mutating func lint(_ handbook: HandbookFiles) {
    findings += HandbookLinter(handbook: handbook, known: known).lint()
  }

  private mutating func lint(page path: String) {
    let (folder, file) = FileSystem.split(path)
    let (root, language) = FileSystem.split(folder)
    let handbook = HandbookFiles(root.isEmpty ? "." : root)
    findings += HandbookLinter(handbook: handbook, known: known).lint(file: file, language: language, path: path)
  }

  private mutating func lint(regions path: String) {
    let known = known
    findings += checked(path) { root, report in
      guard let regions = RegionsReader(report: report).read(root) else { return }
      RegionsChecker(report: report, known: known).check(regions, root)
    }
  }

  private mutating func lint(map path: String) {
    let known = known
    findings += checked(path) { root, report in
      _ = MapReader(report: report).read(root)
      MapChecker(report: report, known: known).check(root)
    }
  }

  private mutating func lint(practice path: String) {
    let known = known
    var former: [Set<String>: String] = practices
    findings += checked(path) { root, report in
      guard let practice = PracticeReader(report: report).read(root) else { return }
      PracticeChecker(report: report, known: known).check(practice, root, path: path)
      let sources = Set(practice.sources)
      if let other = former[sources], !sources.isEmpty {
        report.warning(root.entry("sources")?.place, RegionMessage.sameAddresses(other))
      }
      former[sources] = practice.id
    }
    practices = former
  }

  private func checked(_ path: String, _ check: (Node, FindingCollector) -> Void) -> [Finding] {
    let (root, wrong) = Library.Origin.folder("").tree(path)
    let report = FindingCollector(file: path)
    root.map { check($0, report) }
    return wrong + report.findings
  }
}
