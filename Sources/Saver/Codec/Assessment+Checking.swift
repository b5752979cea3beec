package import Assessment
package import Sentences

extension Assessment {
  /// Where the assessment does not fit its questionnaire; `file` and `text` are the file's name and text.
  ///
  /// Nothing else is looked at when the questionnaire is another one, or of a version that the answers cannot be held
  /// against. Answers to an older version that carry over are no fault; with `outlook` each one that does not is a hint.
  /// Without a text the findings have no place. With `now`, times that are yet to come are told.
  package func findings(
    against questionnaire: Questionnaire, file: String, text: [UInt8] = [], outlook: Bool = false,
    now: Timestamp? = nil
  ) -> [Finding] {
    var check = Check(questionnaire: questionnaire)
    let isComparable = check.reference(self.questionnaire, file)
    if let now { check.times(of: self, now) }
    guard isComparable else { return check.findings(file: file, text: text) }
    if self.questionnaire.standing(to: questionnaire) == .older {
      check.outlook(Migration(of: self, to: questionnaire, at: modified), answers, targets, isTold: outlook)
    } else {
      for (id, answer) in answers { check.answer(answer, id) }
      for (id, target) in targets { check.target(target, id) }
    }
    return check.findings(file: file, text: text)
  }
}

private struct Check {
  let questionnaire: Questionnaire
  private var found: [(level: Finding.Level, path: [String], isName: Bool, what: CheckMessage)] = []
  /// Looking for a similar indicator takes a walk over all; a file full of wrong ones does not get one for each.
  private static let suggestions = 20

  init(questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
  }

  /// Whether the answers can be held against the questionnaire at all; says so when not, and when it is another version.
  mutating func reference(_ reference: Assessment.Reference, _ file: String) -> Bool {
    let (given, known) = (reference.version.description, questionnaire.version.description)
    let isOtherMajor = reference.version.major != questionnaire.version.major
    let version = ["questionnaire", "version"]
    switch reference.standing(to: questionnaire) {
    case .otherQuestionnaire:
      let what = CheckMessage.otherQuestionnaire(found: reference.id, expected: questionnaire.id)
      add(.error, ["questionnaire", "id"], what)
    case .newer: add(.error, version, .newer(found: given, known: known))
    case .older where isOtherMajor: add(.error, version, .olderMajor(found: given, known: known, file: file))
    case .older:
      add(.warning, version, .older(found: given, known: known, file: file))
      return true
    case .current:
      let fingerprint = questionnaire.fingerprint
      if reference.isRedefined(in: questionnaire, fingerprint: fingerprint) {
        let what = CheckMessage.redefined(
          id: reference.id, version: given, found: reference.fingerprint ?? "", known: fingerprint)
        add(.warning, ["questionnaire", "fingerprint"], what)
      }
      return true
    }
    return false
  }

  /// Two clocks may differ by minutes.
  private static let tolerance = 3600

  /// The file's own times and those of its answers; what the history tells of a wrong clock cannot be mended any more.
  mutating func times(of assessment: Assessment, _ now: Timestamp) {
    let limit = Timestamp(seconds: now.seconds + Self.tolerance)
    func isToCome(_ moment: Timestamp?) -> Bool { moment.map { $0 > limit } ?? false }
    for (name, moment) in [("created", assessment.created), ("modified", assessment.modified)] where isToCome(moment) {
      add(.warning, [name], .future(moment.description))
    }
    for (id, answer) in assessment.answers {
      guard let moment = answer.at, isToCome(moment) else { continue }
      add(.warning, ["answers", id, "at"], .future(moment.description))
    }
  }

  /// What stays where it is in the newer version is checked; what does not is told by the migration.
  mutating func outlook(
    _ migration: Migration, _ answers: [String: Answer], _ targets: [String: Assessment.Target], isTold: Bool
  ) {
    for row in migration.rows {
      switch row.answer?.kind {
      case .kept: if let answer = answers[row.indicator] { self.answer(answer, row.indicator) }
      case .again where isTold:
        found.append((.hint, ["answers", row.indicator], true, .toAnswerAgain(row.destination)))
      case .aside where isTold:
        found.append((.hint, ["answers", row.indicator], true, .toSetAside(row.indicator)))
      default: break
      }
      if row.target?.kind == .kept, let target = targets[row.indicator] { self.target(target, row.indicator) }
    }
  }

