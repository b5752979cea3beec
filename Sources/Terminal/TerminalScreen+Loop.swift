package import Assessment
internal import CCurses
package import Wizard

extension TerminalScreen {
  /// Inputs that are taken before the next picture: what is typed ahead is not painted key by key.
  private static let batch = 256

  /// Shows the wizard and feeds it until it leaves.
  ///
  /// Suspending and repainting are done here; before the program stops, `perform` is told, since its threads stop with it.
  /// A lost terminal ends the loop even when the wizard has not left.
  ///
  /// - Parameters:
  ///   - state: The wizard.
  ///   - display: How it is shown; the size is that of the window from the first event on.
  ///   - perform: Does what an effect asks for. What comes back is fed in; to a `leave`, nothing means that it may.
  ///   - inbox: What has happened elsewhere since it was last asked.
  ///   - takeUp: Called when a picture stands and before the next key counts: whoever performs takes hold of what it shows.
  ///     Gives a descriptor that can be read when the inbox has something, or -1; it is read from.
  ///   - now: The time.
  /// - Returns: Why it left.
  package mutating func run(
    state: inout State, display: inout Display, perform: (Effect) -> [Event], inbox: () -> [Event], takeUp: () -> Int32,
    now: () -> Timestamp
  ) -> ExitReason {
    var events: [Event] = [.resize(size)]
    var isGone = false
    takeTypedAhead()
    while true {
      // News first: that the file can only be read, before a key changes an answer; that all is saved, before one leaves.
      events = inbox() + events
      while !events.isEmpty {
        for effect in state.update(events.removeFirst(), at: now(), on: &display) {
          let answers = carryOut(effect, state, on: display, perform: perform)
          if case .leave(let exitReason) = effect, answers.isEmpty { return exitReason }
          events += answers
        }
      }
      if isGone { return .hungUp }
      show(state.frame(on: display))
      isGone = wait(into: &events, wake: takeUp()) { _ = perform(.suspend) }
    }
  }

  private mutating func carryOut(
    _ effect: Effect, _ state: State, on display: Display, perform: (Effect) -> [Event]
  ) -> [Event] {
    switch effect {
    case .suspend:
      let answers = perform(effect)
      show(state.frame(on: display))
      terminal_suspend()
      return answers
    case .repaint:
      terminal_repaint()
      return []
    default: return perform(effect)
    }
  }

  /// Waits for an input and takes all that have come with it; true when the terminal is lost.
  private mutating func wait(into events: inout [Event], wake: Int32, beforeStopping: () -> Void) -> Bool {
    var input = read(milliseconds: -1, wake: wake)
    for _ in 0..<Self.batch {
      guard let next = input else { break }
      if next == .gone {
        events.append(.hangUp)
        return true
      }
      if next == .stop {
        beforeStopping()
        terminal_suspend()
      }
      events.take(next)
      input = read(milliseconds: 0, wake: -1)
    }
    return false
  }
}
