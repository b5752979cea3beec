/// One region's answers to one questionnaire for one period: what the file holds.
package struct Assessment: Hashable, Sendable {
  package var questionnaire: Reference
  package var region: Region
  package var period: String
  /// The code of the language the person reads.
  package var language: String
  package var title = ""
  package var created: Timestamp
  package var modified: Timestamp
  package var people: [Person] = []
  /// By indicator id; an open indicator without a note has no entry.
  package var answers: [String: Answer] = [:]
  package var targets: [String: Target] = [:]
  /// What was answered to questions that the questionnaire no longer has, by indicator id.
  package var setAside: [String: RetiredAnswer] = [:]
  package var view = View()
  /// Every change, oldest first; undoing adds to it and takes nothing away.
  package var history: [Change] = []
  package var extra: [String: JSON] = [:]

  package init(questionnaire: Reference, region: Region, period: String, language: String, created: Timestamp) {
    self.questionnaire = questionnaire
    self.region = region
    self.period = period
    self.language = language
    self.created = created
    modified = created
  }
}

extension Assessment {
  /// When the newest answer was given, as far as that was before a moment.
  ///
  /// An answer that a wrong clock has dated later says nothing. The time of the last change where no answer tells.
  package func answered(before now: Timestamp) -> Timestamp {
    let moments = answers.values.filter { $0.choice != nil }.compactMap(\.at)
    return moments.filter { $0 <= now }.max() ?? moments.max() ?? modified
  }

  package struct Reference: Hashable, Sendable {
    package var id: String
    package var version: Version
    /// Of what counts, `Questionnaire.fingerprint`; nil in a file that does not tell it.
    package var fingerprint: String?
    package var extra: [String: JSON] = [:]

    package init(id: String, version: Version, fingerprint: String? = nil) {
      self.id = id
      self.version = version
      self.fingerprint = fingerprint
    }
  }

  package struct Region: Hashable, Sendable {
    package var name: String
    /// NUTS 2021 code.
    package var nuts: String?
    /// ISO 3166-1 alpha-2, as in NUTS.
    package var country: String?
    package var extra: [String: JSON] = [:]

    package init(name: String, nuts: String? = nil, country: String? = nil) {
      self.name = name
      self.nuts = nuts
      self.country = country
    }
  }

  package struct Person: Hashable, Sendable {
    package var name: String
    package var role: String
    package var extra: [String: JSON] = [:]

    package init(name: String, role: String = "") {
      self.name = name
      self.role = role
    }
  }

  /// Where a region wants to be on an indicator.
  package struct Target: Hashable, Sendable {
    package var option: String
    package var due: String
    package var owner: String
    package var action: String
    package var extra: [String: JSON] = [:]

    package init(option: String, due: String = "", owner: String = "", action: String = "") {
      self.option = option
      self.due = due
      self.owner = owner
      self.action = action
    }
  }

  /// Where the person was when the file was written.
  package struct View: Hashable, Sendable {
    package var indicator: String?
    package var screen: String?
    package var extra: [String: JSON] = [:]

    package init(indicator: String? = nil, screen: String? = nil) {
      self.indicator = indicator
      self.screen = screen
    }
  }
}
