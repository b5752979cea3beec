import Assessment

// The answers of a file, read for their choices alone and without a text of their own for each name: where a hundred
// thousand files are read, those texts cost more than everything else. Only what stands as this program writes it is
// taken; anything else, right or wrong, is false, and left to the careful reading.

extension JSON.Scanner {
  mutating func takeAnswers(into seats: inout Seats) throws(JSON.Fault) -> Bool {
    try takeMembers { (scanner, name) throws(JSON.Fault) in
      guard let entry = seats.find(name, in: scanner.bytes) else { return false }
      return try scanner.takeAnswer(into: &seats, at: entry)
    }
  }

  private mutating func takeAnswer(into seats: inout Seats, at entry: Int) throws(JSON.Fault) -> Bool {
    var hasChoice = false
    return try takeMembers { (scanner, name) throws(JSON.Fault) in
      if scanner.holds("at", at: name) { return try scanner.takeTimestamp() }
      if scanner.holds("by", at: name) || scanner.holds("note", at: name) { return try scanner.takeProse() }
      if scanner.holds("evidence", at: name) { return try scanner.takeEvidence() }
      if scanner.holds("confidence", at: name) { return try scanner.takeWord(["low", "medium", "high"]) }
      if scanner.holds("flag", at: name) { return try scanner.takeWord(["open", "resolved"]) }
      guard !hasChoice else { return false }
      hasChoice = true
      return try scanner.takeChoice(name, into: &seats, at: entry)
    }
  }

  private mutating func takeChoice(
    _ name: Range<Int>, into seats: inout Seats, at entry: Int
  ) throws(JSON.Fault) -> Bool {
    if holds("option", at: name) {
      guard let option = try plainText() else { return false }
      return seats.take(option: option, in: bytes, at: entry)
    }
    if holds("unknown", at: name) {
      guard try kind() == .bool, try bool() else { return false }
      seats.take(.unknown, at: entry)
      return true
    }
    // Figures have limits of several kinds, and no score.
    guard holds("notApplicable", at: name), try kind() == .text else { return false }
    let reason = try text()
    guard !reason.allSatisfy(\.isWhitespace) else { return false }
    seats.take(.notApplicable(reason: reason), at: entry)
    return true
  }

  private mutating func takeEvidence() throws(JSON.Fault) -> Bool {
    guard try kind() == .array else { return false }
    var elements = try openArray()
    while try next(&elements) {
      let isTaken = try takeMembers { (scanner, name) throws(JSON.Fault) in
        guard scanner.holds("title", at: name) || scanner.holds("link", at: name) || scanner.holds("date", at: name)
        else { return false }
        return try scanner.takeProse()
      }
      guard isTaken else { return false }
    }
    return true
  }
}

extension JSON.Scanner {
  /// Goes over an object's members until one is not taken.
  @inline(__always)
  private mutating func takeMembers(
    _ take: (inout JSON.Scanner, Range<Int>) throws(JSON.Fault) -> Bool
  ) throws(JSON.Fault) -> Bool {
    guard var members = try openPlainObject() else { return false }
    while true {
      switch try next(&members) {
      case .end: return true
      case .other: return false
      case .member: guard try take(&self, members.name) else { return false }
      }
    }
  }

  private mutating func takeProse() throws(JSON.Fault) -> Bool {
    guard try kind() == .text else { return false }
    try skip()
    return true
  }

  private mutating func takeTimestamp() throws(JSON.Fault) -> Bool {
    guard let text = try plainText() else { return false }
    return Timestamp(bytes.span.extracting(text)) != nil
  }

  private mutating func takeWord(_ words: [StaticString]) throws(JSON.Fault) -> Bool {
    guard let text = try plainText() else { return false }
    return words.contains { holds($0, at: text) }
  }
}
