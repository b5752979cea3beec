package import Assessment
internal import Scoring

extension JSON {
  /// A comparison as another program can read it: `mipexr-comparison/1`; numbers are exact, null where there is none.
  package static func comparison(_ report: ComparisonReport) -> JSON {
    let comparisonSet = report.comparisonSet
    let entries = comparisonSet.entries.map { entry in
      JSON.object([
        "file": .string(entry.file), "region": .string(entry.assessment.region.name),
        "nuts": entry.assessment.region.nuts.map(JSON.string) ?? .null, "period": .string(entry.assessment.period),
        "questionnaire": .object([
          "id": .string(entry.engine.questionnaire.id),
          "version": .string(entry.assessment.questionnaire.version.description),
        ]),
      ])
    }
    let builder = ComparisonJSON(report: report)
    return .object([
      "format": .string("mipexr-comparison/1"), "trend": .bool(comparisonSet.isTrend), "entries": .array(entries),
      "comparisons": .array(comparisonSet.comparisons.indices.map { builder.comparison($0 + 1) }),
      "published": .array(report.published.map(builder.published)),
    ])
  }
}

private struct ComparisonJSON {
  let report: ComparisonReport

  private var questionnaire: Questionnaire { report.questionnaire }

  func comparison(_ entry: Int) -> JSON {
    let comparison = report.comparisonSet.comparisons[entry - 1]
    let dimensions = questionnaire.dimensions.indices.map { position -> JSON in
      var members = comparison.dimensions[position].map { difference($0, entry) } ?? [:]
      members["axis"] = .string(questionnaire.axes[questionnaire.dimensions[position].axis].id)
      members["id"] = .string(questionnaire.dimensions[position].id)
      if let obstacle = comparison.obstacles[position] { members["notCompared"] = self.obstacle(obstacle) }
      return .object(members)
    }
    let figures = report.figures(entry).map { change in
      JSON.object([
        "indicator": id(change.indicator), "group": .string(change.group), "from": number(change.from?.value),
        "to": number(change.to?.value), "difference": number(change.difference),
      ])
    }
    return .object([
      "from": .integer(0), "to": .integer(entry),
      "overall": comparison.overall.map { .object(difference($0, entry)) } ?? .null, "dimensions": .array(dimensions),
      "figures": .array(figures),
    ])
  }

  func published(_ profile: PublishedProfile) -> JSON {
    let scores = report.subjects.compactMap { subject -> JSON? in
      guard let score = profile[subject] else { return nil }
      return .object([
        "dimension": .string(score.dimension ?? "overall"), "score": .number(score.score.description),
        "source": .string(score.source), "address": .string(score.address), "date": .string(score.date),
        "body": .string(score.body),
      ])
    }
    return .object([
      "nuts": .string(profile.region.nuts), "region": .string(profile.region.name(in: report.code)),
      "scores": .array(scores),
    ])
  }

  private func difference(_ difference: Comparison.Difference, _ entry: Int) -> [String: JSON] {
    [
      "from": standing(difference.from), "to": standing(difference.to), "difference": number(difference.exact),
      "rangesOverlap": .bool(difference.mayBeOpen), "onlyFrom": .integer(difference.onlyFrom),
      "onlyTo": .integer(difference.onlyTo),
      "common": difference.common.map {
        .object([
          "from": number($0.from.value), "to": number($0.to.value), "difference": number($0.to.value - $0.from.value),
          "indicators": .integer($0.count),
        ])
      } ?? .null,
      "answers": .array(difference.terms.map { answer($0, entry) }),
    ]
  }

  private func answer(_ term: Comparison.Term, _ entry: Int) -> JSON {
    .object([
      "indicator": id(term.indicator), "from": side(term.from, 0, term.indicator),
      "to": side(term.to, entry, term.indicator), "contribution": number(term.contribution),
    ])
  }

  private func side(_ part: Trace.Part, _ entry: Int, _ indicator: Int) -> JSON {
    var members: [String: JSON] = [
      "answer": .string(part.id), "score": part.score.map { .number($0.description) } ?? .null,
    ]
    let note = report.note(entry, indicator)
    if !note.isEmpty { members["note"] = .string(note) }
    if report.hasNotes, !part.reason.isEmpty { members["reason"] = .string(part.reason) }
    return .object(members)
  }

  private func standing(_ standing: ScoreSummary) -> JSON {
    .object([
      "score": number(standing.score?.value), "low": number(standing.low?.value), "high": number(standing.high?.value),
      "answered": .integer(standing.answered), "applicable": .integer(standing.applicable),
      "total": .integer(standing.total),
    ])
  }

  private func obstacle(_ obstacle: Comparison.Obstacle) -> JSON {
    switch obstacle {
    case .missing: .object(["reason": .string("missing")])
    case .differs(let ids): .object(["reason": .string("differs"), "indicators": .array(ids.map(JSON.string))])
    }
  }

  private func id(_ indicator: Int) -> JSON { .string(questionnaire.indicators[indicator].id) }

  private func number(_ value: Double?) -> JSON { value.map { .double($0) } ?? .null }
}
