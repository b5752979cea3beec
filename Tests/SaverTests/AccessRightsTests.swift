import CFiles
import Glibc
import Sentences
import Testing

@testable import Assessment
@testable import Saver

/// A file in a folder that several people share.
@Suite struct AccessRightsTests {
  private let scratch = Scratch()
  private let now = Timestamp(seconds: 1_795_341_800)
  private let name = "system.posix_acl_access"

  /// The owner and Anna may write, the group may nothing; the mode's middle bits say what Anna may.
  private let list: [UInt8] =
    [2, 0, 0, 0] + [1, 0, 6, 0, 255, 255, 255, 255] + [2, 0, 6, 0, 210, 4, 0, 0] + [4, 0, 0, 0, 255, 255, 255, 255]
    + [16, 0, 6, 0, 255, 255, 255, 255] + [32, 0, 0, 0, 255, 255, 255, 255]

  private func file(_ calls: SystemCalls = .real) throws -> SafeFile {
    let target = try SaveTarget(resolving: scratch.file("a"), calls: calls)
    return try SafeFile.opening(target).file
  }

  /// Nil where this disk keeps no such lists.
  private func giveList() -> Bool { setxattr(scratch.file("a"), name, list, list.count, 0) == 0 }

  private func list(of file: String) -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: 256)
    let count = getxattr(scratch.file(file), name, &buffer, buffer.count)
    return count < 0 ? nil : Array(buffer.prefix(count))
  }

  @Test func `the list of who may write is kept, and FILE~ has it, too`() throws {
    scratch.write("a", "one")
    guard giveList() else { return }
    var file = try file()
    try file.replace(with: Array("two".utf8))
    #expect(list(of: "a") == list && list(of: "a~") == list)
    #expect(scratch.mode("a") == 0o660)
  }

  @Test func `where a list cannot be kept, the group gets what its own entry says and no more`() throws {
    scratch.write("a", "one")
    guard giveList() else { return }
    var file = try file(Interference(.init(call: .fsetxattr, error: EOPNOTSUPP, file: name)).calls())
    try file.replace(with: Array("two".utf8))
    #expect(list(of: "a") == nil && scratch.mode("a") == 0o600)
  }

  @Test func `a folder's own list does not open what was closed`() throws {
    scratch.write("a", "one", mode: 0o640)
    guard setxattr(scratch.path, "system.posix_acl_default", list, list.count, 0) == 0 else { return }
    var file = try file()
    try file.replace(with: Array("two".utf8))
    #expect(list(of: "a") == nil && scratch.mode("a") == 0o640)
  }

  @Test(arguments: [0o600, 0o640, 0o660, 0o664] as [mode_t])
  func `whoever may write the file may take its lock and read who has it`(mode: mode_t) throws {
    scratch.write("a", "one", mode: mode)
    let target = try SaveTarget(resolving: scratch.file("a"))
    let lock = try FileLock.hold(target, at: now)
    #expect(scratch.mode(".a.lock") == mode)
    lock.release()
  }

  @Test func `a lock that was left and is another's to write makes way`() throws {
    scratch.write("a", "one", mode: 0o660)
    scratch.write(".a.lock", String(decoding: Owner.current(at: now).record, as: UTF8.self), mode: 0o440)
    let calls = Interference(.init(call: .openat, error: EACCES, time: 2, file: ".a.lock")).calls()
    let target = try SaveTarget(resolving: scratch.file("a"), calls: calls)
    let lock = try FileLock.hold(target, at: now)
    #expect(lock.isOfSystem && scratch.mode(".a.lock") == 0o660)
    lock.release()
    #expect(scratch.names == ["a"])
  }

  @Test func `FILE~ is closed with the file, before anything is saved`() throws {
    scratch.write("a", "one", mode: 0o600)
    scratch.write("a~", "zero", mode: 0o644)
    _ = try file()
    #expect(scratch.mode("a~") == 0o600 && scratch.text("a~") == "zero")
    scratch.write("a", "one", mode: 0o644)
    _ = try file()
    #expect(scratch.mode("a~") == 0o600)
  }

  @Test func `a second name of the file is seen`() throws {
    scratch.write("a", "one")
    #expect(try !file().hasOtherNames)
    link(scratch.file("a"), scratch.file("b"))
    #expect(try file().hasOtherNames)
  }

  @Test func `who has the file is told by name`() throws {
    var owner = Owner(host: "desk", process: 4711, started: "1", boot: "b", at: now, person: "anna")
    #expect(Owner(record: owner.record) == owner)
    #expect(owner.place == "anna@desk")
    owner.person = ""
    #expect(owner.place == "desk")
  }

  @Test(arguments: [0o400, 0o444, 0o000] as [mode_t])
  func `a file that was made read-only is not written, though its folder would let it be replaced`(mode: mode_t) throws
  {
    scratch.write("a", "one")
    var open = try file()
    chmod(scratch.file("a"), mode)
    #expect(throws: SaveError.self) { try open.replace(with: Array("two".utf8)) }
    let target = try SaveTarget(resolving: scratch.file("a"))
    guard case .protected = FileLock.acquire(beside: target, at: now) else {
      Issue.record("locked")
      return
    }
    chmod(scratch.file("a"), 0o600)
    #expect(scratch.text("a") == "one" && scratch.names == ["a"])
    try open.replace(with: Array("two".utf8))
    #expect(scratch.text("a") == "two")
  }
}
