extension JSON {
  /// Reads one value that fills the whole text (RFC 8259, UTF-8, nothing tolerated beside it).
  ///
  /// A member's name that stands twice in an object is refused, also when the two differ in normalisation only.
  package init(parsing bytes: [UInt8], limits: Limits = .standard) throws(Fault) {
    var scanner = try Scanner(bytes, limits: limits)
    self = try scanner.value()
    try scanner.end()
  }
}

extension JSON {
  /// How much of a file is read before it is refused.
  package struct Limits: Sendable {
    /// Bytes of the whole file.
    package var file = 16 << 20
    /// Arrays and objects within each other.
    package var depth = 64
    /// Bytes of one text or name, as it stands in the file.
    package var text = 1 << 20
    /// Characters of one number.
    package var number = 128

    package static let standard = Limits()

    package init() {}
  }
}
