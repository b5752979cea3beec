import Glibc
import Sentences
import Testing

@testable import Assessment
@testable import Saver

@Suite struct FolderTrialTests {
  private let scratch = Scratch()
  private let now = Timestamp(seconds: 0)

  /// Why a folder cannot keep an assessment when one kind of call fails; nil when it can.
  private func refusal(_ name: SystemCalls.Call.Name, _ code: Int32) -> SaveError? {
    let calls = SystemCalls { (call) throws(Errno) in
      if call.name == name { throw Errno(code) }
    }
    do throws(SaveError) {
      _ = try FolderTrial(in: scratch.path, at: now, calls: calls)
      return nil
    } catch {
      return error
    }
  }

  @Test func `a folder that can keep an assessment is as it was after the trial`() throws {
    scratch.write("a.json", "{}")
    let trial = try FolderTrial(in: scratch.path, at: now)
    #expect(trial.hasSystemLock)
    #expect(scratch.names == ["a.json"] && scratch.text("a.json") == "{}")
  }

  @Test(arguments: [
    (SystemCalls.Call.Name.renameat, EPERM, SaveStep.replace), (.write, ENOSPC, .write), (.fsync, EIO, .sync),
    (.openat, EROFS, .create),
  ])
  func `a step that fails is named, and leaves nothing behind`(
    name: SystemCalls.Call.Name, code: Int32, step: SaveStep
  ) {
    guard case .system(_, let failed, let errno) = refusal(name, code) else {
      Issue.record("the trial of \(name) passed")
      return
    }
    #expect(failed == step && errno == Errno(code))
    #expect(scratch.names.isEmpty)
  }

  @Test func `where the system knows no locks, the trial passes and tells`() throws {
    let calls = SystemCalls { (call) throws(Errno) in
      if call.name == .flock { throw Errno(ENOTSUP) }
    }
    #expect(try !FolderTrial(in: scratch.path, at: now, calls: calls).hasSystemLock)
    #expect(scratch.names.isEmpty)
  }

  @Test func `a folder that is not there is told as such`() {
    #expect(throws: SaveError.self) { _ = try FolderTrial(in: scratch.file("none"), at: now) }
  }
}
