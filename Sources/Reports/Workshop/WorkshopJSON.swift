package import Assessment
internal import Scoring

extension JSON {
  /// A workshop's report as another program can read it: `mipexr-workshop-report/1`; numbers are exact, null where there is
  /// none.
  package static func workshop(_ report: WorkshopReport) -> JSON {
    let workshop = report.workshop
    let builder = WorkshopJSON(report: report)
    return .object([
      "format": .string("mipexr-workshop-report/1"), "title": .string(workshop.title),
      "assessment": .string(workshop.assessment),
      "questionnaire": .object([
        "id": .string(workshop.questionnaire.id), "version": .string(workshop.questionnaire.version.description),
      ]),
      "rules": .object([
        "anonymity": .string(workshop.rules.anonymity.rawValue), "minimum": .integer(workshop.rules.minimum),
        "rounds": .integer(workshop.rules.rounds), "minutes": .integer(workshop.rules.minutes),
      ]),
      "participants": builder.attendance,
      "agenda": .array(
        workshop.agenda.map {
          .object([
            "indicator": .string($0.indicator), "why": .string($0.why.rawValue), "minutes": .integer($0.minutes),
          ])
        }),
      "questions": .array(report.questions.map(builder.question)),
      "all": .array(report.likeness.map(builder.likeness)),
      "actions": .array(workshop.actions.map(builder.action)), "effect": builder.effect,
    ])
  }
}

private struct WorkshopJSON {
  let report: WorkshopReport

  var attendance: JSON {
    let attendance = report.attendance
    let groups = attendance.groups.map { group in
      JSON.object(["group": group.name.map(JSON.string) ?? .null, "people": .integer(group.count)])
    }
    return .object([
      "before": attendance.before.map(JSON.integer) ?? .null, "inRoom": attendance.inRoom.map(JSON.integer) ?? .null,
      "groups": .array(groups), "names": .array(attendance.names.map(JSON.string)),
    ])
  }

  func question(_ question: WorkshopReport.Question) -> JSON {
    let indicator = report.questionnaire.indicators[question.position]
    return .object([
      "indicator": .string(indicator.id), "votes": .array(question.votes.map { vote($0, on: indicator) }),
      "settled": question.settled.map(settled) ?? .null,
    ])
  }

  private func vote(_ vote: WorkshopReport.Vote, on indicator: Indicator) -> JSON {
    let agreement = vote.agreement
    let counts = zip(indicator.options, agreement.counts).map { ($0.id, JSON.integer($1)) }
    let middle = agreement.middle.map { middle in
      JSON.array([middle.lower, middle.upper].map { .string(indicator.options[$0].id) })
    }
    return .object([
      "round": .integer(vote.number), "present": .integer(agreement.present),
      "answered": .integer(agreement.answered), "unknown": .integer(agreement.unknown),
      "notApplicable": .integer(agreement.notApplicable),
      "counts": .object(Dictionary(counts, uniquingKeysWith: { first, _ in first })),
      "gap": number(agreement.gap?.value), "gapShare": number(agreement.gapShare?.value),
      "twoCamps": .bool(agreement.hasTwoCamps), "vanDerEijk": number(agreement.vanDerEijk),
      "consensus": number(agreement.consensus), "leik": number(agreement.leik?.value), "middle": middle ?? .null,
    ])
  }

  private func settled(_ entry: Workshop.Settled) -> JSON {
    let dissent = entry.dissent.map { dissent in
      JSON.object([
        "text": .string(dissent.text), "votes": .integer(dissent.votes),
        "group": report.group(of: dissent).map(JSON.string) ?? .null,
      ])
    }
    let evidence = entry.evidence.map {
      JSON.object(["title": .string($0.title), "link": .string($0.link), "date": .string($0.date)])
    }
    return .object([
      "answer": entry.answer?.choice.map { .string($0.word) } ?? .null, "how": .string(entry.how.rawValue),
      "reason": .string(entry.reason), "round": .integer(entry.round), "day": .string(entry.at.day),
      "dissent": .array(dissent), "evidence": .array(evidence),
    ])
  }

  func likeness(_ likeness: WorkshopReport.Likeness) -> JSON {
    .object([
      "round": .integer(likeness.number), "questions": .integer(likeness.questions),
      "alphaOrdinal": number(likeness.alpha), "kendallW": number(likeness.concordance),
    ])
  }

  func action(_ action: Workshop.Action) -> JSON {
    .object([
      "title": .string(action.title), "votes": .integer(action.votes), "owner": .string(action.owner),
      "due": .string(action.due), "indicator": action.indicator.map(JSON.string) ?? .null,
    ])
  }

  var effect: JSON {
    guard let effect = report.effect else { return .null }
    let dimensions = report.questionnaire.dimensions.indices.map { position in
      let dimension = report.questionnaire.dimensions[position]
      return JSON.object([
        "axis": .string(report.questionnaire.axes[dimension.axis].id), "id": .string(dimension.id),
        "before": standing(effect.before.dimensions[position]), "after": standing(effect.after.dimensions[position]),
      ])
    }
    return .object([
      "overall": .object(["before": standing(effect.before.overall), "after": standing(effect.after.overall)]),
      "dimensions": .array(dimensions),
    ])
  }

  private func standing(_ standing: ScoreSummary) -> JSON {
    .object([
      "score": number(standing.score?.value), "low": number(standing.low?.value), "high": number(standing.high?.value),
      "answered": .integer(standing.answered), "applicable": .integer(standing.applicable),
      "total": .integer(standing.total),
    ])
  }

  private func number(_ value: Double?) -> JSON { value.map { .double($0) } ?? .null }
}
