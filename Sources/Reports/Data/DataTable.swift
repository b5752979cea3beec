internal import Assessment

/// Rows of typed cells with what a program needs to know to read them.
package struct DataTable: Sendable {
  /// Also the name of its file, without `.csv`.
  package let name: String
  let columns: [Column]
  /// The columns that no two rows have alike.
  let key: [String]
  let references: [Reference]
  package private(set) var rows: [[Cell]] = []

  struct Column: Sendable {
    enum Kind: String, Sendable {
      case string, integer, number, boolean, datetime
    }

    let name: String
    let kind: Kind
    /// Words of a closed set; empty where any text may stand.
    let words: [String]

    init(_ name: String, _ kind: Kind = .string, words: [String] = []) {
      (self.name, self.kind, self.words) = (name, kind, words)
    }
  }

  /// Columns whose cells stand in a row of another table.
  struct Reference: Sendable {
    let columns: [String]
    let table: String
  }

  /// What stands in a column of a row; a number keeps its digits.
  package enum Cell: Hashable, Sendable {
    case none
    case text(String)
    case number(String)
    case boolean(Bool)
  }

  init(_ name: String, _ columns: [Column], key: [String], references: [Reference] = []) {
    (self.name, self.columns, self.key, self.references) = (name, columns, key, references)
  }

  mutating func append(_ row: [Cell]) {
    precondition(row.count == columns.count, "a cell for each column of \(name)")
    rows.append(row)
  }
}

extension DataTable {
  /// The table as comma-separated values, with a header.
  package var csv: [UInt8] {
    var bytes = Array(CSV.row(columns.map(\.name)).utf8) + [0x0A]
    for row in rows {
      bytes += row.map(\.csv).joined(separator: ",").utf8
      bytes.append(0x0A)
    }
    return bytes
  }

  /// The rows as objects by column; what is missing is null.
  var json: JSON {
    .array(rows.map { row in .object(Dictionary(uniqueKeysWithValues: zip(columns, row).map { ($0.name, $1.json) })) })
  }
}

extension DataTable.Cell {
  /// A text; nothing for the empty one.
  init(_ text: String?) { self = text.flatMap { $0.isEmpty ? nil : .text($0) } ?? .none }

  init(_ count: Int) { self = .number(String(count)) }

  init(_ value: Double?) {
    if let value, case .number(let text) = JSON.double(value) { self = .number(text) } else { self = .none }
  }

  init(_ quantity: Quantity?) { self = quantity.map { .number($0.description) } ?? .none }

  var csv: String {
    switch self {
    case .none: ""
    case .text(let text): CSV.text(text)
    case .number(let text): text
    case .boolean(let value): value ? "true" : "false"
    }
  }

  fileprivate var json: JSON {
    switch self {
    case .none: .null
    case .text(let text): .string(text)
    case .number(let text): .number(text)
    case .boolean(let value): .bool(value)
    }
  }
}
