import Assessment
import Scoring
import Sentences
import TestSupport
import Testing
import Text

@testable import Reports

/// The map as a grid, as lists and as a table: the same facts in each.
@Suite struct MapTests {
  private let sample: MapSample

  init() throws { sample = try MapSample.built.get() }

  /// The text of each tile, cut out of the grid where it stands.
  private func tiles(_ grid: MapGrid) -> [String: String] {
    var found: [String: String] = [:]
    let lines = grid.lines.map(Array.init)
    for tile in grid.teller.facts.map.tiles {
      let line = lines[tile.row * grid.linesPerTile + grid.linesPerTile - 1]
      let start = tile.column * grid.cellWidth
      let text = String(line[start..<min(start + grid.cellWidth, line.count)])
      #expect(text.hasPrefix(tile.name))
      found[tile.region] = text.dropFirst(4).split(separator: " ").last.map(String.init)
    }
    return found
  }

  /// The value of each region as the drawing's labels say it.
  private func labels(_ drawing: Drawing) -> [String: String] {
    var found: [String: String] = [:]
    for shape in drawing.shapes {
      guard case .text(_, let text, _, _) = shape else { continue }
      let parts = text.split(separator: " ")
      guard parts.count == 2, let tile = sample.map.tiles.first(where: { $0.name == parts[0] }) else { continue }
      found[tile.region] = String(parts[1])
    }
    return found
  }

  @Test(arguments: ["overall", "education", "social-security-and-assistance", "practices"], Language.all)
  func `grid, list, table and drawing tell the same facts`(show: String, language: Language) throws {
    let teller = sample.teller(sample.shown(show), files: sample.files, in: language)
    let values = Dictionary(uniqueKeysWithValues: teller.facts.regions.map { ($0.region.nuts, teller.value(of: $0)) })
    #expect(values.count == 25)
    for width in [63, 80, 132, 200] {
      let grid = try #require(MapGrid(teller, width: width))
      // A narrow tile leaves decimals out.
      let whole = { (text: String) in
        grid.cellWidth > 9 ? text : text.replacing(/[.,][0-9]+/, with: "")
      }
      #expect(tiles(grid).mapValues(whole) == values.mapValues(whole))
    }
    let drawing = Drawing.map(teller)
    #expect(labels(drawing) == values)
    let rows = try CSV.rows(Array(MapCSV.rows(teller).joined(separator: "\n").utf8)).map { $0.map(\.text) }
    #expect(Set(rows.dropFirst().map { $0[0] }) == Set(values.keys))
    let names = drawing.shapes.compactMap { shape -> String? in
      if case .mark(_, _, _, let name) = shape, !name.isEmpty { name } else { nil }
    }
    for fact in teller.facts.regions {
      let line = teller.line(fact)
      #expect(teller.byCountry.contains("- " + line) && teller.byValue.contains("- " + line))
      #expect(names.contains(line))
      let own = rows.filter { $0[0] == fact.region.nuts }
      check(fact, line, own, in: teller)
    }
  }

