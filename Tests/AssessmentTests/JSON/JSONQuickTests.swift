import Testing

@testable import Assessment

/// The quick pass over 64 bytes at a time against the careful one.
@Suite struct JSONQuickTests {
  /// SplitMix64 (https://prng.di.unimi.it/splitmix64.c): the same texts in every run.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var word = state
      word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
      word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
      return word ^ word >> 31
    }
  }

  private static let pieces = [
    "a", "note", "på svenska", "中", "😀", #"\n"#, #"\""#, #"\\"#, #"\u00e5"#, #"\ud83d\ude00"#, ",", ":", "{", "]", "  ",
  ]

  private func text(_ dice: inout Dice) -> String {
    "\"" + (0..<Int.random(in: 0...9, using: &dice)).map { _ in Self.pieces.randomElement(using: &dice) ?? "" }.joined()
      + "\""
  }

  private func blank(_ dice: inout Dice) -> String {
    ["", " ", "\n", "\n        ", "\t", "\r\n"].randomElement(using: &dice) ?? ""
  }

  private func value(_ dice: inout Dice, depth: Int) -> String {
    let count = Int.random(in: 0...4, using: &dice)
    func part(_ text: String) -> String { blank(&dice) + text + blank(&dice) }
    switch Int.random(in: depth > 4 ? 2...6 : 0...6, using: &dice) {
    case 0:
      let members = (0..<count).map { _ in part(text(&dice)) + ":" + part(value(&dice, depth: depth + 1)) }
      return "{" + part(members.joined(separator: ",")) + "}"
    case 1:
      return "[" + part((0..<count).map { _ in part(value(&dice, depth: depth + 1)) }.joined(separator: ",")) + "]"
    case 2: return ["true", "false", "null"].randomElement(using: &dice) ?? ""
    case 3: return ["0", "-1.5e3", "17", "1E+2"].randomElement(using: &dice) ?? ""
    default: return text(&dice)
    }
  }

  /// Where the first value ends, or the fault in it.
  private func end(_ bytes: [UInt8], quickly: Bool) -> Result<Int, JSON.Fault>? {
    var limits = JSON.Limits.standard
    // A file that could hold too long a text is never passed over quickly.
    if !quickly { limits.text = bytes.count - 1 }
    guard var scanner = try? JSON.Scanner(bytes, limits: limits) else { return nil }
    do throws(JSON.Fault) {
      try scanner.skip()
      return .success(scanner.position)
    } catch {
      return .failure(error)
    }
  }

  @Test(arguments: 0..<20)
  func `what is passed over quickly ends, or is refused, where care says so`(seed: UInt64) {
    var dice = Dice(state: seed)
    for _ in 0..<60 {
      let whole = Array(("[" + blank(&dice) + value(&dice, depth: 0) + "]   ").utf8)
      #expect(end(whole, quickly: true) == end(whole, quickly: false))
      for _ in 0..<20 {
        var bytes = whole
        let place = Int.random(in: bytes.indices, using: &dice)
        switch Int.random(in: 0...2, using: &dice) {
        case 0: bytes.remove(at: place)
        case 1: bytes.insert(Array("\",:{}[]\\0x \n\u{1}".utf8).randomElement(using: &dice) ?? 0, at: place)
        default: bytes[place] = UInt8.random(in: 0...255, using: &dice)
        }
        #expect(end(bytes, quickly: true) == end(bytes, quickly: false))
      }
    }
  }

  @Test(arguments: 0..<20)
  func `the encoding is judged as the standard library judges it`(seed: UInt64) {
    var dice = Dice(state: seed)
    for _ in 0..<200 {
      var bytes = Array((0..<30).map { _ in Self.pieces.randomElement(using: &dice) ?? "" }.joined().utf8)
      for _ in 0..<Int.random(in: 0...2, using: &dice) {
        bytes[Int.random(in: bytes.indices, using: &dice)] = UInt8.random(in: 0x7F...255, using: &dice)
      }
      bytes = Array(repeating: UInt8(ascii: " "), count: Int.random(in: 1...70, using: &dice)) + bytes
      let isTaken = (try? JSON.Scanner(bytes)) != nil
      #expect(isTaken == (String(validating: bytes, as: UTF8.self) != nil))
    }
  }

  @Test func `a walk over tokens finds every name, text and word`() throws {
    let indent = String(repeating: " ", count: 61)
    let text = #"{"a": \#(indent)"b\"c", "d": [true,\#(indent) -1, "å"], "e": {}}"#
    var scanner = try JSON.Scanner(Array(text.utf8))
    var tokens = try #require(try scanner.tokens())
    try scanner.end()
    var found: [String] = []
    for step in #"{"""[t-"]"{}}"# {
      if step == "\"" {
        let range = tokens.text()
        found.append(range.map { String(decoding: tokens.bytes[$0], as: UTF8.self) } ?? "")
      } else {
        let isTaken = tokens.take(step.unicodeScalars.first ?? " ")
        #expect(isTaken)
      }
    }
    #expect(found == ["a", #"b\"c"#, "d", "å", "e"])
  }
}
