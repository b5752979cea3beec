import Glibc
import Sentences
import Synchronization
import Testing

@testable import Assessment
@testable import Saver

@Suite struct SaveQueueTests {
  private let scratch = Scratch()

  private func queue(
    _ calls: SystemCalls = .real, gather: Duration = .milliseconds(20), retry: Duration = .milliseconds(50)
  ) throws -> SaveQueue {
    let file = SafeFile(try SaveTarget(resolving: scratch.file("a"), calls: calls), known: nil)
    return try SaveQueue(file, gather: gather, retry: retry) { Timestamp(seconds: 42) }
  }

  /// Waits as the terminal's loop does.
  private func events(_ queue: SaveQueue, _ count: Int = 1) -> [SaveEvent] {
    var events: [SaveEvent] = []
    let deadline = ContinuousClock.now + .seconds(20)
    while events.count < count, ContinuousClock.now < deadline {
      var entry = pollfd(fd: queue.wakeDescriptor, events: Int16(POLLIN), revents: 0)
      poll(&entry, 1, 1000)
      events += queue.takeEvents()
    }
    return events
  }

  private func saved() throws -> Assessment { try AssessmentFile.read(scratch.file("a")).assessment }

  @Test func `a version is saved without being asked for, and that is told through the descriptor`() throws {
    let queue = try queue()
    queue.submit(.sample(note: "x"), number: 1)
    #expect(events(queue) == [.saved(number: 1, at: Timestamp(seconds: 42), path: scratch.file("a"))])
    #expect(try saved() == .sample(note: "x"))
    var entry = pollfd(fd: queue.wakeDescriptor, events: Int16(POLLIN), revents: 0)
    #expect(poll(&entry, 1, 0) == 0)
  }

  @Test func `of many versions the last is saved, in few writes`() throws {
    let seen = Interference()
    let queue = try queue(seen.calls(), gather: .milliseconds(200))
    for number in 1...500 { queue.submit(.sample(note: "\(number)"), number: number) }
    #expect(queue.flush(timeout: .seconds(20)) == .saved)
    #expect(try saved() == .sample(note: "500"))
    #expect(seen.log.filter { $0.name == .renameat && $0.file == "a" }.count <= 2)
  }

  @Test func `no call touches a file on the caller's thread`() throws {
    let threads = Threads()
    let calls = SystemCalls { (_) throws(Errno) in threads.note() }
    let file = SafeFile(try SaveTarget(resolving: scratch.file("a"), calls: calls), known: nil)
    threads.forget()
    let queue = try SaveQueue(file, gather: .zero) { Timestamp(seconds: 42) }
    queue.submit(.sample(), number: 1)
    #expect(queue.flush(timeout: .seconds(20)) == .saved)
    queue.redirect(to: scratch.file("b"))
    #expect(events(queue, 2).count == 2)
    queue.stop()
    #expect(threads.others.count == 1)
    #expect(!threads.includesThis)
  }

  @Test func `a failure is told once, the newest version is kept and saved when it works again`() throws {
    mkdir(scratch.file(".a.mipexr-new"), 0o700)
    let queue = try queue()
    queue.submit(.sample(note: "one"), number: 1)
    guard case .failed(let error)? = events(queue).first else {
      Issue.record("not told")
      return
    }
    #expect(texts(error).contains("could not make a new file in the folder"))
    queue.submit(.sample(note: "two"), number: 2)
    usleep(150_000)
    #expect(queue.takeEvents() == [])
    rmdir(scratch.file(".a.mipexr-new"))
    #expect(events(queue) == [.saved(number: 2, at: Timestamp(seconds: 42), path: scratch.file("a"))])
    #expect(try saved() == .sample(note: "two"))
  }

  @Test func `a flush tells a failure, and waits no longer than it may`() throws {
    mkdir(scratch.file(".a.mipexr-new"), 0o700)
    let failing = try queue(retry: .seconds(100))
    failing.submit(.sample(), number: 1)
    guard case .failed = failing.flush(timeout: .seconds(20)) else {
      Issue.record("not told")
      return
    }
    failing.stop(timeout: .seconds(20))
    let slow = try queue(SystemCalls { (call) throws(Errno) in if call.name == .fsync { sleep(1) } })
    rmdir(scratch.file(".a.mipexr-new"))
    slow.submit(.sample(), number: 1)
    let start = ContinuousClock.now
    #expect(slow.flush(timeout: .milliseconds(100)) == .timedOut)
    #expect(ContinuousClock.now - start < .milliseconds(1000))
    slow.stop(timeout: .seconds(20))
    #expect(try saved() == .sample())
  }

  @Test func `another's change is told, and what a person decides is done`() throws {
    scratch.write("a", "theirs")
    let queue = try queue()
    queue.submit(.sample(note: "mine"), number: 1)
    guard case .failed(.exists(_, let found))? = events(queue).first else {
      Issue.record("overwritten")
      return
    }
    #expect(scratch.text("a") == "theirs")
    queue.accept(found)
    #expect(events(queue) == [.saved(number: 1, at: Timestamp(seconds: 42), path: scratch.file("a"))])
    #expect(scratch.text("a.conflict-19700101-000042") == "theirs")
    #expect(try saved() == .sample(note: "mine"))
  }

