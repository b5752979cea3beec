extension JSONMessage {
  var english: String {
    switch self {
    case .notUTF8(let byte):
      "the byte \(hexadecimal(byte)) is not UTF-8; save the file as UTF-8"
    case .byteOrderMark:
      "the file begins with a byte order mark; save it as UTF-8 without one"
    case .otherEncoding:
      "the file is not in UTF-8 but in UTF-16 or UTF-32; save it as UTF-8"
    case .unexpected(let found, let expected):
      "found \(found.english), expected \(expected.english)"
    case .rawControl(let byte):
      "a text holds the control character \(Self.escape(byte)) as it is; write it as \(Self.escape(byte)), or remove it"
    case .unknownEscape(let escape):
      "\(escape.excerpt) is no escape; expected one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t, or \\u and four hexadecimal digits"
    case .loneSurrogate(let escape):
      "\(escape.excerpt) is half a character; expected a pair, \\uD800-\\uDBFF and then \\uDC00-\\uDFFF"
    case .leadingZero:
      "a number begins with a superfluous 0; remove it"
    case .duplicate(let name, let first):
      "the member \"\(name.excerpt)\" stands here again, first on line \(first.line), column \(first.column); keep one of the two"
    case .tooLarge(let megabytes):
      "the file is larger than \(megabytes) MiB, which is the limit; is it the right file?"
    case .tooDeep(let levels):
      "arrays and objects lie more than \(levels) levels deep, which is the limit"
    case .textTooLong(let kilobytes):
      "a text is longer than \(kilobytes) KiB, which is the limit; shorten it"
    case .numberTooLong(let characters):
      "a number is longer than \(characters) characters, which is the limit; shorten it"
    }
  }
}

extension JSONMessage.Found {
  fileprivate var english: String {
    switch self {
    case .end: "the end of the file"
    case .character(let character): "'\(character.excerpt)'"
    case .word(let word): "\"\(word.excerpt)\""
    }
  }
}

extension JSONMessage.Expected {
  fileprivate var english: String {
    switch self {
    case .value: "a value: a text in double quotes, a number, true, false, null, [ or {"
    case .name: "a member's name in double quotes"
    case .nameOrEnd: "a member's name in double quotes, or }"
    case .colon: "a colon between a member's name and its value"
    case .commaOrBrace: "a comma before the next member, or } after the last one"
    case .commaOrBracket: "a comma before the next value, or ] after the last one"
    case .quote: "a double quote at the end of the text"
    case .digit: "a digit"
    case .nothing: "nothing more after the end of the value"
    }
  }
}
