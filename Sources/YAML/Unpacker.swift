import Text

extension Node {
  /// Reads a tree that `packed` wrote; anything else is a programmer's error and traps.
  ///
  /// Reading stops in front of the member `last` of the outermost mapping.
  package init(packed: StaticString, before last: String? = nil) {
    self = packed.withUTF8Buffer { Node(packed: $0, before: last) }
  }

  package init(packed: UnsafeBufferPointer<UInt8>, before last: String? = nil) {
    var unpacker = Unpacker(packed, last: last)
    self = unpacker.node(depth: 0)
  }
}

private struct Unpacker {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let last: String?
  private var position = 0
  private var line = 1

  init(_ bytes: UnsafeBufferPointer<UInt8>, last: String?) {
    self.bytes = bytes
    self.last = last
  }

  mutating func node(depth: Int) -> Node {
    let kind = byte()
    let place = place()
    switch kind {
    case Packed.plain, Packed.quoted:
      return Node(.scalar(text(), isPlain: kind == Packed.plain), at: place)
    case Packed.sequence:
      let count = number()
      var items: [Node] = []
      items.reserveCapacity(count)
      for _ in 0..<count { items.append(node(depth: depth + 1)) }
      return Node(.sequence(items), at: place)
    default:
      precondition(kind == Packed.mapping, "not a packed tree")
      return Node(.mapping(entries(depth: depth + 1)), at: place)
    }
  }

  private mutating func entries(depth: Int) -> [Node.Entry] {
    let count = number()
    var entries: [Node.Entry] = []
    entries.reserveCapacity(count)
    for _ in 0..<count {
      let place = place()
      let key = text()
      if depth == 1, key == last { break }
      entries.append(Node.Entry(key: key, place: place, value: node(depth: depth)))
    }
    return entries
  }

  private mutating func place() -> Place {
    line += number()
    return Place(line: line, column: number())
  }

  private mutating func text() -> String {
    let count = number()
    precondition(count <= bytes.count - position, "not a packed tree")
    defer { position += count }
    return String(decoding: UnsafeBufferPointer(rebasing: bytes[position..<position + count]), as: UTF8.self)
  }

  private mutating func number() -> Int {
    var value = 0
    var shift = 0
    while true {
      let digit = byte()
      if digit < Packed.digit { return value | Int(digit &- Packed.lastDigit) << shift }
      value |= Int(digit - Packed.digit) << shift
      shift += 5
    }
  }

  private mutating func byte() -> UInt8 {
    precondition(position < bytes.count, "not a packed tree")
    defer { position += 1 }
    return bytes[position]
  }
}
