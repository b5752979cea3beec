import Sentences
import Text

/// What ends a line in a kind of file.
enum Breaks: String {
  case lineFeeds = "\n"
  case markdown = "\n\r"
  case yaml = "\n\r\u{85}\u{2028}\u{2029}"

  /// The number of scalars in each line.
  func lengths(_ text: String) -> [Int] {
    var lengths = [0]
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      if scalar == "\n", previous == "\r", self != .lineFeeds { continue }
      if rawValue.unicodeScalars.contains(scalar) { lengths.append(0) } else { lengths[lengths.count - 1] += 1 }
    }
    return lengths
  }
}

/// A finding is harmless in every language, and its place lies in the text that it is about, or right behind a line.
func ensure(_ findings: [Finding], standIn bytes: [UInt8], _ breaks: Breaks = .lineFeeds) {
  guard !findings.isEmpty else { return }
  let lengths = breaks.lengths(String(decoding: bytes, as: UTF8.self))
  for finding in findings {
    for language in Language.all { ensureHarmless(finding.text(in: language), "a finding") }
    guard let place = finding.place else { continue }
    ensure(
      (1...lengths.count).contains(place.line) && (1...lengths[place.line - 1] + 1).contains(place.column),
      "no such place: \(finding.text(in: .english)); the lines have \(lengths)")
  }
}

/// Holds no scalar that a terminal could obey, or that could mislead a reader.
func ensureHarmless(_ text: String, _ what: @autoclosure () -> String) {
  if let harmful = text.unicodeScalars.first(where: \.isHarmful) {
    fatalError("\(what()) holds U+\(String(harmful.value, radix: 16, uppercase: true)): \(text.debugDescription)")
  }
}
