/// Why a text is not JSON that this program reads.
package enum JSONMessage: Message, Hashable {
  case notUTF8(byte: UInt8)
  case byteOrderMark
  /// UTF-16 or UTF-32, told by its zero bytes or its mark.
  case otherEncoding
  case unexpected(found: Found, expected: Expected)
  /// A control character that stands in a text as it is.
  case rawControl(UInt8)
  /// The escape as it stands, with its backslash.
  case unknownEscape(String)
  case loneSurrogate(String)
  case leadingZero
  /// A member's name that stood before, there.
  case duplicate(name: String, first: Place)
  case tooLarge(megabytes: Int)
  case tooDeep(levels: Int)
  case textTooLong(kilobytes: Int)
  case numberTooLong(characters: Int)

  package func text(in language: Language) -> String {
    pick(language, english: english, swedish: swedish, spanish: spanish)
  }
}

extension JSONMessage {
  /// What stands at the place of a fault.
  package enum Found: Hashable, Sendable {
    case end
    case character(String)
    case word(String)
  }

  /// What had to stand there.
  package enum Expected: Hashable, Sendable {
    case value, name, nameOrEnd, colon, commaOrBrace, commaOrBracket, quote, digit, nothing
  }
}
