import Assessment
import Sentences
import YAML

/// Checks what regions and practices refer to.
struct RegionsChecker {
  let report: FindingCollector
  let known: References

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
