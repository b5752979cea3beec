import Assessment
import Sentences
import Testing
import Text

@testable import Library

/// Where the regions stand on the map.
@Suite struct MapTests {
  private let map: RegionMap

  init() throws { map = try #require(Library().map().value) }

  /// Those of all pairs whose places lie as the regions do; the same row, or column, counts as kept.
  private func kept(_ place: (RegionMap.Tile) -> Int, _ degrees: (RegionMap.Tile) -> Double) -> Int {
    map.tiles.enumerated().reduce(0) { sum, entry in
      sum
        + map.tiles[..<entry.offset].count { other in
          let (places, points) = (place(entry.element) - place(other), degrees(entry.element) - degrees(other))
          return places == 0 || (places > 0) == (points > 0)
        }
    }
  }

  @Test func `the 25 regions stand on 25 places, and their pairs as in Europe`() throws {
    let regions = try #require(Library().regions().value)
    #expect(Set(map.tiles.map(\.region)) == Set(regions.regions.map(\.nuts)))
    #expect(map.tiles.count == 25)
    #expect(Set(map.tiles.map { [$0.row, $0.column] }).count == 25)
    #expect(Set(map.tiles.map(\.name)).count == 25)
    #expect(map.tiles.allSatisfy { (2...4).contains($0.name.count) })
    #expect(kept(\.column, \.point.longitude) >= 293)
    #expect(kept({ -$0.row }, \.point.latitude) >= 293)
    #expect(Set(map.countries.map(\.code)) == Set(regions.regions.map(\.country)))
    for country in map.countries {
      #expect(Set(country.names.keys).isSuperset(of: ["en", "sv", "es"]))
      #expect(!country.outline.isEmpty)
    }
  }

  @Test func `an arrow leads to where the region lies, from it and back into its row or column`() {
    for tile in map.tiles {
      for direction in RegionMap.Direction.allCases {
        guard let other = map.move(from: tile.region, direction) else { continue }
        let isThere =
          switch direction {
          case .north: other.point.latitude > tile.point.latitude
          case .south: other.point.latitude < tile.point.latitude
          case .east: other.point.longitude > tile.point.longitude
          case .west: other.point.longitude < tile.point.longitude
          }
        #expect(isThere, "\(tile.name) \(direction) \(other.name)")
      }
    }
  }

  /// How many tiles arrows reach from one.
  private func reached(from start: String, on map: RegionMap) -> Set<String> {
    var (found, rest): (Set<String>, [String]) = ([start], [start])
    while let region = rest.popLast() {
      for direction in RegionMap.Direction.allCases {
        guard let next = map.move(from: region, direction)?.region, found.insert(next).inserted else { continue }
        rest.append(next)
      }
    }
    return found
  }

  @Test func `arrows reach every tile from every tile, in this layout and in a thousand made up`() {
    for tile in map.tiles { #expect(reached(from: tile.region, on: map).count == 25) }
    var generator = Generator(state: 23)
    for _ in 0..<1_000 {
      let places = Set(
        (0..<Int.random(in: 1...30, using: &generator)).map { _ in
          [Int.random(in: 0..<9, using: &generator), Int.random(in: 0..<12, using: &generator)]
        })
      let nowhere = RegionMap.Point(longitude: 0, latitude: 0)
      let tiles = places.enumerated().map { number, place in
        RegionMap.Tile(
          region: "R\(number)", name: "R\(number)", row: place[0], column: place[1], point: nowhere, label: nowhere)
      }
      let made = RegionMap(tiles: tiles)
      for tile in tiles { #expect(reached(from: tile.region, on: made).count == tiles.count) }
    }
  }

  private static let head = """
    format: mipexr-map/1
    credit: "Made with Natural Earth"
    west: -11
    east: 22
    south: 34
    north: 60
    countries:
      - code: SE
        names: {en: "Sweden"}
        outline: ["1 2, 3 4, 5 6"]
    tiles:

    """
  private static let tile =
    "row: 1, column: 2, point: {longitude: 13, latitude: 55}, label: {longitude: 14, latitude: 55}"

  private func findings(_ text: String) throws -> [String] {
    try Fixtures.withFolder(["map.yaml": text]) { folder in
      Library().lint(["\(folder)/map.yaml"]).map { $0.text(in: .english).replacing("\(folder)/", with: "") }
    }
  }

  @Test(arguments: [
    ("  - {region: SE224, name: Ska, row: 1, column: 2}", "map.yaml:12:5: error: a tile without \"point\""),
    ("  - {region: SE299, name: Ska, \(tile)}", "map.yaml:12:14: error: no region is called \"SE299\""),
    (
      "  - {region: SE224, name: Ska, \(tile)}\n  - {region: SE232, name: VGö, \(tile)}",
      "map.yaml:13:14: error: SE232 lies on the tile of SE224"
    ),
    (
      "  - {region: SE224, name: Ska, \(tile)}\n  - {region: SE224, name: VGö, \(tile)}",
      "map.yaml:13:14: error: "
    ),
    (
      "  - {region: SE224, name: Ska, \(tile.replacing("13,", with: "213,"))}",
      "error: no degrees; expected a number from -180"
    ),
    ("  - {region: SE224, name: Ska, \(tile.replacing("1,", with: "-1,"))}", "expected a whole number"),
    ("  - {region: SE224, name: Ska, \(tile)}", "warning: the region AT13 has no tile"),
    ("  - {region: SE224, nam: Ska, \(tile)}", "did you mean \"name\"?"),
  ])
  func `what is wrong in a map is named with its line`(tiles: String, expected: String) throws {
    let lines = try findings(Self.head + tiles + "\n")
    #expect(lines.contains { $0.contains(expected) }, "\(lines)")
  }

  @Test func `an outline with a slip and a map turned over are refused`() throws {
    let lines = try findings(
      Self.head.replacing("3 4", with: "3 x").replacing("west: -11", with: "west: 40") + "  - {region: SE224}\n")
    #expect(lines.contains { $0.contains("error: no outline; expected three points or more") }, "\(lines)")
    #expect(lines.contains { $0.contains("the map has no room") }, "\(lines)")
  }

  @Test func `the map that is built in, and a folder of one's own with another, pass or are told`() throws {
    #expect(Library().lint(["\(Fixtures.root)Handbook/map.yaml"]).isEmpty)
    try Fixtures.withFolder(["Handbook/map.yaml": "format: mipexr-map/1\n"]) { folder in
      let reading = Library(folders: [folder]).map()
      #expect(reading.value == nil)
      #expect(!reading.findings.isEmpty)
    }
  }
}
