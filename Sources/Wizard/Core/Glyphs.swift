/// The signs that views draw with.
///
/// None is wider than one column in any terminal, none is an emoji, none needs a font beyond the usual.
package struct Glyphs: Hashable, Sendable {
  package var rule: Character
  package var score: Character
  package var range: Character
  package var track: Character
  package var more: Character
  package var less: Character
  package var dot: Character
  package var dash: Character
  package var column: Character
  package var ellipsis: String

  package static let ascii = Glyphs(
    rule: "-", score: "#", range: "-", track: ".", more: "v", less: "^", dot: "*", dash: "-", column: "|",
    ellipsis: "...")

  package static let unicode = Glyphs(
    rule: "─", score: "█", range: "▒", track: "·", more: "↓", less: "↑", dot: "•", dash: "–", column: "│",
    ellipsis: "…")
}
