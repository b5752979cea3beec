/// A questionnaire's words in one language.
package struct Texts: Sendable {
  package enum Status: String, CaseIterable, Sendable {
    case draft, reviewed
  }

  package var language: String
  package var status: Status
  package var title: String
  package var source: String
  /// By axis id.
  package var axes: [String: Name] = [:]
  /// By dimension id.
  package var dimensions: [String: Name] = [:]
  /// By section id.
  package var sections: [String: String] = [:]
  /// By band id.
  package var bands: [String: String] = [:]
  /// By scale id, then option id.
  package var scales: [String: [String: String]] = [:]
  /// By unit id.
  package var units: [String: String] = [:]
  /// By the id of a group of people.
  package var groups: [String: String] = [:]
  /// By indicator id.
  package var indicators: [String: IndicatorText] = [:]

  package init(language: String, status: Status, title: String = "", source: String = "") {
    self.language = language
    self.status = status
    self.title = title
    self.source = source
  }
}

/// What an axis or a dimension is called.
package struct Name: Hashable, Sendable {
  package var name: String
  /// For narrow places: at most 13 characters.
  package var short: String
  package var about: String

  package init(name: String, short: String? = nil, about: String = "") {
    self.name = name
    self.short = short ?? name
    self.about = about
  }
}

/// An indicator's words in one language.
package struct IndicatorText: Hashable, Sendable {
  package var question: String
  package var why: String
  package var guidance: String
  package var evidence: [String]
  /// What each option means, by option id.
  package var options: [String: String]
  /// The labels of options that belong to no shared scale, by option id.
  package var labels: [String: String]
  /// What to do to get from an option to the next better one, by option id.
  package var next: [String: String]
  /// The fingerprint of the English text that this one translates; absent in English.
  package var of: String?

  package init(
    question: String, why: String = "", guidance: String = "", evidence: [String] = [],
    options: [String: String] = [:], labels: [String: String] = [:], next: [String: String] = [:], of: String? = nil
  ) {
    self.question = question
    self.why = why
    self.guidance = guidance
    self.evidence = evidence
    self.options = options
    self.labels = labels
    self.next = next
    self.of = of
  }
}
