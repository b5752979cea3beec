internal import Text

/// What a catalogue's header says of its language.
package struct LanguageFacts: Sendable {
  package let code: String
  /// The language's own name for itself.
  package let name: String
  package let decimalMark: Character
  /// Before and after a quoted word.
  package let quotes: (before: String, after: String)
  package let or: Conjunction
  package let and: Conjunction
  package let plural: PluralRule

  /// A word between the last two of a list; before some sounds it is another one (Spanish `o`, `u`).
  package struct Conjunction: Sendable {
    package let word: String
    package let other: String
    /// How words begin, in lower case, that the other word stands before.
    package let before: [String]

    /// `or`, or `o; u o ho`.
    init?(_ text: String) {
      let parts = text.split(separator: ";")
      let words = parts.last?.split(separator: " ").map(String.init) ?? []
      guard let word = parts.first?.trimmed, !word.isEmpty, parts.count == 1 || parts.count == 2 && words.count > 1
      else {
        return nil
      }
      self.word = word
      other = parts.count == 1 ? word : words[0]
      before = parts.count == 1 ? [] : Array(words.dropFirst())
    }
  }

  static func read(_ po: PO) -> (LanguageFacts?, [Fault]) {
    var faults: [Fault] = []
    func field<Value>(_ name: String, _ expected: String, _ read: (String) -> Value?) -> Value? {
      guard let field = po.field(name) else {
        faults.append(Fault(Place(line: 1, column: 1), .missingField(name)))
        return nil
      }
      let value = read(field.value)
      if value == nil { faults.append(Fault(field.place, .badField(name, found: field.value, expected: expected))) }
      return value
    }
    let encoding = field("Content-Type", "text/plain; charset=UTF-8") {
      $0.lowercased().hasSuffix("charset=utf-8") ? $0 : nil
    }
    let code = field("Language", "sv") { $0.first?.isLetter == true && $0.count < 12 ? $0 : nil }
    let name = field("X-Name", "svenska") { $0 }
    let mark = field("X-Decimal-Mark", ". | ,") { $0.count == 1 ? $0.first : nil }
    let quotes = field("X-Quotes", "\" \"") { text in
      let words = text.split(separator: " ").map(String.init)
      return words.count == 2 ? (before: words[0], after: words[1]) : nil
    }
    let or = field("X-Or", "or") { Conjunction($0) }
    let and = field("X-And", "and") { Conjunction($0) }
    let rule = po.field("Plural-Forms")
    let plural = rule.flatMap { PluralRule($0.value) }
    if let rule, plural == nil { faults.append(Fault(rule.place, .badPluralRule(found: rule.value))) }
    if rule == nil { faults.append(Fault(Place(line: 1, column: 1), .missingField("Plural-Forms"))) }
    guard encoding != nil, let code, let name, let mark, let quotes, let or, let and, let plural else {
      return (nil, faults)
    }
    return (
      LanguageFacts(code: code, name: name, decimalMark: mark, quotes: quotes, or: or, and: and, plural: plural), faults
    )
  }
}
