import Assessment
import Foundation
import Scoring
import Sentences
import TestSupport
import Testing

@testable import Reports

/// Recorded only by hand (`RECORD_SNAPSHOTS=1 swift test --filter WorkshopReportTests`) and reviewed like code.
@Suite struct WorkshopReportTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

  private static func compare(_ text: String, to name: String) throws {
    try Golden.compare(text, to: name, in: folder)
  }

  @Test(arguments: [
    (Workshop.Anonymity.counts, Language.english), (.key, .swedish), (.named, .spanish),
  ])
  func `a report in Markdown tells the day from agenda to actions`(
    anonymity: Workshop.Anonymity, language: Language
  ) throws {
    let report = try WorkshopReportSample(anonymity: anonymity).report(language, code: language.code)
    let text = String(decoding: Markdown.write(WorkshopDocument(report).document), as: UTF8.self)
    try Self.compare(text, to: "\(anonymity.rawValue).md")
  }

  @Test func `the rows and the other program's file have the exact measures`() throws {
    let texts = try WorkshopReportSample(anonymity: .key).texts()
    try Self.compare(texts[3] + "\n", to: "key.csv")
    try Self.compare(texts[2], to: "key.json")
  }

  @Test(arguments: Workshop.Anonymity.allCases)
  func `the order of the participants never changes the report`(anonymity: Workshop.Anonymity) throws {
    var sample = WorkshopReportSample(anonymity: anonymity)
    let expected = try sample.texts()
    for _ in 0..<30 {
      sample.people.shuffle()
      #expect(try sample.texts() == expected)
    }
  }

  @Test(arguments: Workshop.Anonymity.allCases)
  func `a vote that waits for its reveal is in no report`(anonymity: Workshop.Anonymity) throws {
    let texts = try ["none", "full"].map { try WorkshopReportSample(anonymity: anonymity, hidden: $0).texts() }
    #expect(texts[0] == texts[1])
  }

  @Test(arguments: Workshop.Anonymity.allCases)
  func `nobody's key is in a report, and names only where all agreed`(anonymity: Workshop.Anonymity) throws {
    let sample = WorkshopReportSample(anonymity: anonymity)
    let (workshop, assessment) = try sample.made()
    let report = WorkshopReport(
      workshop, in: WorkshopReportSample.questionnaire, assessment: assessment,
      .init(code: "en", language: .english, made: WorkshopReportSample.at(60), version: "1"))
    let text =
      String(decoding: Markdown.write(WorkshopDocument(report).document), as: UTF8.self)
      + String(decoding: JSON.workshop(report).written(), as: UTF8.self)
      + WorkshopCSV.rows(report).joined()
    #expect(workshop.participants.keys.allSatisfy { !text.contains($0) })
    #expect(text.contains("Person0") == (anonymity == .named))
    // Three of eight: a group smaller than the minimum.
    #expect(text.contains("Associations") == (anonymity == .named))
    #expect(text.contains("Municipalities") == (anonymity != .counts))
  }

  @Test func `without the region's file there is no profile, and all else`() throws {
    let (workshop, _) = try WorkshopReportSample(anonymity: .counts).made()
    let report = WorkshopReport(
      workshop, in: WorkshopReportSample.questionnaire,
      .init(code: "en", language: .english, made: WorkshopReportSample.at(60), version: "1"))
    let text = String(decoding: Markdown.write(WorkshopDocument(report).document), as: UTF8.self)
    #expect(!text.contains("before and after"))
    #expect(text.contains("Settled: **partly**"))
  }

  @Test func `the profile before and after differs in what the workshop settled, also where that is not written yet`()
    throws
  {
    let report = try WorkshopReportSample(anonymity: .counts).report()
    // A from none to partly; C, not written into the file, from open to full; D stays full.
    #expect(report.effect?.before.overall.score?.value == 50)
    #expect(report.effect?.after.overall.score?.shown == Quantity(83))
  }

  @Test func `a chart says in words, and in figures, what its bars say`() throws {
    let drawings = try WorkshopDocument(WorkshopReportSample(anonymity: .counts).report()).document.drawings
    #expect(drawings.count == 6)
    #expect(drawings[3].title == "A, Round 1")
    // Those who see the drawing do not see its title.
    #expect(drawings[3].shapes.first == .text(.init(0, 15), "Round 1", .start, isStrong: true))
    #expect(drawings[3].description == "none: 2; partly: 4; full: 2; Don't know: 0; Not applicable: 0")
  }

  @Test func `a person's text is text in every format`() throws {
    let texts = try WorkshopReportSample(anonymity: .counts).texts()
    #expect(texts[1].contains("Ask the \\| housing office"))
    #expect(texts[0].contains("Ask the | housing office"))
  }
}
