package import Text

/// What is wrong with a YAML file before anybody asks what it says.
package struct YAMLFault: Error, Hashable {
  /// Absent when the whole file is meant.
  package let place: Place?
  package let kind: Kind

  package enum Kind: Hashable, Sendable {
    case tooLarge(bytes: Int, limit: Int), tooDeep(limit: Int)
    case notUTF8, harmful(Unicode.Scalar), empty, severalDocuments
    case duplicateKey(String, first: Place), keyIsNoText
    case anchor(String), alias(String), tag(String)
    case syntax(Syntax)
    /// More would help nobody, and a hostile file could have millions.
    case tooMany(limit: Int)
  }

  /// A fault of YAML's syntax, told by libyaml's own words for it.
  package enum Syntax: Hashable, Sendable {
    case colonInText, missingColon, badStart, badIndentation, tab, unclosedQuote, badEscape, unclosedList
    case unclosedMapping, missingValue, badDirective
    /// libyaml's words, in English.
    case other(String)

    /// - Parameter words: `problem` of libyaml's parser.
    init(_ words: String) {
      let known: [(String, Self)] = [
        ("mapping values are not allowed", .colonInText), ("expected ':'", .missingColon),
        ("unexpected ':'", .colonInText), ("cannot start any token", .badStart), ("found a tab character", .tab),
        ("expected key", .badIndentation), ("expected '-' indicator", .badIndentation),
        ("block sequence entries are not allowed", .badIndentation), ("mapping keys are not allowed", .badIndentation),
        ("expected <document start>", .badIndentation), ("unexpected end of stream", .unclosedQuote),
        ("unexpected document indicator", .unclosedQuote), ("escape character", .badEscape),
        ("escape code", .badEscape), ("',' or ']'", .unclosedList), ("',' or '}'", .unclosedMapping),
        ("node content", .missingValue), ("directive", .badDirective),
        ("incompatible YAML document", .badDirective), ("hexdecimal number", .badEscape),
      ]
      self = known.first { words.hasPrefix($0.0) || words.hasSuffix($0.0) }?.1 ?? .other(words)
    }
  }
}
