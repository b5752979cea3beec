import Terminal
import Wizard

/// A stream of keys, texts and replies, cut and delayed as no line does it worse.
package struct Stream {
  private let parts: [Part]
  private var dice: Dice

  private static let escapeDelay = 25
  /// Longer than anything waits that is not waited for as long as it takes.
  private static let longSilence = 1_500

  package init(seed: UInt64) {
    dice = Dice(state: seed)
    var parts: [Part] = []
    for _ in 0...dice.below(6) { parts.append(.random(&dice)) }
    self.parts = parts
  }

  /// What is wrong with what comes out; nil when it is what the person did, however it was cut.
  package func fault() -> String? {
    var (quick, told) = (self, self)
    var way: String?
    let (read, expected) = quick.run(&way)
    guard read != expected else { return nil }
    way = ""
    _ = told.run(&way)
    return "read \(read), expected \(expected), from\(way ?? "")"
  }

  /// What comes out and what should; `way` tells the bytes and the milliseconds between them when it is not nil.
  private mutating func run(_ way: inout String?) -> (read: [Input], expected: [Input]) {
    var reader = InputReader(escapeDelay: Self.escapeDelay)
    var (now, read, expected) = (0, [Input](), [Input]())
    for part in parts {
      let pauses = pauses(in: part)
      expected += part.split.flatMap { pauses[1] == Self.longSilence ? $0 : nil } ?? part.inputs
      var piece: [UInt8] = []
      for (position, byte) in part.bytes.enumerated() {
        if let pause = pauses[position] {
          deliver(&piece, to: &reader, at: &now, then: pause, &read)
          way? += " |\(pause)|"
        }
        piece.append(byte)
        way? += " " + String(byte, radix: 16)
      }
      let silence = part.endsSilently ? Self.longSilence : dice.pick([0, 0, 1, 15, Self.longSilence])
      deliver(&piece, to: &reader, at: &now, then: silence, &read)
      way? += " |\(silence)|"
    }
    Self.wait(Self.longSilence, &reader, &now, &read)
    return (read.plain, expected.plain)
  }

  /// By position: the milliseconds between the byte before and this one.
  private mutating func pauses(in part: Part) -> [Int: Int] {
    var pauses: [Int: Int] = [:]
    let isChopped = dice.happens(oneIn: 3)
    let isSlow = dice.happens(oneIn: 3)
    for position in part.bytes.indices.dropFirst() where isChopped || dice.happens(oneIn: 6) {
      let isBehindEscape = part.bytes[position - 1] == 0x1B
      // Two silences in a row behind an Escape are somebody who types.
      let isTyping = position > 1 && part.bytes[position - 2] == 0x1B && pauses[position - 1] == Self.longSilence
      let isWithinStart = isBehindEscape && position == 2
      let mayBreak =
        position == 1 && isBehindEscape
        ? part.split != nil : !isTyping && !isWithinStart && !part.unbroken.contains(position)
      pauses[position] = mayBreak && isSlow ? dice.pick([0, 10, Self.longSilence]) : dice.pick([0, 0, 10])
    }
    return pauses
  }

  private mutating func deliver(
    _ piece: inout [UInt8], to reader: inout InputReader, at now: inout Int, then silence: Int, _ read: inout [Input]
  ) {
    reader.take(piece, at: now)
    piece = []
    while let input = reader.next() { read.append(input) }
    // A signal: the loop looks at the clock, and waits on.
    if dice.happens(oneIn: 4) { reader.settle(at: now) }
    Self.wait(silence, &reader, &now, &read)
  }

  private static func wait(_ milliseconds: Int, _ reader: inout InputReader, _ now: inout Int, _ read: inout [Input]) {
    let end = now + milliseconds
    while let patience = reader.patience(at: now), now + patience <= end {
      now += patience
      reader.settle(at: now)
    }
    while let input = reader.next() { read.append(input) }
    now = end
  }
}

extension [Input] {
  /// The inputs without what hangs on how they were cut: texts in pieces, lines in one breath.
  fileprivate var plain: [Input] {
    var plain: [Input] = []
    for input in self {
      switch (input, plain.last) {
      case (.paste(let text), .paste(let before)?):
        plain[plain.count - 1] = .paste(before + text)
      case (.lines(let text), _):
        plain += text.unicodeScalars.map { $0 == "\n" ? .key(.enter) : $0 == "\t" ? .key(.tab) : .scalar($0) }
      default: plain.append(input)
      }
    }
    return plain
  }
}
