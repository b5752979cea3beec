internal import Sentences
internal import Text

extension Markdown {
  static func inlines(_ inlines: [Inline]) -> String {
    var result = ""
    for inline in inlines {
      let text = escaped(inline.text, startsLine: result.isEmpty)
      // Emphasis holds around words only: blanks at the ends stay outside.
      let words = text.trimmed
      result += text.prefix { $0 == " " } + (words.isEmpty ? "" : styled(words, inline))
      if !words.isEmpty { result += text.reversed().prefix { $0 == " " } }
    }
    return result
  }

  private static func styled(_ words: String, _ inline: Inline) -> String {
    switch (inline.address, inline.style) {
    case (let address?, _): "[\(words)](<\(escapedAddress(address.text))>)"
    case (nil, .strong): "**\(words)**"
    case (nil, .mark): "\\[\(words)\\]"
    case (nil, .plain), (nil, .quiet): words
    }
  }

  /// One line of text in which nothing is markup, in any of the dialects.
  static func escaped(_ text: String, startsLine: Bool = true) -> String {
    let characters = Array(text.printable.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(characters.count + 8)
    for (position, byte) in characters.enumerated() {
      if mustEscape(byte, position, characters, startsLine: startsLine) { result.append(UInt8(ascii: "\\")) }
      result.append(byte)
    }
    // Spaces at the beginning would be a block of code.
    let start = startsLine ? Array(result.drop { $0 == UInt8(ascii: " ") }) : result
    return String(decoding: start, as: UTF8.self)
  }

  private static let always = Array("\\`*_{}[]<>#$@^~|&".utf8)

  private static func mustEscape(_ byte: UInt8, _ position: Int, _ text: [UInt8], startsLine: Bool) -> Bool {
    if always.contains(byte) { return true }
    let rest = text[(position + 1)...]
    switch byte {
    // What would be made a link without being asked for: `https://`, `www.`.
    case UInt8(ascii: ":"): return rest.starts(with: "//".utf8) || (position == 0 && startsLine)
    case UInt8(ascii: "."):
      return text[..<position].suffix(3).map { $0 | 32 } == Array("www".utf8)
        || (startsLine && isNumber(text[..<position]))
    case UInt8(ascii: ")"): return startsLine && isNumber(text[..<position])
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="), UInt8(ascii: "%"):
      return startsLine && text[..<position].allSatisfy { $0 == UInt8(ascii: " ") }
    default: return false
    }
  }

  /// Whether a line has begun with a number: a list, if a point follows.
  private static func isNumber(_ text: ArraySlice<UInt8>) -> Bool {
    let digits = text.drop { $0 == UInt8(ascii: " ") }
    return !digits.isEmpty && digits.count < 10 && digits.allSatisfy { (48...57).contains($0) }
  }

  /// An address holds no spaces, brackets or quotation marks; what is left would be read as an entity or emphasis.
  private static func escapedAddress(_ text: String) -> String {
    text.map { "&_*~\\".contains($0) ? "\\\($0)" : String($0) }.joined()
  }
}
