import Terminal
import Wizard

/// Any bytes from a terminal, and any silences between them: they mean the same in one piece as one by one, text is
/// understood as it was sent, and after two Escapes the next key is that key, whatever came before.
enum KeysTarget {
  private static let silence = 10_000

  static func run(_ bytes: [UInt8]) {
    let whole = inputs(of: [bytes])
    let single = inputs(of: bytes.map { [$0] })
    ensure(plain(whole) == plain(single), "in one piece \(plain(whole)), one by one \(plain(single))")
    ensure(whole.count <= bytes.count + 1, "more inputs than bytes")
    if isPlainText(bytes) {
      let expected = String(decoding: bytes, as: UTF8.self).unicodeScalars.map { Input.scalar($0) }
      ensure(whole == expected, "typed \(expected), read \(whole)")
    }
    let escape: [UInt8] = [0x1B]
    let last = inputs(of: bytes.map { [$0] } + [escape, escape, Array("Z".utf8)], isSilent: true).last
    ensure(last == .scalar("Z"), "a key was lost: \(String(describing: last))")
  }

  private static func isPlainText(_ bytes: [UInt8]) -> Bool {
    guard let text = String(validating: bytes, as: UTF8.self) else { return false }
    return text.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) }
  }

  /// What comes of some pieces, with a long silence behind the last one, or behind each.
  private static func inputs(of pieces: [[UInt8]], isSilent: Bool = false) -> [Input] {
    var reader = InputReader()
    var now = 0
    var inputs: [Input] = []
    for (number, piece) in pieces.enumerated() {
      reader.take(piece, at: now)
      if isSilent || number == pieces.count - 1 { wait(&reader, &now) }
      while let input = reader.next() { inputs.append(input) }
    }
    return inputs
  }

  private static func wait(_ reader: inout InputReader, _ now: inout Int) {
    let end = now + silence
    while let patience = reader.patience(at: now), now + patience <= end {
      now += patience
      reader.settle(at: now)
    }
    now = end
  }

  /// Without what hangs on the cuts: lines that came in one breath.
  private static func plain(_ inputs: [Input]) -> [Input] {
    inputs.flatMap { input -> [Input] in
      guard case .lines(let text) = input else { return [input] }
      return text.unicodeScalars.map { $0 == "\n" ? .key(.enter) : $0 == "\t" ? .key(.tab) : .scalar($0) }
    }
  }
}
