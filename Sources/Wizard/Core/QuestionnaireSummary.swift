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
