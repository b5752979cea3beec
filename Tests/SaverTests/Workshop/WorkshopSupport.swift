@testable import Assessment

extension Questionnaire {
  /// Two questions with three options.
  static let session: Questionnaire = {
    let options = [("none", 0), ("partly", 50), ("full", 100)].map { Indicator.Option(id: $0, score: Quantity($1)) }
    return Questionnaire(
      id: "q", version: Version(1, 0, 0), source: "", languages: ["en"], overall: .indicators, bands: [], axes: [],
      dimensions: [], sections: ["s"],
      indicators: ["A", "B"].map { Indicator(id: $0, section: 0, dimensions: [], kind: .choice(options, scale: nil)) })
  }()
}

extension Workshop {
  static func session(_ anonymity: Anonymity) -> Workshop {
    Workshop(
      on: "a.json", of: .init(id: "q", version: Version(1, 0, 0), fingerprint: Questionnaire.session.fingerprint),
      rules: .init(anonymity: anonymity), created: Timestamp(seconds: 0))
  }
}

extension Ballot {
  /// As many ballots as there are options, each of another person, who answers both questions alike.
  static func session(_ options: [String], note: String = "") throws -> [Ballot] {
    try options.enumerated().map { number, option in
      var assessment = Assessment(
        questionnaire: .init(id: "q", version: Version(1, 0, 0)), region: .init(name: "Skåne"), period: "2026",
        language: "en", created: Timestamp(seconds: 1000 * number))
      for (minute, question) in ["A", "B"].enumerated() {
        var answer = Answer(choice: .option(option))
        answer.note = note
        assessment.record(answer, for: question, at: Timestamp(seconds: 1000 * number + 60 * minute), by: "Anna")
      }
      return try Ballot(of: assessment, from: .file, in: .session)
    }
  }
}
