package import Assessment
package import Scoring

extension JSON {
  /// The profile as a file that another program can read: `mipexr-profile/1`.
  ///
  /// Scores are exact, from 0 to 100; null where there is none.
  package static func profile(_ engine: Engine, of assessment: Assessment) -> JSON {
    let questionnaire = engine.questionnaire
    let profile = engine.profile
    let axes = questionnaire.axes.map { axis in
      let dimensions = axis.dimensions.map { position in
        JSON.standing(profile.dimensions[position], questionnaire, id: questionnaire.dimensions[position].id)
      }
      return JSON.object(["id": .string(axis.id), "dimensions": .array(dimensions)])
    }
    return .object([
      "format": .string("mipexr-profile/1"),
      "questionnaire": .object([
        "id": .string(questionnaire.id), "version": .string(questionnaire.version.description),
      ]),
      "region": .region(assessment.region), "period": .string(assessment.period),
      "overall": .standing(profile.overall, questionnaire, id: nil), "axes": .array(axes),
    ])
  }

  private static func region(_ region: Assessment.Region) -> JSON {
    var members: [String: JSON] = ["name": .string(region.name)]
    if let nuts = region.nuts { members["nuts"] = .string(nuts) }
    if let country = region.country { members["country"] = .string(country) }
    return .object(members)
  }

  private static func standing(_ standing: ScoreSummary, _ questionnaire: Questionnaire, id: String?) -> JSON {
    var members: [String: JSON] = [
      "score": .score(standing.score), "low": .score(standing.low), "high": .score(standing.high),
      "answered": .integer(standing.answered), "applicable": .integer(standing.applicable),
      "total": .integer(standing.total),
      "band": standing.band.map { .string(questionnaire.bands[$0].id) } ?? .null,
    ]
    if let id { members["id"] = .string(id) }
    return .object(members)
  }

  private static func score(_ score: Score?) -> JSON { score.map { .double($0.value) } ?? .null }
}
