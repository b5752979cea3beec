import Glibc
import Wizard

extension Walk {
  /// Gives the window another size, as dragging its corner does.
  func resize(_ columns: Int, _ rows: Int) throws {
    let size = Size(width: columns, height: rows)
    takeIn()
    emulator.resize(to: size)
    try terminal.resize(to: size)
  }

  /// Sends the program a signal.
  func send(_ signal: Int32) async throws {
    try await wait("the program to start") { process != nil }
    guard let process, kill(process, signal) == 0 else {
      throw JourneyFailure("cannot send: \(SystemError.latest)\n\(evidence)")
    }
  }

  /// Takes the terminal away, as closing its window does; the screen stays as it was.
  func hangUp() { terminal.hangUp() }

  /// Waits until the program has stopped itself, as Ctrl-Z asks of it.
  ///
  /// - Returns: the signal that stopped it.
  @discardableResult
  func waitUntilSuspended(file: StaticString = #fileID, line: UInt = #line) async throws -> Int32 {
    try await wait("the program to stop", file: file, line: line) { !stops.isEmpty }
    // What it wrote before is in the terminal already, but perhaps not read yet.
    try await waitUntilQuiet(for: .milliseconds(20))
    return stops.removeFirst()
  }

  /// Brings the stopped program to the foreground again, as a shell's `fg` does.
  func resume() { terminal.bringToForeground() }

  /// Presses Ctrl-Z, waits until the program has stopped, does something meanwhile, and brings it back.
  func suspendAndContinue(meanwhile: () throws -> Void = {}) async throws {
    try await press(.control("z"))
    try await waitUntilSuspended()
    try meanwhile()
    resume()
  }

  /// Waits until the program has ended and all it wrote has been read.
  func exit(within limit: Duration = limit, file: StaticString = #fileID, line: UInt = #line) async throws -> Status {
    var ended: Status?
    try await wait("the program to end", within: limit, file: file, line: line) {
      ended = isAtEnd ? status : nil
      return ended != nil
    }
    guard let ended else { throw JourneyFailure("the program has not ended\n\(evidence)") }
    return ended
  }
}
