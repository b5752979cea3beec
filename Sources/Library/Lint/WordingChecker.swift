import Assessment
import Sentences
import Text
import YAML

/// Checks what a reading by strangers showed: a condition that the guidance does not take up, a second word for a fixed
/// term, a number that the guidance contradicts, an option that is too long to be compared.
///
/// The words are the questionnaire's own, under `wording` in each of its languages: no language is built into the program.
struct WordingChecker {
  private static let optionWords = 20

  let report: FindingCollector
  /// Said in an option, it must be said in the guidance too: one of these at least.
  private let takenUp: [String]
  /// The fixed term, by the words that shall not stand for it.
  private let instead: [(found: String, term: String)]

  init(_ root: Node, report: FindingCollector) {
    self.report = report
    let members = root["wording"].flatMap {
      Members($0, .texts, named: "wording", allowed: ["taken-up", "instead"], report: report)
    }
    takenUp = members?.entry("taken-up").map { report.textOrTexts($0).map { $0.text.lowercased() } } ?? []
    instead = members?.texts("instead").map { ($0.key, $0.text) } ?? []
  }

  func check(_ text: IndicatorText, _ entry: Node) {
    let options = entry["options"]?.entries ?? []
    for option in options { check(option, against: text.guidance) }
    if let guidance = entry["guidance"] { checkNumbers(text.guidance, at: guidance, options) }
    guard !instead.isEmpty else { return }
    for member in ["question", "why", "guidance", "evidence", "options", "next"] {
      guard let node = entry[member] else { continue }
      switch node.content {
      case .scalar: checkTerms(node)
      case .sequence(let items): items.forEach(checkTerms)
      case .mapping(let entries): entries.map(\.value).forEach(checkTerms)
      }
    }
  }

  private func check(_ option: Node.Entry, against guidance: String) {
    guard let text = option.value.text else { return }
    let count = text.wordCount
    if count > Self.optionWords {
      report.warning(
        option.value.place,
        TextsMessage.optionTooManyWords(option: option.key, count: count, limit: Self.optionWords))
    }
    guard !takenUp.isEmpty else { return }
    let (own, rule) = (text.lowercased(), guidance.lowercased())
    guard let words = takenUp.first(where: own.holds), !takenUp.contains(where: rule.holds) else { return }
    report.warning(option.value.place, TextsMessage.notTakenUp(option: option.key, words: words))
  }

  private func checkTerms(_ node: Node) {
    guard let text = node.text else { return }
    for (found, term) in instead where text.holds(found) {
      report.warning(node.place, TextsMessage.otherTerm(found: found, term: term))
    }
  }

  /// Of each number in an option, such as "12 months": whether the guidance speaks of months, and of other ones alone.
  private func checkNumbers(_ guidance: String, at node: Node, _ options: [Node.Entry]) {
    let known = Self.counts(in: guidance)
    guard !known.isEmpty else { return }
    for option in options {
      for own in Self.counts(in: option.value.text ?? "") {
        let same = known.filter { $0.what == own.what }
        guard let other = same.first, !same.contains(own) else { continue }
        report.warning(
          option.value.place,
          TextsMessage.otherNumber(option: option.key, own: own.description, other: other.description))
      }
    }
  }

  /// A number and the word behind it.
  private struct Count: Equatable, CustomStringConvertible {
    var number: Substring
    var what: Substring
    var description: String { what == "%" ? "\(number) %" : "\(number) \(what)" }
  }

  private static func counts(in text: String) -> [Count] {
    guard text.utf8.contains(where: { (48...57).contains($0) }) else { return [] }
    var counts: [Count] = []
    var rest = text[...]
    while let start = rest.firstIndex(where: \.isASCIIDigit) {
      // What stands behind a letter or a hyphen belongs to a name, such as GEN-03.
      let isName =
        start > text.startIndex && (text[text.index(before: start)] == "-" || text[text.index(before: start)].isLetter)
      let number = rest[start...].prefix { $0.isASCIIDigit }
      let gap = rest[number.endIndex...].drop { $0 == " " || $0 == "\u{A0}" }
      let what = gap.first == "%" ? gap.prefix(1) : gap.prefix(while: \.isLetter)
      if !isName, !what.isEmpty { counts.append(Count(number: number, what: what)) }
      rest = rest[number.endIndex...]
    }
    return counts
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
