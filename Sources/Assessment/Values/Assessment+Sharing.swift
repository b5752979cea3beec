extension Assessment {
  /// What counts, without anything that a person typed freely and could name somebody: region and period stay.
  ///
  /// Taken before anything is made of it, so that no report can forget one of them.
  package var withoutFreeText: Assessment {
    var shared = Assessment(
      questionnaire: questionnaire, region: region, period: period, language: language, created: created)
    shared.questionnaire.extra = [:]
    shared.region.extra = [:]
    shared.modified = modified
    shared.answers = answers.mapValues(\.withoutFreeText).filter { !$0.value.isEmpty }
    shared.targets = targets.mapValues { Target(option: $0.option, due: Day($0.due) == nil ? "" : $0.due) }
    return shared
  }
}

extension Answer {
  fileprivate var withoutFreeText: Answer {
    var shared = Answer(choice: choice?.withoutFreeText)
    (shared.confidence, shared.flag, shared.at) = (confidence, flag, at)
    return shared
  }
}

extension Choice {
  fileprivate var withoutFreeText: Choice {
    switch self {
    case .notApplicable: return .notApplicable(reason: "")
    case .figures(var figures):
      figures.source = ""
      figures.extra = [:]
      // A year, or several; a word is none.
      if !figures.year.allSatisfy({ $0.isWholeNumber || "-–/ ".contains($0) }) { figures.year = "" }
      return .figures(figures)
    case .option, .unknown: return self
    }
  }
}
