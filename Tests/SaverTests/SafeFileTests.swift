import Glibc
import Sentences
import Testing

@testable import Assessment
@testable import Saver

@Suite struct SafeFileTests {
  private let scratch = Scratch()

  private func target(_ name: String, _ calls: SystemCalls = .real) throws -> SaveTarget {
    try SaveTarget(resolving: scratch.file(name), calls: calls)
  }

  private func identity(_ name: String) throws -> Identity {
    try FileContents(limit: 1 << 26, calls: .real) { () throws(Errno) in
      try SystemCalls.real.open(scratch.file(name), O_RDONLY)
    }.identity
  }

  private func opened(_ name: String, _ calls: SystemCalls = .real) throws -> SafeFile {
    SafeFile(try target(name, calls), known: try identity(name))
  }

  @discardableResult
  private func failure(_ file: inout SafeFile, _ text: String) -> SaveError? {
    do throws(SaveError) {
      try file.replace(with: Array(text.utf8))
      return nil
    } catch {
      return error
    }
  }

  @Test func `a new file is there whole, for its owner only, and nothing beside it`() throws {
    var file = SafeFile(try target("a.json"), known: nil)
    #expect(failure(&file, "one") == nil)
    #expect(scratch.text("a.json") == "one")
    #expect(scratch.mode("a.json") == 0o600)
    #expect(scratch.names == ["a.json"])
  }

  @Test func `the version before is FILE~, of the same mode`() throws {
    scratch.write("a.json", "one", mode: 0o640)
    var file = try opened("a.json")
    #expect(failure(&file, "two") == nil)
    #expect(failure(&file, "three") == nil)
    #expect(scratch.text("a.json") == "three")
    #expect(scratch.text("a.json~") == "two")
    #expect(scratch.mode("a.json") == 0o640)
    #expect(scratch.mode("a.json~") == 0o640)
    #expect(scratch.names == ["a.json", "a.json~"])
  }

  @Test(arguments: [0o600, 0o644, 0o660, 0o200, 0o777] as [mode_t], [0o000, 0o022, 0o077] as [mode_t])
  func `an existing file's mode is kept`(mode: mode_t, mask: mode_t) throws {
    scratch.write("a", "one", mode: mode)
    var file = try opened("a")
    let before = umask(mask)
    defer { umask(before) }
    #expect(failure(&file, "two") == nil)
    #expect(scratch.mode("a") == mode)
  }

  @Test func `a link is followed and stays a link`() throws {
    mkdir(scratch.file("real"), 0o700)
    scratch.write("real/a", "one")
    symlink("real/a", scratch.file("inner"))
    symlink(scratch.file("inner"), scratch.file("outer"))
    var file = try opened("outer")
    #expect(failure(&file, "two") == nil)
    #expect(scratch.kind("outer") == S_IFLNK)
    #expect(scratch.kind("inner") == S_IFLNK)
    #expect(scratch.text("real/a") == "two")
    #expect(scratch.names == ["inner", "outer", "real"])
  }

  @Test func `a link to a file that is not there yet makes that file`() throws {
    mkdir(scratch.file("real"), 0o700)
    symlink("real/new", scratch.file("link"))
    var file = SafeFile(try target("link"), known: nil)
    #expect(failure(&file, "one") == nil)
    #expect(scratch.text("real/new") == "one")
    #expect(scratch.kind("link") == S_IFLNK)
  }

  @Test func `links that lead in a circle, folders and missing folders are refused with what to do`() {
    symlink("b", scratch.file("a"))
    symlink("a", scratch.file("b"))
    func refusal(_ path: String) -> String {
      do throws(SaveError) {
        _ = try SaveTarget(resolving: path)
        return ""
      } catch {
        return error.message.text(in: .english)
      }
    }
    #expect(refusal(scratch.file("a")).contains("the links lead in a circle; "))
    #expect(refusal(scratch.path + "/").contains("it is a folder"))
    #expect(refusal(scratch.file("..")).contains("it is a folder"))
    #expect(refusal(scratch.file("none/a")).contains("its folder does not exist; create the folder"))
    #expect(scratch.names == ["a", "b"])
  }

