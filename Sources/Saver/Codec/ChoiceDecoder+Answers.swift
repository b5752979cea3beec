import Assessment

// The answers of a file, read for their choices alone and without a text of their own for each name: where a hundred
// thousand files are read, those texts cost more than everything else. Only what stands as this program writes it is
// taken; anything else, right or wrong, is false, and left to the careful reading.

extension ChoiceDecoder {
  @_optimize(speed)
  mutating func take(_ tokens: inout JSON.Tokens) -> Bool {
    tokens.takeMembers { tokens, name in
      guard let entry = find(name, in: tokens.bytes) else { return false }
      return takeAnswer(&tokens, at: entry)
    }
  }

  private mutating func takeAnswer(_ tokens: inout JSON.Tokens, at entry: Int) -> Bool {
    var seen = Seen()
    return tokens.takeMembers { tokens, name in
      if tokens.holds("at", at: name) { return seen.insert(.at) && tokens.takeTimestamp() }
      if tokens.holds("by", at: name) { return seen.insert(.by) && tokens.text() != nil }
      if tokens.holds("note", at: name) { return seen.insert(.note) && tokens.text() != nil }
      if tokens.holds("evidence", at: name) { return seen.insert(.evidence) && tokens.takeEvidence() }
      if tokens.holds("confidence", at: name) {
        return seen.insert(.confidence) && tokens.takeWord("low", "medium", "high")
      }
      if tokens.holds("flag", at: name) { return seen.insert(.flag) && tokens.takeWord("open", "resolved") }
      return seen.insert(.choice) && takeChoice(name, &tokens, at: entry)
    }
  }

  private mutating func takeChoice(_ name: Range<Int>, _ tokens: inout JSON.Tokens, at entry: Int) -> Bool {
    if tokens.holds("option", at: name) {
      guard let option = tokens.text() else { return false }
      return take(option: option, in: tokens.bytes, at: entry)
    }
    if tokens.holds("unknown", at: name) {
      guard tokens.take("t") else { return false }
      take(.unknown, at: entry)
      return true
    }
    // Figures have limits of several kinds, and no score.
    guard tokens.holds("notApplicable", at: name), let reason = tokens.plainText() else { return false }
    take(.notApplicable(reason: reason), at: entry)
    return true
  }
}

/// The members that an object has had.
private struct Seen {
  enum Member: UInt8 {
    case at, by, note, evidence, confidence, flag, choice
    case title, link, date
  }

  private var members: UInt16 = 0

  /// False where it was there before.
  mutating func insert(_ member: Member) -> Bool {
    let bit: UInt16 = 1 << member.rawValue
    defer { members |= bit }
    return members & bit == 0
  }
}

extension JSON.Tokens {
  /// Goes over an object's members until one is not taken.
  @inline(__always)
  fileprivate mutating func takeMembers(_ take: (inout JSON.Tokens, Range<Int>) -> Bool) -> Bool {
    guard self.take("{") else { return false }
    while !self.take("}") {
      guard let name = text(), take(&self, name) else { return false }
    }
    return true
  }

  fileprivate mutating func takeEvidence() -> Bool {
    guard take("[") else { return false }
    while !take("]") {
      var seen = Seen()
      let isTaken = takeMembers { tokens, name in
        let member: Seen.Member? =
          tokens.holds("title", at: name)
          ? .title : tokens.holds("link", at: name) ? .link : tokens.holds("date", at: name) ? .date : nil
        guard let member else { return false }
        return seen.insert(member) && tokens.text() != nil
      }
      guard isTaken else { return false }
    }
    return true
  }

  fileprivate mutating func takeTimestamp() -> Bool {
    guard let text = text() else { return false }
    return Timestamp(bytes.span.extracting(text)) != nil
  }

  @inline(__always)
  fileprivate mutating func takeWord(_ first: StaticString, _ second: StaticString, _ third: StaticString? = nil)
    -> Bool
  {
    guard let text = text() else { return false }
    return holds(first, at: text) || holds(second, at: text) || third.map { holds($0, at: text) } ?? false
  }

  /// A text without escapes that is more than blanks.
  fileprivate mutating func plainText() -> String? {
    guard let range = text(), !bytes[range].contains(UInt8(ascii: "\\")) else { return nil }
    let text = String(decoding: bytes[range], as: UTF8.self)
    return text.allSatisfy(\.isWhitespace) ? nil : text
  }
}
