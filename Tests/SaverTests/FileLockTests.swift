import Glibc
import Sentences
import Synchronization
import Testing

@testable import Assessment
@testable import Saver

@Suite struct FileLockTests {
  private let scratch = Scratch()
  private let now = Timestamp(seconds: 1_795_341_731)

  private func acquire(_ calls: SystemCalls = .real) throws -> LockOutcome {
    FileLock.acquire(beside: try SaveTarget(resolving: scratch.file("a"), calls: calls), at: now)
  }

  /// A file system without locks.
  private var lockless: SystemCalls { Interference(.init(call: .flock, error: ENOLCK, persists: true)).calls() }

  private func record(_ change: (inout Owner) -> Void) {
    var owner = Owner.current(at: now)
    change(&owner)
    scratch.write(".a.lock", String(decoding: owner.record, as: UTF8.self))
  }

  @Test(arguments: [false, true])
  func `the second one learns who has the file, and gets it once that is given back`(hasLocks: Bool) throws {
    let calls = hasLocks ? SystemCalls.real : lockless
    guard case .acquired(let lock, nil) = try acquire(calls) else {
      Issue.record("not acquired")
      return
    }
    #expect(scratch.mode(".a.lock") == 0o600)
    let second = try acquire(calls)
    guard case .held(let owner?) = second else {
      Issue.record("not held")
      return
    }
    #expect(owner == .current(at: now))
    let message = second.message(path: "a")?.text(in: .english) ?? ""
    #expect(message.hasPrefix("a is open in another mipexr: process \(getpid()) on "))
    #expect(message.contains("since 2026-11-22T10:02:11Z"))
    lock.release()
    lock.release()
    #expect(scratch.names == [])
    guard case .acquired(_, nil) = try acquire(calls) else {
      Issue.record("not free")
      return
    }
  }

  @Test func `a lock goes with the one who holds it`() throws {
    do {
      let outcome = try acquire()
      #expect(outcome.message(path: "a") == nil)
      #expect(scratch.names == [".a.lock"])
    }
    #expect(scratch.names == [])
  }

  @Test func `replacing the file does not loosen the lock`() throws {
    let first = try acquire()
    var file = SafeFile(try SaveTarget(resolving: scratch.file("a")), known: nil)
    try file.replace(with: [0x30])
    try file.replace(with: [0x31])
    guard case .held = try acquire() else {
      Issue.record("two writers")
      return
    }
    withExtendedLifetime(first) {}
  }

  @Test func `a link and its file have one lock`() throws {
    symlink("a", scratch.file("link"))
    let first = try acquire()
    guard case .held = FileLock.acquire(beside: try SaveTarget(resolving: scratch.file("link")), at: now) else {
      Issue.record("two writers")
      return
    }
    withExtendedLifetime(first) {}
  }

  @Test(arguments: [false, true])
  func `what an ended process left is told and taken over`(hasLocks: Bool) throws {
    record { owner in
      owner.process = 4_194_305  // above the kernel's highest number
      owner.at = Timestamp(seconds: 0)
    }
    let outcome = try acquire(hasLocks ? .real : lockless)
    guard case .acquired(_, let left?) = outcome else {
      Issue.record("not acquired")
      return
    }
    #expect(left.at == Timestamp(seconds: 0))
    #expect(outcome.message(path: "a")?.text(in: .english).contains("was not closed properly last time") == true)
    #expect(Owner(record: Array((scratch.text(".a.lock") ?? "").utf8)) == .current(at: now))
  }

  @Test func `without locks a process of the same number that started at another time does not hold it`() throws {
    record { $0.started = "1" }
    guard case .acquired(_, _?) = try acquire(lockless) else {
      Issue.record("held by a stranger")
      return
    }
  }

  @Test func `without locks a record from before a reboot does not hold it`() throws {
    record { $0.boot = "another" }
    guard case .acquired(_, _?) = try acquire(lockless) else {
      Issue.record("held by the past")
      return
    }
  }

  @Test func `without locks a record of another host holds it`() throws {
    record { $0.host = "another" }
    guard case .held(let owner?) = try acquire(lockless) else {
      Issue.record("taken from another host")
      return
    }
    #expect(owner.host == "another")
  }

