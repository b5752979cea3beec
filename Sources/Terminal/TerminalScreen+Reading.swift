internal import CCurses
internal import Glibc
internal import Wizard

extension TerminalScreen {
  /// The next input; nil when none comes in time.
  mutating func read(milliseconds: Int32, wake: Int32) -> Input? {
    let end = milliseconds < 0 ? nil : Self.moment + Int(milliseconds)
    while true {
      if let input = reader.next() { return input }
      let news = listen(until: end, wake: wake)
      if let input = Input(news) {
        // Curses has cut or widened what it holds.
        if case .resize = input { shown = nil }
        return input
      }
      if news == TERMINAL_NOTHING, let end, Self.moment >= end { return reader.next() }
    }
  }

  /// Waits once; gives what has come to the reader, or tells it that nothing has.
  private mutating func listen(until end: Int?, wake: Int32) -> terminal_kind {
    var timeout = -1
    if end != nil || reader.isWaiting {
      let now = Self.moment
      let left = min(end.map { $0 - now } ?? Int.max, reader.patience(at: now) ?? Int.max)
      timeout = max(0, left)
    }
    let news = bytes.withUnsafeMutableBufferPointer {
      terminal_read($0.baseAddress, $0.count, Int32(clamping: timeout), wake)
    }
    switch news.kind {
    case TERMINAL_BYTES: reader.take(bytes.prefix(news.count), at: Self.moment)
    case TERMINAL_NOTHING: reader.settle(at: Self.moment)
    case TERMINAL_RETURN: reader.reset()
    default: break
    }
    return news.kind
  }

  /// Takes what was typed before there was anything to see, so that no whole line of it is taken for keys.
  mutating func takeTypedAhead() {
    let count = bytes.withUnsafeMutableBufferPointer { terminal_read_ahead($0.baseAddress, $0.count) }
    if count > 0 { reader.take(bytes.prefix(count), at: Self.moment, isAhead: true) }
  }

  /// What the terminal's own description calls its keys, where that is not what all do.
  static var ownKeys: [[UInt8]: Key] {
    var keys: [[UInt8]: Key] = [:]
    var code = terminal_key(0)
    var number: Int32 = 0
    while let bytes = terminal_key_bytes(number, &code) {
      number += 1
      let sent = UnsafeBufferPointer(start: bytes, count: strlen(bytes))
      guard sent.count > 1, let key = Key(code: code), !isUsual(sent, key) else { continue }
      let bytes = sent.map { UInt8(bitPattern: $0) }
      if keys[bytes] == nil { keys[bytes] = key }
    }
    return keys
  }

  /// Whether it means that key anyway; of nearly all keys this is so, and to remember them all would cost.
  private static func isUsual(_ sent: UnsafeBufferPointer<CChar>, _ key: Key) -> Bool {
    let (second, last) = (UInt8(bitPattern: sent[1]), UInt8(bitPattern: sent[sent.count - 1]))
    guard sent.count > 2, second == UInt8(ascii: "[") || second == UInt8(ascii: "O") else { return false }
    guard last == UInt8(ascii: "~") else { return Key(letter: last) == key }
    // No number of a key has more digits; a description may hold anything.
    let digits = sent[2..<(sent.count - 1)].prefix(3).prefix { $0 != CChar(UInt8(ascii: ";")) }
    return Key(number: digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }) == key
  }
}

extension Key {
  /// A key of the C side's table.
  fileprivate init?(code: terminal_key) {
    switch code {
    case TERMINAL_KEY_BACK_TAB: self = .backTab
    case TERMINAL_KEY_DELETE: self = .delete
    case TERMINAL_KEY_UP: self = .up
    case TERMINAL_KEY_DOWN: self = .down
    case TERMINAL_KEY_LEFT: self = .left
    case TERMINAL_KEY_RIGHT: self = .right
    case TERMINAL_KEY_PAGE_UP: self = .pageUp
    case TERMINAL_KEY_PAGE_DOWN: self = .pageDown
    case TERMINAL_KEY_HOME: self = .home
    case TERMINAL_KEY_END: self = .end
    case _ where code.rawValue > TERMINAL_KEY_FUNCTION.rawValue:
      self = .function(Int(code.rawValue - TERMINAL_KEY_FUNCTION.rawValue))
    default: return nil
    }
  }
}

extension Encoding {
  /// The one that the environment names; UTF-8 where no byte is a character, as in the plain locale.
  package static var ofLocale: Encoding {
    guard !terminal_is_utf8() else { return .utf8 }
    let scalars = (0x80...0xFF).map { byte -> Unicode.Scalar? in
      let scalar = terminal_scalar(UInt8(byte))
      return scalar == 0 ? nil : Unicode.Scalar(scalar)
    }
    return scalars.allSatisfy { $0 == nil } ? .utf8 : .bytes(scalars)
  }
}
