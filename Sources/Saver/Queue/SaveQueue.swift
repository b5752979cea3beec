package import Assessment
import Glibc
import Sentences
import Synchronization

/// Saves versions of one file on a thread of its own, the newest one only.
///
/// A version is on the disk a fifth of a second after it was submitted, also under a stream of others; the calls that
/// touch files never run on the caller's thread. After a failure the newest version is kept and tried again until it
/// is saved; where only a person can help, when that has decided.
package final class SaveQueue: Sendable {
  private let shared: SaveWorker.Shared
  private let rescue: RescuePlace?

  /// Starts the thread.
  ///
  /// - Parameters:
  ///   - file: The place, its lock held for as long as the queue works.
  ///   - gather: How long changes are gathered before they are saved together.
  ///   - retry: How long after a failure the next attempt is made.
  ///   - rescue: Where a version goes that cannot be written to the file, for as long as it cannot.
  ///   - other: A queue of the same owner, with which it shares the descriptor that tells of news.
  ///   - now: The time of day, for `SaveEvent.saved`.
  /// - Throws: When the system gives no thread or no pipe.
  package init(
    _ file: SafeFile, gather: Duration = .milliseconds(200), retry: Duration = .seconds(2),
    rescue: RescuePlace? = nil, wakingWith other: SaveQueue? = nil, now: @escaping @Sendable () -> Timestamp
  ) throws(SaveError) {
    self.rescue = rescue
    do throws(Errno) {
      shared = try SaveWorker.Shared(SaveState(gather: gather, retry: retry), news: other?.shared.news)
      try SaveWorker(shared, file, RescueWriter(rescue), now).start()
    } catch {
      throw .system(path: file.target.path, .start, error)
    }
  }

  deinit {
    shared.change { $0.stop() }
  }
}

extension SaveQueue {
  /// Hands over the newest version, its number greater than those before and than 0; it returns at once.
  package func submit(_ assessment: Assessment, number: Int) { submit(any: assessment, number) }

  func submit(any value: any Savable, _ number: Int) {
    shared.change { $0.submit(value, number: number, at: .now) }
  }

  /// Becomes readable when there are events to take.
  package var wakeDescriptor: Int32 { shared.news.descriptor }

  /// What has happened since the last call, oldest first.
  package func takeEvents() -> [SaveEvent] {
    heard()
    return takeEventsLeft()
  }

  /// Of queues that share their descriptor: first this on one of them, then `takeEventsLeft` on each, so that no news in
  /// between goes unheard.
  package func heard() { shared.news.clear() }

  package func takeEventsLeft() -> [SaveEvent] { shared.state.withLock { $0.takeEvents() } }

  /// After `.changedByOthers` or `.exists`: overwrites what was found there, which then goes to FILE.conflict-DATE.
  package func accept(_ found: Identity) {
    shared.change { $0.order(.accept(found)) }
  }

  /// Saves the newest version to another file, which must not be there, and every later one, too.
  ///
  /// The file's own name means that what was found there is to be overwritten; that goes to FILE.conflict-DATE.
  package func redirect(to path: String) {
    shared.change { $0.order(.redirect(path)) }
  }

  /// Waits until everything submitted is on the disk or an attempt to bring it there has failed.
  package func flush(timeout: Duration) -> FlushResult {
    let deadline = ContinuousClock.now + timeout
    let hurried = shared.change { $0.hurry() }
    while true {
      if let result = shared.state.withLock({ $0.result(of: hurried) }) { return result }
      let rest = deadline - .now
      guard rest > .zero else { return .timedOut }
      shared.done.wait(rest)
    }
  }

  /// When the file's disk does not answer: brings what is not saved to another one, on the caller's thread.
  package func rescueElsewhere() {
    guard let rescue, let value = shared.state.withLock({ $0.unsaved }) else { return }
    _ = rescue.elsewhere.make(value.encoded)
  }

  /// Makes a last attempt at what is not saved, and ends the thread; waits for that at most so long.
  package func stop(timeout: Duration = .seconds(5)) {
    let deadline = ContinuousClock.now + timeout
    shared.change { $0.stop() }
    while !shared.state.withLock({ $0.hasEnded }) {
      let rest = deadline - .now
      guard rest > .zero else { return }
      shared.done.wait(rest)
    }
  }
}
