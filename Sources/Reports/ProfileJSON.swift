package import Assessment
package import Scoring

extension JSON {
  /// The profile as a file that another program can read: `mipexr-profile/1`.
  ///
  /// Scores are exact, from 0 to 100; null where there is none. Numbers alone, for very many files.
  package static func profile(_ engine: Engine, of assessment: Assessment, fingerprint: String? = nil) -> JSON {
    .object(members(engine, of: assessment, fingerprint: fingerprint ?? engine.questionnaire.fingerprint))
  }

  /// The profile with how sure it is, and with all steps in their order.
  package static func wholeProfile(_ engine: Engine, of assessment: Assessment) -> JSON {
    var members = members(engine, of: assessment, fingerprint: engine.questionnaire.fingerprint)
    members["certainty"] = .certainty(engine.certainty(of: assessment))
    members["steps"] = .array(
      engine.steps(.next, of: assessment).map { step in
        .object([
          "indicator": .string(engine.questionnaire.indicators[step.indicator].id), "from": .string(step.from),
          "to": .string(step.to), "gain": .double(step.gain),
        ])
      })
    return .object(members)
  }

  private static func members(_ engine: Engine, of assessment: Assessment, fingerprint: String) -> [String: JSON] {
    let questionnaire = engine.questionnaire
    let profile = engine.profile
    let axes = questionnaire.axes.map { axis in
      let dimensions = axis.dimensions.map { position in
        JSON.standing(profile.dimensions[position], questionnaire, id: questionnaire.dimensions[position].id)
      }
      return JSON.object(["id": .string(axis.id), "dimensions": .array(dimensions)])
    }
    return [
      "format": .string("mipexr-profile/1"),
      "questionnaire": .object([
        "id": .string(questionnaire.id), "version": .string(questionnaire.version.description),
        "fingerprint": .string(fingerprint),
      ]),
      "region": .region(assessment.region), "period": .string(assessment.period),
      "overall": .standing(profile.overall, questionnaire, id: nil), "axes": .array(axes),
    ]
  }

  private static func certainty(_ certainty: Certainty) -> JSON {
    .object([
      "answered": .integer(certainty.answered), "lowConfidence": .integer(certainty.lowConfidence),
      "withoutEvidence": .integer(certainty.withoutEvidence), "notApplicable": .integer(certainty.notApplicable),
      "notAsked": .integer(certainty.notAsked),
      "scoreWithLowConfidenceDown": .score(certainty.stepDown),
      "scoreWithNotApplicableAtWorst": .score(certainty.atWorst),
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
