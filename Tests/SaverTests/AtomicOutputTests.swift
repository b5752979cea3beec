import Glibc
import Sentences
import Testing

@testable import Assessment
@testable import Saver

/// Reports and tables as files.
@Suite struct AtomicOutputTests {
  private let scratch = Scratch()
  private let first = Array("first".utf8)
  private let second = Array("second".utf8)

  private func write(_ bytes: [UInt8], _ replacing: AtomicOutput.Replacing) throws -> String? {
    try AtomicOutput.file(bytes, at: scratch.file("r.html"), replacing: replacing)
  }

  @Test func `what was written here last gives way, and is FILE~ then`() throws {
    #expect(try write(first, .nothing) == nil)
    guard try write(second, .unedited) != nil else { return }
    #expect(scratch.text("r.html") == "second" && scratch.text("r.html~") == "first")
  }

  enum Edit: CaseIterable { case inPlace, asNewFile, byAnother }

  @Test(arguments: Edit.allCases) func `what a person has edited stays, in whichever way it was edited`(edit: Edit)
    throws
  {
    _ = try write(first, .nothing)
    switch edit {
    case .inPlace: scratch.write("r.html", "firsT")
    case .asNewFile:
      scratch.write("new", "first, and more")
      rename(scratch.file("new"), scratch.file("r.html"))
    case .byAnother:
      unlink(scratch.file("r.html"))
      scratch.write("r.html", "theirs")
    }
    let text = scratch.text("r.html")
    #expect(throws: SaveError.self) { try write(second, .unedited) }
    #expect(throws: SaveError.self) { try write(second, .nothing) }
    #expect(scratch.text("r.html") == text && scratch.names == ["r.html"])
    #expect(try write(second, .anything) == scratch.file("r.html~"))
    #expect(scratch.text("r.html~") == text)
  }

  @Test func `an assessment is never pushed out of FILE~ by a report on a file damaged past knowing`() throws {
    scratch.write("r.html", "\u{0}\u{0}\u{0}")
    scratch.write("r.html~", String(decoding: Assessment.sample().encoded, as: UTF8.self))
    do throws(SaveError) {
      _ = try AtomicOutput.file(second, at: scratch.file("r.html"), replacing: .anything)
      Issue.record("replaced")
    } catch {
      guard case .exists(scratch.file("r.html~"), _) = error else {
        Issue.record("\(error)")
        return
      }
    }
    #expect(scratch.text("r.html") == "\u{0}\u{0}\u{0}" && scratch.names == ["r.html", "r.html~"])
  }

  @Test func `of two runs onto one name the second is told who is at it`() throws {
    let lock = try FileLock.hold(SaveTarget(resolving: scratch.file("r.html")))
    do throws(SaveError) {
      _ = try AtomicOutput.file(first, at: scratch.file("r.html"))
      Issue.record("written")
    } catch {
      guard case .held(_, .some) = error else {
        Issue.record("\(error)")
        return
      }
    }
    lock.release()
    #expect(try write(first, .nothing) == nil)
    #expect(scratch.names == ["r.html"])
  }
}
