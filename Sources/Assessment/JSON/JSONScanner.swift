private import CBytes
import Sentences
import Text

extension JSON {
  /// A pull reader: it walks over a JSON text and gives the values that are asked for.
  ///
  /// A caller that knows what it expects builds its own values without a tree between, and knows where each one
  /// stood. What it does not know it takes with `value()` or leaves out with `skip()`.
  package struct Scanner {
    package let bytes: [UInt8]
    let limits: Limits
    /// In bytes; at the beginning of a value once `kind()` was called.
    package internal(set) var position = 0
    var depth = 0

    /// Refuses what is too large or not UTF-8 before anything is read.
    package init(_ bytes: [UInt8], limits: Limits = .standard) throws(Fault) {
      self.bytes = bytes
      self.limits = limits
      guard bytes.count <= limits.file else { throw fault(.tooLarge(limits.file >> 20), at: 0) }
      try checkEncoding()
    }

    /// The kind of value that comes next.
    package mutating func kind() throws(Fault) -> Kind {
      skipBlanks()
      guard position < bytes.count, let kind = Kind(first: bytes[position]) else { throw unexpected(.value) }
      return kind
    }

    /// Makes sure that nothing but blanks is left.
    package mutating func end() throws(Fault) {
      skipBlanks()
      guard position == bytes.count else { throw unexpected(.nothing) }
    }
  }

  /// What a value is, told by its first character.
  package enum Kind: Hashable, Sendable {
    case null, bool, number, text, array, object
  }
}

extension JSON.Kind {
  init?(first byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): self = .text
    case UInt8(ascii: "{"): self = .object
    case UInt8(ascii: "["): self = .array
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): self = .number
    case UInt8(ascii: "t"), UInt8(ascii: "f"): self = .bool
    case UInt8(ascii: "n"): self = .null
    default: return nil
    }
  }
}

extension JSON.Scanner {
  @inline(__always)
  mutating func skipBlanks() {
    position = Self.blanksEnd(bytes.span.bytes, from: position)
  }

  /// Takes the byte if it comes next.
  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private func checkEncoding() throws(JSON.Fault) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { throw fault(.byteOrderMark, at: 0) }
    let isWide = bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) || bytes.prefix(2).contains(0)
    if isWide { throw fault(.otherEncoding, at: 0) }
    guard !(bytes.withUnsafeBufferPointer { mipexr_is_utf8($0.baseAddress, $0.count) }) else { return }
    let faulty: Int
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return
    } catch {
      faulty = error.byteOffsets.lowerBound
    }
    throw fault(.notUTF8(bytes[faulty].hexadecimal), at: faulty)
  }
}

extension JSON.Scanner {
  func fault(_ what: JSONMessage, at offset: Int) -> JSON.Fault {
    JSON.Fault(offset: offset, place: JSON.places(at: [offset], in: bytes)[0], what: what)
  }

  /// The fault that something else stands at the position than had to.
  func unexpected(_ expected: JSONExpected) -> JSON.Fault {
    fault(.unexpected(found: found, expected: expected), at: position)
  }

  private var found: JSONFound {
    guard position < bytes.count else { return .end }
    let rest = String(decoding: bytes[position...].prefix(64), as: UTF8.self)
    let word = rest.prefix { $0.isLetter || $0.isNumber }.prefix(20)
    return word.count > 1 ? .word(String(word)) : .character(String(rest.prefix(1)))
  }
}
