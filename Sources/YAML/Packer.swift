import Text

extension Node {
  /// The tree in packed form.
  package var packed: String {
    var packer = Packer()
    packer.write(self)
    return String(decoding: packer.bytes, as: UTF8.self)
  }
}

private struct Packer {
  var bytes: [UInt8] = []
  private var line = 1

  mutating func write(_ node: Node) {
    switch node.content {
    case .scalar(let text, let isPlain):
      bytes.append(isPlain ? Packed.plain : Packed.quoted)
      write(node.place)
      write(text)
    case .sequence(let items):
      bytes.append(Packed.sequence)
      write(node.place)
      write(items.count)
      for item in items { write(item) }
    case .mapping(let entries):
      bytes.append(Packed.mapping)
      write(node.place)
      write(entries.count)
      for entry in entries {
        write(entry.place)
        write(entry.key)
        write(entry.value)
      }
    }
  }

  private mutating func write(_ place: Place) {
    write(place.line - line)
    write(place.column)
    line = place.line
  }

  private mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes += text.utf8
  }

  private mutating func write(_ number: Int) {
    precondition(number >= 0, "nodes come in the file's order")
    var rest = number
    while rest >= 32 {
      bytes.append(Packed.digit + UInt8(rest % 32))
      rest /= 32
    }
    bytes.append(Packed.lastDigit + UInt8(rest))
  }
}
