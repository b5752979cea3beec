import Gettext

/// The sentences as enums of Swift, one a type of the template: an unknown sentence, a missing or a wrong value does not
/// compile.
struct SwiftCases {
  let text: String

  init(_ list: SentenceList) {
    var types: [(name: String, sentences: [(position: Int, sentence: SentenceList.Sentence)])] = []
    for (position, sentence) in list.sentences.enumerated() {
      if let row = types.firstIndex(where: { $0.name == sentence.type }) {
        types[row].sentences.append((position, sentence))
      } else {
        types.append((sentence.type, [(position, sentence)]))
      }
    }
    text = types.map { Self.type($0.name, $0.sentences) }.joined(separator: "\n") + "\n"
  }

  private static func type(_ name: String, _ sentences: [(position: Int, sentence: SentenceList.Sentence)]) -> String {
    let isPlain = sentences.allSatisfy { $0.sentence.parameters.isEmpty }
    let holdsAny = sentences.contains { $0.sentence.parameters.contains { $0.kind == .message("Message") } }
    let inherited = isPlain ? "String, CaseIterable, Message" : holdsAny ? "Message" : "Hashable, Message"
    var lines = ["package enum \(name): \(inherited) {"]
    for (_, sentence) in sentences {
      let raw = isPlain && sentence.name.contains("-") ? " = \"\(sentence.name)\"" : ""
      lines.append("  case \(word(sentence.name))\(declaration(sentence))\(raw)")
    }
    lines += ["", "  package func text(in language: Language) -> String {", "    switch self {"]
    for (position, sentence) in sentences {
      lines.append(
        "    case .\(word(sentence.name))\(pattern(sentence)): language.sentence(\(position)\(values(sentence)))")
    }
    return (lines + ["    }", "  }", "}"]).joined(separator: "\n")
  }

  /// A value that stands alone needs no label; several have their placeholders' names.
  private static func declaration(_ sentence: SentenceList.Sentence) -> String {
    let parameters = sentence.parameters
    if parameters.isEmpty { return "" }
    if parameters.count == 1 { return "(\(parameters[0].kind.swift))" }
    return "(" + parameters.map { "\($0.name): \($0.kind.swift)" }.joined(separator: ", ") + ")"
  }

  private static func pattern(_ sentence: SentenceList.Sentence) -> String {
    sentence.parameters.isEmpty
      ? "" : "(" + sentence.parameters.indices.map { "let value\($0)" }.joined(separator: ", ") + ")"
  }

  private static func values(_ sentence: SentenceList.Sentence) -> String {
    let counted = sentence.parameters.firstIndex { $0.name == sentence.counted }.map { ", count: value\($0)" } ?? ""
    return sentence.parameters.enumerated().reduce(counted) { $0 + ", .\($1.element.kind.argument)(value\($1.offset))" }
  }

  /// `active-partner` as `activePartner`; what Swift itself means by a word, in its marks.
  private static func word(_ name: String) -> String {
    let parts = name.split(separator: "-").map(String.init)
    let joined = parts[0] + parts.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    return keywords.contains(joined) ? "`\(joined)`" : joined
  }

  private static let keywords: Set = [
    "as", "break", "case", "default", "do", "else", "for", "if", "import", "in", "init", "is", "let", "operator",
    "return",
    "self", "switch", "throw", "try", "var", "where", "while",
  ]
}

extension ParameterKind {
  fileprivate var swift: String {
    switch self {
    case .number: "Int"
    case .text, .layout, .excerpt, .decimal: "String"
    case .list, .all, .either, .quoted, .every, .any: "[String]"
    case .message("Message"): "any Message"
    case .message(let type): type
    }
  }

  fileprivate var argument: String {
    switch self {
    case .number: "number"
    case .text: "text"
    case .layout: "layout"
    case .excerpt: "excerpt"
    case .decimal: "decimal"
    case .list: "list"
    case .all: "all"
    case .either: "either"
    case .quoted: "quoted"
    case .every: "every"
    case .any: "any"
    case .message: "message"
    }
  }
}
