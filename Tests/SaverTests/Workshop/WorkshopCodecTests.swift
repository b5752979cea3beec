import Sentences
import Testing
import Text

@testable import Assessment
@testable import Saver

@Suite struct WorkshopCodecTests {
  private func faults(_ text: String) -> [String] {
    do throws(InvalidWorkshop) {
      _ = try Workshop(reading: Array(text.utf8))
      return []
    } catch {
      return error.faults.map(\.text)
    }
  }

  private func written(_ workshop: Workshop) -> String { String(decoding: workshop.encoded, as: UTF8.self) }

  private func read(_ text: String) throws -> Workshop { try Workshop(reading: Array(text.utf8)) }

  @Test func `the file reads as the format says and is written the same`() throws {
    let workshop = try read(WorkshopGolden.full)
    #expect(workshop.questionnaire.fingerprint == "fedcba9876543210" && workshop.assessment == "skane-2026.json")
    #expect(workshop.rules == .init(anonymity: .named))
    #expect(workshop.participants["K7Q2MX"]?.name == "Anna" && workshop.participants["P09AAA"]?.from == .ballot)
    #expect(workshop.agenda == [.init(indicator: "EDU-03", why: .gap, minutes: 10)])
    #expect(workshop.rounds[0].counts == Counts(options: ["none": 1], notApplicable: 1))
    #expect(workshop.rounds[1].counts == Counts(options: ["none": 12, "full": 0], unknown: 3, notApplicable: 1))
    #expect(workshop.settled["EDU-03"]?.dissent == [.init("Lund has it", votes: 3, group: "Employers")])
    #expect(workshop.settled["EDU-04"]?.answer == nil)
    #expect(workshop.actions.first?.votes == 7)
    #expect(workshop.history.count == 8 && workshop.history[0].what == .collected(2))
    #expect(workshop.history[4].what == .peeked(.init("EDU-03", 1)) && workshop.history[5].kind == .undo)
    #expect(written(workshop) == WorkshopGolden.full)
  }

  @Test func `what is empty is left out`() throws {
    let workshop = Workshop(
      on: "a.json", of: .init(id: "q", version: Version(1, 2, 3)), rules: .init(anonymity: .counts),
      created: Timestamp(seconds: 0))
    #expect(written(workshop) == WorkshopGolden.empty)
    #expect(try read(WorkshopGolden.empty) == workshop)
  }

  @Test(arguments: 0..<300)
  func `whatever a workshop holds comes back, what this version does not know as well`(seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    let workshop = Workshop.random(using: &random)
    let again = try Workshop(reading: workshop.encoded)
    #expect(again == workshop)
    #expect(again.encoded == workshop.encoded)
  }

  @Test(arguments: WorkshopGolden.refused)
  func `a wrong member is told with its place, what was found and what was expected`(text: String, expected: [String]) {
    #expect(faults(text) == expected)
  }

  @Test func `a hundred faults are enough`() {
    let items = (0..<250).map { _ in "1" }.joined(separator: ",")
    let found = faults(#"{"format": "mipexr-workshop/1", "agenda": [\#(items)]}"#)
    #expect(found.count == 101 && found.last?.hasPrefix("more(") == true)
  }

  @Test func `a file cut short anywhere is refused`() {
    let bytes = Array(WorkshopGolden.full.utf8)
    for count in 0..<(bytes.count - 2) {
      #expect(throws: InvalidWorkshop.self) { try Workshop(reading: Array(bytes[..<count])) }
    }
  }

  @Test func `no byte changed anywhere ends the program, and what is read can be written and read again`() {
    var random = SplitMix(seed: 7)
    for _ in 0..<3000 {
      var bytes = Array(WorkshopGolden.full.utf8)
      bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
      guard var workshop = try? Workshop(reading: bytes) else { continue }
      #expect((try? Workshop(reading: workshop.encoded)) == workshop)
      while workshop.undo(at: Timestamp(seconds: 0)) != nil {}
      #expect((try? Workshop(reading: workshop.encoded)) != nil)
    }
  }

  @Test func `what does not fit the questionnaire is told where it stands`() throws {
    let options = [("none", 0), ("full", 100)].map { Indicator.Option(id: $0, score: Quantity($1)) }
    let questionnaire = Questionnaire(
      id: "q", version: Version(1, 0, 0), source: "", languages: ["en"], overall: .indicators, bands: [], axes: [],
      dimensions: [], sections: ["s"],
      indicators: ["A", "EDU-03"].map {
        Indicator(id: $0, section: 0, dimensions: [], kind: .choice(options, scale: nil))
      })
    let text = WorkshopGolden.full.replacing("mipex-r", with: "q").replacing("\"none\": 12", with: "\"some\": 12")
    func found(_ text: String) throws -> [String] {
      try read(text).faults(against: questionnaire, text: Array(text.utf8)).map(\.text)
    }
    let plain = text.replacing("    \"fingerprint\": \"fedcba9876543210\",\n", with: "")
    #expect(
      try found(plain) == [
        "147:9: \"some\" is no option of EDU-03, expected \"none\" or \"full\"",
        "186:5: the questionnaire has no indicator \"EDU-04\"; is \"EDU-03\" meant?",
      ])
    let mark = questionnaire.fingerprint
    #expect(try found(text) == ["123:20: otherFingerprint(found: \"fedcba9876543210\", expected: \"\(mark)\")"])
    #expect(try found(plain.replacing("\"1.0.0\"", with: "\"1.1.0\"")).first?.contains("otherVersion") == true)
    #expect(try found(WorkshopGolden.full).first?.contains("the file answers the questionnaire") == true)
    #expect(try read(text.replacing("fedcba9876543210", with: mark)).faults(against: questionnaire).count == 2)
  }
}

extension InvalidWorkshop.Fault {
  /// `line:column: ` and the sentence, or the name of what has none.
  var text: String {
    let what =
      switch what {
      case .told(let message): message.text(in: .english)
      case .workshop(let fault): "\(fault)"
      }
    return (place.map { "\($0.line):\($0.column): " } ?? "") + what
  }
}