  /// What line and rows say of one region.
  private func check(_ fact: RegionFact, _ line: String, _ rows: [[String]], in teller: MapTeller) {
    #expect(rows.allSatisfy { $0[18] == "\(fact.practices.count)" })
    #expect(line.contains(teller.name(of: fact)) && line.contains(teller.country(of: fact)))
    for direction in RegionMap.Direction.allCases {
      let column = ["north": 19, "south": 20, "east": 21, "west": 22][direction.rawValue] ?? 0
      let other = teller.facts.move(from: fact.region.nuts, direction)
      #expect(rows.allSatisfy { $0[column] == other?.region.nuts ?? "" })
      if let other { #expect(line.contains(teller.name(of: other))) }
    }
    switch teller.facts.value(of: fact) {
    case .practices(let count): #expect(line.contains("\(count)") && rows[0][5] == "practices")
    case .nothing: #expect(line.contains(teller.nothing) && rows[0][6].isEmpty)
    case .published(let score):
      #expect(rows[0][6] == score.score.description && rows[0][8] == score.source)
      #expect(line.contains(score.source) && line.contains(score.date))
    case .own(let own):
      #expect(rows[0][16] == own.file && line.contains(own.file))
      #expect(own.standing.score.map { line.contains($0.text(in: teller.language)) } ?? true)
      #expect(Double(rows[0][11]) == own.standing.score?.value)
    }
  }

  @Test func `what is known is counted, what is not is no low score, and each sign is explained where it occurs`() {
    let bare = sample.teller().legend
    #expect(bare[0] == "7 of 25 regions have a published overall score.")
    #expect(bare.count == 2 && bare[1].hasPrefix("- means that nothing is published"))
    let full = sample.teller(files: sample.files)
    #expect(full.legend.contains { $0.hasPrefix("* marks") } && full.legend.contains { $0.hasPrefix("? marks") })
    #expect(full.legend.contains("paris.json is not on the map: FR10 is none of its regions."))
    #expect(sample.teller(.practices).legend.count == 1)
    let dimension = sample.teller(sample.shown("social-security-and-assistance")).legend[0]
    #expect(dimension == "1 of 25 regions has a published score for Social security and assistance.")
    let swedish = sample.teller(in: .swedish).legend[0]
    #expect(swedish == "7 av 25 regioner har en publicerad totalpoäng.")
  }

  @Test func `a file of one's own stands on its tile with a mark, and beside what is published`() throws {
    let teller = sample.teller(files: sample.files)
    let murcia = try #require(teller.facts["ES62"])
    #expect(teller.value(of: murcia).hasSuffix("?"))
    #expect(
      teller.line(murcia).contains("in murcia.json so far, between") && teller.line(murcia).contains("; 14 published"))
    let berlin = try #require(teller.facts["DE3"])
    #expect(teller.line(berlin).contains("berlin.json"))
    #expect(teller.facts.level(of: murcia) == nil)
    let record = teller.record(of: murcia).joined(separator: "\n")
    #expect(record.contains("Murcia (ES62), Spain") && record.contains("Overall score: 14 published"))
    #expect(record.contains("mipexr practices murcia-integra") && record.contains("On the map: north Valencia"))
    let lisbon = try #require(teller.facts["PT17"])
    #expect(teller.record(of: lisbon).contains("Rated was: Lisbon City Council, in its own municipality."))
  }

  @Test func `a score that was added says where it comes from, and the newest of several counts`() throws {
    let added = [
      PublishedScore(dimension: nil, score: Quantity(thousandths: 59_900), source: "Audit office", date: "2026-03"),
      PublishedScore(dimension: nil, score: Quantity(40), source: "Old report", date: "2019"),
    ]
    let teller = sample.teller(scores: ["SE224": added])
    let skane = try #require(teller.facts["SE224"])
    #expect(teller.value(of: skane) == "59.9")
    #expect(teller.line(skane).contains("59.9 published (Audit office, 2026-03)"))
    #expect(teller.sources.contains("Audit office, 2026-03: Skåne."))
    #expect(teller.legend[0].hasPrefix("8 of 25"))
    let narrow = try #require(MapGrid(teller, width: 63))
    #expect(narrow.cell(skane) == ["Ska  59"])
  }

  @Test func `by value the greatest is first, and what is not known last, in the order of the countries`() {
    let order = sample.teller().facts.byValue.map(\.region.nuts)
    #expect(order.prefix(7) == ["AT13", "ES21", "ES51", "ES22", "ES52", "ES64", "ES62"])
    #expect(order.dropFirst(7).first == "AT34")
  }

  @Test(arguments: [20, 40, 62, 63, 80, 100, 120, 132, 200])
  func `the grid keeps within its columns, and below 63 there is none`(width: Int) throws {
    for language in Language.all {
      let files = sample.files
      guard let grid = MapGrid(sample.teller(files: files, in: language), width: width) else {
        #expect(width < 63)
        continue
      }
      #expect(width >= 63)
      #expect(grid.lines.allSatisfy { $0.count <= width })
      #expect(grid.key(width: width).allSatisfy { $0.count <= width })
      #expect(grid.lines.count == 11 * grid.linesPerTile)
      for fact in grid.teller.facts.regions {
        #expect(
          grid.cell(fact).allSatisfy { (grid.cellWidth - 1...grid.cellWidth).contains($0.count) }, "\(grid.cell(fact))")
        let name = grid.teller.name(of: fact)
        #expect(grid.key(width: width).contains { $0.contains("\(fact.tile?.name ?? "") \(name)") })
      }
    }
  }
}
