internal import Glibc
internal import Library
internal import Synchronization

/// Numbered pieces of work on every processor, handed over one at a time in the order of their numbers.
///
/// Few pieces are finished or begun ahead of the one that is due, so that memory does not grow with their number.
final class ParallelMap<Result: Sendable, Receiver: Sendable>: Sendable {
  private struct Progress {
    var next = 0
    var delivered = 0
    var finished: [Int: Result] = [:]
    var receiver: Receiver
  }

  private let count: Int
  private let progress: Mutex<Progress>
  private let work: @Sendable (Int) -> Result
  private let deliver: @Sendable (Result, inout Receiver) -> Void
  private static var ahead: Int { 32 }

  private init(
    _ count: Int, _ receiver: Receiver, _ work: @escaping @Sendable (Int) -> Result,
    _ deliver: @escaping @Sendable (Result, inout Receiver) -> Void
  ) {
    self.count = count
    self.work = work
    self.deliver = deliver
    progress = Mutex(Progress(receiver: receiver))
  }

  /// Does all the work and gives the receiver back; `deliver` is never called by two threads at a time.
  static func run(
    _ count: Int, into receiver: Receiver, _ work: @escaping @Sendable (Int) -> Result,
    deliver: @escaping @Sendable (Result, inout Receiver) -> Void
  ) -> Receiver {
    let all = ParallelMap(count, receiver, work, deliver)
    let threads = min(max(sysconf(Int32(_SC_NPROCESSORS_ONLN)), 1), 4, max(count, 1))
    _ = Parallel.map(Array(0..<threads)) { _ in all.loop() }
    return all.progress.withLock { $0.receiver }
  }

  private enum Step {
    case work(Int)
    case wait
    case end
  }

  private func loop() {
    while true {
      switch step() {
      case .work(let number): finish(number, work(number))
      // Another thread is behind by all these pieces, or what reads our output is: a moment more does not matter.
      case .wait: usleep(1000)
      case .end: return
      }
    }
  }

  private func step() -> Step {
    progress.withLock { progress in
      guard progress.next < count else { return .end }
      guard progress.next < progress.delivered + Self.ahead else { return .wait }
      progress.next += 1
      return .work(progress.next - 1)
    }
  }

  private func finish(_ number: Int, _ result: Result) {
    progress.withLock { progress in
      progress.finished[number] = result
      while let due = progress.finished.removeValue(forKey: progress.delivered) {
        deliver(due, &progress.receiver)
        progress.delivered += 1
      }
    }
  }
}
