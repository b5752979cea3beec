import Sentences
import Testing
import Text

@Suite struct FoldingTests {
  @Test(arguments: [
    ("Västra Götaland", "vastra gotaland"), ("Friuli-Venezia  Giulia", "friuli venezia giulia"), ("Straße", "strasse"),
    ("Łódź", "lodz"), ("Æbelø", "aebelo"), ("Região", "regiao"), ("e\u{301}", "e"), (" - ", ""), ("Ωmega 3", "ωmega 3"),
  ])
  func `names are folded to what a person types in a hurry`(text: String, folded: String) {
    #expect(text.folded == folded)
  }

  /// The table is of Unicode 17: letters that are younger have no place in it.
  @Test func `a letter that Unicode names after a letter of the alphabet is folded to that`() {
    let letters = Unicode.Scalar.all.filter { letter in
      letter.properties.isAlphabetic && (letter.value < 0x2000 || (letter.properties.age?.major ?? 99) < 18)
    }
    let wrong = letters.filter { letter in
      let byName = String(letter).lowercased().unicodeScalars.map(\.baseByName).joined()
      return String(letter).folded != byName
    }
    #expect(wrong == [])
    #expect(letters.count > 100_000)
  }

  @Test(arguments: [("a", "a", 0), ("abc", "acb", 1), ("abc", "ab", 1), ("abc", "xbc", 1), ("kitten", "sitting", 3)])
  func `distance counts letters`(left: String, right: String, expected: Int) {
    #expect(left.distance(to: right, atMost: 5) == expected)
    #expect(right.distance(to: left, atMost: 5) == expected)
    #expect(expected == 0 || left.distance(to: right, atMost: expected - 1) == nil)
  }

  @Test(arguments: [
    ("healt", "health"), ("EDU01", "EDU-01"), ("lab", "labour-market"), ("housing", "housing"), ("xyz", nil), ("", nil),
  ])
  func `what was probably meant is the nearest, or what begins so`(text: String, expected: String?) {
    #expect(["health", "housing", "labour-market", "EDU-01", "EDU-02"].nearest(to: text) == expected)
  }
}

extension Unicode.Scalar {
  fileprivate static let all = (UInt32(0x80)...0x10FFFF).compactMap(Unicode.Scalar.init)

  private static let spelledOut: [Unicode.Scalar: String] = [
    "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ø": "o", "ı": "i",
  ]

  /// What the names say: `LATIN SMALL LETTER A WITH DIAERESIS` is an a.
  fileprivate var baseByName: String {
    if let spelled = Self.spelledOut[self] { return spelled }
    guard properties.isAlphabetic else { return "" }
    let words = (properties.name ?? "").split(separator: " ")
    guard words.count > 4, words[0] == "LATIN", words[2] == "LETTER", words[3].count == 1, words[4] == "WITH" else {
      return String(self)
    }
    return words[3].lowercased()
  }
}
