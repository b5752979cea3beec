import Assessment
import Glibc
import Sentences
import Synchronization

/// The thread of a queue.
final class SaveWorker: Sendable {
  /// What the queue and its thread both see.
  final class Shared: Sendable {
    let state: Mutex<SaveState>
    /// To the thread: there is something to do.
    let work: WakePipe
    /// To the owner of the queue: there are events.
    let news: WakePipe
    /// To one who waits for a flush: an attempt has ended.
    let done: WakePipe

    /// With `news` those of another queue, one owner waits for both.
    init(_ state: sending SaveState, news: WakePipe? = nil) throws(Errno) {
      self.state = Mutex(state)
      work = try WakePipe()
      self.news = if let news { news } else { try WakePipe() }
      done = try WakePipe()
    }

    @discardableResult
    func change<Result: Sendable>(_ body: (inout SaveState) -> Result) -> Result {
      let result = state.withLock { body(&$0) }
      work.signal()
      return result
    }
  }

  private let shared: Shared
  private let file: SafeFile
  private let rescue: RescueWriter
  private let now: @Sendable () -> Timestamp

  init(_ shared: Shared, _ file: SafeFile, _ rescue: RescueWriter, _ now: @escaping @Sendable () -> Timestamp) {
    self.shared = shared
    self.file = file
    self.rescue = rescue
    self.now = now
  }

  func start() throws(Errno) {
    let worker = Unmanaged.passRetained(self)
    var thread = pthread_t()
    let code = pthread_create(
      &thread, nil,
      { argument in
        if let argument { Unmanaged<SaveWorker>.fromOpaque(argument).takeRetainedValue().run() }
        return nil
      }, worker.toOpaque())
    guard code == 0 else {
      worker.release()
      throw Errno(code)
    }
    pthread_detach(thread)
  }
}

extension SaveWorker {
  private func run() {
    Self.leaveSignalsToOthers()
    var (file, rescue) = (file, rescue)
    var lock: FileLock?
    while true {
      switch shared.state.withLock({ $0.next(at: .now) }) {
      case .wait(let time): shared.work.wait(time)
      case .save(let value, let number):
        if save(value, number, to: &file) { rescue.remove() }
      case .rescue(let value, _):
        if !rescue.write(value) { shared.state.withLock { $0.failRescue() } }
      case .follow(.accept(let found)):
        file.overwrite(found, at: now())
        shared.state.withLock { $0.restart() }
      case .follow(.redirect(let path)): redirect(to: path, &file, &lock)
      case .stop:
        lock?.release()
        shared.state.withLock { $0.end() }
        shared.done.signal()
        return
      }
    }
  }

  /// Whether the version is in its file.
  private func save(_ value: some Savable, _ number: Int, to file: inout SafeFile) -> Bool {
    do throws(SaveError) {
      if shared.state.withLock({ $0.hasFailed }) { file.renewFolder() }
      try file.save(any: value)
      let (path, time) = (file.target.path, now())
      tell { $0.finish(number, savedAs: path, at: time) }
      return true
    } catch {
      tell { $0.fail(error, at: .now) }
      return false
    }
  }

  private func redirect(to path: String, _ file: inout SafeFile, _ lock: inout FileLock?) {
    do throws(SaveError) {
      let target = try SaveTarget(resolving: path, calls: file.target.calls)
      if target.isSamePlace(as: file.target) {
        if let found = shared.state.withLock({ $0.found }) { file.overwrite(found, at: now()) }
      } else {
        let new = try FileLock.hold(target, at: now())
        lock?.release()
        lock = new
        file = SafeFile(target, known: nil)
      }
      shared.state.withLock { $0.restart() }
    } catch {
      tell { $0.failOrder(error, at: .now) }
    }
  }

  private func tell(_ body: (inout SaveState) -> Void) {
    shared.state.withLock { body(&$0) }
    shared.news.signal()
    shared.done.signal()
  }

  /// The program's main thread is the one that knows what to do on a signal; faults stay with the one that made them.
  private static func leaveSignalsToOthers() {
    var signals = sigset_t()
    sigfillset(&signals)
    for fault in [SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGABRT, SIGSYS] { sigdelset(&signals, fault) }
    pthread_sigmask(SIG_BLOCK, &signals, nil)
  }
}
