import Glibc
import Sentences
import Testing
import Text

@testable import Assessment
@testable import Saver

@Suite struct WorkshopFileTests {
  private let scratch = Scratch()
  private let now = Timestamp(seconds: 1_795_341_800)
  private var random = SplitMix(seed: 1)

  private var path: String { scratch.file("w.json") }

  private func read(_ name: String = "w.json") throws -> Workshop { try WorkshopFile.read(scratch.file(name)).workshop }

  /// Reads, changes and saves, as a command does.
  private func change(_ body: (inout Workshop) throws -> Void) throws {
    let target = try SaveTarget(resolving: path)
    let found = try WorkshopFile.read(target)
    var workshop = found.workshop
    try body(&workshop)
    var file = SafeFile(target, known: found.identity)
    try file.save(workshop)
  }

  /// Everything that the folder holds, to look for what must not be there.
  private var everything: String { scratch.names.compactMap { scratch.text($0) }.joined() }

  @Test func `a workshop is made, saved with the version before as FILE~, and read with what identifies it`() throws {
    try SafeFile.make(.session(.key), at: path, now: now)
    #expect(throws: SaveError.self) { try SafeFile.make(.session(.key), at: path, now: now) }
    try change { $0.title = "Skåne" }
    #expect(try read().title == "Skåne" && read("w.json~").title == "")
    #expect(scratch.mode("w.json") == 0o600 && scratch.names == ["w.json", "w.json~"])
  }

  @Test func `its queue saves the newest version, and another process is kept out by its lock`() throws {
    let target = try SaveTarget(resolving: path)
    guard case .acquired(let lock, _) = FileLock.acquire(beside: target, at: now) else {
      Issue.record("no lock")
      return
    }
    let queue = try SaveQueue(SafeFile(target, known: nil), gather: .milliseconds(20)) { Timestamp(seconds: 42) }
    var workshop = Workshop.session(.counts)
    for number in 1...50 {
      workshop.title = "\(number)"
      queue.submit(workshop, number: number)
    }
    #expect(queue.flush(timeout: .seconds(20)) == .saved)
    #expect(throws: SaveError.self) { try SafeFile.make(workshop, at: path, now: now) }
    queue.stop(timeout: .seconds(20))
    lock.release()
    #expect(try read() == workshop)
  }

