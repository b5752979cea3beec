package import Assessment
import Sentences

extension Workshop {
  /// Where the workshop does not fit its questionnaire; `text` is the file's.
  ///
  /// Nothing else is looked at when the questionnaire is another one, or counts otherwise. Without a text the faults have no
  /// place.
  package func faults(against questionnaire: Questionnaire, text: [UInt8] = []) -> [InvalidWorkshop.Fault] {
    var check = WorkshopCheck(questionnaire: questionnaire)
    if check.reference(self.questionnaire) {
      for (position, item) in agenda.enumerated() {
        check.indicator(item.indicator, at: ["agenda", String(position), "indicator"], isName: false)
      }
      for (position, action) in actions.enumerated() {
        guard let indicator = action.indicator else { continue }
        check.indicator(indicator, at: ["actions", String(position), "indicator"], isName: false)
      }
      for (position, round) in rounds.enumerated() { check.round(round, at: ["rounds", String(position)]) }
      for (id, entry) in settled { check.settled(entry, of: id) }
    }
    return check.faults(text)
  }
}

private struct WorkshopCheck {
  let questionnaire: Questionnaire
  private var found: [(path: [String], isName: Bool, what: InvalidWorkshop.What)] = []
  /// Looking for a similar indicator takes a walk over all; a file full of wrong ones does not get one for each.
  private static let suggestions = 20

  init(questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
  }

  /// Whether the votes can be held against the questionnaire; says so when not.
  mutating func reference(_ reference: Assessment.Reference) -> Bool {
    let fingerprint = questionnaire.fingerprint
    switch reference.standing(to: questionnaire) {
    case .otherQuestionnaire:
      let what = CheckMessage.otherQuestionnaire(found: reference.id, expected: questionnaire.id)
      found.append((["questionnaire", "id"], false, .told(what)))
    case .older, .newer:
      let (own, other) = (reference.version.description, questionnaire.version.description)
      found.append((["questionnaire", "version"], false, .workshop(.otherVersion(found: own, expected: other))))
    case .current:
      guard let own = reference.fingerprint, own != fingerprint else { return true }
      let what = WorkshopFault.otherFingerprint(found: own, expected: fingerprint)
      found.append((["questionnaire", "fingerprint"], false, .workshop(what)))
    }
    return false
  }

  @discardableResult
  mutating func indicator(_ id: String, at path: [String], isName: Bool) -> Indicator? {
    if let position = questionnaire.positions[id] { return questionnaire.indicators[position] }
    let similar = found.count < Self.suggestions ? questionnaire.indicators.first { $0.id.resembles(id) }?.id : nil
    found.append((path, isName, .told(CheckMessage.unknownIndicator(id, similar: similar))))
    return nil
  }

  mutating func round(_ round: Round, at path: [String]) {
    guard let indicator = indicator(round.id.indicator, at: path + ["indicator"], isName: false) else { return }
    switch round.votes {
    case .counts(let counts):
      for option in counts.options.keys {
        self.option(option, of: indicator, at: path + ["counts", option], isName: true)
      }
    case .answers(let answers):
      for (key, answer) in answers { self.answer(answer, of: indicator, at: path + ["votes", key]) }
    case nil: break
    }
  }

  mutating func settled(_ entry: Workshop.Settled, of id: String) {
    guard let indicator = indicator(id, at: ["settled", id], isName: true) else { return }
    if let answer = entry.answer { self.answer(answer, of: indicator, at: ["settled", id, "answer"]) }
  }

  func faults(_ text: [UInt8]) -> [InvalidWorkshop.Fault] {
    let found = found.sorted { $0.path.lexicographicallyPrecedes($1.path) }
    let offsets = AssessmentPlaces.offsets(of: found.map(\.path), in: text)
    let wanted = found.map { entry in offsets[entry.path].map { entry.isName ? $0.name : $0.value } }
    var places = JSON.places(at: wanted.compactMap { $0 }, in: text).makeIterator()
    let faults = zip(found, wanted).map { entry, offset in
      InvalidWorkshop.Fault(entry.what, at: offset == nil ? nil : places.next())
    }
    return faults.sorted { left, right in
      guard let first = left.place, let second = right.place else { return left.place != nil && right.place == nil }
      return first < second
    }
  }
}

extension WorkshopCheck {
  private mutating func answer(_ answer: Answer, of indicator: Indicator, at path: [String]) {
    guard case .option(let option)? = answer.choice else { return }
    self.option(option, of: indicator, at: path + ["option"], isName: false)
  }

  private mutating func option(_ option: String, of indicator: Indicator, at path: [String], isName: Bool) {
    let options = indicator.options.map(\.id)
    guard !options.contains(option) else { return }
    let what = CheckMessage.unknownOption(option, indicator: indicator.id, options: options)
    found.append((path, isName, .told(what)))
  }
}
