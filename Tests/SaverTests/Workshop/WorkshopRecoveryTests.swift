import Glibc
import Testing

@testable import Assessment
@testable import Saver

@Suite struct WorkshopRecoveryTests {
  private let scratch = Scratch()
  private let now = Timestamp(seconds: 1_795_341_800)
  private var random = SplitMix(seed: 1)

  /// Writes the first bytes of a file, and what FILE~ holds.
  private func damage(_ workshop: Workshop, at count: Int, before: Workshop? = nil) -> WorkshopRecovery {
    scratch.write("w.json", String(decoding: workshop.encoded.prefix(count), as: UTF8.self))
    if let before { scratch.write("w.json~", String(decoding: before.encoded, as: UTF8.self)) }
    return WorkshopRecovery(of: scratch.file("w.json"))
  }

  private mutating func day(_ anonymity: Workshop.Anonymity) throws -> Workshop {
    var workshop = Workshop.session(anonymity)
    let ballots = try Ballot.session(["none", "none", "full", "full", "partly"])
    _ = try workshop.collect(ballots, in: .session, at: now, using: &random)
    for (number, question) in ["A", "B"].enumerated() {
      let counts = Counts(options: ["none": 2, "full": 3 + number])
      try workshop.count(counts, on: question, revealing: true, in: .session, at: now)
      try workshop.settle(question, as: .option("full"), how: .near, reason: "r", in: .session, at: now)
    }
    return workshop
  }

  @Test(arguments: [Workshop.Anonymity.counts, .key])
  mutating func `wherever a file is cut off, what stands before comes back, and FILE~ takes it`(
    anonymity: Workshop.Anonymity
  ) throws {
    let whole = try day(anonymity)
    var before = whole
    while before.undo(at: now) != nil {}
    var seen: Set<Int> = []
    let count = whole.encoded.count
    for length in stride(from: 0, to: count, by: 7) {
      let recovery = damage(whole, at: length, before: before)
      #expect(recovery.rounds.allSatisfy { whole.rounds.contains($0) }, "\(length)")
      let merged = try #require(recovery.merged(at: now))
      #expect((try? Workshop(reading: merged.encoded)) == merged, "\(length)")
      #expect(merged.rounds.allSatisfy { whole.rounds.contains($0) || before.rounds.contains($0) }, "\(length)")
      seen.insert(recovery.rounds.count)
    }
    #expect(seen == [0, 1, 2, 3, 4])
    let merged = try #require(damage(whole, at: count - 4, before: before).merged(at: now))
    #expect(Set(merged.rounds) == Set(whole.rounds) && merged.settled == whole.settled)
  }

  @Test mutating func `a file alone makes a workshop where it says by which rules and on what`() throws {
    let whole = try day(.key)
    let count = whole.encoded.count
    #expect(damage(whole, at: count / 2).made(at: now) == nil)
    var expected = whole
    expected.modified = now
    #expect(damage(whole, at: count - 4).made(at: now) == expected)
    #expect(damage(whole, at: count - 4).merged(at: now) == nil)
  }

  @Test mutating func `what the rules do not allow is left behind`() throws {
    let text = String(decoding: try day(.key).encoded, as: UTF8.self).replacing("\"key\"", with: "\"counts\"")
    scratch.write("w.json", String(text.dropLast(4)))
    let made = try #require(WorkshopRecovery(of: scratch.file("w.json")).made(at: now))
    #expect(made.participants.isEmpty && made.rounds.count == 2 && made.history.isEmpty)
    #expect((try? Workshop(reading: made.encoded)) == made)
  }

  @Test mutating func `bytes that are no text hide only what comes after them`() throws {
    var bytes = try day(.counts).encoded
    bytes[bytes.count - 40] = 0xFF
    let descriptor = open(scratch.file("w.json"), O_WRONLY | O_CREAT, 0o600)
    _ = Glibc.write(descriptor, bytes, bytes.count)
    close(descriptor)
    let recovery = WorkshopRecovery(of: scratch.file("w.json"))
    #expect(recovery.rounds.count == 4 && recovery.backup == nil)
    #expect(WorkshopRecovery(of: scratch.file("none.json")).rounds.isEmpty)
  }
}
