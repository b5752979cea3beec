import CVTerm
import Wizard

/// A terminal in memory: bytes in, cells out, and the bytes that a key sends.
final class Emulator {
  struct Cursor: Equatable {
    var row: Int
    var column: Int
    var isVisible: Bool
  }

  private let terminal: OpaquePointer
  private let screen: OpaquePointer
  private let callbacks = UnsafeMutablePointer<VTermScreenCallbacks>.allocate(capacity: 1)
  private let fallbacks = UnsafeMutablePointer<VTermParserCallbacks>.allocate(capacity: 1)

  private(set) var size: Size
  /// Reading every cell is the costliest thing here, and who waits asks again and again.
  private var knownRows: [String]?
  fileprivate(set) var isAlternate = false
  fileprivate(set) var title = ""
  fileprivate(set) var isCursorVisible = true
  /// What the terminal has to say to the program: keys, and answers to its questions.
  fileprivate(set) var outgoing: [UInt8] = []
  /// Control sequences that the emulator does not know; what they would have shown is missing.
  fileprivate(set) var unknown: Set<String> = []

  init(size: Size) {
    self.size = size
    terminal = vterm_new(Int32(size.height), Int32(size.width))
    screen = vterm_obtain_screen(terminal)
    vterm_set_utf8(terminal, 1)
    callbacks.initialize(to: VTermScreenCallbacks())
    callbacks.pointee.settermprop = noteProperty
    fallbacks.initialize(to: VTermParserCallbacks())
    fallbacks.pointee.csi = noteUnknown
    let user = Unmanaged.passUnretained(self).toOpaque()
    vterm_output_set_callback(terminal, noteOutgoing, user)
    vterm_screen_set_callbacks(screen, callbacks, user)
    vterm_screen_set_unrecognised_fallbacks(screen, fallbacks, user)
    vterm_screen_enable_altscreen(screen, 1)
    vterm_screen_reset(screen, 1)
  }

  deinit {
    vterm_free(terminal)
    callbacks.deallocate()
    fallbacks.deallocate()
  }

  func feed(_ bytes: [UInt8]) {
    knownRows = nil
    bytes.withUnsafeBytes { buffer in
      _ = vterm_input_write(terminal, buffer.bindMemory(to: CChar.self).baseAddress, buffer.count)
    }
  }

  func resize(to size: Size) {
    self.size = size
    knownRows = nil
    vterm_set_size(terminal, Int32(size.height), Int32(size.width))
  }

  func cell(row: Int, column: Int) -> Cell {
    var cell = VTermScreenCell()
    vterm_screen_get_cell(screen, VTermPos(row: Int32(row), col: Int32(column)), &cell)
    return Cell(cell)
  }

  /// The text of each row, without the blanks at its end.
  var rows: [String] {
    let rows = knownRows ?? (0..<size.height).map(text(ofRow:))
    knownRows = rows
    return rows
  }

  private func text(ofRow row: Int) -> String {
    var text = ""
    var blanks = 0
    var cell = VTermScreenCell()
    for column in 0..<size.width {
      vterm_screen_get_cell(screen, VTermPos(row: Int32(row), col: Int32(column)), &cell)
      if cell.isContinuation { continue }
      guard !cell.isBlank else {
        blanks += 1
        continue
      }
      text += String(repeating: " ", count: blanks)
      text.unicodeScalars += cell.scalars
      blanks = 0
    }
    return text
  }

  var cursor: Cursor {
    var position = VTermPos()
    vterm_state_get_cursorpos(vterm_obtain_state(terminal), &position)
    return Cursor(row: Int(position.row), column: Int(position.col), isVisible: isCursorVisible)
  }

  /// Presses a key that has a name; what it sends depends on the modes that the program has set.
  func press(_ key: VTermKey, _ modifier: VTermModifier = VTERM_MOD_NONE) {
    vterm_keyboard_key(terminal, key, modifier)
  }

  /// Pastes a text, between marks if the program has asked for them.
  func paste(_ text: String) {
    vterm_keyboard_start_paste(terminal)
    outgoing += text.utf8
    vterm_keyboard_end_paste(terminal)
  }

  /// Hands over what the terminal has to say.
  func takeOutgoing() -> [UInt8] {
    defer { outgoing = [] }
    return outgoing
  }
}

private func emulator(_ user: UnsafeMutableRawPointer?) -> Emulator? {
  user.map { Unmanaged<Emulator>.fromOpaque($0).takeUnretainedValue() }
}

private func noteOutgoing(_ bytes: UnsafePointer<CChar>?, _ count: Int, _ user: UnsafeMutableRawPointer?) {
  emulator(user)?.outgoing += UnsafeRawBufferPointer(start: bytes, count: count)
}

private func noteProperty(
  _ property: VTermProp, _ value: UnsafeMutablePointer<VTermValue>?, _ user: UnsafeMutableRawPointer?
) -> Int32 {
  guard let emulator = emulator(user), let value = value?.pointee else { return 0 }
  switch property {
  case VTERM_PROP_ALTSCREEN: emulator.isAlternate = value.boolean != 0
  case VTERM_PROP_CURSORVISIBLE: emulator.isCursorVisible = value.boolean != 0
  case VTERM_PROP_TITLE: emulator.title = value.string.map { String(cString: $0) } ?? ""
  default: return 0
  }
  return 1
}

private func noteUnknown(
  _ leader: UnsafePointer<CChar>?, _ arguments: UnsafePointer<Int>?, _ count: Int32,
  _ intermediate: UnsafePointer<CChar>?, _ command: CChar, _ user: UnsafeMutableRawPointer?
) -> Int32 {
  // Operations on the window, such as remembering its title, show nothing in it; nor do kinds of keys.
  let isOfKeys = leader != nil && ["m", "u"].contains(Unicode.Scalar(UInt8(bitPattern: command)))
  if command == CChar(UInt8(ascii: "t")) || isOfKeys { return 1 }
  let numbers = UnsafeBufferPointer(start: arguments, count: Int(count)).map(String.init).joined(separator: ";")
  let ends = [leader, intermediate].map { text in text.map { String(cString: $0) } ?? "" }
  emulator(user)?.unknown.insert("CSI \(ends[0])\(numbers)\(ends[1])\(Unicode.Scalar(UInt8(bitPattern: command)))")
  return 1
}
