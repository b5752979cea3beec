import Testing

@testable import Assessment

/// What may leave without naming anybody.
@Suite struct SharingTests {
  private let now = Timestamp(seconds: 1_795_341_700)
  private let secret = "Anna"

  /// An assessment in which every text that can be typed is the same.
  private var full: Assessment {
    var assessment = Assessment(
      questionnaire: .init(id: "q", version: Version(1, 0, 0)), region: .init(name: "Skåne", nuts: "SE224"),
      period: "2026", language: "sv", created: now)
    assessment.title = secret
    assessment.people = [.init(name: secret, role: secret)]
    assessment.extra = ["x": .string(secret)]
    assessment.region.extra = ["x": .string(secret)]
    assessment.questionnaire.extra = ["x": .string(secret)]
    var figures = Figures(year: secret, source: secret)
    figures.extra = ["x": .string(secret)]
    let choices: [(String, Choice)] = [
      ("A", .option("full")), ("B", .notApplicable(reason: secret)), ("C", .figures(figures)), ("D", .unknown),
    ]
    for (id, choice) in choices {
      var answer = Answer(choice: choice)
      answer.note = secret
      answer.by = secret
      answer.evidence = [Evidence(title: secret, link: "https://\(secret)", date: secret)]
      answer.extra = ["x": .string(secret)]
      assessment.record(answer, for: id, at: now, by: secret)
      assessment.record(
        Assessment.Target(option: "full", due: secret, owner: secret, action: secret), asTargetOf: id, at: now)
    }
    return assessment
  }

  @Test func `no text that a person typed is left, wherever it stood`() {
    var text = ""
    dump(full.withoutFreeText, to: &text)
    #expect(!text.contains(secret))
    dump(full, to: &text)
    #expect(text.contains(secret))
  }

  @Test func `what counts is left: answers, their state, targets and their days`() {
    var assessment = full
    assessment.answers["C"]?.choice = .figures(Figures(year: "2024–2025", source: secret))
    assessment.targets["A"]?.due = "2027-06-30"
    let shared = assessment.withoutFreeText
    #expect(shared.answers["A"]?.choice == .option("full"))
    #expect(shared.answers["B"]?.choice == .notApplicable(reason: ""))
    #expect(shared.answers["C"]?.choice == .figures(Figures(year: "2024–2025")))
    #expect(shared.answers["D"]?.choice == .unknown)
    #expect(shared.targets["A"] == Assessment.Target(option: "full", due: "2027-06-30"))
    #expect(shared.region.name == "Skåne" && shared.period == "2026")
  }
}
