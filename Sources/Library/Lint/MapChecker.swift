import Sentences
import YAML

/// Checks what the map refers to.
struct MapChecker {
  let report: FindingCollector
  let known: References

  /// Every tile is a region that is known, and every region that is known has a tile.
  func check(_ root: Node) {
    let tiles = (root["tiles"]?.items ?? []).compactMap { $0["region"] }
    for tile in tiles {
      guard let code = tile.text, !known.regions.contains(code) else { continue }
      report.unknown(.region, code, at: tile.place, known: known.regions.sorted())
    }
    for code in known.regions.subtracting(tiles.compactMap(\.text)).sorted() {
      report.warning(root.entry("tiles")?.place, RegionMessage.regionWithoutTile(code))
    }
  }
}