  @Test func `a file that others changed is never overwritten, until a person says so`() throws {
    scratch.write("a", "one")
    var file = try opened("a")
    scratch.write("a", "theirs")
    guard case .changedByOthers(_, let found) = failure(&file, "two") else {
      Issue.record("overwritten")
      return
    }
    #expect(scratch.text("a") == "theirs")
    #expect(scratch.names == ["a"])
    #expect(texts(failure(&file, "two")).contains("another program changed it"))
    file.accept(found)
    #expect(failure(&file, "two") == nil)
    #expect(scratch.text("a") == "two")
    #expect(scratch.text("a~") == "theirs")
  }

  @Test func `what others put there after a person accepted is not overwritten either`() throws {
    scratch.write("a", "one")
    var file = try opened("a")
    scratch.write("a", "theirs")
    guard case .changedByOthers(_, let found) = failure(&file, "two") else { return }
    file.accept(found)
    scratch.write("a", "theirs again")
    #expect(failure(&file, "two") != nil)
    #expect(scratch.text("a") == "theirs again")
  }

  @Test func `a change of the same length within the same moment is seen`() throws {
    scratch.write("a", "one")
    var file = try opened("a")
    var status = stat()
    stat(scratch.file("a"), &status)
    scratch.write("a", "two")
    var times = [status.st_atim, status.st_mtim]
    utimensat(AT_FDCWD, scratch.file("a"), &times, 0)
    #expect(failure(&file, "three") != nil)
    #expect(scratch.text("a") == "two")
  }

  @Test func `a file that was only touched, or copied back, is no change`() throws {
    scratch.write("a", "one")
    var file = try opened("a")
    unlink(scratch.file("a"))
    scratch.write("a", "one")
    #expect(failure(&file, "two") == nil)
  }

  @Test func `where no file was expected and one is, it is left as it is`() throws {
    var file = SafeFile(try target("a"), known: nil)
    scratch.write("a", "theirs")
    #expect(texts(failure(&file, "one")).contains("a file of that name is there already"))
    #expect(scratch.text("a") == "theirs")
    #expect(scratch.names == ["a"])
  }

  @Test func `a damaged file is never overwritten`() throws {
    scratch.write("a", "{damaged")
    #expect(throws: ReadError.self) { try AssessmentFile.read(scratch.file("a")) }
    var file = SafeFile(try target("a"), known: nil)
    #expect(throws: SaveError.self) { try file.save(.sample()) }
    #expect(scratch.text("a") == "{damaged")
  }

  @Test func `a file that was removed is written again`() throws {
    scratch.write("a", "one")
    var file = try opened("a")
    unlink(scratch.file("a"))
    #expect(failure(&file, "two") == nil)
    #expect(scratch.text("a") == "two")
  }

  @Test func `what a process that died left half written is removed at the start`() throws {
    scratch.write("a", "one")
    scratch.write(".a.mipexr-new", "tw")
    scratch.write(".a.mipexr-old", "one")
    _ = try opened("a")
    #expect(scratch.names == ["a"])
  }

