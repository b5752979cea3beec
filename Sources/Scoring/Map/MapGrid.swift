internal import Assessment
internal import Sentences
internal import Text

/// The map as a grid of characters: a cell a region, where its tile lies.
package struct MapGrid: Sendable {
  /// What a grid is drawn with; where there is no UTF-8, others.
  package struct Signs: Hashable, Sendable {
    package var full: Character
    package var track: Character
    package var ellipsis: String

    package init(full: Character = "#", track: Character = ".", ellipsis: String = "...") {
      self.full = full
      self.track = track
      self.ellipsis = ellipsis
    }
  }

  package let teller: MapTeller
  /// Columns from one tile to the next.
  package let cellWidth: Int
  private let signs: Signs

  /// Below so many columns a cell no longer holds a name and a number: then there is the list.
  private static let leastCell = 8
  /// From so many on, a cell has two lines: the whole name, then a bar.
  private static let wideCell = 15
  private static let greatestCell = 20

  /// Nil where the columns are too few, or no region has a tile.
  package init?(_ teller: MapTeller, width: Int, signs: Signs = Signs()) {
    guard let last = teller.facts.map.tiles.map(\.column).max() else { return nil }
    cellWidth = min(Self.greatestCell, (width + 1) / (last + 1))
    guard cellWidth >= Self.leastCell else { return nil }
    self.teller = teller
    self.signs = signs
  }

  /// How many lines a tile takes.
  package var linesPerTile: Int { isWide ? 2 : 1 }

  private var isWide: Bool { cellWidth >= Self.wideCell }

  /// The whole grid, from north to south; columns are parted by a blank, and lines end with their last sign.
  package var lines: [String] {
    let tiles = teller.facts.regions.compactMap { fact in fact.tile.map { (tile: $0, fact: fact) } }
    let rows = (tiles.map(\.tile.row).max() ?? -1) + 1
    var lines = Array(repeating: "", count: rows * linesPerTile)
    for (tile, fact) in tiles.sorted(by: { $0.tile.column < $1.tile.column }) {
      for (number, text) in cell(fact).enumerated() {
        let line = tile.row * linesPerTile + number
        lines[line] = lines[line].padded(to: tile.column * cellWidth) + text
      }
    }
    return lines.map { String($0.reversed().drop { $0 == " " }.reversed()) }
  }

  /// A region's lines: `Wien  78`, `Ska  57*`; with more room its whole name, and below it `Wien ###. 78`.
  package func cell(_ fact: RegionFact) -> [String] {
    let short = (fact.tile?.name ?? fact.region.nuts)
    let room = cellWidth - 1
    guard isWide else {
      // A long number may take the blank before the next tile.
      let start = short.padded(to: cellWidth == Self.leastCell ? 4 : 5)
      return [(start + value(fact, in: cellWidth - 5)).padded(to: room)]
    }
    let name = teller.name(of: fact)
    let shown = name.count <= room ? name : name.prefix(room - signs.ellipsis.count) + signs.ellipsis
    let second = short.padded(to: 4) + " " + bar(fact) + " " + teller.value(of: fact)
    return [shown, second].map { $0.padded(to: room) }
  }

  /// Right in three columns, so that numbers stand below each other, its marks behind; what has no room loses its decimals,
  /// which keeps it on its level.
  private func value(_ fact: RegionFact, in room: Int) -> String {
    let text = teller.value(of: fact)
    let marks = text.drop { $0.isNumber || $0 == "-" || $0 == teller.language.decimalMark }
    var number = text.dropLast(marks.count)
    if number.count + marks.count > room { number = number.prefix { $0.isNumber } }
    let digits = number.prefix { $0 != teller.language.decimalMark }.count
    let indent = min(3 - digits, room - number.count - marks.count)
    return String(repeating: " ", count: max(0, indent)) + number + marks
  }

  /// Four signs for the scale from 0 to 100; blanks where there is no score.
  private func bar(_ fact: RegionFact) -> String {
    let value = teller.facts.value(of: fact)
    guard let number = value.number else { return "    " }
    if case .practices = value { return "    " }
    let full = min(4, Int((number / 25).rounded()))
    return String(repeating: signs.full, count: full) + String(repeating: signs.track, count: 4 - full)
  }

  /// What the short names stand for, in their order; no line parts a short name from its long one.
  package func key(width: Int) -> [String] {
    let pairs = teller.facts.regions.compactMap { fact in fact.tile.map { "\($0.name) \(teller.name(of: fact))" } }
    return pairs.sorted { $0.folded < $1.folded }.reduce(into: []) { lines, pair in
      if let last = lines.last, last.count + 2 + pair.count < width {
        lines[lines.count - 1] += ", " + pair
      } else {
        if !lines.isEmpty { lines[lines.count - 1] += "," }
        lines.append(pair)
      }
    }
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
