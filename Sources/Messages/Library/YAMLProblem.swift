/// A fault of YAML's syntax, told by libyaml's own words for it.
package enum YAMLProblem: Hashable, Sendable {
  case colonInText
  case missingColon
  case badStart
  case badIndentation
  case tab
  case unclosedQuote
  case badEscape
  case unclosedList
  case unclosedMapping
  case missingValue
  case badDirective
  /// libyaml's words, in English.
  case other(String)

  /// - Parameter words: `problem` of libyaml's parser.
  package init(_ words: String) {
    let known: [(String, YAMLProblem)] = [
      ("mapping values are not allowed", .colonInText), ("expected ':'", .missingColon),
      ("unexpected ':'", .colonInText), ("cannot start any token", .badStart), ("found a tab character", .tab),
      ("expected key", .badIndentation), ("expected '-' indicator", .badIndentation),
      ("block sequence entries are not allowed", .badIndentation), ("mapping keys are not allowed", .badIndentation),
      ("expected <document start>", .badIndentation), ("unexpected end of stream", .unclosedQuote),
      ("unexpected document indicator", .unclosedQuote), ("escape character", .badEscape), ("escape code", .badEscape),
      ("',' or ']'", .unclosedList), ("',' or '}'", .unclosedMapping), ("node content", .missingValue),
      ("directive", .badDirective), ("incompatible YAML document", .badDirective),
      ("hexdecimal number", .badEscape),
    ]
    self = known.first { words.hasPrefix($0.0) || words.hasSuffix($0.0) }?.1 ?? .other(words)
  }
}
