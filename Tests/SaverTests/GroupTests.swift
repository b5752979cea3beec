import Glibc
import Testing

@testable import Saver

/// What a file was open to it stays open to, and nobody else is let in.
@Suite(.enabled(if: getuid() == 0)) struct GroupTests {
  private let scratch = Scratch()

  /// Replaces a file of another owner and group, and says what the new one is open to.
  private func replaced(_ rules: Interference.Rule...) throws -> (owner: uid_t, group: gid_t, mode: mode_t) {
    scratch.write("a", "old", mode: 0o664)
    #expect(chown(scratch.file("a"), 12_345, 54_321) == 0)
    chmod(scratch.file("a"), 0o664)
    let calls = rules.isEmpty ? SystemCalls.real : Interference(rules[0]).calls()
    let target = try SaveTarget(resolving: scratch.file("a"), calls: calls)
    var file = try SafeFile.opening(target).file
    try file.replace(with: [0x30])
    var status = stat()
    #expect(lstat(scratch.file("a"), &status) == 0 && scratch.text("a") == "0")
    return (status.st_uid, status.st_gid, status.st_mode & 0o7777)
  }

  @Test func `owner, group and mode are those of before`() throws {
    #expect(try replaced() == (12_345, 54_321, 0o664))
  }

  @Test func `where the owner cannot be kept, the group is, and what it may do`() throws {
    #expect(try replaced(.init(call: .fchown, error: EPERM)) == (getuid(), 54_321, 0o664))
  }

  @Test func `where the group cannot be kept, nothing is open to another one`() throws {
    let kept = try replaced(.init(call: .fchown, error: EPERM, persists: true))
    #expect(kept.group != 54_321 && kept.mode == 0o604)
  }
}
