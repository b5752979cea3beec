import Wizard

extension Walk {
  /// How long anything may take before the walk has failed.
  static let limit = Duration.seconds(10)

  /// Waits until the screen shows a text.
  func waitFor(
    _ text: String, within limit: Duration = limit, file: StaticString = #fileID, line: UInt = #line
  ) async throws {
    try await wait("the screen to show \"\(text)\"", within: limit, file: file, line: line) { self.text.contains(text) }
  }

  /// Waits until the screen no longer shows a text.
  func waitForNo(
    _ text: String, within limit: Duration = limit, file: StaticString = #fileID, line: UInt = #line
  ) async throws {
    try await wait("\"\(text)\" to leave the screen", within: limit, file: file, line: line) {
      !self.text.contains(text)
    }
  }

  /// Waits until the program has written nothing for a while.
  func waitUntilQuiet(
    for silence: Duration = .milliseconds(100), within limit: Duration = limit, file: StaticString = #fileID,
    line: UInt = #line
  ) async throws {
    var count = received.count
    var since = ContinuousClock.now
    try await wait("silence", within: limit, file: file, line: line) {
      if received.count != count { (count, since) = (received.count, .now) }
      return isAtEnd || since.duration(to: .now) >= silence
    }
  }

  /// Takes in what comes during a time.
  func settle(for time: Duration) async throws {
    let end = ContinuousClock.now + time
    repeat {
      takeIn()
      try await Task.sleep(for: .milliseconds(2))
    } while ContinuousClock.now < end
  }

  /// What the program writes while something is done, until it is quiet again.
  func bytes(during action: () async throws -> Void) async throws -> [UInt8] {
    let mark = received.count
    try await action()
    try await waitUntilQuiet()
    return Array(received[mark...])
  }

  /// Waits until something is so; everything else that waits comes here.
  func wait(
    _ expected: String, within limit: Duration = limit, file: StaticString = #fileID, line: UInt = #line,
    until isMet: () -> Bool
  ) async throws {
    let end = ContinuousClock.now + limit
    while true {
      takeIn()
      if isMet() { return }
      guard !isOver, ContinuousClock.now < end else {
        let why = isOver ? "the program is gone; expected" : "waited \(limit) for"
        throw JourneyFailure("\(file):\(line): \(why) \(expected)\n\(evidence)")
      }
      try await Task.sleep(for: .milliseconds(2))
    }
  }

  /// Whether nothing more can come.
  private var isOver: Bool { startFailure != nil || (isAtEnd && status != nil) }

  /// Takes in what has come, and answers what the program has asked of the terminal.
  func takeIn() {
    while let report = terminal.nextReport() { note(report) }
    while case .bytes(let bytes) = next() {
      received += bytes
      emulator.feed(bytes)
    }
    let answer = emulator.takeOutgoing()
    if !answer.isEmpty { _ = terminal.write(answer[...]) }
  }

  private func next() -> PseudoTerminal.Arrival {
    let arrival = terminal.read()
    isAtEnd = arrival == .end
    return arrival
  }

  private func note(_ report: PseudoTerminal.Report) {
    switch report {
    case .started(let process): self.process = process
    case .notStarted(let errno): startFailure = SystemError.text(errno)
    case .stopped(let signal): stops.append(signal)
    case .ended(let status): self.status = status
    }
  }
}
