package import Assessment
package import Messages

extension Assessment {
  /// Where the assessment does not fit its questionnaire; `file` and `text` are the file's name and text.
  ///
  /// Nothing else is looked at when the questionnaire is another one. Without a text the findings have no place.
  package func findings(against questionnaire: Questionnaire, file: String, text: [UInt8] = []) -> [Finding] {
    var check = Check(questionnaire: questionnaire)
    check.reference(self.questionnaire)
    if self.questionnaire.id == questionnaire.id {
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

  mutating func reference(_ reference: Assessment.Reference) {
    let (ours, theirs) = (questionnaire.version, reference.version)
    let (expected, given) = (ours.description, theirs.description)
    if reference.id != questionnaire.id {
      let what = CheckMessage.otherQuestionnaire(found: reference.id, expected: questionnaire.id)
      found.append((.error, ["questionnaire", "id"], false, what))
    } else if theirs.major != ours.major {
      found.append((.error, ["questionnaire", "version"], false, .otherMajor(found: given, expected: expected)))
    } else if theirs.minor != ours.minor {
      found.append((.warning, ["questionnaire", "version"], false, .otherMinor(found: given, expected: expected)))
    }
  }

  mutating func answer(_ answer: Answer, _ id: String) {
    guard let indicator = indicator(id, in: "answers") else { return }
    switch answer.choice {
    case .option(let option): self.option(option, of: indicator, at: ["answers", id, "option"])
    case .notApplicable(let reason) where reason.allSatisfy(\.isWhitespace):
      found.append((.error, ["answers", id, "notApplicable"], false, .noReason(indicator: id)))
    case .figures(let figures): self.figures(figures, of: indicator)
    case .notApplicable, .unknown, nil: break
    }
  }

  mutating func figures(_ figures: Figures, of indicator: Indicator) {
    let path = ["answers", indicator.id, "figures"]
    guard let measure = indicator.measure else {
      found.append((.error, path, false, .notMeasured(indicator: indicator.id)))
      return
    }
    for (group, figure) in figures.values {
      if !measure.groups.contains(group) {
        found.append((.error, path + ["values", group], true, .unknownGroup(group, known: measure.groups)))
      } else if !measure.admits(figure) {
        let limits = CheckMessage.outside(figure.description, indicator: indicator.id)
        found.append((.error, path + ["values", group], false, limits))
      }
    }
  }

  mutating func target(_ target: Assessment.Target, _ id: String) {
    guard let indicator = indicator(id, in: "targets") else { return }
    if !target.due.isEmpty, Day(target.due) == nil {
      found.append((.warning, ["targets", id, "due"], false, .noDay(target.due, indicator: id)))
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
  fileprivate func resembles(_ other: String) -> Bool {
    let (first, second) = (Array(lowercased().utf8), Array(other.lowercased().utf8))
    guard abs(first.count - second.count) <= 1 else { return false }
    let start = zip(first, second).prefix { $0 == $1 }.count
    let end = zip(first.dropFirst(start).reversed(), second.dropFirst(start).reversed()).prefix { $0 == $1 }.count
    return max(first.count, second.count) - start - end <= 1
  }
}
