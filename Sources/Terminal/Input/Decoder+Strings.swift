/// Strings that a terminal sends in reply (ECMA-48, 5.6); what they say is of no use here.
extension Decoder {
  mutating func beginString(takesAll: Bool) {
    // No key begins like that: the Escapes before it were pressed.
    let wasLate = isLate
    drop(escapes: prefix)
    isLate = wasLate
    (state, stringCharacter) = (.string(takesAll: takesAll), nil)
  }

  mutating func takeInString(_ byte: UInt8, takesAll: Bool) {
    if let character = stringCharacter, PartialScalar.isContinuation(byte) {
      return take(byte, inStringCharacter: character)
    }
    stringCharacter = nil
    switch byte {
    case 0x1B: state = .stringEscape
    case 0x18, 0x1A: drop(escapes: 0)
    case 0x07 where !takesAll: drop(escapes: 0)
    case 0x00, 0x08..<0x0E, 0x20..<0x7F: break
    // What no such string may hold has been pressed by somebody, who waits in vain for what is swallowed here.
    case 0x00..<0x20, 0x7F: if !takesAll { breakOff(byte) }
    case 0x9C where encoding.scalar(of: byte) == nil: drop(escapes: 0)
    default: if encoding.isUTF8 { stringCharacter = PartialScalar(first: byte) }
    }
  }

  /// The mark of the end is one byte, which may also be a part of a character, or a character.
  private mutating func take(_ byte: UInt8, inStringCharacter character: PartialScalar) {
    var character = character
    let isComplete = character.take(byte)
    stringCharacter = isComplete ? nil : character
    if isComplete, character.scalar?.value == 0x9C { drop(escapes: 0) }
  }

  mutating func takeAfterStringEscape(_ byte: UInt8) {
    drop(escapes: 0)
    guard byte != UInt8(ascii: "\\") else { return }
    // The string was broken off, and this is the beginning of something else.
    begin(0x1B)
    take(byte)
  }
}
