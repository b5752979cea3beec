import Glibc
import Sentences
import Synchronization
import Testing

@testable import Assessment
@testable import Saver

/// The whole way of a session - lock, queue, three versions, another place, the end - with every call failing in turn.
@Suite(.serialized) struct SaveSweepTests {
  private static let errors = [EIO, ENOSPC, EDQUOT, EROFS, EACCES, EINTR, EMFILE, ENOLCK, ESTALE]
  private let scratch = Scratch()

  private struct Count {
    var points = 0, old = 0, new = 0, wrong = 0, litter = 0
  }

  @Test(arguments: [false, true]) func `whichever call fails, what was told as saved is in the file`(persists: Bool)
    throws
  {
    var count = Count()
    for call in SystemCalls.Call.Name.allCases {
      for error in Self.errors {
        for time in 1... {
          let fault = Interference(.init(call: call, error: error, time: time, persists: persists))
          session(fault.calls(), &count, "\(call) \(error) \(time) \(persists)")
          if fault.hits == 0 { break }
          count.points += 1
          // A call that always fails is the same from its first time on, but for what was done before.
          if persists, time >= 3 { break }
        }
      }
    }
    print(
      "queue, \(persists ? "from there on" : "once"): \(count.points) points, "
        + "\(count.old) old, \(count.new) new, \(count.wrong) wrong, \(count.litter) litter")
    #expect(count.points > 200)
    #expect(count.old > 0 && count.new > 0)
    #expect(count.wrong == 0 && count.litter == 0)
  }

  @Test func `a saver that writes over the file is found out`() {
    var wrong = 0
    for time in 1...3 {
      scratch.write("a", "old, and longer")
      let descriptor = open(scratch.file("a"), O_WRONLY | O_TRUNC)
      if time > 1 { _ = Glibc.write(descriptor, "new", time == 2 ? 1 : 3) }
      close(descriptor)
      if !["old, and longer", "new"].contains(scratch.text("a")) { wrong += 1 }
    }
    #expect(wrong == 2)
  }

  /// Opens, saves three versions and ends; counts how the file fared.
  private func session(_ calls: SystemCalls, _ count: inout Count, _ place: String) {
    for name in scratch.names { unlink(scratch.file(name)) }
    let start = Assessment.sample(note: "0")
    scratch.write("a", String(decoding: start.encoded, as: UTF8.self))
    var told = start
    var tried = [start]
    if let target = try? SaveTarget(resolving: scratch.file("a"), calls: calls),
      case .acquired(let lock, _) = FileLock.acquire(beside: target, at: Timestamp(seconds: 1)),
      let known = try? AssessmentFile.read(target),
      let queue = try? SaveQueue(
        SafeFile(target, known: known.identity), gather: .zero, retry: .seconds(100), now: { Timestamp(seconds: 42) })
    {
      for number in 1...3 {
        let version = Assessment.sample(note: "\(number)")
        tried.append(version)
        queue.submit(version, number: number)
        if queue.flush(timeout: .seconds(20)) == .saved { told = version }
        check(told, tried, &count, place)
      }
      queue.stop(timeout: .seconds(20))
      lock.release()
    }
    if told == start { count.old += 1 } else { count.new += 1 }
    check(told, tried, &count, place)
    startAgain(&count, place)
  }

  /// The file is whole, and not older than what was told.
  private func check(_ told: Assessment, _ tried: [Assessment], _ count: inout Count, _ place: String) {
    guard let found = try? AssessmentFile.read(scratch.file("a")).assessment, let index = tried.firstIndex(of: found),
      let least = tried.firstIndex(of: told), index >= least
    else {
      count.wrong += 1
      Issue.record("\(place): \(scratch.text("a") ?? "no file")")
      return
    }
  }

  private func startAgain(_ count: inout Count, _ place: String) {
    guard let target = try? SaveTarget(resolving: scratch.file("a")),
      case .acquired(let lock, _) = FileLock.acquire(beside: target, at: Timestamp(seconds: 2)),
      let known = try? AssessmentFile.read(target)
    else {
      Issue.record("\(place): cannot be opened again")
      return
    }
    _ = SafeFile(target, known: known.identity)
    lock.release()
    if !Set(scratch.names).isSubset(of: ["a", "a~"]) {
      count.litter += 1
      Issue.record("\(place): \(scratch.names)")
    }
  }
}
