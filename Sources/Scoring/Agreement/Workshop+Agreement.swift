package import Assessment

extension Workshop {
  /// How far the group agrees, by position of the indicator: of each question the latest vote whose counts may be known.
  package func agreements(in questionnaire: Questionnaire) -> [Int: Agreement] {
    agreements(in: questionnaire) { _ in true }
  }

  /// How far the group agreed in the votes of one number, as far as their counts may be known.
  package func agreements(in questionnaire: Questionnaire, round number: Int) -> [Int: Agreement] {
    agreements(in: questionnaire) { $0.id.number == number }
  }

  /// Every question that was voted on, those worth the talk first.
  package func agenda(in questionnaire: Questionnaire, flaggedIn assessment: Assessment? = nil) -> Agenda {
    let flagged = questionnaire.indicators.indices.filter {
      assessment?.answers[questionnaire.indicators[$0].id]?.flag == .open
    }
    return Agenda(agreements(in: questionnaire), flagged: Set(flagged))
  }

  /// Items for the day, of entries in their order.
  package func items(_ entries: [Agenda.Entry], in questionnaire: Questionnaire) -> [Item] {
    entries.map { entry in
      Item(indicator: questionnaire.indicators[entry.indicator].id, why: entry.why, minutes: rules.minutes)
    }
  }

  private func agreements(in questionnaire: Questionnaire, where isMeant: (Round) -> Bool) -> [Int: Agreement] {
    var latest: [Int: Round] = [:]
    for round in rounds where round.isCounted && isMeant(round) {
      guard let position = questionnaire.positions[round.id.indicator] else { continue }
      if let other = latest[position], other.id.number > round.id.number { continue }
      latest[position] = round
    }
    return latest.reduce(into: [:]) { agreements, entry in
      let indicator = questionnaire.indicators[entry.key]
      guard !indicator.options.isEmpty else { return }
      agreements[entry.key] = Agreement(entry.value.counts, of: indicator, present: entry.value.present)
    }
  }
}
