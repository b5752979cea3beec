package import Assessment

/// A questionnaire that a new self-assessment can be made with.
package struct QuestionnaireSummary: Hashable, Sendable {
  package var id: String
  package var version: Version
  package var title: String
  package var languages: [String]

  package init(id: String, version: Version, title: String, languages: [String]) {
    self.id = id
    self.version = version
    self.title = title
    self.languages = languages
  }
}

extension State {
  /// Begins with the questionnaires for a new file, or with its form when there is only one.
  package mutating func startNew(file: String, offers: [QuestionnaireSummary]) {
    newFile = file
    offer(offers)
  }

  /// Shows what a new self-assessment can be made with; the one that the start screen names comes first.
  mutating func offer(_ offers: [QuestionnaireSummary]) {
    self.offers = offers.filter { $0.id == questionnaire.id } + offers.filter { $0.id != questionnaire.id }
    guard self.offers.count > 1 else {
      screens.append(.setup(newSetup(self.offers.first)))
      return
    }
    screens.append(.questionnaires(focus: 0))
  }

  mutating func acceptOffer(_ focus: Int) -> [Effect] {
    guard let offer = offers[safe: focus] else { return [] }
    screens.append(.setup(newSetup(offer)))
    return []
  }
}
