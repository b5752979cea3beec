internal import Wizard

/// The state machine over the bytes that a terminal sends: ECMA-48's control functions, mice's reports, UTF-8.
///
/// Bytes change its state and nothing else does, so that the same inputs come out however the bytes were cut on their
/// way. What has begun waits for its end as long as that takes, since its rest would be taken for typing; a pause only
/// tells a person's Escape from the beginning of a sequence (`pause()`).
struct Decoder: Sendable {
  enum State: Equatable {
    case ground
    /// Behind one Escape or several; `prefix` counts them.
    case escape
    /// In a control sequence; its bytes so far are in `body`.
    case sequence
    /// Behind the head of a sequence of the Linux console, of which one byte is missing.
    case console
    /// In a sequence of one letter, which may have numbers before it; `isStale` when it has paused.
    case letter(isStale: Bool)
    /// In the bytes behind a mouse's report; `mayGoOn` when the last one could be half a character.
    case report(missing: Int, mayGoOn: Bool)
    /// In a string that ends at its own mark; of one kind, everything else may be a part.
    case string(takesAll: Bool)
    /// Behind an Escape in a string.
    case stringEscape
    /// In a character of several bytes.
    case scalar(PartialScalar)
    /// Behind a byte that may be the second one of a sequence whose Escape has come alone.
    case late(UInt8)
  }

  let encoding: Encoding
  /// What this terminal calls its keys, without the Escape; it wins over what is usual.
  let ownKeys: [[UInt8]: Key]

  var state = State.ground
  /// What has come out and was not handed over.
  var inputs: [Input] = []
  /// Escapes before what is being read, which are keys of their own or the Alt of it.
  var prefix = 0
  var body: [UInt8] = []
  /// The text between the marks of pasting, so far; nil outside.
  var paste: String.UnicodeScalarView?
  /// Whether what is being read is the rest of something that has been an Escape already.
  var isLate = false
  /// What the Escape before was, when its rest may still come.
  var awaitsRest: Rest?
  /// The character that a string is in the middle of.
  var stringCharacter: PartialScalar?
  private var wasReturn = false

  /// What an Escape that came alone may have been.
  enum Rest: Sendable {
    case ofSequence, ofString
  }

  init(encoding: Encoding = .utf8, ownKeys: [[UInt8]: Key] = [:]) {
    self.encoding = encoding
    self.ownKeys = ownKeys
  }

  /// Hands over what has come out.
  mutating func takeInputs() -> [Input] {
    var taken: [Input] = []
    swap(&taken, &inputs)
    return taken
  }

  mutating func take(_ byte: UInt8) {
    // Enter, where the terminal sends a line feed with it.
    let followsReturn = wasReturn
    wasReturn = false
    switch state {
    case .ground: if !followsReturn || byte != 0x0A { begin(byte) }
    case .escape: takeAfterEscape(byte)
    case .sequence: takeInSequence(byte)
    case .console: takeInConsole(byte)
    case .letter: takeInLetter(byte)
    case .report(let missing, let mayGoOn): takeInReport(byte, missing: missing, mayGoOn: mayGoOn)
    case .string(let takesAll): takeInString(byte, takesAll: takesAll)
    case .stringEscape: takeAfterStringEscape(byte)
    case .scalar(let scalar): take(byte, in: scalar)
    case .late(let first): takeLate(first, byte)
    }
  }

  /// Takes a byte where nothing has begun.
  mutating func begin(_ byte: UInt8) {
    state = .ground
    if awaitsRest != nil, isRest(byte) { return }
    switch byte {
    case 0x1B: (state, prefix) = (.escape, 1)
    case 0x20..<0x7F: put(Unicode.Scalar(byte))
    case 0x80...: beginHigh(byte)
    default: press(control: byte)
    }
  }

  /// A byte from 0x80 on: a character, the beginning of one, or a control of the second set.
  mutating func beginHigh(_ byte: UInt8) {
    if let scalar = encoding.scalar(of: byte) {
      put(scalar)
    } else if let scalar = PartialScalar(first: byte) {
      state = .scalar(scalar)
    } else {
      control(second: byte)
    }
  }

  private mutating func take(_ byte: UInt8, in scalar: PartialScalar) {
    var scalar = scalar
    guard PartialScalar.isContinuation(byte) else {
      // Half a character is left out, with the Alt that it would have had.
      drop(escapes: prefix - 1)
      return begin(byte)
    }
    guard scalar.take(byte) else {
      state = .scalar(scalar)
      return
    }
    state = .ground
    if let scalar = scalar.scalar { put(scalar) } else { drop(escapes: prefix - 1) }
  }

  private mutating func press(control byte: UInt8) {
    if byte == 0x0D { wasReturn = true }
    if paste != nil {
      if byte == 0x0D || byte == 0x0A { paste?.append("\n") } else if byte == 0x09 { paste?.append("\t") }
    } else if let key = Key(control: byte) {
      press(key)
    }
  }
}

extension Decoder {
  /// Hands out a scalar, or what it is at the head of when it is a control of the second set.
  mutating func put(_ scalar: Unicode.Scalar) {
    if (0x80..<0xA0).contains(scalar.value) {
      control(second: UInt8(scalar.value))
    } else if paste != nil {
      if scalar.isTyped { paste?.append(scalar) }
    } else if prefix > 0 {
      press(.character(Character(scalar)))
    } else if !isLate {
      inputs.append(.scalar(scalar))
    }
  }

  /// Hands out a key; of the Escapes before it, the last one is its Alt.
  mutating func press(_ key: Key, withAlt: Bool = false) {
    if paste == nil, !isLate {
      for _ in 1..<max(prefix, 1) { inputs.append(.key(.escape)) }
      inputs.append(prefix > 0 || withAlt ? .alt(key) : .key(key))
    }
    (prefix, isLate) = (0, false)
  }

  /// Leaves what has been read; so many Escapes before it were keys.
  mutating func drop(escapes: Int) {
    if paste == nil, !isLate, escapes > 0 {
      for _ in 0..<escapes { inputs.append(.key(.escape)) }
    }
    (state, prefix, isLate) = (.ground, 0, false)
  }
}
