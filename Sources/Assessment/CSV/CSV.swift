package import Sentences
package import Text

/// Rows of separated values (RFC 4180).
package enum CSV {
  /// One cell's text, without its quotation marks, and where it begins.
  package struct Cell: Hashable, Sendable {
    package var text: String
    package var place: Place
  }

  /// Bytes of a file above which it is refused.
  package static let limit = 16 << 20

  /// Reads a whole file; the first row is the header, every row has as many cells.
  ///
  /// UTF-8 with or without its mark; lines end with LF or CRLF, empty lines are passed over. The separator is the one of
  /// comma, semicolon and tab that stands most often in the first row. Everything else of RFC 4180 holds strictly: a
  /// guess at what a broken row meant would put answers under wrong questions.
  package static func rows(_ bytes: [UInt8], limit: Int = limit) throws(CSVFault) -> [[Cell]] {
    guard bytes.count <= limit else {
      throw CSVFault(place: Place(line: 1, column: 1), what: .tooLarge(limit >> 20))
    }
    var reader = CSVReader(bytes)
    return try reader.rows()
  }
}

/// The first place where a text is not what `CSV` reads.
package struct CSVFault: Error, Hashable {
  package var place: Place
  package var what: CSVMessage

  package func finding(file: String) -> Finding { Finding(.error, file: file, place: place, what) }
}
