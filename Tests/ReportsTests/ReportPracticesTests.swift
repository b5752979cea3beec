import Assessment
import Scoring
import Sentences
import TestSupport
import Testing
import Text

@testable import Reports

/// What others have done, under each gap of a report.
@Suite struct ReportPracticesTests {
  private let sample: MapSample

  init() throws { sample = try MapSample.built.get() }

  /// Everything at its best but one dimension.
  private func report(low dimension: String, region: String, _ language: Language, practices: [Practice]? = nil) throws
    -> Report
  {
    let questionnaire = sample.questionnaire
    let position = try #require(questionnaire.dimensions.firstIndex { $0.id == dimension })
    var entry = sample.entry("a.json", "Region", nuts: region, step: 1)
    for indicator in questionnaire.indicators {
      let isLow = indicator.dimensions.contains(position)
      guard let option = isLow ? indicator.options.first : indicator.options.last else { continue }
      entry.assessment.answers[indicator.id] = Answer(choice: .option(option.id))
    }
    let setting = Report.Setting(
      code: language.code, language: language, practices: practices ?? sample.practices, regions: sample.regions,
      made: Timestamp(seconds: 0), version: "1")
    return Report(Engine(questionnaire, answers: entry.assessment.answers), of: entry.assessment, setting)
  }

  @Test(arguments: Practice.areas, Language.all)
  func `under each gap stand at most two practices of other regions, with region, reason and address`(
    area: String, language: Language
  ) throws {
    let report = try report(low: area, region: "SE224", language)
    let gaps = report.strengthsAndGaps.gaps
    #expect(!gaps.isEmpty)
    for gap in gaps {
      let blocks = report.whatOthersDid(gap, among: gaps)
      guard case .list(let items, _)? = blocks.last else { continue }
      #expect((1...2).contains(items.count))
      for item in items {
        guard case .paragraph(let words, _)? = item.first else { continue }
        let link = try #require(words.compactMap(\.address).first)
        let practice = try #require(sample.practices.first { Address($0.sources[0]) == link })
        #expect(!practice.region.hasPrefix("SE224"))
        let region = sample.regions[practice.region]?.name(in: language.code) ?? practice.region
        #expect(words[0].text == region + ": ")
        #expect(words[1].text == practice.text(in: language.code).text.title)
      }
    }
    for text in [report.full.html(style: .builtIn), Markdown.write(report.full)] {
      let words = String(decoding: text, as: UTF8.self)
      #expect(words.contains(DocumentMessage.whatOthersDid.text(in: language)))
    }
    let brief = String(decoding: report.brief.html(style: .builtIn), as: UTF8.self)
    #expect(!brief.contains(DocumentMessage.whatOthersDid.text(in: language)))
  }

  @Test func `the choice does not depend on the order of the practices, and names no practice twice while others fit`()
    throws
  {
    let first = try report(low: "health", region: "SE232", .english)
    let gaps = first.strengthsAndGaps.gaps
    let expected = gaps.map { first.whatOthersDid($0, among: gaps) }
    for _ in 0..<5 {
      let other = try report(low: "health", region: "SE232", .english, practices: sample.practices.shuffled())
      #expect(gaps.map { other.whatOthersDid($0, among: gaps) } == expected)
    }
    var shown: Set<String> = []
    for (gap, blocks) in zip(gaps, expected) {
      guard case .list(let items, _)? = blocks.last else { continue }
      let titles = items.compactMap { if case .paragraph(let words, _)? = $0.first { words[1].text } else { nil } }
      let fresh = first.fits(gap).map { $0.practice.text(in: "en").text.title }.filter { !shown.contains($0) }
      #expect(Array(titles.prefix(fresh.count)) == Array(fresh.prefix(2)))
      shown.formUnion(titles)
    }
    #expect(shown.count > 2)
  }

  @Test func `without practices at hand the report says nothing of them`() throws {
    let report = try report(low: "health", region: "SE232", .english, practices: [])
    let gaps = report.strengthsAndGaps.gaps
    #expect(gaps.allSatisfy { report.whatOthersDid($0, among: gaps).isEmpty })
  }
}
