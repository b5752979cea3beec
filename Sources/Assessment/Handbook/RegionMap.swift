/// Where regions stand on a map: a tile each for a grid of characters, a point each for a drawing.
package struct RegionMap: Hashable, Sendable {
  package var tiles: [Tile]
  package var countries: [Country]
  /// What has to be said beside the outlines.
  package var credit: String
  /// The edges of the drawing, in degrees.
  package var extent: Extent

  package init(
    tiles: [Tile] = [], countries: [Country] = [], credit: String = "", extent: Extent = Extent()
  ) {
    self.tiles = tiles
    self.countries = countries
    self.credit = credit
    self.extent = extent
  }
}

extension RegionMap {
  /// One region's place.
  package struct Tile: Hashable, Sendable {
    /// NUTS code.
    package var region: String
    /// A few letters, the same in every language.
    package var name: String
    /// From north to south, from 0.
    package var row: Int
    /// From west to east, from 0.
    package var column: Int
    /// A point of the region.
    package var point: Point
    /// Where it is drawn when its point lies off the map.
    package var frame: Point?
    /// Where its name is written.
    package var label: Point

    package init(
      region: String, name: String, row: Int, column: Int, point: Point, frame: Point? = nil, label: Point
    ) {
      self.region = region
      self.name = name
      self.row = row
      self.column = column
      self.point = point
      self.frame = frame
      self.label = label
    }
  }

  /// A country whose outline is drawn.
  package struct Country: Hashable, Sendable {
    /// Two letters, as NUTS codes begin with them.
    package var code: String
    /// By language code.
    package var names: [String: String]
    package var outline: [[Point]]

    package init(code: String, names: [String: String], outline: [[Point]] = []) {
      self.code = code
      self.names = names
      self.outline = outline
    }

    /// The name in a language; in English, or its code where there is none.
    package func name(in language: String) -> String { names[language] ?? names["en"] ?? code }
  }

  /// A point on the earth, in degrees; west and south are below 0.
  package struct Point: Hashable, Sendable {
    package var longitude: Double
    package var latitude: Double

    package init(longitude: Double, latitude: Double) {
      self.longitude = longitude
      self.latitude = latitude
    }
  }

  package struct Extent: Hashable, Sendable {
    package var west: Double
    package var east: Double
    package var south: Double
    package var north: Double

    package init(west: Double = -180, east: Double = 180, south: Double = -90, north: Double = 90) {
      self.west = west
      self.east = east
      self.south = south
      self.north = north
    }
  }
}

extension RegionMap {
  package subscript(region: String) -> Tile? { tiles.first { $0.region == region } }

  package func country(_ code: String) -> Country? { countries.first { $0.code == code } }

  package enum Direction: String, CaseIterable, Sendable {
    case north, south, east, west
  }

  /// The tile that an arrow leads to; nil at the edge.
  ///
  /// East and west stay in the row; north and south go to the nearest row with tiles, and there to the nearest column. So
  /// every tile is reached from every other in any layout: first its row, then along it.
  package func move(from region: String, _ direction: Direction) -> Tile? {
    guard let tile = self[region] else { return nil }
    let isAhead: (Tile) -> Bool =
      switch direction {
      case .north: { $0.row < tile.row }
      case .south: { $0.row > tile.row }
      case .east: { $0.row == tile.row && $0.column > tile.column }
      case .west: { $0.row == tile.row && $0.column < tile.column }
      }
    return tiles.filter(isAhead).min { distance(tile, $0) < distance(tile, $1) }
  }

  /// Rows first, then columns; of two equally near the western one.
  private func distance(_ from: Tile, _ to: Tile) -> (Int, Int, Int) {
    (abs(to.row - from.row), abs(to.column - from.column), to.column)
  }
}
