import Sentences
import Testing
import Text

@testable import Assessment

@Suite struct JSONReadingTests {
  @Test(arguments: JSONCases.valid)
  func `what the standard allows is read`(text: String) throws {
    _ = try JSON(parsing: Array(text.utf8))
  }

  @Test(arguments: JSONCases.invalid)
  func `what the standard forbids is refused`(text: String) {
    #expect(throws: JSON.Fault.self) { try JSON(parsing: Array(text.utf8)) }
  }

  @Test(arguments: JSONCases.invalidBytes)
  func `what is not UTF-8 is refused`(bytes: [UInt8]) {
    #expect(throws: JSON.Fault.self) { try JSON(parsing: bytes) }
  }

  @Test(arguments: JSONCases.values)
  func `a value is read as what it says`(text: String, value: JSON) throws {
    #expect(try JSON(parsing: Array(text.utf8)) == value)
  }

  @Test func `every text cut short is refused, none reads beyond its end`() {
    let text = Array(#"{"a": [1.5e3, "x\u00e9\ud83d\ude00", true, false, null, {}], "å": -0}"#.utf8)
    #expect(throws: Never.self) { try JSON(parsing: text) }
    for count in text.indices {
      #expect(throws: JSON.Fault.self) { try JSON(parsing: Array(text[..<count])) }
    }
  }

  @Test func `passing over a value accepts and refuses what taking it does`() throws {
    for text in JSONCases.valid {
      var scanner = try JSON.Scanner(Array(text.utf8))
      try scanner.skip()
      try scanner.end()
    }
    for text in JSONCases.invalid where !JSONCases.duplicates.contains(text) {
      #expect(throws: JSON.Fault.self) {
        var scanner = try JSON.Scanner(Array(text.utf8))
        try scanner.skip()
        try scanner.end()
      }
    }
  }

  @Test(arguments: JSONCases.duplicates)
  func `a name that stands twice is refused in a walk over members, too`(text: String) throws {
    #expect(throws: JSON.Fault.self) {
      var scanner = try JSON.Scanner(Array(text.utf8))
      _ = try scanner.kind()
      var members = try scanner.openObject()
      while try scanner.next(&members) != nil { _ = try scanner.value() }
    }
  }

  @Test func `members that do not rise are fine as long as they differ`() throws {
    var scanner = try JSON.Scanner(Array(#"{"b": {"z": 1, "y": {}}, "a": 2, "c": 3}"#.utf8))
    #expect(try scanner.kind() == .object)
    var members = try scanner.openObject()
    var names: [String] = []
    while let name = try scanner.next(&members) {
      names.append(name)
      try scanner.skip()
    }
    try scanner.end()
    #expect(names == ["b", "a", "c"])
  }
}

@Suite struct JSONLimitTests {
  private func nested(_ levels: Int) -> [UInt8] {
    Array(String(repeating: "[", count: levels).utf8) + Array(String(repeating: "]", count: levels).utf8)
  }

  private func message(_ bytes: [UInt8], _ limits: JSON.Limits = .standard) -> JSONMessage? {
    do throws(JSON.Fault) {
      _ = try JSON(parsing: bytes, limits: limits)
      return nil
    } catch {
      return error.what
    }
  }

  @Test func `64 levels are read, 65 are not, 100,000 do no harm`() {
    #expect(message(nested(64)) == nil)
    #expect(message(nested(65)) == .tooDeep(64))
    #expect(message(nested(100_000)) == .tooDeep(64))
    let objects = Array(String(repeating: #"{"a":"#, count: 100_000).utf8)
    #expect(message(objects) == .tooDeep(64))
  }

  @Test func `depth counts what lies within, not what lies beside`() {
    let row = Array(repeating: String(decoding: nested(63), as: UTF8.self), count: 200).joined(separator: ",")
    #expect(message(Array("[\(row)]".utf8)) == nil)
  }

  @Test func `a text of the limit is read, one byte more is not`() {
    var limits = JSON.Limits()
    limits.text = 1024
    #expect(message(Array("\"\(String(repeating: "x", count: 1024))\"".utf8), limits) == nil)
    #expect(message(Array("\"\(String(repeating: "x", count: 1025))\"".utf8), limits) == .textTooLong(1))
  }

  @Test func `a number of 128 characters is read, one of 129 is not`() {
    #expect(message(Array(String(repeating: "9", count: 128).utf8)) == nil)
    #expect(message(Array(String(repeating: "9", count: 129).utf8)) == .numberTooLong(128))
  }

  @Test func `a file above the limit is refused before it is read`() {
    #expect(message(Array(repeating: 0xFF, count: (16 << 20) + 1)) == .tooLarge(16))
    #expect(message(Array(repeating: 0x20, count: (16 << 20) - 1) + [0x30]) == nil)
  }
}

@Suite struct JSONPlaceTests {
  @Test(arguments: JSONCases.places)
  func `a fault says where it is, what was found and what was expected`(text: String, expected: String) {
    do throws(JSON.Fault) {
      _ = try JSON(parsing: Array(text.utf8))
      Issue.record("accepted")
    } catch {
      #expect(error.finding(file: "f").text(in: .english).hasPrefix("f:\(expected)"))
    }
  }

  @Test func `places come in the order asked for`() {
    let bytes = Array("ab\ncå\r\nd".utf8)
    let expected = [Place(line: 3, column: 2), Place(line: 1, column: 1), Place(line: 2, column: 3)]
    #expect(JSON.places(at: [9, 0, 6], in: bytes) == expected)
  }

  @Test func `ten thousand places on one long line take one walk`() {
    let bytes = Array(String(repeating: "å", count: 500_000).utf8)
    let places = JSON.places(at: Array(stride(from: 0, to: 1_000_000, by: 100)), in: bytes)
    #expect(places.last == Place(line: 1, column: 499_951))
  }
}
