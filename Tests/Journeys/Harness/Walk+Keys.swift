import CVTerm
import Foundation
import Wizard

extension Walk {
  /// Presses keys, one after the other.
  func press(_ keys: Key...) async throws {
    for key in keys { try await press(key) }
  }

  /// Types a text, letter by letter; a line feed in it is the Enter key.
  func type(_ text: String) async throws {
    try await send(Array(text.replacing("\n", with: "\r").utf8))
  }

  /// Pastes a text at once.
  func paste(_ text: String) async throws {
    emulator.paste(text)
    try await send(emulator.takeOutgoing())
  }

  private func press(_ key: Key) async throws {
    switch key {
    case .character(let character): try await send(Array(String(character).utf8))
    case .control(let letter): try await send([(letter.asciiValue ?? 0) & 0x1F])
    case .backTab: emulator.press(VTERM_KEY_TAB, VTERM_MOD_SHIFT)
    case .function(let number): emulator.press(VTermKey(VTERM_KEY_FUNCTION_0.rawValue + UInt32(number)))
    default: emulator.press(named(key))
    }
    try await send(emulator.takeOutgoing())
    // A person's next key comes later than the rest of a sequence would; what comes with an Escape is Alt.
    if key == .escape { try await waitUntilTaken() }
  }

  /// Waits until the program has read all, and has waited in vain for more.
  ///
  /// On a busy machine that takes longer than a person does; who has waited for something and sleeps has given it up.
  private func waitUntilTaken() async throws {
    try await wait("Escape to be read") { terminal.isRead }
    try await settle(for: .milliseconds(60))
    try await wait("the program to wait for a key") { status != nil || isAsleep }
  }

  private var isAsleep: Bool {
    guard let process, let stat = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8) else {
      return true
    }
    return stat.split(separator: ") ").last?.first == "S"
  }

  private func named(_ key: Key) -> VTermKey {
    switch key {
    case .enter: VTERM_KEY_ENTER
    case .escape: VTERM_KEY_ESCAPE
    case .tab: VTERM_KEY_TAB
    case .backspace: VTERM_KEY_BACKSPACE
    case .delete: VTERM_KEY_DEL
    case .up: VTERM_KEY_UP
    case .down: VTERM_KEY_DOWN
    case .left: VTERM_KEY_LEFT
    case .right: VTERM_KEY_RIGHT
    case .pageUp: VTERM_KEY_PAGEUP
    case .pageDown: VTERM_KEY_PAGEDOWN
    case .home: VTERM_KEY_HOME
    case .end: VTERM_KEY_END
    default: VTERM_KEY_NONE
    }
  }

  func send(_ bytes: [UInt8]) async throws {
    var left = bytes[...]
    try await wait("the terminal to take \(bytes.count) bytes of keys") {
      // Before that, Ctrl-Z would go to the shell.
      guard process != nil else { return false }
      left = left.dropFirst(terminal.write(left))
      return left.isEmpty
    }
  }
}
