import Assessment

extension Folder {
  /// Makes an assessment of Skåne without answers.
  func makeAssessment(_ name: String = "skane.json", of content: Content = .fixed) async throws {
    let run = try await Run(
      ["new", name, "--region", "SE224", "--period", "2026"], environment: content.environment, folder: self)
    guard run.status == .code(0) else { throw JourneyFailure("no file was made: \(run.errors)") }
  }

  /// What the file says, as any other program would read it.
  func assessment(_ name: String = "skane.json") throws -> JSON {
    try JSON(parsing: Array(text(of: name).utf8))
  }

  /// The file's answers, each without the time it was given at.
  func answers(_ name: String = "skane.json") throws -> [String: [String: JSON]] {
    let answers = try assessment(name).object?["answers"]?.object ?? [:]
    return answers.compactMapValues(\.object).mapValues { $0.filter { $0.key != "at" } }
  }

  /// What the command makes of the file.
  func score(_ name: String = "skane.json", of content: Content = .fixed) async throws -> [Figures] {
    let run = try await Run(["score", name, "--format", "json"], environment: content.environment, folder: self)
    guard run.status == .code(0) else { throw JourneyFailure("no score: \(run.errors)") }
    let profile = try JSON(parsing: Array(run.output.utf8)).object ?? [:]
    let dimensions = (profile["axes"]?.array ?? []).flatMap { $0.object?["dimensions"]?.array ?? [] }
    return try ([profile["overall"]].compactMap(\.self) + dimensions).map(Figures.init)
  }
}

extension Choice {
  /// The members that stand for it in the file.
  var members: [String: JSON] {
    switch self {
    case .option(let id): ["option": .string(id)]
    case .notApplicable(let reason): ["notApplicable": .string(reason)]
    case .unknown: ["unknown": .bool(true)]
    case .figures: [:]
    }
  }
}
