import Glibc
import Sentences
import Testing

@testable import Assessment
@testable import Saver

/// What cannot be written to its file, however the program ends.
@Suite struct RescueTests {
  /// Why a version cannot be written, and where it goes instead.
  enum Obstacle: String, CaseIterable, CustomTestStringConvertible {
    case changedByOthers, fullDisk, folderGone

    var testDescription: String { rawValue }
    var isBeside: Bool { self == .changedByOthers }
  }

  private let scratch = Scratch()
  private let elsewhere = Scratch()
  private let now = Timestamp(seconds: 1_795_341_800)
  private let beside = "disk/a.json.rescue"

  private var folder: String { elsewhere.file("state/rescue") }

  private func target(_ calls: SystemCalls = .real) throws -> SaveTarget {
    try SaveTarget(resolving: scratch.file("disk/a.json"), calls: calls)
  }

  /// A queue on a file of one version, and then something in its way.
  private func queue(_ obstacle: Obstacle) throws -> SaveQueue {
    mkdir(scratch.file("disk"), 0o700)
    try SafeFile.make(.sample(note: "first"), at: scratch.file("disk/a.json"), now: now)
    let isFull = Set(obstacle == .fullDisk ? [".a.json.mipexr-new", ".a.json.rescue.mipexr-new"] : [])
    let target = try target(
      SystemCalls { (call) throws(Errno) in
        if call.name == .openat, isFull.contains(call.file) { throw Errno(ENOSPC) }
      })
    let file = SafeFile(target, known: try AssessmentFile.read(target).identity)
    let place = RescuePlace(of: target, folder: folder)
    switch obstacle {
    case .changedByOthers: scratch.write("disk/a.json", "theirs")
    case .fullDisk: break
    case .folderGone:
      unlink(scratch.file("disk/a.json"))
      rmdir(scratch.file("disk"))
    }
    return try SaveQueue(file, gather: .milliseconds(10), retry: .milliseconds(50), rescue: place) {
      Timestamp(seconds: 42)
    }
  }

  /// What stands in rescue files now.
  private func rescued(_ obstacle: Obstacle) -> [Assessment] {
    let names = elsewhere.names(in: "state/rescue").filter { !$0.hasPrefix(".") }
    let paths = obstacle.isBeside ? [scratch.file(beside)] : names.map { "\(folder)/\($0)" }
    return paths.compactMap { try? AssessmentFile.read($0).assessment }
  }

  private func wait(until isSo: () throws -> Bool) rethrows -> Bool {
    let deadline = ContinuousClock.now + .seconds(20)
    while ContinuousClock.now < deadline {
      if try isSo() { return true }
      usleep(2000)
    }
    return false
  }

  @Test(arguments: Obstacle.allCases)
  func `what cannot be written stands in one rescue file, the newest of it, before anybody ends the program`(
    obstacle: Obstacle
  ) throws {
    let queue = try queue(obstacle)
    for (number, note) in [(1, "typed"), (2, "typed on"), (3, "typed to the end")] {
      queue.submit(.sample(note: note), number: number)
      #expect(wait { rescued(obstacle) == [.sample(note: note)] })
    }
    queue.stop(timeout: .seconds(20))
    #expect(rescued(obstacle) == [.sample(note: "typed to the end")])
    #expect(scratch.mode(beside) == (obstacle.isBeside ? 0o600 : nil))
    #expect(obstacle != .folderGone || !scratch.names.contains("disk"))
  }

  @Test func `what gets into its file after all leaves no rescue file behind`() throws {
    let queue = try queue(.folderGone)
    queue.submit(.sample(note: "typed"), number: 1)
    #expect(wait { rescued(.folderGone) == [.sample(note: "typed")] })
    mkdir(scratch.file("disk"), 0o700)
    #expect(wait { scratch.names(in: "disk").contains("a.json") })
    queue.stop(timeout: .seconds(20))
    #expect(elsewhere.names(in: "state/rescue") == [])
  }

  @Test func `a rescue file that waits to be opened is never overwritten by the next`() throws {
    mkdir(scratch.file("disk"), 0o700)
    scratch.write(beside, String(decoding: Assessment.sample(note: "earlier").encoded, as: UTF8.self))
    let queue = try queue(.changedByOthers)
    queue.submit(.sample(note: "typed"), number: 1)
    #expect(wait { scratch.names(in: "disk").contains("a.json.rescue-2") })
    queue.stop(timeout: .seconds(20))
    #expect(try AssessmentFile.read(scratch.file(beside)).assessment == .sample(note: "earlier"))
    #expect(try AssessmentFile.read(scratch.file(beside + "-2")).assessment == .sample(note: "typed"))
  }

