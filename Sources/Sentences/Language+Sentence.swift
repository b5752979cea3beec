internal import Text

/// A value that goes into a sentence.
///
/// This is the one door: whatever a text holds is made harmless here.
enum Value {
  case number(Int)
  case text(String), layout(String), excerpt(String), decimal(String)
  case list([String]), all([String]), either([String]), quoted([String]), every([String]), any([String])
  case message(any Message)
}

extension Language {
  /// The sentence at a place of the template; in English where this language has none.
  ///
  /// A `count` chooses among the plural forms, where the sentence has any.
  func sentence(_ position: Int, count: Int? = nil, _ values: Value...) -> String {
    var text = catalogue.bytes(position)
    if text.isEmpty { text = Self.english.catalogue.bytes(position) }
    if let count { text = text.form(catalogue.form(count)) }
    return values.isEmpty ? String(decoding: text, as: UTF8.self) : text.filled(values.map { $0.written(in: self) })
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The plural form of that number, from 0; the last one where there are fewer.
  fileprivate func form(_ number: Int) -> Self {
    var rest = self[...]
    for _ in 0..<number {
      guard let mark = rest.firstIndex(of: 2) else { break }
      rest = rest[(mark + 1)...]
    }
    return UnsafeBufferPointer(rebasing: rest[..<(rest.firstIndex(of: 2) ?? rest.endIndex)])
  }

  /// The text with values in the places of U+0001 and a letter.
  fileprivate func filled(_ values: [String]) -> String {
    var result = ""
    result.reserveCapacity(count + values.reduce(0) { $0 + $1.utf8.count })
    var start = 0
    while let mark = self[start...].firstIndex(of: 1) {
      result += String(decoding: self[start..<mark], as: UTF8.self)
      result += values[Int(self[mark + 1]) - 0x41]
      start = mark + 2
    }
    return result + String(decoding: self[start...], as: UTF8.self)
  }
}

extension Value {
  fileprivate func written(in language: Language) -> String {
    switch self {
    case .number(let number): String(number)
    case .text(let text): text.harmless
    case .layout(let text): text.harmlessLayout
    case .excerpt(let text): text.excerpt
    case .decimal(let digits): language.number(digits).harmless
    case .list(let words): words.prefix(12).map(\.harmless).joined(separator: ", ") + (words.count > 12 ? ", ..." : "")
    case .all(let words): words.map(\.harmless).joined(separator: ", ")
    case .either(let words): language.row(words.map(\.harmless), words.last, language.catalogue.or)
    case .every(let words): language.row(words.map(\.harmless), words.last, language.catalogue.and)
    case .quoted(let words): language.row(words.map { language.quoted($0.excerpt) }, words.last, language.catalogue.or)
    case .any(let words): words.map(\.harmless).joined(separator: " \(language.catalogue.or.word) ")
    case .message(let message): message.text(in: language)
    }
  }
}

extension Language {
  fileprivate func quoted(_ word: String) -> String { catalogue.quotes.before + word + catalogue.quotes.after }

  /// Words with commas, the last one behind the conjunction that its sound asks for.
  fileprivate func row(_ words: [String], _ last: String?, _ conjunction: Conjunction) -> String {
    guard words.count > 1, let end = words.last, let last else { return words.joined() }
    return "\(words.dropLast().joined(separator: ", ")) \(conjunction.standing(before: last)) \(end)"
  }
}