  @Test(arguments: ["", "{", "[]", "\u{0}\u{1}", #"{"host": 1}"#])
  func `a damaged record is no obstacle`(text: String) throws {
    scratch.write(".a.lock", text)
    for calls in [SystemCalls.real, lockless] {
      guard case .acquired(let lock, nil) = try acquire(calls) else {
        Issue.record("not acquired")
        return
      }
      lock.release()
      scratch.write(".a.lock", text)
    }
  }

  @Test func `a full disk does not keep the lock from being taken`() throws {
    let full = Interference(.init(call: .write, error: ENOSPC, persists: true))
    guard case .acquired(let lock, nil) = try acquire(full.calls()) else {
      Issue.record("not acquired")
      return
    }
    guard case .held(nil) = try acquire() else {
      Issue.record("two writers")
      return
    }
    lock.release()
  }

  @Test(arguments: SystemCalls.Call.Name.allCases)
  func `whichever call fails, there are never two writers, and no lock stays when it is given back`(
    call: SystemCalls.Call.Name
  ) throws {
    for error in [EIO, EINTR, ENOLCK, ENOENT] {
      for time in 1... {
        let fault = Interference(.init(call: call, error: error, time: time))
        guard let target = try? SaveTarget(resolving: scratch.file("a"), calls: fault.calls()) else { continue }
        let outcome = FileLock.acquire(beside: target, at: now)
        if case .acquired(let lock, _) = outcome {
          // The record alone holds nobody who locks.
          let isRecord = call == .flock && error == ENOLCK
          if case .acquired(let second, _) = try acquire(isRecord ? lockless : .real) {
            Issue.record("two writers: \(call) \(error) \(time)")
            second.release()
          }
          lock.release()
        }
        if fault.hits == 0 {
          #expect(scratch.names == [])
          break
        }
        unlink(scratch.file(".a.lock"))
      }
    }
  }

  @Test(arguments: [EACCES, EROFS, EIO])
  func `where no lock can be made that is told`(error: Int32) throws {
    let outcome = try acquire(Interference(.init(call: .openat, error: error)).calls())
    guard case .unavailable(Errno(error)) = outcome else {
      Issue.record("acquired")
      return
    }
    #expect(outcome.message(path: "a")?.text(in: .english).hasPrefix("a can only be read: no lock can be made") == true)
  }

  @Test(arguments: ["link", "pipe", "folder"])
  func `what others planted at the lock's name is not followed`(kind: String) throws {
    scratch.write("victim", "victim")
    switch kind {
    case "link": symlink("victim", scratch.file(".a.lock"))
    case "pipe": mkfifo(scratch.file(".a.lock"), 0o600)
    default: mkdir(scratch.file(".a.lock"), 0o700)
    }
    guard case .unavailable = try acquire() else {
      Issue.record("followed")
      return
    }
    #expect(scratch.text("victim") == "victim")
  }

  @Test func `one that removes its lock between two calls is waited out`() throws {
    guard case .acquired(let lock, _) = try acquire() else { return }
    let racing = SystemCalls { (call) throws(Errno) in
      // The lock's file was opened, and is gone when it is locked.
      if call.name == .flock { lock.release() }
    }
    guard case .acquired(let mine, nil) = try acquire(racing) else {
      Issue.record("not acquired")
      return
    }
    guard case .held = try acquire() else {
      Issue.record("two writers")
      return
    }
    mine.release()
  }

  @Test func `one whose lock's file another has made anew between two calls does not get it`() throws {
    guard case .acquired(let lock, _) = try acquire() else { return }
    let others = Mutex<[FileLock]>([])
    let racing = SystemCalls { (call) throws(Errno) in
      guard call.name == .flock, others.withLock(\.isEmpty) else { return }
      lock.release()
      guard case .acquired(let other, _)? = try? self.acquire() else { return }
      others.withLock { $0.append(other) }
    }
    guard case .held = try acquire(racing) else {
      Issue.record("two writers")
      return
    }
    others.withLock { $0.forEach { $0.release() } }
  }

  @Test(arguments: [false, true])
  func `giving a lock back leaves one that another process has made since`(hasLocks: Bool) throws {
    guard case .acquired(let lock, _) = try acquire(hasLocks ? .real : lockless) else { return }
    unlink(scratch.file(".a.lock"))
    record { $0.host = "another" }
    lock.release()
    #expect(scratch.names == [".a.lock"])
  }

  @Test(.enabled(if: access("/usr/bin/flock", X_OK) == 0))
  func `another process is kept out, and keeps out`() throws {
    guard case .acquired(let lock, _) = try acquire() else {
      Issue.record("not acquired")
      return
    }
    #expect(run("/usr/bin/flock", "-n", scratch.file(".a.lock"), "/bin/true") == 1)
    lock.release()
    let inner = "until [ -e \(scratch.file("go")) ]; do sleep 0.01; done"
    let child = spawn(
      "/usr/bin/flock", scratch.file(".a.lock"), "/bin/sh", "-c", "touch \(scratch.file("held")); \(inner)")
    while !scratch.names.contains("held") { usleep(1000) }
    guard case .held(nil) = try acquire() else {
      Issue.record("two writers")
      return
    }
    scratch.write("go", "")
    var status: Int32 = 0
    waitpid(child, &status, 0)
    guard case .acquired = try acquire() else {
      Issue.record("not free")
      return
    }
  }

  private func spawn(_ words: String...) -> pid_t { start(words) }

  private func run(_ words: String...) -> Int32 {
    var status: Int32 = -1
    waitpid(start(words), &status, 0)
    return (status >> 8) & 0xFF
  }

  private func start(_ words: [String]) -> pid_t {
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var child = pid_t()
    #expect(posix_spawn(&child, words[0], nil, nil, &arguments, environ) == 0)
    return child
  }
}
