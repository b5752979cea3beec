import Terminal
import Wizard

/// Any string and any report that a terminal may send, cut anywhere: nothing comes of it, so that no answer can change.
///
/// The first byte chooses the kind, the second the cuts; the others are what the terminal says.
enum RepliesTarget {
  private static let strings = ["P", "]", "^", "_", "X"].map { Array("\u{1B}\($0)".utf8) }
  private static let ends = [[0x1B, 0x5C], [0xC2, 0x9C], [0x9C]] as [[UInt8]]

  static func run(_ bytes: [UInt8]) {
    guard bytes.count > 2 else { return }
    let (kind, cuts, body) = (Int(bytes[0]), Int(bytes[1]), bytes.dropFirst(2))
    let reply: [UInt8]
    switch kind % 8 {
    case 0..<5:
      let isAny = kind % 8 == 4
      reply = strings[kind % 8] + text(body, isAny: isAny) + ends[kind / 8 % ends.count]
    // Private sequences and those with intermediate bytes are nobody's keys.
    case 5: reply = [0x1B, 0x5B, 0x3C + UInt8(kind / 8 % 4)] + numbers(body) + [final(body)]
    case 6: reply = [0x1B, 0x5B] + numbers(body) + [0x24, final(body)]
    default: reply = [0x1B, 0x5B, 0x4D] + (body + [0, 0, 0]).prefix(3).map { 0x20 + $0 % 0x60 }
    }
    check(reply, cuts: cuts)
  }

  /// What a string may hold (ECMA-48, 5.6); of one kind, everything but the beginning of another sequence.
  private static func text(_ body: ArraySlice<UInt8>, isAny: Bool) -> [UInt8] {
    let text = String(decoding: body, as: UTF8.self).unicodeScalars.filter { scalar in
      let isEnd = [0x18, 0x1A, 0x1B].contains(scalar.value)
      let isText = scalar.value >= 0xA0 || (0x20..<0x7F).contains(scalar.value) || (0x08..<0x0E).contains(scalar.value)
      return isText || isAny && !isEnd && scalar.value < 0x80
    }
    return Array(String(String.UnicodeScalarView(text)).utf8)
  }

  private static func numbers(_ body: ArraySlice<UInt8>) -> [UInt8] { body.filter { (0x30..<0x3C).contains($0) } }

  private static func final(_ body: ArraySlice<UInt8>) -> UInt8 { 0x40 + (body.last ?? 0) % 0x3F }

  private static func check(_ reply: [UInt8], cuts: Int) {
    var reader = InputReader()
    var now = 0
    var inputs: [Input] = []
    for (position, byte) in reply.enumerated() {
      reader.take([byte], at: now)
      // Behind its first byte, a silence would be somebody's Escape.
      if position > 0, cuts >> (position % 8) & 1 == 1 { wait(&reader, &now) }
      while let input = reader.next() { inputs.append(input) }
    }
    wait(&reader, &now)
    while let input = reader.next() { inputs.append(input) }
    ensure(inputs.isEmpty, "\(inputs) of a reply")
    reader.take(Array("n".utf8), at: now)
    let next = reader.next()
    ensure(next == .scalar("n"), "the key behind a reply is \(String(describing: next))")
  }

  private static func wait(_ reader: inout InputReader, _ now: inout Int) {
    let end = now + 10_000
    while let patience = reader.patience(at: now), now + patience <= end {
      now += patience
      reader.settle(at: now)
    }
    now = end
  }
}
