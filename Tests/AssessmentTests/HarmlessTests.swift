import Sentences
import Testing
import Text

/// What is shown as it is, and what by its number: the decision for every kind of character that could mislead.
@Suite struct HarmlessTests {
  struct Kind: Sendable, CustomTestStringConvertible {
    var name: String
    var scalars: [ClosedRange<UInt32>]
    var isShown: Bool
    var testDescription: String { name }

    init(_ name: String, shown: Bool, _ scalars: ClosedRange<UInt32>...) {
      (self.name, self.scalars, isShown) = (name, scalars, shown)
    }
  }

  static let kinds = [
    Kind("C0, DEL and C1 controls", shown: false, 0x00...0x1F, 0x7F...0x9F),
    Kind("soft hyphen", shown: false, 0xAD...0xAD),
    Kind("grapheme joiner", shown: false, 0x34F...0x34F),
    Kind(
      "direction marks, embeddings, overrides, isolates", shown: false, 0x61C...0x61C, 0x200E...0x200F, 0x202A...0x202E,
      0x2066...0x2069),
    Kind(
      "zero width: space, joiners, no-break space, word joiner", shown: false, 0x200B...0x200D, 0x2060...0x2060,
      0xFEFF...0xFEFF),
    Kind("separators of lines and paragraphs", shown: false, 0x2028...0x2029),
    Kind("invisible operators, deprecated format characters", shown: false, 0x2061...0x2065, 0x206A...0x206F),
    Kind("fillers of Hangul", shown: false, 0x115F...0x1160, 0x3164...0x3164, 0xFFA0...0xFFA0),
    Kind("invisible vowels of Khmer, selectors of Mongolian", shown: false, 0x17B4...0x17B5, 0x180B...0x180F),
    Kind("variation selectors", shown: false, 0xFE00...0xFE0F, 0xE0100...0xE01EF),
    Kind("tags", shown: false, 0xE0001...0xE0001, 0xE0020...0xE007F),
    Kind("interlinear annotation", shown: false, 0xFFF9...0xFFFB),
    Kind("formats of shorthand and music", shown: false, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A),
    Kind("visible format characters of Arabic", shown: false, 0x600...0x605, 0x6DD...0x6DD),
    Kind("private use", shown: false, 0xE000...0xF8FF, 0xF0000...0xF0010, 0x10FFF0...0x10FFFD),
    Kind(
      "unassigned, and no characters", shown: false, 0x378...0x379, 0xFFF0...0xFFF8, 0xFDD0...0xFDEF, 0xFFFE...0xFFFF,
      0xE0080...0xE00FF),
    Kind("visible ASCII and Latin-1", shown: true, 0x20...0x7E, 0xA0...0xAC, 0xAE...0xFF),
    Kind("spaces with a width", shown: true, 0x2000...0x200A, 0x202F...0x202F, 0x205F...0x205F, 0x3000...0x3000),
    Kind(
      "letters of other scripts, also those written from the right", shown: true, 0x391...0x3A1, 0x410...0x44F,
      0x5D0...0x5EA, 0x620...0x64A),
    Kind(
      "ideographs, Hangul, blocks, braille, emoji", shown: true, 0x4E00...0x4E10, 0xAC00...0xAC10, 0x2580...0x259F,
      0x2800...0x28FF, 0x1F600...0x1F64F),
    Kind("replacement of what was no character", shown: true, 0xFFFD...0xFFFD),
  ]

  @Test(arguments: kinds)
  func `each kind of character is shown as it is, or by its number`(kind: Kind) {
    for scalar in kind.scalars.joined().compactMap(Unicode.Scalar.init) {
      let text = "a\(scalar)b"
      #expect(scalar.isHarmful == !kind.isShown, "U+\(String(scalar.value, radix: 16))")
      #expect((text.harmless == text) == kind.isShown)
      #expect(text.harmless.harmless == text.harmless)
      #expect(text.harmless.unicodeScalars.allSatisfy { !$0.isHarmful })
    }
  }

  @Test func `marks stay on their letter, and a flood of them does not`() {
    #expect("e\u{301}a\u{30A}\u{323}".harmless == "e\u{301}a\u{30A}\u{323}")
    let four = "x" + String(repeating: "\u{489}", count: 4)
    #expect(four.harmless == four)
    #expect((four + "\u{489}\u{489}y").harmless == four + "<U+0489><U+0489>y")
  }

  @Test func `a mark with nothing to stand on does not change the character of ours before it`() {
    #expect("\u{338}Full".harmless == "<U+0338>Full")
    #expect("a\u{1B}\u{338}".harmless == "a^[<U+0338>")
    #expect("a\n\u{338}b".harmlessLayout == "a\n<U+0338>b")
  }
}
