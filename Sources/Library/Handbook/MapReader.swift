package import Assessment
package import Sentences
import Text
import YAML

extension Library {
  /// The map of the first place that has one; none, and findings, when it has errors.
  package func map() -> Reading<RegionMap> {
    guard let origin = origins.first(where: { $0.has(MapReader.path) }) else { return Reading(nil) }
    let (root, wrong) = origin.tree(MapReader.path)
    let report = FindingCollector(file: origin.name(of: MapReader.path))
    let map = root.flatMap { MapReader(report: report).read($0) }
    return Reading(report.hasErrors ? nil : map, wrong + report.findings)
  }
}

/// Reads `map.yaml`.
struct MapReader {
  static let format = "mipexr-map/1"
  static let path = "Handbook/map.yaml"
  /// A grid with more is no longer one that a person can overlook.
  private static let greatest = 31

  let report: FindingCollector

  /// Nil when the file holds no mapping; tiles and countries with errors are left out.
  func read(_ root: Node) -> RegionMap? {
    let edges = ["west", "east", "south", "north"]
    guard
      let members = Members(
        root, .map, named: "map", allowed: ["format", "credit", "source", "countries", "tiles"] + edges,
        report: report)
    else { return nil }
    report.checkFormat(members, Self.format)
    let (west, east) = (degrees(members, "west", 180), degrees(members, "east", 180))
    let (south, north) = (degrees(members, "south", 90), degrees(members, "north", 90))
    if west >= east || south >= north { report.error(members.place, RegionMessage.mapWithoutRoom) }
    return RegionMap(
      tiles: readTiles(members), countries: members.requiredItems("countries").compactMap(readCountry),
      credit: members.requiredText("credit") ?? "",
      extent: .init(west: west, east: east, south: south, north: north))
  }

  private func readTiles(_ members: Members) -> [RegionMap.Tile] {
    var register = IdRegister(.region)
    var places: [[Int]: String] = [:]
    return members.requiredItems("tiles").compactMap { node in
      guard let (tile, place) = readTile(node), register.insert(tile.region, at: place, report) else { return nil }
      if let other = places.updateValue(tile.region, forKey: [tile.row, tile.column]) {
        report.error(place, RegionMessage.tilesAtOnePlace(region: tile.region, other: other))
        return nil
      }
      return tile
    }
  }

  private func readTile(_ node: Node) -> (RegionMap.Tile, Place)? {
    guard
      let members = Members(
        node, .tile, named: "tiles", allowed: ["region", "name", "row", "column", "point", "frame", "label"],
        report: report)
    else { return nil }
    let (region, name) = (members.required("region"), members.requiredText("name"))
    let (row, column) = (whole(members, "row"), whole(members, "column"))
    let (point, label) = (members.required("point").flatMap(readPoint), members.required("label").flatMap(readPoint))
    guard let region, let code = report.text(region), let name, let row, let column, let point, let label else {
      return nil
    }
    let frame = members.entry("frame").flatMap(readPoint)
    let tile = RegionMap.Tile(
      region: code, name: name, row: row, column: column, point: point, frame: frame, label: label)
    return (tile, region.value.place)
  }

  private func readCountry(_ node: Node) -> RegionMap.Country? {
    guard
      let members = Members(
        node, .country, named: "countries", allowed: ["code", "names", "outline"], report: report)
    else { return nil }
    let names = Dictionary(members.texts("names").map { ($0.key, $0.text) }, uniquingKeysWith: { first, _ in first })
    if names.isEmpty { report.error(members.place, RegionMessage.noName) }
    guard let code = members.requiredText("code") else { return nil }
    return RegionMap.Country(code: code, names: names, outline: members.items("outline").compactMap(readRing))
  }

  /// `9.48 47.10, 9.63 47.35, ...`: longitude and latitude with commas between the points.
  private func readRing(_ node: Node) -> [RegionMap.Point]? {
    guard let text = report.text(item: node, of: "outline") else { return nil }
    let points = text.split(separator: ",").map { pair -> RegionMap.Point? in
      let numbers = pair.split(separator: " ").map { Double($0) ?? .nan }
      guard numbers.count == 2, abs(numbers[0]) <= 180, abs(numbers[1]) <= 90 else { return nil }
      return RegionMap.Point(longitude: numbers[0], latitude: numbers[1])
    }
    let found = points.compactMap(\.self)
    guard found.count == points.count, found.count > 2 else {
      report.error(node.place, RegionMessage.badOutline)
      return nil
    }
    return found
  }

  private func readPoint(_ entry: Node.Entry) -> RegionMap.Point? {
    guard
      let members = Members(
        entry.value, .tile, named: entry.key, allowed: ["longitude", "latitude"], report: report)
    else { return nil }
    return RegionMap.Point(longitude: degrees(members, "longitude", 180), latitude: degrees(members, "latitude", 90))
  }

  private func degrees(_ members: Members, _ name: String, _ most: Int) -> Double {
    guard let entry = members.required(name), let number = report.number(entry) else { return 0 }
    if abs(number) > Double(most) { report.error(entry.value.place, RegionMessage.noDegrees(most)) }
    return number
  }

  private func whole(_ members: Members, _ name: String) -> Int? {
    members.required(name).flatMap { entry in
      report.value(entry, .wholeNumber) { Int($0).flatMap { (0...Self.greatest).contains($0) ? $0 : nil } }
    }
  }
}
