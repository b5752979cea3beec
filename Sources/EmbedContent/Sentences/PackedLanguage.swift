import Gettext

/// A language as the program carries it: all sentences in one literal, since a literal costs the compiler and the start
/// nothing, and another one that tells where each begins.
struct PackedLanguage {
  private let facts: LanguageFacts
  private let missing: Int
  private let stale: Int
  private var offsets = ""
  private var texts = ""

  /// The source language.
  init(of list: SentenceList, in facts: LanguageFacts) {
    (self.facts, missing, stale) = (facts, 0, 0)
    for sentence in list.sentences {
      // A language with more forms than two has them all in its own catalogue; English has two.
      add(sentence.english, sentence.parameters.map(\.name))
    }
    close()
  }

  init(_ translation: Translation, of list: SentenceList) {
    (facts, missing, stale) = (translation.language, translation.missing, translation.stale)
    for (sentence, forms) in zip(list.sentences, translation.forms) {
      add(forms ?? [], sentence.parameters.map(\.name))
    }
    close()
  }

  /// Adds a sentence's forms: U+0001 and a letter stand for a value, U+0002 before another form.
  ///
  /// No sign of a sentence is below U+0020 but a line feed or a tab: the others are free.
  private mutating func add(_ forms: [Template], _ names: [String]) {
    close()
    texts += forms.map { form in
      form.pieces.map { piece in
        switch piece {
        case .text(let text): text
        case .placeholder(let name): "\u{1}" + letter(names.firstIndex(of: name) ?? 0)
        }
      }.joined()
    }.joined(separator: "\u{2}")
  }

  private func letter(_ position: Int) -> String { String(Character(Unicode.Scalar(UInt8(0x41 + position)))) }

  /// Four digits of base 32, the lowest first, each a sign from `@` on.
  private mutating func close() {
    var rest = texts.utf8.count
    for _ in 0..<4 {
      offsets.unicodeScalars.append(Unicode.Scalar(UInt8(0x40 + rest % 32)))
      rest /= 32
    }
  }

  static func source(_ languages: [PackedLanguage]) -> String {
    """
    extension Language {
      static let catalogues: [Catalogue] = [
    \(languages.map(\.entry).joined(separator: "\n"))
      ]
    }

    """
  }

  private var entry: String {
    """
        Catalogue(
          code: "\(facts.code)", name: "\(facts.name)", decimalMark: "\(facts.decimalMark)",
          quotes: (\(Self.literal(facts.quotes.before)), \(Self.literal(facts.quotes.after))),
          or: \(Self.conjunction(facts.or)), and: \(Self.conjunction(facts.and)),
          form: { n in \(facts.plural.swift) }, missing: \(missing), stale: \(stale),
          offsets: \(Self.literal(offsets)),
          texts: \(Self.literal(texts))),
    """
  }

  private static func conjunction(_ word: LanguageFacts.Conjunction) -> String {
    "Language.Conjunction(word: \(literal(word.word)), other: \(literal(word.other)), before: [\(word.before.map(literal).joined(separator: ", "))])"
  }

  private static func literal(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "\"": result += "\\\""
      case _ where scalar.value < 0x20: result += "\\u{\(String(scalar.value, radix: 16))}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
