import Testing

@testable import Assessment

@Suite struct JSONWritingTests {
  private func text(_ value: JSON, _ layout: JSON.Layout = .indented) -> String {
    String(decoding: value.written(layout), as: UTF8.self)
  }

  @Test func `members are sorted, two spaces a level, a line feed at the end`() {
    let value = JSON.object([
      "b": .array([.integer(1), .array([]), .object([:]), .object(["x": .null])]), "a": .bool(true), "B": .string("å"),
    ])
    #expect(
      text(value) == """
        {
          "B": "å",
          "a": true,
          "b": [
            1,
            [],
            {},
            {
              "x": null
            }
          ]
        }

        """)
    #expect(text(value, .line) == #"{"B":"å","a":true,"b":[1,[],{},{"x":null}]}"# + "\n")
  }

  @Test func `members are sorted by code points, not by language`() {
    let names = ["a", "Z", "z", "é", "e\u{302}", "\u{FF5E}", "\u{1F600}", "aa", "a-", "", "1", "10", "2"]
    let value = JSON.object(Dictionary(uniqueKeysWithValues: names.map { ($0, .null) }))
    let sorted = names.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
    #expect(text(value, .line) == "{" + sorted.map { "\"\($0)\":null" }.joined(separator: ",") + "}\n")
  }

  @Test func `whatever a terminal could obey or a reader be misled by is escaped, all else stands as it is`() {
    #expect(
      text(.string("\u{1B}[2J\u{7F}\u{9B}\u{202E}\u{200B}\u{FEFF}\u{2028}\u{E0041}")) == #"""
        "\u001B[2J\u007F\u009B\u202E\u200B\uFEFF\u2028\uDB40\uDC41"

        """#)
    #expect(text(.string("\"\\/\u{8}\t\n\u{C}\r\u{0}")) == #""\"\\/\b\t\n\f\r\u0000""# + "\n")
    #expect(text(.string("Skåne – ”så” 漢 😀")) == "\"Skåne – ”så” 漢 😀\"\n")
    let marks = [4, 6].map { "e" + String(repeating: "\u{301}", count: $0) }
    #expect(text(.string(marks[1])) == "\"\(marks[0])\\u0301\\u0301\"\n")
    #expect(text(.string("\u{338}x")) == "\"\\u0338x\"\n")
    #expect(text(.object(["\u{202E}": .null]), .line) == "{\"\\u202E\":null}\n")
  }

  @Test func `every scalar comes back as it was`() throws {
    for plane in 0...16 {
      var text = ""
      for low in 0..<0x1_0000 {
        if let scalar = Unicode.Scalar(UInt32(plane << 16 | low)) { text.unicodeScalars.append(scalar) }
      }
      let value = JSON.string(text)
      #expect(try JSON(parsing: value.written()).string?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
    }
  }

  @Test(arguments: JSONCases.valid)
  func `what was read and written reads the same, and is written the same`(text: String) throws {
    let value = try JSON(parsing: Array(text.utf8))
    for layout in [JSON.Layout.indented, .line] {
      let written = value.written(layout)
      let again = try JSON(parsing: written)
      #expect(again == value)
      #expect(again.written(layout) == written)
    }
  }
}