  @Test(arguments: ["link", "pipe", "folder"])
  func `what others planted at the temporary name is neither followed nor removed`(kind: String) throws {
    scratch.write("a", "one")
    scratch.write("victim", "victim")
    switch kind {
    case "link": symlink("victim", scratch.file(".a.mipexr-new"))
    case "pipe": mkfifo(scratch.file(".a.mipexr-new"), 0o600)
    default: mkdir(scratch.file(".a.mipexr-new"), 0o700)
    }
    let planted = scratch.kind(".a.mipexr-new")
    var file = try opened("a")
    #expect(
      texts(failure(&file, "two")).contains("could not make a new file in the folder, something else has that name"))
    #expect(scratch.text("a") == "one")
    #expect(scratch.text("victim") == "victim")
    #expect(scratch.kind(".a.mipexr-new") == planted)
  }

  @Test func `a folder in the place of the file or of FILE~ is told, and nothing is lost`() throws {
    var file = SafeFile(try target("a"), known: nil)
    mkdir(scratch.file("a"), 0o700)
    #expect(texts(failure(&file, "one")).contains("it is a folder; "))
    scratch.write("b", "one")
    mkdir(scratch.file("b~"), 0o700)
    var other = try opened("b")
    #expect(texts(failure(&other, "two")).contains("could not keep the version before"))
    #expect(scratch.text("b") == "one")
    #expect(scratch.names == ["a", "b", "b~"])
  }

  @Test func `names and folders that are not ASCII work, and one too long is told`() throws {
    var file = SafeFile(try target("Självskattning (Skåne) 😀"), known: nil)
    #expect(failure(&file, "one") == nil)
    #expect(scratch.text("Självskattning (Skåne) 😀") == "one")
    var long = SafeFile(try target(String(repeating: "x", count: 250)), known: nil)
    #expect(texts(failure(&long, "one")).hasSuffix("; choose a shorter name"))
  }

  @Test func `an assessment that could not be read again is refused before anything is touched`() throws {
    scratch.write("a", "one")
    let seen = Interference()
    var file = try opened("a", seen.calls())
    let before = seen.log.count
    do throws(SaveError) {
      try file.save(.sample(note: String(repeating: "x", count: (1 << 20) + 1)))
      Issue.record("saved")
    } catch {
      #expect(error == .unfit(path: scratch.file("a"), why: .textTooLong(1024)))
    }
    #expect(seen.log.count == before)
  }

  @Test func `a file is made under its lock, so that two cannot clear each other's half away`() throws {
    let lock = FileLock.acquire(beside: try target("a"), at: Timestamp(seconds: 1))
    scratch.write(".a.mipexr-new", "half of another's")
    #expect(throws: SaveError.self) { try SafeFile.make(.sample(), at: scratch.file("a"), now: Timestamp(seconds: 2)) }
    #expect(scratch.text(".a.mipexr-new") == "half of another's")
    guard case .acquired(let held, _) = lock else { return }
    held.release()
    try SafeFile.make(.sample(), at: scratch.file("a"), now: Timestamp(seconds: 2))
    #expect(scratch.names == ["a"])
  }

  @Test func `a version that may not stand beside the new one is not kept, nor the one before it`() throws {
    scratch.write("a", "one")
    var file = try opened("a")
    #expect(failure(&file, "two") == nil)
    let seen = scratch.names
    try file.replace(with: Array("two".utf8)) { _ in false }
    #expect(seen == ["a", "a~"] && scratch.names == seen)
    var before = ""
    try file.replace(with: Array("three".utf8)) { bytes in
      before = String(decoding: bytes, as: UTF8.self)
      return false
    }
    #expect(before == "two" && scratch.text("a") == "three" && scratch.names == ["a"])
    #expect(failure(&file, "four") == nil)
    #expect(scratch.text("a~") == "three")
  }

  @Test func `where FILE~ cannot be taken away, nothing is saved`() throws {
    scratch.write("a", "one")
    var plain = try opened("a")
    #expect(failure(&plain, "two") == nil)
    var file = try opened("a", Interference(.init(call: .unlinkat, error: EACCES, file: "a~")).calls())
    #expect(throws: SaveError.self) { try file.replace(with: Array("three".utf8)) { _ in false } }
    #expect(scratch.text("a") == "two" && scratch.text("a~") == "one" && scratch.names == ["a", "a~"])
  }

  @Test func `the name for the other version tells the time`() throws {
    let names = try target("a.json").conflictNames(at: Timestamp(seconds: 1_795_341_731))
    #expect(names.prefix(2) == ["a.json.conflict-20261122-100211", "a.json.conflict-20261122-100211-2"])
  }
}
