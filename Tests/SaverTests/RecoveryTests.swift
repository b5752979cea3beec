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
}
