import Glibc
import Testing

@testable import Assessment
@testable import Saver

@Suite struct RecoveryTests {
  private let scratch = Scratch()
  private let now = Timestamp(seconds: 1_795_341_800)

  /// Three answers, the middle one with a long note.
  private var whole: Assessment {
    var assessment = Assessment.sample()
    for (id, note) in [("EDU-04", String(repeating: "é", count: 300)), ("EDU-05", "last")] {
      var answer = Answer(choice: .unknown)
      answer.note = note
      assessment.record(answer, for: id, at: now)
    }
    return assessment
  }

  @Test func `wherever a file is cut off, the answers before the cut come back and none that was not there`() {
    let bytes = whole.encoded
    var seen: Set<Int> = []
    for length in bytes.indices {
      scratch.write("a", "")
      let descriptor = open(scratch.file("a"), O_WRONLY)
      _ = Glibc.write(descriptor, bytes, length)
      close(descriptor)
      let answers = Recovery(of: scratch.file("a")).answers
      for (id, answer) in answers { #expect(answer == whole.answers[id], "\(length) \(id)") }
      seen.insert(answers.count)
    }
    #expect(seen == [0, 1, 2, 3])
  }

  @Test func `a byte that is no text hides only what comes after it`() throws {
    var bytes = whole.encoded
    let note = try #require(bytes.lastIndex(of: 0xC3))
    bytes[note] = 0xFF
    let descriptor = open(scratch.file("a"), O_WRONLY | O_CREAT, 0o600)
    _ = Glibc.write(descriptor, bytes, bytes.count)
    close(descriptor)
    let recovery = Recovery(of: scratch.file("a"))
    #expect(recovery.answers.keys.contains("EDU-03"))
    #expect(recovery.backup == nil && recovery.merged(at: now) == nil)
  }

  @Test func `FILE~ takes the newer answers of the damaged file, and undo takes them back`() throws {
    scratch.write("a~", String(decoding: Assessment.sample(note: "before").encoded, as: UTF8.self))
    let text = String(decoding: whole.encoded, as: UTF8.self)
    scratch.write("a", String(text.prefix(text.count / 3)))
    let recovery = Recovery(of: scratch.file("a"))
    #expect(recovery.backup?.assessment == .sample(note: "before"))
    var merged = try #require(recovery.merged(at: now))
    #expect(merged.answers["EDU-03"]?.note == "")
    #expect(merged.region == whole.region)
    while merged.undo(at: now) != nil, merged.answers["EDU-03"]?.note != "before" {}
    #expect(merged.answers["EDU-03"]?.note == "before")
    #expect(scratch.text("a") == String(text.prefix(text.count / 3)))
  }

  @Test(arguments: [
    "", "\u{0}", "[]", "{\"answers\": 1}", "{\"answers\": {\"A\": 3, \"B\": {\"option\": 1}}}", "<html>",
  ])
  func `what holds no answers gives none`(text: String) {
    scratch.write("a", text)
    #expect(Recovery(of: scratch.file("a")).answers.isEmpty)
    #expect(Recovery(of: scratch.file("none")).answers.isEmpty)
  }

  /// Writes the first bytes of a text, and what FILE~ holds.
  private func damage(_ text: String, at count: Int? = nil, before: Assessment? = nil) -> Recovery {
    scratch.write("a.json", count.map { String(text.prefix($0)) } ?? text)
    if let before { scratch.write("a.json~", String(decoding: before.encoded, as: UTF8.self)) }
    return Recovery(of: scratch.file("a.json"))
  }

  private var wholeText: String { String(decoding: whole.encoded, as: UTF8.self) }

  @Test func `what the damaged file says of region and questionnaire makes an assessment when it stands before`()
    throws
  {
    let place = try #require(wholeText.firstRange(of: "\"region\""))
    let end = wholeText.distance(from: wholeText.startIndex, to: place.lowerBound)
    #expect(damage(wholeText, at: end).made(at: now) == nil)
    let made = try #require(damage(wholeText, at: wholeText.count - 2).made(at: now))
    var expected = whole
    expected.modified = now
    #expect(made == expected)
  }

  @Test func `a half history is none, and a file that is no assessment makes none`() throws {
    let foreign = wholeText.replacing("mipexr-assessment/1", with: "else/1")
    #expect(damage(foreign).made(at: now) == nil)
    let cut = wholeText.replacing("\"to\": {", with: "\"to\": [{")
    #expect(damage(cut).made(at: now) == nil)
    #expect(damage(cut).answers == whole.answers)
    let wrong = wholeText.replacing("\"period\": \"2026\"", with: "\"period\": 2026")
    #expect(wrong != wholeText)
    #expect(damage(wrong).made(at: now)?.period == "")
    #expect(damage(wrong).made(at: now)?.history == whole.history)
  }

  @Test func `the same answer given at another time does not differ`() {
    var before = whole
    before.answers["EDU-05"]?.at = Timestamp(seconds: 0)
    let recovery = damage(wholeText, at: wholeText.count - 3, before: before)
    #expect(recovery.differing.isEmpty)
    #expect(recovery.merged(at: now) == before)
    before.answers["EDU-05"]?.note = "earlier"
    before.answers["EDU-04"] = nil
    #expect(damage(wholeText, at: wholeText.count - 3, before: before).differing == ["EDU-04", "EDU-05"])
  }

  @Test func `an empty file leaves the version before alone`() {
    let recovery = damage("", before: whole)
    #expect(recovery.answers.isEmpty && recovery.differing.isEmpty && recovery.made(at: now) == nil)
    #expect(recovery.backup?.assessment == whole)
  }

  @Test func `the version before is found where a link leads`() {
    _ = damage("{", before: whole)
    #expect(symlink("a.json", scratch.file("link.json")) == 0)
    #expect(Recovery(of: scratch.file("link.json")).backup?.assessment == whole)
    #expect(Recovery.freePath(beside: scratch.file("link.json")).hasSuffix("/a-recovered.json"))
  }

  @Test func `the new name is one under which nothing is, not even a link that leads nowhere`() {
    #expect(Recovery.freePath(beside: scratch.file("a.json")) == scratch.file("a-recovered.json"))
    scratch.write("a-recovered.json", "")
    #expect(symlink("nowhere", scratch.file("a-recovered-2.json")) == 0)
    #expect(Recovery.freePath(beside: scratch.file("a.json")) == scratch.file("a-recovered-3.json"))
    #expect(Recovery.freePath(beside: scratch.file("a")) == scratch.file("a-recovered"))
    #expect(Recovery.freePath(beside: scratch.file(".json")) == scratch.file("-recovered.json"))
  }
}
