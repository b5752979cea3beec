import Glibc
import Sentences
import Testing
import Text

@testable import Assessment
@testable import Saver

@Suite struct AssessmentFileTests {
  private let scratch = Scratch()

  private func refusal(_ name: String, _ calls: SystemCalls = .real) -> String {
    do throws(ReadError) {
      _ = try AssessmentFile.read(scratch.file(name), calls: calls)
      return ""
    } catch {
      return error.findings.map { $0.text(in: .english) }.joined().replacing(scratch.path + "/", with: "")
    }
  }

  @Test func `a file of a newer format is read only where it is wanted to be looked at, and understood`() throws {
    let plain = String(decoding: Assessment.sample(note: "x").encoded, as: UTF8.self)
    let newer = plain.replacing("mipexr-assessment/1", with: "mipexr-assessment/2")
    scratch.write("a.json", newer)
    let refusal = #expect(throws: ReadError.self) { try AssessmentFile.read(scratch.file("a.json")) }
    #expect(refusal?.isDamage == false)
    let file = try AssessmentFile.read(scratch.file("a.json"), takesNewer: true)
    #expect(file.newerFormat == "mipexr-assessment/2" && file.assessment == .sample(note: "x"))
    scratch.write("b.json", newer.replacing("\"x\"", with: "[\"x\"]"))
    let strange = #expect(throws: ReadError.self) {
      try AssessmentFile.read(scratch.file("b.json"), takesNewer: true)
    }
    #expect(strange?.isDamage == false && strange?.findings.count == 1)
    #expect(strange?.findings.first?.text(in: .english).contains("newer mipexr") == true)
    scratch.write("c.json", plain.replacing("{", with: "["))
    let damage = #expect(throws: ReadError.self) { try AssessmentFile.read(scratch.file("c.json"), takesNewer: true) }
    #expect(damage?.isDamage == true)
  }

  @Test func `a file is read with what identifies it`() throws {
    scratch.write("a.json", Golden.full)
    let file = try AssessmentFile.read(scratch.file("a.json"))
    #expect(file.assessment.region.nuts == "SE224")
    #expect(file.text == Array(Golden.full.utf8))
    var status = stat()
    #expect(stat(scratch.file("a.json"), &status) == 0)
    #expect(file.identity.inode == status.st_ino)
    #expect(file.identity.size == Golden.full.utf8.count)
    #expect(file.identity.modified % 1_000_000_000 == status.st_mtim.tv_nsec)
  }

  @Test func `the same file is the same, and every changed byte makes it another one`() throws {
    scratch.write("a", Golden.full)
    let first = try AssessmentFile.read(scratch.file("a")).identity
    #expect(try AssessmentFile.read(scratch.file("a")).identity == first)
    let status = FileStatus(stat())
    let bytes = Array(Golden.full.utf8)
    for position in bytes.indices {
      var changed = bytes
      changed[position] ^= 1
      #expect(!Identity(status, changed).hasSameContent(as: first))
    }
  }

  @Test func `a missing file, a folder, a pipe, a device and a damaged file are told apart`() {
    #expect(refusal("none.json").hasPrefix("none.json: error: there is no such file, expected an assessment"))
    mkdir(scratch.file("folder"), 0o700)
    #expect(refusal("folder").hasPrefix("folder: error: this is a folder"))
    mkfifo(scratch.file("pipe"), 0o600)
    #expect(refusal("pipe").hasPrefix("pipe: error: this is a device or a pipe"))
    symlink("/dev/zero", scratch.file("zero"))
    #expect(refusal("zero").hasPrefix("zero: error: this is a device or a pipe"))
    scratch.write("cut.json", String(Golden.full.dropLast(100)))
    #expect(refusal("cut.json").hasPrefix("cut.json:76:5: error: found the end of the file"))
    scratch.write("empty.json", "")
    #expect(refusal("empty.json").hasPrefix("empty.json:1:1: error: found the end of the file, expected a value"))
  }

  @Test func `a file above the limit is refused by its size, not by reading it`() {
    scratch.write("large", "")
    truncate(scratch.file("large"), 1 << 40)
    let seen = Interference()
    #expect(refusal("large", seen.calls()).hasPrefix("large: error: the file is larger than 16 MiB"))
    #expect(!seen.log.contains { $0.name == .read })
  }

  @Test func `a file that grows while it is read is read to its end or refused`() throws {
    scratch.write("a", "0123456789")
    let descriptor = try SystemCalls.real.open(scratch.file("a"), O_RDONLY)
    defer { close(descriptor) }
    #expect(try SystemCalls.real.readAll(descriptor, expected: 3, limit: 20)?.count == 10)
    lseek(descriptor, 0, SEEK_SET)
    #expect(try SystemCalls.real.readAll(descriptor, expected: 3, limit: 9) == nil)
  }

  @Test func `a file that says nothing of its size, as the system's own do, is read in a few calls`() throws {
    scratch.write("a", String(repeating: "0123456789", count: 10_000))
    let seen = Interference()
    let calls = seen.calls()
    let descriptor = try calls.open(scratch.file("a"), O_RDONLY)
    defer { close(descriptor) }
    #expect(try calls.readAll(descriptor, expected: 0, limit: 1 << 20)?.count == 100_000)
    #expect(seen.log.count { $0.name == .read } < 30)
  }

  @Test func `an interrupted call is made again, a failing one is told`() {
    scratch.write("a", Golden.full)
    let interrupted = Interference(
      .init(call: .openat, error: EINTR), .init(call: .open, error: EINTR), .init(call: .read, error: EINTR))
    #expect(refusal("a", interrupted.calls()) == "")
    #expect(interrupted.hits == 2)
    let failing = Interference(.init(call: .read, error: EIO))
    #expect(refusal("a", failing.calls()).hasPrefix("a: error: the file cannot be read: the disk reports a fault"))
    let forbidden = Interference(.init(call: .open, error: EACCES))
    #expect(refusal("a", forbidden.calls()).hasPrefix("a: error: the file cannot be read: you are not allowed to"))
  }
}
