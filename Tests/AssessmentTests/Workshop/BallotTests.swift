import Testing

@testable import Assessment

@Suite struct BallotTests {
  private func refusal(_ assessment: Assessment) -> Workshop.Refusal? {
    do throws(Workshop.Refusal) {
      _ = try Ballot(of: assessment, from: .file, in: .workshop)
      return nil
    } catch {
      return error
    }
  }

  @Test func `a ballot has the choice, the note and the evidence, and not who answered and when`() throws {
    var assessment = Assessment.person(1000, ["A": .option("full"), "C": .unknown], note: "see the budget")
    assessment.answers["A"]?.evidence = [Evidence(title: "Budget", link: "https://example.org", date: "2026")]
    assessment.answers["A"]?.confidence = .low
    assessment.answers["A"]?.extra = ["mail": .string("anna@example.org")]
    let answer = try #require(try Ballot.file(assessment).answers["A"])
    #expect(answer.note == "see the budget" && answer.evidence.count == 1)
    #expect(answer.by == nil && answer.at == nil && answer.confidence == nil && answer.extra.isEmpty)
  }

  @Test func `figures, open questions and questions that are not asked are not on it`() throws {
    let choices: [String: Choice] = [
      "A": .option("partly"), "C": .option("full"), "F": .figures(Figures(year: "2025")),
    ]
    #expect(try Ballot.file(.person(1, choices)).answers.keys.sorted() == ["A"])
    #expect(try Ballot.file(.person(1, ["A": .option("full"), "C": .unknown])).answers.keys.sorted() == ["A", "C"])
  }

  @Test func `what does not fit the questionnaire is refused, and so is an empty ballot`() {
    var other = Assessment.person(1, ["A": .option("full")])
    other.questionnaire.id = "p"
    #expect(refusal(other) == .otherQuestionnaire("p"))
    other.questionnaire = .init(id: "q", version: Version(1, 1, 0))
    #expect(refusal(other) == .newerQuestionnaire(Version(1, 1, 0)))
    #expect(refusal(.person(1, ["A": .option("best")])) == .noSuchOption("best", of: "A"))
    #expect(refusal(.person(1, [:])) == .noAnswers)
    #expect(refusal(.person(1, ["F": .figures(Figures(year: "2025"))])) == .noAnswers)
  }

  @Test func `the digest tells the answers, and not the person`() throws {
    let first = try Ballot.file(.person(1000, ["A": .option("full")]))
    #expect(try Ballot.file(.person(5000, ["A": .option("full")])).digest == first.digest)
    #expect(try Ballot.file(.person(1000, ["A": .option("none")])).digest != first.digest)
    #expect(try Ballot.file(.person(1000, ["A": .notApplicable(reason: "none")])).digest != first.digest)
    #expect(try Ballot.file(.person(1000, ["A": .option("full")], note: "x")).digest != first.digest)
  }

  @Test func `a file with more answers is told as the same one, and a copy that another filled in is not`() throws {
    let begun = Assessment.person(1000, ["A": .option("full"), "B": .option("some")])
    var (anna, bo) = (begun, begun)
    anna.answer("A", .option("none"), at: 9000)
    bo.answer("A", .option("none"), at: 9001)
    let (first, second, other) = (try Ballot.file(begun), try Ballot.file(anna), try Ballot.file(bo))
    let marks = try [first, second, other].map { try #require($0.mark) }
    #expect(second.continues(marks[0]) && other.continues(marks[0]))
    #expect(!second.continues(marks[2]) && !other.continues(marks[1]) && !first.continues(marks[1]))
  }

  @Test func `a file that was written in one moment tells nobody, a submission is told by its name`() throws {
    var imported = Assessment.person(1000, [:])
    for id in ["A", "B"] { imported.answer(id, .unknown, at: 1000) }
    #expect(try Ballot.file(imported).mark == nil)
    func form(_ assessment: Assessment, _ name: String) throws -> Ballot {
      try Ballot(of: assessment, from: .form, submission: name, in: .workshop)
    }
    let mark = try #require(try form(imported, "uuid:1").mark)
    #expect(try form(.person(7, ["A": .unknown]), "uuid:1").continues(mark))
    #expect(try !form(.person(7, ["A": .unknown]), "uuid:2").continues(mark))
  }

  @Test func `an older version's answers are taken as they carry over`() throws {
    var next = Questionnaire.workshop
    next.version = Version(1, 1, 0)
    let ballot = try Ballot(of: .person(1, ["A": .option("full"), "GONE": .unknown]), from: .file, in: next)
    #expect(ballot.answers.mapValues(\.choice) == ["A": .option("full")])
  }

  @Test func `the questionnaire's fingerprint changes with what counts, and not with words or order`() {
    let questionnaire = Questionnaire.workshop
    func changed(
      overall: OverallRule = .indicators, bands: [Band] = questionnaire.bands,
      _ change: (inout [Indicator]) -> Void = { _ in }
    ) -> String {
      var indicators = questionnaire.indicators
      change(&indicators)
      return Questionnaire(
        id: "q", version: Version(1, 0, 1), source: "other", languages: ["sv"], overall: overall, bands: bands,
        axes: [Axis(id: "axis", dimensions: 0..<1)], dimensions: [Dimension(id: "d", axis: 0)], sections: ["s"],
        indicators: indicators
      ).fingerprint
    }
    let fingerprint = questionnaire.fingerprint
    #expect(fingerprint.utf8.count == 16)
    #expect(changed { $0.swapAt(1, 3) } == fingerprint)
    #expect(changed { $0[0].id = "Z" } != fingerprint)
    #expect(changed { $0[0].weight = Quantity(2) } != fingerprint)
    #expect(changed { $0[2].condition = [] } != fingerprint)
    #expect(changed { $0[2].condition = [.init(indicator: 0, options: ["none"])] } != fingerprint)
    #expect(changed { $0[0].kind = $0[1].kind } != fingerprint)
    #expect(changed { $0[0].dimensions = [0] } != fingerprint)
    #expect(changed(overall: .dimensions(axis: 0)) != fingerprint)
    #expect(changed(bands: [Band(id: "low", from: Quantity(0)), Band(id: "high", from: Quantity(61))]) != fingerprint)
  }
}
