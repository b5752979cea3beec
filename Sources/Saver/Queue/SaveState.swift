import Assessment

/// What is to be saved and when; it neither waits nor touches a file.
struct SaveState {
  enum Step {
    /// Nil: until something comes.
    case wait(Duration?)
    case save(any Savable, number: Int)
    /// Keep a version that could not be saved.
    case rescue(any Savable, number: Int)
    case follow(Order)
    case stop
  }

  /// What a person decided.
  enum Order {
    case accept(Identity)
    case redirect(String)
  }

  private struct Failure {
    var error: SaveError
    var at: ContinuousClock.Instant
    var attempt: Int
  }

  /// How long changes are gathered before they are saved together.
  let gather: Duration
  /// How long after a failure the next attempt is made.
  let retry: Duration

  private var newest: (any Savable)?
  /// The number of the newest version, and of the one on the disk.
  private var submitted = 0
  private var saved = 0
  /// The number of the newest version that was kept elsewhere.
  private var rescued = 0
  private var isRescueLost = false
  private var attempts = 0
  /// When the oldest change came that no attempt has taken up.
  private var waitingSince: ContinuousClock.Instant?
  private var isUrgent = false
  private var isStopping = false
  private var failure: Failure?
  private var orders: [Order] = []
  private var events: [SaveEvent] = []
  private(set) var hasEnded = false

  init(gather: Duration, retry: Duration) {
    self.gather = gather
    self.retry = retry
  }

  /// Whether the last attempt failed.
  var hasFailed: Bool { failure != nil }

  /// What is not on the disk yet.
  var unsaved: (any Savable)? { saved < submitted ? newest : nil }

  /// What stood in the way of the last attempt.
  var found: Identity? { failure?.error.found }
}

extension SaveState {
  mutating func submit(_ value: any Savable, number: Int, at now: ContinuousClock.Instant) {
    precondition(number > submitted, "a version has a greater number than those before")
    newest = value
    submitted = number
    waitingSince = waitingSince ?? now
  }

  mutating func order(_ order: Order) {
    orders.append(order)
  }

  mutating func stop() {
    isStopping = true
    isUrgent = true
  }

  mutating func takeEvents() -> [SaveEvent] {
    defer { events = [] }
    return events
  }

  /// Asks for an attempt now; gives what `result(of:)` needs to tell how it ended.
  mutating func hurry() -> (number: Int, attempts: Int) {
    isUrgent = true
    return (submitted, attempts)
  }

  /// How what was hurried ended; nil while it has not.
  func result(of hurried: (number: Int, attempts: Int)) -> FlushResult? {
    if saved >= hurried.number { return .saved }
    guard let failure, failure.attempt > hurried.attempts else { return hasEnded ? .timedOut : nil }
    return .failed(failure.error)
  }
}

extension SaveState {
  /// What to do now; an attempt that is given out has to be followed by `finish`.
  mutating func next(at now: ContinuousClock.Instant) -> Step {
    if !orders.isEmpty { return .follow(orders.removeFirst()) }
    guard let newest, saved < submitted else { return isStopping ? .stop : .wait(nil) }
    let (due, rescue) = (due(at: now), rescueDue(at: now))
    if let rescue, rescue <= now, !isUrgent {
      rescued = submitted
      waitingSince = nil
      return .rescue(newest, number: submitted)
    }
    if isStopping, !isUrgent { return .stop }
    guard let due, due <= now else { return .wait([due, rescue].compactMap(\.self).min().map { $0 - now }) }
    isUrgent = false
    waitingSince = nil
    attempts += 1
    return .save(newest, number: submitted)
  }

  /// When the next attempt is due; nil when only a person can help.
  private func due(at now: ContinuousClock.Instant) -> ContinuousClock.Instant? {
    if isUrgent { return now }
    guard let failure else { return (waitingSince ?? now) + gather }
    return failure.error.isPassing ? failure.at + retry : nil
  }

  /// When the newest version is to be kept elsewhere; nil when it is, or may still get into its file.
  private func rescueDue(at now: ContinuousClock.Instant) -> ContinuousClock.Instant? {
    guard failure != nil, rescued < submitted else { return nil }
    return isStopping ? now : waitingSince.map { $0 + gather } ?? now
  }

  /// Notes that a version could not be kept elsewhere either; it is tried again after the next attempt to save.
  mutating func failRescue() {
    isRescueLost = true
  }

  mutating func finish(_ number: Int, savedAs path: String, at time: Timestamp) {
    saved = number
    failure = nil
    events.append(.saved(number: number, at: time, path: path))
  }

  mutating func fail(_ error: SaveError, at now: ContinuousClock.Instant) {
    if failure?.error != error { events.append(.failed(error)) }
    failure = Failure(error: error, at: now, attempt: attempts)
    if isRescueLost { rescued = 0 }
    isRescueLost = false
  }

  /// Saves the newest version again, and at once: there is another place for it, or the place is free.
  mutating func restart() {
    saved = max(0, min(saved, submitted - 1))
    failure = nil
    isUrgent = true
  }

  /// Notes that a person's order could not be followed.
  mutating func failOrder(_ error: SaveError, at now: ContinuousClock.Instant) {
    attempts += 1
    fail(error, at: now)
  }

  mutating func end() {
    hasEnded = true
  }
}
