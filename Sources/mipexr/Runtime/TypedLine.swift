internal import Glibc
internal import Terminal
internal import Text
internal import Wizard

/// Lines typed on a terminal where nothing is painted, with the keys that every line has, and as long as a text may be.
///
/// The terminal's own editing knows no arrow keys: they would stand in the text; and it keeps no more than 4,095 bytes.
struct TypedLine {
  private var reader: InputReader
  private var buffer = TextBuffer(limit: limit)
  /// Typed ahead, behind the end of a line.
  private var ahead: ArraySlice<Input> = []
  /// What stands in the window, and where its cursor is.
  private var shown: [Character] = []
  private var cursor = 0

  private static let limit = 65_536

  init() {
    reader = InputReader(
      escapeDelay: TerminalScreen.escapeDelay(Environment.current.value("ESCDELAY")), encoding: .ofLocale)
  }

  /// The next line; nil when there is no more.
  mutating func next() -> String? {
    defer { TerminalScreen.endLine() }
    while true {
      while let input = ahead.popFirst() {
        switch take(input) {
        case .more: continue
        case .line: return end()
        case .end: return nil
        }
      }
      show()
      guard listen() else { return buffer.characters.isEmpty ? nil : end() }
    }
  }

  private enum Step { case more, line, end }

  private mutating func take(_ input: Input) -> Step {
    switch input {
    case .scalar(let scalar): buffer.insert(String(Character(scalar)))
    case .key(.enter), .key(.control("j")): return .line
    case .key(.control("d")) where buffer.characters.isEmpty: return .end
    case .key(.control("u")): buffer = TextBuffer(limit: Self.limit)
    case .key(.control("w")): _ = buffer.take(alt: .backspace)
    case .key(let key): _ = buffer.take(key)
    case .alt(let key): _ = buffer.take(alt: key)
    case .paste(let text): buffer.insert(text)
    case .lines(let text): ahead = (Self.inputs(text) + ahead)[...]
    default: break
    }
    return .more
  }

  /// Lines without the marks of pasting may have been typed ahead, and each of them counts.
  private static func inputs(_ text: String) -> [Input] {
    text.unicodeScalars.map { $0 == "\n" || $0 == "\r" ? .key(.enter) : .scalar($0) }
  }

  /// Waits for more; false at the end of the input.
  private mutating func listen() -> Bool {
    let now = TerminalScreen.moment
    guard let bytes = TerminalScreen.typed(within: reader.isWaiting ? reader.patience(at: now) : nil) else {
      reader.settle(at: TerminalScreen.moment)
      while let input = reader.next() { ahead.append(input) }
      return true
    }
    reader.take(bytes, at: TerminalScreen.moment)
    while let input = reader.next() { ahead.append(input) }
    return !bytes.isEmpty
  }

  private mutating func end() -> String {
    defer {
      buffer = TextBuffer(limit: Self.limit)
      (shown, cursor) = ([], 0)
    }
    show()
    echo("\n")
    return buffer.text
  }

  /// Brings the line in the window to what was typed, by no other means than every terminal has: backspace and blanks.
  private mutating func show() {
    // As on the screen: what would turn or hide what stands around it is shown for what it is.
    let (characters, place) = buffer.shown
    let same = zip(shown, characters).prefix { $0 == $1 }.count
    let old = width(shown[...])
    var text = move(from: cursor, to: same)
    if characters != shown {
      text += String(characters[same...])
      let gap = max(0, old - width(characters[...]))
      text += String(repeating: " ", count: gap) + String(repeating: "\u{8}", count: gap)
      cursor = characters.count
    } else {
      cursor = same
    }
    shown = characters
    text += move(from: cursor, to: place)
    cursor = place
    echo(text)
  }

  private func move(from start: Int, to end: Int) -> String {
    if start <= end { return String(shown[start..<min(end, shown.count)]) }
    return String(repeating: "\u{8}", count: width(shown[end..<start]))
  }

  private func width(_ characters: ArraySlice<Character>) -> Int {
    characters.reduce(0) { $0 + TerminalScreen.columns(of: $1) }
  }

  private func echo(_ text: String) {
    guard !text.isEmpty else { return }
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { bytes in uninterrupted { write(STDIN_FILENO, bytes.baseAddress, bytes.count) } }
  }
}