  mutating func answer(_ answer: Answer, _ id: String) {
    guard let indicator = indicator(id, in: "answers") else { return }
    switch answer.choice {
    case .option(let option): self.option(option, of: indicator, at: ["answers", id, "option"])
    case .notApplicable(let reason) where reason.allSatisfy(\.isWhitespace):
      found.append((.error, ["answers", id, "notApplicable"], false, .noReason(id)))
    case .figures(let figures): self.figures(figures, of: indicator)
    case .notApplicable, .unknown, nil: break
    }
  }

  mutating func figures(_ figures: Figures, of indicator: Indicator) {
    let path = ["answers", indicator.id, "figures"]
    guard let measure = indicator.measure else {
      found.append((.error, path, false, .notMeasured(indicator.id)))
      return
    }
    for (group, figure) in figures.values {
      if !measure.groups.contains(group) {
        found.append((.error, path + ["values", group], true, .unknownGroup(group: group, known: measure.groups)))
      } else if !measure.admits(figure) {
        let limits = CheckMessage.outside(figure: figure.description, indicator: indicator.id)
        found.append((.error, path + ["values", group], false, limits))
      }
    }
  }

  mutating func target(_ target: Assessment.Target, _ id: String) {
    guard let indicator = indicator(id, in: "targets") else { return }
    if !target.due.isEmpty, Day(target.due) == nil {
      found.append((.warning, ["targets", id, "due"], false, .noDay(indicator: id, text: target.due)))
    }
    guard !target.option.isEmpty else { return }
    option(target.option, of: indicator, at: ["targets", id, "option"])
  }

  func findings(file: String, text: [UInt8]) -> [Finding] {
    let found = found.sorted { $0.path.lexicographicallyPrecedes($1.path) }
    let offsets = AssessmentPlaces.offsets(of: found.map(\.path), in: text)
    let wanted = found.map { offsets[$0.path].map { [$0.name, $0.value] } }
    let known = zip(found, wanted).compactMap { entry, pair in pair.map { $0[entry.isName ? 0 : 1] } }
    var places = JSON.places(at: known, in: text).makeIterator()
    let findings = zip(found, wanted).map { entry, pair in
      Finding(entry.level, file: file, place: pair == nil ? nil : places.next(), entry.what)
    }
    return findings.sorted { left, right in
      guard let first = left.place, let second = right.place else { return left.place != nil }
      return first < second
    }
  }
}

extension Check {
  private mutating func add(_ level: Finding.Level, _ path: [String], _ what: CheckMessage) {
    found.append((level, path, false, what))
  }

  private mutating func indicator(_ id: String, in part: String) -> Indicator? {
    if let position = questionnaire.positions[id] { return questionnaire.indicators[position] }
    let similar = found.count < Self.suggestions ? questionnaire.indicators.first { $0.id.resembles(id) }?.id : nil
    found.append((.error, [part, id], true, .unknownIndicator(id, similar: similar)))
    return nil
  }

  private mutating func option(_ option: String, of indicator: Indicator, at path: [String]) {
    let options = indicator.options.map(\.id)
    guard !options.contains(option) else { return }
    found.append((.error, path, false, .unknownOption(option, indicator: indicator.id, options: options)))
  }
}

extension String {
  /// Whether at most one character, added, left out or exchanged, sets the two apart, beside capitals.
  func resembles(_ other: String) -> Bool {
    let (first, second) = (Array(lowercased().utf8), Array(other.lowercased().utf8))
    guard abs(first.count - second.count) <= 1 else { return false }
    let start = zip(first, second).prefix { $0 == $1 }.count
    let end = zip(first.dropFirst(start).reversed(), second.dropFirst(start).reversed()).prefix { $0 == $1 }.count
    return max(first.count, second.count) - start - end <= 1
  }
}