  @Test func `both versions are kept under two names, and later ones go to the second`() throws {
    scratch.write("a", "theirs")
    let queue = try queue()
    queue.submit(.sample(note: "mine"), number: 1)
    _ = events(queue)
    let other = scratch.file("a.conflict-19700101-000042")
    queue.redirect(to: other)
    #expect(events(queue) == [.saved(number: 1, at: Timestamp(seconds: 42), path: other)])
    #expect(scratch.names.contains(".a.conflict-19700101-000042.lock"))
    queue.submit(.sample(note: "more"), number: 2)
    #expect(queue.flush(timeout: .seconds(20)) == .saved)
    #expect(scratch.text("a") == "theirs")
    #expect(try AssessmentFile.read(other).assessment == .sample(note: "more"))
    queue.stop(timeout: .seconds(20))
    #expect(scratch.names == ["a", "a.conflict-19700101-000042", "a.conflict-19700101-000042~"])
  }

  @Test(arguments: ["a", "./a"]) func `the file's own name overwrites what others put there, which stays beside it`(
    name: String
  ) throws {
    scratch.write("a", "theirs")
    let queue = try queue()
    queue.submit(.sample(note: "mine"), number: 1)
    _ = events(queue)
    queue.redirect(to: scratch.file(name))
    #expect(queue.flush(timeout: .seconds(20)) == .saved)
    #expect(try saved() == .sample(note: "mine"))
    for number in 2...4 {
      queue.submit(.sample(note: "\(number)"), number: number)
      #expect(queue.flush(timeout: .seconds(20)) == .saved)
    }
    queue.stop(timeout: .seconds(20))
    #expect(scratch.text("a.conflict-19700101-000042") == "theirs")
    #expect(scratch.names == ["a", "a.conflict-19700101-000042", "a~"])
  }

  @Test func `a place that is taken, missing or held by another is told, and the old place stays`() throws {
    scratch.write("taken", "theirs")
    let queue = try queue()
    queue.submit(.sample(), number: 1)
    #expect(queue.flush(timeout: .seconds(20)) == .saved)
    _ = queue.takeEvents()
    queue.redirect(to: scratch.file("none/b"))
    #expect(events(queue) == [.failed(.system(path: scratch.file("none/b"), .openFolder, Errno(ENOENT)))])
    let lock = FileLock.acquire(beside: try SaveTarget(resolving: scratch.file("b")), at: Timestamp(seconds: 1))
    queue.redirect(to: scratch.file("b"))
    guard case .failed(.held(_, _?))? = events(queue).first else {
      Issue.record("not held")
      return
    }
    withExtendedLifetime(lock) {}
    queue.submit(.sample(note: "on"), number: 2)
    #expect(queue.flush(timeout: .seconds(20)) == .saved)
    #expect(try saved() == .sample(note: "on"))
    queue.redirect(to: scratch.file("taken"))
    _ = queue.flush(timeout: .seconds(20))
    queue.stop(timeout: .seconds(20))
    #expect(scratch.text("taken") == "theirs")
  }

  @Test func `a folder that went and came back is saved in again`() throws {
    mkdir(scratch.file("disk"), 0o700)
    let file = SafeFile(try SaveTarget(resolving: scratch.file("disk/a")), known: nil)
    let queue = try SaveQueue(file, gather: .zero, retry: .milliseconds(50)) { Timestamp(seconds: 42) }
    queue.submit(.sample(note: "one"), number: 1)
    #expect(queue.flush(timeout: .seconds(20)) == .saved)
    unlink(scratch.file("disk/a"))
    rmdir(scratch.file("disk"))
    _ = queue.takeEvents()
    queue.submit(.sample(note: "two"), number: 2)
    guard case .failed? = events(queue).first else {
      Issue.record("saved nowhere")
      return
    }
    mkdir(scratch.file("disk"), 0o700)
    #expect(events(queue) == [.saved(number: 2, at: Timestamp(seconds: 42), path: scratch.file("disk/a"))])
    #expect(try AssessmentFile.read(scratch.file("disk/a")).assessment == .sample(note: "two"))
  }

  @Test func `stopping saves what is left and ends the thread`() throws {
    let queue = try queue(gather: .seconds(100))
    queue.submit(.sample(note: "last"), number: 1)
    queue.stop(timeout: .seconds(20))
    #expect(try saved() == .sample(note: "last"))
  }

  @Test func `a queue that is let go saves what it has`() throws {
    do {
      let queue = try queue(gather: .seconds(100))
      queue.submit(.sample(note: "last"), number: 1)
    }
    let deadline = ContinuousClock.now + .seconds(20)
    while !scratch.names.contains("a"), ContinuousClock.now < deadline { usleep(1000) }
    #expect(try saved() == .sample(note: "last"))
  }
}

/// Which threads have made calls.
private final class Threads: Sendable {
  private let seen = Mutex<Set<pthread_t>>([])

  func note() { seen.withLock { _ = $0.insert(pthread_self()) } }

  func forget() { seen.withLock { $0 = [] } }

  var includesThis: Bool { seen.withLock { $0.contains(pthread_self()) } }

  var others: Set<pthread_t> { seen.withLock { $0.subtracting([pthread_self()]) } }
}