  @Test func `one that could not be read again is refused before anything is touched`() throws {
    try SafeFile.make(.session(.key), at: path, now: now)
    let before = scratch.text("w.json")
    #expect(throws: SaveError.unfit(path: path, why: .textTooLong(1024))) {
      try change { $0.title = String(repeating: "x", count: (1 << 20) + 1) }
    }
    #expect(throws: SaveError.unfit(path: path, why: nil)) {
      try change { workshop in
        workshop.rounds = [Round(.init("A", 1), offset: 0, .answers(["nobody": Answer(choice: .unknown)]))]
      }
    }
    #expect(scratch.text("w.json") == before && scratch.names == ["w.json"])
  }

  @Test mutating func `a session that keeps counts has no earlier counts beside it, at no moment`() throws {
    try SafeFile.make(.session(.counts), at: path, now: now)
    var workshop = try read()
    let ballots = try Ballot.session(["none", "none", "full", "full", "partly", "full"])
    let seen = try read()
    for count in [5, 6] {
      _ = try workshop.collect(Array(ballots.prefix(count)), in: .session, at: now, using: &random)
      try change { $0 = workshop }
    }
    #expect(scratch.names == ["w.json"])
    #expect(try read() == workshop && workshop != seen)
    workshop.title = "Skåne"
    try change { $0 = workshop }
    #expect(try read("w.json~").rounds == workshop.rounds)
    try workshop.count(Counts(options: ["none": 5]), on: "A", in: .session, at: now)
    try change { $0 = workshop }
    #expect(scratch.names == ["w.json", "w.json~"])
    try workshop.count(Counts(options: ["none": 5, "full": 1]), on: "A", present: 6, in: .session, at: now)
    try change { $0 = workshop }
    #expect(scratch.names == ["w.json"])
  }

  @Test(arguments: 1...40)
  mutating func `wherever a save is cut off, earlier counts do not stand beside later ones`(end: Int) throws {
    var workshop = Workshop.session(.counts)
    try workshop.count(Counts(options: ["none": 5]), on: "A", in: .session, at: now)
    try SafeFile.make(workshop, at: path, now: now)
    try change { $0.title = "Skåne" }
    let cut = Interference(end: end)
    let target = try SaveTarget(resolving: path)
    let found = try WorkshopFile.read(target)
    var later = found.workshop
    try later.count(Counts(options: ["none": 5, "full": 1]), on: "A", present: 6, in: .session, at: now)
    if let broken = try? SaveTarget(resolving: path, calls: cut.calls()) {
      var file = SafeFile(broken, known: found.identity)
      try? file.save(later)
    }
    let (file, before) = (try read(), try? read("w.json~"))
    #expect([found.workshop, later].contains(file))
    #expect(before == nil || before?.rounds == file.rounds)
  }

  @Test mutating func `neither FILE nor FILE~ of a session that keeps counts tells a person's answer`() throws {
    try SafeFile.make(.session(.counts), at: path, now: now)
    let ballots = try Ballot.session(["none", "none", "full", "full", "partly"], note: "secret-note")
    for _ in 0..<3 {
      let dice = random
      try change { workshop in
        var dice = dice
        _ = try workshop.collect(ballots, in: .session, at: now, using: &dice)
        try workshop.count(Counts(options: ["none": 5]), on: "A", revealing: true, in: .session, at: now)
        workshop.undo(at: now)
        try workshop.settle("A", as: .option("full"), how: .lower, reason: "r", in: .session, at: now)
      }
    }
    let files = try ["w.json", "w.json~"].map { try JSON(parsing: Array((scratch.text($0) ?? "").utf8)) }
    for file in files {
      #expect(file.names.isDisjoint(with: ["votes", "participants", "digest", "mark", "note"]))
      #expect(file.object?["history"]?.names.contains("counts") == false)
    }
    #expect(!everything.contains("secret-note"))
  }

  @Test mutating func `a session that kept persons has no FILE~ once it keeps only counts`() throws {
    var workshop = Workshop.session(.key)
    _ = try workshop.admit(at: now, using: &random)
    try SafeFile.make(workshop, at: path, now: now)
    try change { $0 = .session(.counts) }
    #expect(scratch.names == ["w.json"])
  }

  @Test func `a missing file, a newer one and a damaged one are told apart`() throws {
    func refusal() -> WorkshopFile.Refusal? {
      #expect(throws: WorkshopFile.Refusal.self) { try WorkshopFile.read(path) }
    }
    guard case .unreadable(.missing)? = refusal() else {
      Issue.record("not missing")
      return
    }
    scratch.write("w.json", WorkshopGolden.empty.replacing("mipexr-workshop/1", with: "mipexr-workshop/2"))
    #expect(refusal()?.isDamage == false)
    scratch.write("w.json", String(WorkshopGolden.full.dropLast(20)))
    #expect(refusal()?.isDamage == true)
  }

  @Test func `what leaves the tool never replaces a workshop`() throws {
    scratch.write("w.json", WorkshopGolden.empty)
    #expect(throws: SaveError.self) { try AtomicOutput.file([1], at: path, replacing: .anything) }
    #expect(scratch.text("w.json") == WorkshopGolden.empty)
  }
}

extension JSON {
  /// The names of all members, at every depth.
  fileprivate var names: Set<String> {
    switch self {
    case .object(let members): members.values.reduce(into: Set(members.keys)) { $0.formUnion($1.names) }
    case .array(let values): values.reduce(into: []) { $0.formUnion($1.names) }
    default: []
    }
  }
}

extension Round {
  fileprivate init(_ id: ID, offset: Int, _ votes: Votes) {
    self.init(id, opened: Timestamp(seconds: offset), present: 5, votes: votes)
  }
}
