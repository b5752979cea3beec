/// What silence means: that Escape was pressed, and nothing else that a wrong guess could harm.
extension Decoder {
  /// Pasted text that has come is shown after so many milliseconds, however long the rest takes.
  private static let pastePiece = 500
  /// Nothing is pasted with so long a pause behind an Escape: the mark of the end is lost, and somebody wants out.
  private static let pasteEnd = 1000

  /// Milliseconds of silence that mean something here; nil where it waits as long as it takes.
  func patience(escapeDelay: Int) -> Int? {
    if let paste {
      if state == .escape { return max(Self.pasteEnd, escapeDelay) }
      return paste.isEmpty ? nil : Self.pastePiece
    }
    switch state {
    case .escape, .stringEscape, .late, .letter(isStale: false): return escapeDelay
    default: return nil
    }
  }

  /// Nothing has come for that long.
  mutating func pause() {
    guard paste == nil else { return pauseInPaste() }
    switch state {
    case .escape:
      drop(escapes: prefix)
      awaitsRest = .ofSequence
    case .stringEscape:
      drop(escapes: 0)
      awaitsRest = .ofString
    // What a person types later is not the end of this: a keypad's digits would be answers.
    case .letter: state = .letter(isStale: true)
    // Nothing came behind it, so it was typed.
    case .late(let first):
      state = .ground
      put(Unicode.Scalar(first))
    default: break
    }
  }

  private mutating func pauseInPaste() {
    guard state == .escape else { return handOverPaste() }
    endPaste()
    drop(escapes: 0)
    awaitsRest = .ofSequence
  }

  /// Whether a byte may be the rest of what has been taken for Escape; on a slow line it comes that late.
  mutating func isRest(_ byte: UInt8) -> Bool {
    let rest = awaitsRest
    awaitsRest = nil
    if byte == UInt8(ascii: "\\"), rest == .ofString { return true }
    guard Self.introducers.contains(byte) else { return false }
    state = .late(byte)
    return true
  }

  /// Something came behind it at once, so it was the rest of a sequence, whose Escape has done its harm.
  mutating func takeLate(_ first: UInt8, _ byte: UInt8) {
    (prefix, isLate) = (0, true)
    introduce(first)
    take(byte)
  }
}
