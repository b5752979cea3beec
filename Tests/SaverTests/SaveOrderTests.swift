import Glibc
import Sentences
import Testing

@testable import Assessment
@testable import Saver

@Suite(.serialized) struct SaveOrderTests {
  private let scratch = Scratch()
  private static let errors = [EIO, ENOSPC, EDQUOT, EROFS, EACCES, EINTR, EMFILE, ENOMEM]

  /// Saves "two" over "one", which has "zero" as its FILE~.
  private func save(_ calls: SystemCalls) throws -> SaveError? {
    for name in scratch.names { unlink(scratch.file(name)) }
    scratch.write("a", "one", mode: 0o640)
    scratch.write("a~", "zero")
    let contents = try FileContents(limit: 100, calls: .real) { () throws(Errno) in
      try SystemCalls.real.open(scratch.file("a"), O_RDONLY)
    }
    do throws(SaveError) {
      var file = SafeFile(try SaveTarget(resolving: scratch.file("a"), calls: calls), known: contents.identity)
      try file.replace(with: Array("two".utf8))
      return nil
    } catch {
      return error
    }
  }

  @Test func `the steps come in the one order that is safe`() throws {
    let seen = Interference()
    #expect(try save(seen.calls()) == nil)
    let steps = seen.log.drop { $0.name != .openat }.map { "\($0.name.rawValue) \($0.file)" }
    #expect(
      steps == [
        "openat .a.mipexr-new", "openat a", "fgetxattr system.posix_acl_access", "close ", "fstat ",
        "fstat ", "fremovexattr system.posix_acl_access", "fchmod ", "write ", "fsync ", "fstat ", "close ",
        "openat a", "fstat ", "read ", "read ", "close ",
        "linkat .a.mipexr-old", "renameat a~", "fstatat .a.mipexr-old",
        "renameat a", "fsync ",
      ])
  }

  @Test(arguments: SystemCalls.Call.Name.allCases, [false, true])
  func `whichever call fails, the file is the old or the new one, whole, and the answer is true`(
    call: SystemCalls.Call.Name, persists: Bool
  ) throws {
    var points = 0
    for error in Self.errors {
      for time in 1... {
        let fault = Interference(.init(call: call, error: error, time: time, persists: persists))
        let failure = try save(fault.calls())
        if fault.hits == 0 { break }
        points += 1
        let place = "\(call) \(error) \(time) \(persists)"
        let text = scratch.text("a")
        #expect(text == "one" || text == "two", "\(place)")
        #expect(text == "two" || failure != nil, "\(place)")
        // Only what comes after the replacing fails with the new file in place.
        if text == "two", let failure {
          #expect(failure.message.text(in: .english).contains("holds the new answers"), "\(place)")
        }
        #expect(["zero", "one"].contains(scratch.text("a~")), "\(place)")
        #expect(scratch.mode("a") == 0o640, "\(place)")
        if call != .unlinkat { #expect(scratch.names == ["a", "a~"], "\(place)") }
      }
    }
    let unused: Set<SystemCalls.Call.Name> = [.fchown, .flock, .ftruncate, .unlinkat, .fsetxattr, .faccessat]
    #expect(points >= (unused.contains(call) ? 0 : 6))
  }

  @Test func `wherever the process ends, the file is the old or the new one, whole, and the next start clears up`()
    throws
  {
    var points = 0
    for end in 1... {
      let fault = Interference(end: end)
      _ = try save(fault.calls())
      if fault.hits == 0 { break }
      points += 1
      let text = scratch.text("a")
      #expect(text == "one" || text == "two", "\(end)")
      #expect(["zero", "one"].contains(scratch.text("a~")), "\(end)")
      let target = try SaveTarget(resolving: scratch.file("a"))
      let contents = try FileContents(limit: 100, calls: .real) { () throws(Errno) in
        try SystemCalls.real.open(scratch.file("a"), O_RDONLY)
      }
      var file = SafeFile(target, known: contents.identity)
      #expect(scratch.names == ["a", "a~"], "\(end)")
      try file.replace(with: Array("three".utf8))
      #expect(scratch.text("a~") == text, "\(end)")
    }
    #expect(points == 29)
  }

  @Test func `after any failure the next attempt saves`() throws {
    for call in SystemCalls.Call.Name.allCases {
      for time in 1... {
        for name in scratch.names { unlink(scratch.file(name)) }
        let fault = Interference(.init(call: call, error: EIO, time: time))
        guard let target = try? SaveTarget(resolving: scratch.file("a"), calls: fault.calls()) else { continue }
        var file = SafeFile(target, known: nil)
        for text in ["one", "two"] {
          do throws(SaveError) {
            try file.replace(with: Array(text.utf8))
          } catch {
            #expect(throws: Never.self) { try file.replace(with: Array(text.utf8)) }
          }
          #expect(scratch.text("a") == text)
        }
        #expect(scratch.text("a~") == "one")
        #expect(scratch.names == ["a", "a~"])
        if fault.hits == 0 { break }
      }
    }
  }

  @Test func `short and interrupted writes are finished`() throws {
    let fault = Interference(.init(call: .write, error: EINTR, time: 2))
    #expect(try save(fault.calls(longestWrite: 1)) == nil)
    #expect(scratch.text("a") == "two")
    #expect(fault.log.filter { $0.name == .write }.count == 4)
  }

  @Test(arguments: [SystemCalls.Call.Name.openat, .write, .read, .fstat, .renameat])
  func `a call that is interrupted every time is made a hundred times and has then failed`(
    call: SystemCalls.Call.Name
  ) throws {
    let fault = Interference(.init(call: call, error: EINTR, persists: true))
    let failure = try #require(try save(fault.calls()))
    #expect(failure.message.text(in: .english).contains("it was interrupted"))
    #expect(fault.hits.isMultiple(of: 100))
    #expect(scratch.text("a") == "one")
    #expect(scratch.names == ["a", "a~"])
  }

  @Test func `what the disk was to confirm is not asked for twice`() throws {
    let fault = Interference(.init(call: .fsync, error: EINTR))
    #expect(try save(fault.calls()) == .system(path: scratch.file("a"), .sync, Errno(EINTR)))
    #expect(fault.log.filter { $0.name == .fsync }.count == 1)
  }

  @Test(arguments: [EPERM, EOPNOTSUPP, EMLINK, ENOSYS])
  func `without links FILE~ is a copy`(error: Int32) throws {
    let fault = Interference(.init(call: .linkat, error: error, persists: true))
    #expect(try save(fault.calls()) == nil)
    #expect(scratch.text("a") == "two")
    #expect(scratch.text("a~") == "one")
    #expect(scratch.mode("a~") == 0o640)
    #expect(scratch.names == ["a", "a~"])
  }

  @Test(arguments: [EINVAL, ENOTSUP])
  func `a file system that cannot confirm folders is no failure`(error: Int32) throws {
    let fault = Interference(.init(call: .fsync, error: error, time: 2))
    #expect(try save(fault.calls()) == nil)
    #expect(fault.hits == 1)
  }

  @Test func `a rename that took place but reported a failure is not taken for somebody else's change`() throws {
    scratch.write("a", "one")
    let contents = try FileContents(limit: 100, calls: .real) { () throws(Errno) in
      try SystemCalls.real.open(scratch.file("a"), O_RDONLY)
    }
    let fault = Interference(.init(call: .renameat, error: EIO, file: "a"))
    var file = SafeFile(try SaveTarget(resolving: scratch.file("a"), calls: fault.calls()), known: contents.identity)
    #expect(throws: SaveError.self) { try file.replace(with: Array("two".utf8)) }
    scratch.write("a", "two")
    #expect(throws: Never.self) { try file.replace(with: Array("three".utf8)) }
  }

  @Test func `above the limit of file sizes the old file stays and the program goes on`() throws {
    var limit = rlimit()
    getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
    let before = limit
    scratch.write("a", "one")
    let contents = try FileContents(limit: 100, calls: .real) { () throws(Errno) in
      try SystemCalls.real.open(scratch.file("a"), O_RDONLY)
    }
    var file = SafeFile(try SaveTarget(resolving: scratch.file("a")), known: contents.identity)
    // High enough to leave every other test alone.
    limit.rlim_cur = 8 << 20
    setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
    var failure: SaveError?
    do throws(SaveError) {
      try file.replace(with: Array(repeating: 0x20, count: 12 << 20))
    } catch {
      failure = error
    }
    var after = before
    setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &after)
    #expect(failure == .system(path: scratch.file("a"), .write, Errno(EFBIG)))
    #expect(scratch.text("a") == "one")
    #expect(scratch.names == ["a"])
  }
}
