internal import Sentences
internal import Text

/// An address that may be followed from a report: http, https or mailto, with nothing in it that a browser would mend.
///
/// `javascript:`, `data:`, names with a password in front (`https://bank.example@evil.example`) and the like are refused;
/// what is refused is shown as text.
package struct Address: Hashable, Sendable {
  package let text: String

  package init?(_ text: String) {
    let trimmed = text.drop { $0 == " " }
    guard !trimmed.isEmpty, trimmed.utf8.count <= 4000, !trimmed.unicodeScalars.contains(where: { $0.isHarmful }),
      let colon = trimmed.firstIndex(of: ":")
    else { return nil }
    let scheme = trimmed[..<colon].lowercased()
    var rest = trimmed[trimmed.index(after: colon)...]
    switch scheme {
    case "http", "https":
      guard rest.hasPrefix("//") else { return nil }
      rest = rest.dropFirst(2)
      let end = rest.firstIndex { "/?#".contains($0) } ?? rest.endIndex
      guard Self.isHost(rest[..<end]) else { return nil }
      self.text = "\(scheme)://" + rest[..<end] + Self.encoded(rest[end...], fragment: true)
    case "mailto":
      guard rest.contains("@"), !rest.hasPrefix("/") else { return nil }
      self.text = "mailto:" + Self.encoded(rest, fragment: false)
    default: return nil
    }
  }

  /// Letters, digits, hyphens and points, the last part no number; a port may follow.
  private static func isHost(_ text: Substring) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard let host = parts.first, (1...2).contains(parts.count) else { return false }
    if parts.count == 2 { guard let port = Int(parts[1]), (1...65535).contains(port) else { return false } }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    return labels.allSatisfy { label in
      !label.isEmpty && label.utf8.count < 64 && label.first != "-" && label.last != "-"
        && label.allSatisfy { $0.isLetter || $0 == "-" || ($0.isASCII && $0.isNumber) }
    } && labels.last?.contains(where: \.isLetter) == true
  }

  /// What may not stand in an address as it is becomes %XX; a second number sign too.
  private static func encoded(_ text: Substring, fragment: Bool) -> String {
    let bytes = Array(text.utf8)
    var result = ""
    var hasFragment = !fragment
    for (position, byte) in bytes.enumerated() {
      let next = bytes[(position + 1)...].prefix(2)
      let isFine =
        switch byte {
        case UInt8(ascii: "%"): next.count == 2 && next.allSatisfy(\.isHexadecimal)
        case UInt8(ascii: "#"): !hasFragment
        default: byte.isPlainInAddresses
        }
      if byte == UInt8(ascii: "#") { hasFragment = true }
      result += isFine ? String(Character(Unicode.Scalar(byte))) : "%" + byte.hexadecimal
    }
    return result
  }
}

extension UInt8 {
  fileprivate var isHexadecimal: Bool {
    (48...57).contains(self) || (65...70).contains(self) || (97...102).contains(self)
  }

  /// Letters, digits and what RFC 3986 reserves or leaves free, without brackets and parentheses.
  fileprivate var isPlainInAddresses: Bool {
    (48...57).contains(self) || (65...90).contains(self) || (97...122).contains(self)
      || "-._~!$&'*+,;=:@/?".utf8.contains(self)
  }

  private static let digits = Array("0123456789ABCDEF")

  fileprivate var hexadecimal: String { String([Self.digits[Int(self >> 4)], Self.digits[Int(self & 15)]]) }
}
