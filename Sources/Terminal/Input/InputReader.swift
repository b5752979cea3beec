package import Wizard

/// What a terminal sends, byte by byte, as what a person did.
///
/// The time of everything is said by the caller, in milliseconds of any clock that only goes forward: nothing is waited
/// for in here. Bytes that are there already are to be taken before time is let pass (`settle`), so that a busy program
/// does not mistake what has long arrived for something late.
package struct InputReader: Sendable {
  private var decoder: Decoder
  private var burst = Burst()
  private var ready: [Input] = []
  private var position = 0
  private var latest = 0
  private let escapeDelay: Int

  /// Milliseconds that tell the Escape key from a sequence unless `ESCDELAY` says otherwise.
  package static let standardDelay = 25

  /// - Parameters:
  ///   - escapeDelay: Milliseconds after which an Escape without more is the key.
  ///   - encoding: How the terminal's text is written.
  ///   - ownKeys: What this terminal calls its keys, whole; it wins over what is usual.
  package init(
    escapeDelay: Int = standardDelay, encoding: Encoding = .utf8, ownKeys: [[UInt8]: Key] = [:]
  ) {
    self.escapeDelay = escapeDelay
    decoder = Decoder(encoding: encoding, ownKeys: Self.usable(ownKeys))
  }

  /// What begins with an Escape and goes on, without the Escape; the beginnings of other sequences are no keys.
  private static func usable(_ keys: [[UInt8]: Key]) -> [[UInt8]: Key] {
    guard !keys.isEmpty else { return [:] }
    var usable: [[UInt8]: Key] = [:]
    for (bytes, key) in keys where bytes.first == 0x1B {
      let rest = Array(bytes.dropFirst())
      if rest.count > 1 || !Decoder.introducers.contains(rest.first ?? 0x5B) { usable[rest] = key }
    }
    return usable
  }

  /// Takes what has come at once.
  ///
  /// - Parameters:
  ///   - bytes: All that was there to be read.
  ///   - now: The time.
  ///   - isAhead: Whether it came before anything was shown that it could be meant for.
  package mutating func take(_ bytes: some Sequence<UInt8>, at now: Int, isAhead: Bool = false) {
    for byte in bytes { decoder.take(byte) }
    ready += burst.take(decoder.takeInputs(), at: now, after: now - latest, isAhead: isAhead)
    latest = now
    if isAhead { ready += burst.end() }
  }

  /// Lets the time pass until now; nothing has come since.
  package mutating func settle(at now: Int) {
    if burst.isOpen, now >= burst.end(after: latest) { ready += burst.end() }
    guard let patience = decoder.patience(escapeDelay: escapeDelay), now - latest >= patience else { return }
    decoder.pause()
    // The next pause counts from here.
    latest = now
    ready += burst.end() + decoder.takeInputs()
  }

  /// Milliseconds from now after which time means something; nil when it never does.
  package func patience(at now: Int) -> Int? {
    var end = burst.isOpen ? burst.end(after: latest) : Int.max
    if let patience = decoder.patience(escapeDelay: escapeDelay) { end = min(end, latest + patience) }
    return end == Int.max ? nil : max(0, end - now)
  }

  /// Whether time means something now.
  package var isWaiting: Bool { burst.isOpen || decoder.patience(escapeDelay: escapeDelay) != nil }

  /// The oldest input.
  package mutating func next() -> Input? {
    guard position < ready.count else { return nil }
    defer {
      position += 1
      if position == ready.count {
        ready.removeAll(keepingCapacity: true)
        position = 0
      }
    }
    return ready[position]
  }

  /// Forgets what has begun: the terminal was another program's meanwhile.
  package mutating func reset() {
    ready += burst.end()
    decoder = Decoder(encoding: decoder.encoding, ownKeys: decoder.ownKeys)
  }
}
