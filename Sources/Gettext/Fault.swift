package import Text

/// What is wrong with a catalogue, and where.
package struct Fault: Error, Hashable {
  package let place: Place
  package let kind: Kind

  package init(_ place: Place, _ kind: Kind) {
    self.place = place
    self.kind = kind
  }

  package enum Kind: Hashable, Sendable {
    // What any catalogue can have
    case notUTF8(byte: UInt8), tooLarge(megabytes: Int), tooManyEntries(limit: Int)
    case unexpected(found: String, expected: String), openText, unknownEscape(String), harmful(Unicode.Scalar)
    case noContext, duplicate(String, first: Int)
    case missingField(String), badField(String, found: String, expected: String)
    case badPluralRule(found: String)
    // What stands against the template
    case unknownKey(String, near: String?)
    case loneBrace, unknownPlaceholder(String, known: [String]), missingPlaceholder(String)
    case formCount(found: Int, expected: Int)
    // What a template alone can have
    case badKey(String), unknownKind(String), noNumber
  }
}
