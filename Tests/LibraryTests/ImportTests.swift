import Assessment
import Foundation
import Sentences
import Testing
import Text

@testable import Library

/// Published scores from a table.
@Suite struct ImportTests {
  private static let heads = "region,dimension,score,source,address,date,body"

  private static let library = Library(folders: [Fixtures.copy], builtIn: false)

  /// Reads a table against the regions and dimensions of the copy; the findings without the folder.
  private func read(_ table: String) throws -> (rows: [ScoreTable.Row]?, lines: [String]) {
    try Fixtures.withFolder(["t.csv": table]) { folder in
      let reading = Self.library.scores(inTable: "\(folder)/t.csv")
      return (reading.value?.rows, reading.findings.map { $0.text(in: .english).replacing(folder + "/", with: "") })
    }
  }

  @Test func `a row becomes a score with its source; a name stands for its code, a comma for a point`() throws {
    let (rows, lines) = try read(
      "score;region;dimension;source;date\n57,5;skåne;overall;Report;2025-03\n61;SE232;education;Report;\n")
    #expect(lines == [])
    #expect(rows?.map(\.region.nuts) == ["SE224", "SE232"])
    #expect(
      rows?.map(\.score) == [
        PublishedScore(dimension: nil, score: Quantity(thousandths: 57_500), source: "Report", date: "2025-03"),
        PublishedScore(dimension: "education", score: Quantity(61), source: "Report", date: ""),
      ])
  }

  @Test(arguments: [
    ("", "t.csv: error: the table is empty"),
    ("region,dimension,score\nSE224,overall,1\n", "t.csv:1:1: error: the column \"source\" is missing"),
    (
      "regio,dimension,score,source\na,b,c,d\n",
      "t.csv:1:1: error: no column is called \"regio\"; did you mean \"region\"?"
    ),
    ("region,region,dimension,score,source\na,b,c,d,e\n", "t.csv:1:8: error: the column \"region\" is there twice"),
    ("\(heads)\nSE999,overall,5,x,,,\n", "t.csv:2:1: error: no region is called \"SE999\""),
    (
      "\(heads)\nSkaane,overall,5,x,,,\n",
      "t.csv:2:1: error: no region is called \"Skaane\"; did you mean Skåne (SE224)"
    ),
    (
      "\(heads)\nSE224,educaton,5,x,,,\n",
      "t.csv:2:7: error: no dimension is called \"educaton\"; did you mean \"education\"?"
    ),
    (
      "\(heads)\nSE224,overall,101,x,,,\n",
      "t.csv:2:15: error: \"score\" holds \"101\"; expected a number from 0 to 100"
    ),
    ("\(heads)\nSE224,overall,-1,x,,,\n", "t.csv:2:15: error: \"score\" holds \"-1\"; expected a number"),
    ("\(heads)\nSE224,overall,,x,,,\n", "t.csv:2:15: error: \"score\" is empty; expected a number"),
    ("\(heads)\nSE224,overall,5,,,,\n", "t.csv:2:17: error: \"source\" is empty; expected who has published it"),
    (
      "\(heads)\nSE224,overall,5,x,ftp://a,,\n", "t.csv:2:19: error: \"address\" holds \"ftp://a\"; expected an address"
    ),
    ("\(heads)\nSE224,overall,5,x,,May,\n", "t.csv:2:20: error: \"date\" holds \"May\"; expected a date"),
    (
      "\(heads)\nSE224,overall,5,x,,,\nskåne,overall,6,x,,,\n",
      "t.csv:3:1: error: this region, dimension, source and date stand in line 2 already"
    ),
    ("\(heads)\nSE224,overall\n", "t.csv:2:1: error: the row has 2 cells"),
  ])
  func `what is wrong is named at its cell, and nothing is taken`(table: String, expected: String) throws {
    let (rows, lines) = try read(table)
    #expect(rows == nil)
    #expect(lines.contains { $0.hasPrefix(expected) }, "\(lines)")
  }

  @Test(arguments: [
    "SE224,overall,0,x,,,", "SE224,overall,100,x,,,", "SE224,overall,5,x,,2024,\nSE224,overall,5,x,,2025,",
    "SE224,overall,5,x,,,\nSE224,overall,5,y,,,", "SE224,overall,5,x,,,\nSE224,education,5,x,,,",
    "SE224,overall,5,x,,,\nSE232,overall,5,x,,,",
  ])
  func `the ends of the scale are scores, and rows that differ in one thing are two`(rows: String) throws {
    let (found, lines) = try read("\(Self.heads)\n\(rows)\n")
    #expect(lines == [] && found?.count == rows.split(separator: "\n").count)
  }

  @Test func `one run names all that is wrong`() throws {
    #expect(try read("\(Self.heads)\nSE224,x,101,,,,\nSE999,overall,5,y,,,\n").lines.count == 4)
  }

  private func table(_ rows: String) throws -> ScoreTable {
    ScoreTable(rows: try #require(try read("\(Self.heads)\n\(rows)").rows))
  }

  @Test func `imported scores are a list of regions that lints and adds to the one below it`() throws {
    let scores = try table(
      "SE224,overall,57,\"A \"\"report\"\": \\one\u{1B}\",https://example.org,2025,The council\nES62,education,5,B,,,\n"
        .replacing("\u{1B}", with: ""))
    let result = try #require(ImportedScores.adding(scores, to: nil, file: "f").value)
    #expect((result.new, result.changed, result.same) == (2, 0, 0))
    try Fixtures.withFolder([ImportedScores.path: String(decoding: result.bytes, as: UTF8.self)]) { folder in
      #expect(Library().lint([folder]).map { $0.text(in: .english) } == [])
      let regions = try #require(Library(folders: [folder, Fixtures.copy], builtIn: false).regions().value)
      #expect(regions["SE224"]?.scores == [scores.rows[0].score])
      #expect(regions["SE224"]?.scores.first?.source == "A \"report\": \\one")
      let murcia = try #require(regions["ES62"])
      #expect(murcia.scores.map(\.dimension) == ["education", nil], "the score below is still there")
      #expect(regions.regions.count == Self.library.regions().value?.regions.count)
    }
  }

  @Test func `importing twice changes nothing; another number takes the place of the one before`() throws {
    let scores = try table("SE224,overall,57,A,,2025,\n")
    let once = try #require(ImportedScores.adding(scores, to: nil, file: "f").value)
    let twice = try #require(ImportedScores.adding(scores, to: once.bytes, file: "f").value)
    #expect(twice.bytes == once.bytes && twice.same == 1 && twice.new == 0)
    let other = try #require(
      ImportedScores.adding(try table("SE224,overall,58,A,,2025,\n"), to: once.bytes, file: "f").value)
    #expect(other.changed == 1 && String(decoding: other.bytes, as: UTF8.self).contains("score: 58"))
    #expect(!String(decoding: other.bytes, as: UTF8.self).contains("score: 57"))
  }

  @Test func `a file that is there and cannot be read is left alone`() throws {
    let reading = ImportedScores.adding(try table("SE224,overall,57,A,,,\n"), to: Array("format: [".utf8), file: "f")
    #expect(reading.value == nil && !reading.findings.isEmpty)
  }
}
