import Assessment

extension Folder {
  /// Runs a command of the workshop.
  @discardableResult
  func workshop(_ call: String..., expecting status: Int32 = 0) async throws -> Run {
    let run = try await Run(["workshop"] + call, folder: self)
    guard run.status == .code(status) else {
      throw JourneyFailure("\(call) ended with \(run.status): \(run.output) \(run.errors)")
    }
    return run
  }

  /// The region's assessment, and a workshop on it.
  func makeWorkshop(_ anonymity: String = "counts") async throws {
    try await makeAssessment()
    try await workshop("new", "w.json", "--assessment", "skane.json", "--anonymity", anonymity)
  }

  /// As many participants' files as there are lists of answers, each of another person, as the wizard writes them.
  func makeBallots(_ people: [[String: String]], in name: String = "answers") throws {
    for (number, answers) in people.enumerated() {
      try write(Self.ballot(of: number, answers), to: "\(name)/person-\(number).json")
    }
  }

  /// One person's file: created at a moment of its own, answered a question a minute.
  static func ballot(of number: Int, _ answers: [String: String], version: String = "1.0.0") throws -> String {
    let created = Timestamp(seconds: 1_790_000_000 + 10_000 * number)
    var assessment = Assessment(
      questionnaire: .init(id: "mipex-r", version: Version(version) ?? Version(1, 0, 0)), region: .init(name: "Skåne"),
      period: "2026", language: "en", created: created)
    for (minute, (id, option)) in answers.sorted(by: { $0.key < $1.key }).enumerated() {
      let answer = Answer(choice: option == "unknown" ? .unknown : .option(option))
      assessment.record(answer, for: id, at: Timestamp(seconds: created.seconds + 60 * (minute + 1)), by: nil)
    }
    return try text(of: assessment)
  }

  private static func text(of assessment: Assessment) throws -> String {
    let answers = assessment.answers.mapValues { answer in
      JSON.object((answer.choice?.members ?? [:]).merging(["at": .string(answer.at?.description ?? "")]) { $1 })
    }
    let history = assessment.history.map { step in
      JSON.object([
        "at": .string(step.at.description), "indicator": .string(step.indicator),
        "to": .object(step.to?.choice?.members ?? [:]),
      ])
    }
    let reference = assessment.questionnaire
    let file = JSON.object([
      "format": .string("mipexr-assessment/1"),
      "questionnaire": .object([
        "id": .string(reference.id), "version": .string(reference.version.description),
      ]),
      "region": .object(["name": .string(assessment.region.name)]), "period": .string(assessment.period),
      "language": .string("en"), "created": .string(assessment.created.description),
      "modified": .string(assessment.created.description), "answers": .object(answers), "history": .array(history),
    ])
    return String(decoding: file.written(), as: UTF8.self)
  }
}
