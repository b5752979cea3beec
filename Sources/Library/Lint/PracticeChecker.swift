import Assessment
import Sentences
import YAML

/// Checks what a practice refers to.
struct PracticeChecker {
  let report: FindingCollector
  let known: References

  func check(_ practice: Practice, _ root: Node, path: String) {
    let file = String(FileSystem.split(path).name.dropLast(5))
    if practice.id != file {
      report.error(root["id"]?.place, RegionMessage.idUnlikeFile(id: practice.id, expected: file))
    }
    if let region = root["region"], practice.region.isNUTS { check(region, practice.region) }
    check(root["areas"], known.axes["area"] ?? [])
    check(root["targets"], (known.axes["target"] ?? []) + (isFormer(root) ? [] : Practice.otherTargets))
    check(root["cycle"], known.axes["cycle"] ?? [])
    check(root["governance"], known.axes["governance"] ?? [])
    check(root["indicators"], known.indicators, as: .indicator)
    for language in languages(beside: path) where practice.texts[language] == nil {
      report.warning(root.entry("texts")?.place, RegionMessage.missingPracticeText(language))
    }
  }

  private func isFormer(_ root: Node) -> Bool { root["format"]?.text == PracticeReader.formerFormat }

  /// A list of regions of one's own may name what NUTS does not.
  private func check(_ region: Node, _ code: String) {
    guard !code.isNUTS2021, !known.regions.contains(code) else { return }
    report.error(
      region.place, RegionMessage.codeNotOfNUTS(code, near: report.near(code, among: known.regions.sorted())))
  }

  /// English and those that the handbook has to which the practice belongs; one that lies alone needs no more.
  private func languages(beside path: String) -> [String] {
    let folder = FileSystem.split(path).folder
    let isInHandbook = FileSystem.split(folder).name == "practices"
    let handbook = isInHandbook ? HandbookFiles(FileSystem.join(folder, "..")).files : [:]
    return Set(handbook.keys).union([Questionnaire.sourceLanguage]).sorted()
  }

  /// Nothing is known where the frame's questionnaire cannot be read; that is said elsewhere.
  private func check(_ list: Node?, _ known: [String], as part: ContentPart = .dimension) {
    guard !known.isEmpty else { return }
    for item in list?.items ?? [] {
      guard let id = item.text, !known.contains(id) else { continue }
      report.unknown(part, id, at: item.place, known: known)
    }
  }
}
