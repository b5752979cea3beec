/// A ZIP file of stored entries (PKWARE APPNOTE.TXT 6.3.10, sections 4.3 and 4.4).
///
/// Nothing is packed, so that no packer is needed. Every entry is of the first day that ZIP knows, so that the same content gives the same file.
struct Archive {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Below 4 GiB in all, and 65,536 entries: the old form of ZIP.
  mutating func add(_ name: String, _ content: [UInt8]) {
    let (sum, size) = (Int(Self.sum(of: content)), content.count)
    // Version 2.0, names in UTF-8, stored, 0:00 on 1980-01-01, sum and sizes, lengths of name and extra field.
    let common = Self.numbers(
      (20, 2), (0x0800, 2), (0, 2), (0, 2), (0x21, 2), (sum, 4), (size, 4), (size, 4), (name.utf8.count, 2), (0, 2))
    directory += Self.numbers((0x0201_4B50, 4), (20, 2))
    directory += common
    // Length of comment, disk, attributes inside and outside, where the entry begins.
    directory += Self.numbers((0, 2), (0, 2), (0, 2), (0, 4), (bytes.count, 4))
    directory += name.utf8
    bytes += Self.numbers((0x0403_4B50, 4))
    bytes += common
    bytes += name.utf8
    bytes += content
    count += 1
  }

  var finished: [UInt8] {
    let end = Self.numbers(
      (0x0605_4B50, 4), (0, 4), (count, 2), (count, 2), (directory.count, 4), (bytes.count, 4), (0, 2))
    return bytes + directory + end
  }

  /// CRC-32 (ISO 3309), the reflected polynomial.
  static func sum(of content: [UInt8]) -> UInt32 {
    var table: [UInt32] = []
    for byte in 0..<UInt32(256) {
      var entry = byte
      for _ in 0..<8 { entry = entry & 1 == 1 ? 0xEDB8_8320 ^ (entry >> 1) : entry >> 1 }
      table.append(entry)
    }
    var sum = UInt32.max
    for byte in content { sum = table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] ^ (sum >> 8) }
    return ~sum
  }

  /// Whole numbers, the low byte first, each in as many bytes as it says.
  private static func numbers(_ numbers: (value: Int, width: Int)...) -> [UInt8] {
    numbers.flatMap { number in (0..<number.width).map { UInt8(truncatingIfNeeded: number.value >> (8 * $0)) } }
  }
}
