import Assessment
import Sentences
import Testing
import Text

@testable import Reports

@Suite struct DataPackageTests {
  private static let hostile = ["=1+1", "'=1", "\u{1B}[2J", "a,\"b\"\n;c", "\u{202E}x", ""]

  private var answered: Assessment {
    var note = Answer(choice: .option("full"))
    note.note = "SECRET"
    note.by = "SECRET"
    note.evidence = [Evidence(title: "SECRET", link: "https://x"), Evidence(title: "")]
    var assessment = FormSample.assessment([
      "A-1": note, "B-2": Answer(choice: .unknown), "C-3": Answer(choice: .notApplicable(reason: "SECRET")),
      "9-N": Answer(choice: .figures(FormSample.figures("-54,20"))),
    ])
    assessment.targets["B-2"] = .init(option: "full", due: "2027-01-01", owner: "SECRET", action: "SECRET")
    return assessment
  }

  /// A column's cells by its name.
  private func column(_ name: String, of table: DataTable) throws -> [DataTable.Cell] {
    let position = try #require(table.columns.firstIndex { $0.name == name })
    return table.rows.map { $0[position] }
  }

  @Test func `every row has its state, its score where it counts, and its bounds`() throws {
    let table = FormSample.package([answered]).answers
    #expect(
      try column("state", of: table) == ["answered", "unknown", "not-applicable", "answered"].map { .text($0) })
    #expect(try column("asked", of: table) == [true, true, false, true].map { .boolean($0) })
    #expect(try column("score", of: table) == [.number("100"), .none, .none, .none])
    #expect(try column("low", of: table) == [.number("100"), .number("0"), .none, .none])
    #expect(try column("high", of: table) == [.number("100"), .number("100"), .none, .none])
    #expect(try column("axis_area", of: table).first == .text("education health"))
    #expect(try column("value_total", of: table) == [.none, .none, .none, .number("-54.20")])
    #expect(try column("target", of: table) == [.none, .text("full"), .none, .none])
  }

  @Test func `every table, read strictly, says what was to be written`() throws {
    for text in Self.hostile {
      var answer = Answer(choice: .notApplicable(reason: text))
      answer.note = text
      answer.evidence = [Evidence(title: text, link: text)]
      for table in FormSample.package([FormSample.assessment(["A-1": answer]), answered]).tables {
        let rows = try CSV.rows(table.csv)
        #expect(rows.map { $0.map(\.text) }.first == table.columns.map(\.name))
        #expect(rows.count == table.rows.count + 1)
        for (cells, row) in zip(rows.dropFirst(), table.rows) {
          for (cell, expected) in zip(cells, row) {
            if case .text(let text) = expected {
              #expect(CSV.plain(cell.text) == CSV.visible(text))
            } else {
              #expect(cell.text == expected.csv)
            }
          }
        }
      }
    }
  }

  @Test func `every column and table is described`() {
    for table in FormSample.package([answered]).tables {
      #expect(DataTableMeaning(rawValue: table.name) != nil, "\(table.name)")
      for column in table.columns { #expect(column.meaning != nil, "\(table.name).\(column.name)") }
    }
  }

  @Test func `without notes nothing that a person wrote is there, and the rest is`() {
    let package = FormSample.package([answered], notes: false)
    #expect(package.tables.map(\.name) == ["answers", "dimensions", "indicators", "options"])
    let bytes = package.tables.flatMap(\.csv) + package.json.written() + package.descriptor.written()
    #expect(!String(decoding: bytes, as: UTF8.self).contains("SECRET"))
    #expect(!String(decoding: bytes, as: UTF8.self).contains("0.json"))
    #expect(package.answers.rows.count == 4)
  }

  @Test func `the descriptor names keys, references, rules and the file of each table`() throws {
    let descriptor = try #require(FormSample.package([answered, answered]).descriptor.object)
    let resources = (descriptor["resources"]?.array ?? []).compactMap(\.object)
    #expect(
      resources.map { $0["path"]?.string } == [
        "answers.csv", "dimensions.csv", "indicators.csv", "options.csv", "evidence.csv",
      ])
    let schema = resources[0]["schema"]?.object
    #expect(schema?["primaryKey"] == .array([.string("file"), .string("indicator")]))
    #expect(schema?["foreignKeys"]?.array?.count == 1)
    let rules = descriptor["mipexr"]?.object?["questionnaires"]?.array
    #expect(rules?.count == 1 && rules?[0].object?["overall"] == .string("indicators"))
  }
}
