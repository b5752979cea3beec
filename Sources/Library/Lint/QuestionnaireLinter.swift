import Assessment
import Sentences
import Text
import YAML

/// Checks one questionnaire with all its texts.
struct QuestionnaireLinter {
  let folder: String
  let known: References

  func lint() -> [Finding] {
    let origin = Library.Origin.folder(folder)
    let result = QuestionnaireLoader(origin: origin, folder: "").load(languages: nil)
    guard let structure = result.structure, let root = result.root else { return result.findings }
    let report = FindingCollector(file: origin.name(of: QuestionnaireLoader.structureFile))
    checkFolder(structure, report)
    checkLanguages(structure, report)
    checkReach(structure, root, report)
    HandbookReferences(report: report, known: known).check(structure)
    if structure.questionnaire.id == PublishedFrame.id { PublishedFrame(report: report).check(structure, root) }
    let source = result.texts.first { $0.texts.language == structure.sourceLanguage }?.texts
    let texts = Parallel.map(result.texts) { entry in
      let report = FindingCollector(file: entry.file)
      TextsChecker(report: report, structure: structure, texts: entry.texts, source: source).check(entry.root)
      return report.findings
    }
    return result.findings + report.findings + texts.joined()
  }

  private func checkFolder(_ structure: Structure, _ report: FindingCollector) {
    let name = FileSystem.split(folder).name
    let id = structure.questionnaire.id
    if !id.isEmpty, ![".", "..", "", id].contains(name) {
      report.warning(structure.idPlace, QuestionnaireMessage.idUnlikeFolder(id: id, folder: name))
    }
  }

  /// Whether the best answers can make 100, and the worst 0; of a scale it is said once.
  private func checkReach(_ structure: Structure, _ root: Node, _ report: FindingCollector) {
    guard structure.questionnaire.points == .given else { return }
    var seen: Set<String> = []
    for (indicator, places) in zip(structure.questionnaire.indicators, structure.places) {
      let scores = indicator.options.map(\.score)
      guard scores.count > 1, let low = scores.min(), let high = scores.max() else { continue }
      let (owner, scale) = (
        indicator.scale ?? indicator.id, indicator.scale.flatMap { root["scales"]?.entry($0)?.place }
      )
      guard low > Quantity(0) || high < Quantity(100), seen.insert(owner).inserted else { continue }
      let place = scale ?? places.id
      if high < Quantity(100) {
        report.warning(place, QuestionnaireMessage.bestBelow(owner: owner, score: high.description))
      }
      if low > Quantity(0) {
        report.warning(place, QuestionnaireMessage.worstAbove(owner: owner, score: low.description))
      }
    }
  }

  private func checkLanguages(_ structure: Structure, _ report: FindingCollector) {
    let folder = FileSystem.join(folder, "texts")
    for name in FileSystem.names(in: folder) where name.hasSuffix(".yaml") {
      let language = String(name.dropLast(5))
      if structure.languagePlaces[language] == nil {
        let file = FileSystem.join(folder, name)
        report.include([Finding(.warning, file: file, QuestionnaireMessage.undeclaredLanguage(language))])
      }
    }
  }
}

/// Checks that `handbook:` names pages, and headings of them, that are there.
struct HandbookReferences {
  let report: FindingCollector
  let known: References

  func check(_ structure: Structure) {
    guard !known.pages.isEmpty else { return }
    for (indicator, places) in zip(structure.questionnaire.indicators, structure.places) {
      guard let reference = indicator.handbook, let place = places.handbook else { continue }
      check(reference, at: place)
    }
  }

  private func check(_ reference: String, at place: Place) {
    guard case .page(let name, let heading) = Page.Target(reference), known.pages.contains(name) else {
      let near = report.near(reference, among: known.pages.sorted())
      report.error(place, QuestionnaireMessage.noPage(reference, near: near))
      return
    }
    guard let heading, known.page(name)?.position(ofHeading: heading) == nil else { return }
    report.error(place, QuestionnaireMessage.noHeading(page: name, heading: heading))
  }
}
