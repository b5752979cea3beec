/// Sixteen hexadecimal digits that change when any of what they are made of changes.
///
/// FNV-1a, 64 bits (http://www.isthe.com/chongo/tech/comp/fnv/): it finds edits, it does not resist an attacker.
struct Fingerprint {
  private(set) var hash: UInt64 = 0xcbf2_9ce4_8422_2325

  init(_ fields: some Sequence<String> = EmptyCollection()) {
    for (position, field) in fields.enumerated() {
      if position > 0 { add("\u{1F}") }
      add(field)
    }
  }

  mutating func add(_ text: String) {
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
  }

  var digits: String { Self.digits(of: hash) }

  static func digits(of hash: UInt64) -> String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

extension IndicatorText {
  /// Changes when any word of the text changes.
  package var fingerprint: String {
    let pairs = { (texts: [String: String]) in texts.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] } }
    return Fingerprint([question, why, guidance] + evidence + pairs(options) + pairs(labels) + pairs(next)).digits
  }
}

extension Questionnaire {
  /// Changes when anything changes that a score depends on: ids, options, scores, weights, conditions.
  ///
  /// Words, and the order in which the questions are asked, do not count.
  package var fingerprint: String {
    let entries = indicators.map { indicator in
      let options = indicator.options.flatMap { [$0.id, $0.score.description] }
      let condition = indicator.condition.map { ([indicators[$0.indicator].id] + $0.options).joined(separator: " ") }
      // A mark before each part, so that no option can pass for a condition.
      return [indicator.id, indicator.weight.description, "="] + options + ["?"] + condition.sorted()
    }
    return Fingerprint(entries.sorted { $0[0] < $1[0] }.flatMap { $0 }).digits
  }
}
