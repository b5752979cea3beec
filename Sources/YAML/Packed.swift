/// A tree written out so that reading it again needs no parser: what the build embeds instead of YAML.
///
/// libyaml reads about 60 MB/s, too slow for a program that shows its first screen in 9 ms; this is read ten times as
/// fast. The form is text, because a string literal is the only data that costs the compiler and the start nothing.
///
///     node:   kind line column, then text | count node... | count (line column text node)...
///     text:   count bytes
///     kind:   p plain text, q quoted text, s sequence, m mapping
///     number: digits of base 32, the lowest first, `@`... while more follow, ` `... for the last; lines are relative
enum Packed {
  static let plain = UInt8(ascii: "p")
  static let quoted = UInt8(ascii: "q")
  static let sequence = UInt8(ascii: "s")
  static let mapping = UInt8(ascii: "m")
  /// The digit zero at the end of a number, and in front of more digits.
  static let lastDigit = UInt8(ascii: " ")
  static let digit = UInt8(ascii: "@")
}