  @Test func `a place that does not answer is left out, and the answers go to the folder of the person's own`() throws {
    let queue = try queue(.changedByOthers)
    queue.submit(.sample(note: "typed"), number: 1)
    #expect(wait { rescued(.changedByOthers) == [.sample(note: "typed")] })
    queue.rescueElsewhere()
    #expect(rescued(.folderGone) == [.sample(note: "typed")])
    queue.stop(timeout: .seconds(20))
  }
}

/// What is found at the next opening.
@Suite struct RescueFindingTests {
  private let scratch = Scratch()
  private let now = Timestamp(seconds: 1_795_341_800)

  private func rescue(_ own: Assessment, file: Assessment?, inFolder: Bool = false) throws -> Rescue? {
    if let file { scratch.write("a.json", String(decoding: file.encoded, as: UTF8.self)) }
    let target = try SaveTarget(resolving: scratch.file("a.json"))
    let place = RescuePlace(of: target, folder: scratch.file("state"))
    #expect((inFolder ? place.elsewhere : place).make(own.encoded) != nil)
    return Rescue(of: target, in: place)
  }

  private func answered(_ id: String, _ option: String, _ assessment: Assessment = .sample()) -> Assessment {
    var assessment = assessment
    assessment.record(Answer(choice: .option(option)), for: id, at: now)
    return assessment
  }

  @Test func `without a rescue file there is nothing to offer`() throws {
    let target = try SaveTarget(resolving: scratch.file("a.json"))
    #expect(Rescue(of: target, in: RescuePlace(of: target, folder: scratch.file("state"))) == nil)
  }

  @Test(arguments: [false, true]) func `answers given since are put into the file, and undo takes them back`(
    inFolder: Bool
  ) throws {
    let rescue = try #require(try rescue(answered("GEN-01", "full"), file: .sample(), inFolder: inFolder))
    #expect(rescue.differing == ["GEN-01"] && !rescue.isInFile)
    var merged = try #require(rescue.merged(at: now))
    #expect(merged.answers["GEN-01"]?.choice == .option("full"))
    #expect(merged.answers["EDU-03"] == Assessment.sample().answers["EDU-03"])
    merged.undo(at: now)
    #expect(merged.answers["GEN-01"] == nil)
  }

  @Test func `what a colleague answered meanwhile stays, unless the session answered it too`() throws {
    let theirs = answered("GEN-02", "none", answered("GEN-01", "none"))
    let rescue = try #require(try rescue(answered("GEN-01", "full"), file: theirs))
    #expect(rescue.differing == ["GEN-01"])
    let merged = try #require(rescue.merged(at: now))
    #expect(merged.answers["GEN-01"]?.choice == .option("full"))
    #expect(merged.answers["GEN-02"]?.choice == .option("none"))
  }

  @Test func `a note that was still being written is put in, too`() throws {
    var own = Assessment.sample()
    own.answers["EDU-03"]?.note = "half a sent"
    let rescue = try #require(try rescue(own, file: answered("GEN-02", "none")))
    #expect(rescue.differing == ["EDU-03"])
    #expect(rescue.merged(at: now)?.answers["EDU-03"]?.note == "half a sent")
  }

  @Test func `a target that was set is put in, too`() throws {
    var own = Assessment.sample()
    own.record(Assessment.Target(option: "full", due: "2027-06-30"), asTargetOf: "EDU-03", at: now)
    let rescue = try #require(try rescue(own, file: .sample()))
    #expect(rescue.merged(at: now)?.targets["EDU-03"]?.due == "2027-06-30")
  }

  @Test func `what is in the file already needs no offer`() throws {
    let rescue = try #require(try rescue(answered("GEN-01", "full"), file: answered("GEN-01", "full")))
    #expect(rescue.isInFile)
  }

  @Test func `without its file everything can still be had`() throws {
    let rescue = try #require(try rescue(answered("GEN-01", "full"), file: nil))
    #expect(!rescue.isInFile && rescue.merged(at: now) == nil)
    #expect(rescue.file.assessment.answers.count == 2)
  }

  @Test func `what is set aside stays under a name of its own, and is not asked about again`() throws {
    let rescue = try #require(try rescue(answered("GEN-01", "full"), file: .sample()))
    let target = try SaveTarget(resolving: scratch.file("a.json"))
    scratch.write("a.json.conflict-20261122-100320", "taken")
    let path = try rescue.keepApart(beside: target, at: Timestamp(seconds: 1_795_341_800))
    #expect(path.hasPrefix(scratch.file("a.json.conflict-")))
    #expect(try AssessmentFile.read(path).assessment == answered("GEN-01", "full"))
    #expect(!scratch.names.contains("a.json.rescue"))
    #expect(Rescue(of: target, in: RescuePlace(of: target, folder: nil)) == nil)
  }
}
