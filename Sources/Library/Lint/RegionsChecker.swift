import Assessment
import Sentences
import YAML

/// Checks what regions and practices refer to.
struct RegionsChecker {
  let report: Report
  let known: Known

  func check(_ regions: Regions, _ root: Node) {
    let dimensions = known.dimensions + ["overall"]
    guard dimensions.count > 1 else { return }
    for score in (root["regions"]?.items ?? []).flatMap({ $0["scores"]?.items ?? [] }) {
      guard let dimension = score["dimension"], let id = dimension.text, !dimensions.contains(id) else { continue }
      report.error(
        dimension.place, RegionMessage.unknownDimension(id, near: report.near(id, among: dimensions)))
    }
  }
}

struct PracticeChecker {
  let report: Report
  let known: Known

  func check(_ practice: Practice, _ root: Node, path: String) {
    let file = String(FileSystem.split(path).name.dropLast(5))
    if practice.id != file {
      report.error(root["id"]?.place, RegionMessage.idUnlikeFile(id: practice.id, expected: file))
    }
    if let region = root["region"], practice.region.isNUTS, !known.regions.contains(practice.region) {
      report.unknown(.region, practice.region, at: region.place, known: known.regions.sorted(), level: .warning)
    }
    check(root["areas"], known.axes["area"] ?? [])
    check(root["targets"], known.axes["target"] ?? [])
    for language in languages(beside: path) where practice.texts[language] == nil {
      report.warning(root.entry("texts")?.place, RegionMessage.missingPracticeText(language))
    }
  }

  /// English and those that the handbook has to which the practice belongs; one that lies alone needs no more.
  private func languages(beside path: String) -> [String] {
    let folder = FileSystem.split(path).folder
    let isInHandbook = FileSystem.split(folder).name == "practices"
    let handbook = isInHandbook ? HandbookFiles(FileSystem.join(folder, "..")).files : [:]
    return Set(handbook.keys).union([Questionnaire.sourceLanguage]).sorted()
  }

  private func check(_ list: Node?, _ known: [String]) {
    guard !known.isEmpty else { return }
    for item in list?.items ?? [] {
      guard let id = item.text, !known.contains(id) else { continue }
      report.unknown(.dimension, id, at: item.place, known: known)
    }
  }
}
