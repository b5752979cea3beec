package import Sentences

/// What is known of one indicator: the choice, if one was made, and what was written beside it.
package struct Answer: Hashable, Sendable {
  /// Nil while the indicator is open; a note or a flag may be there before the choice.
  package var choice: Choice?
  package var note = ""
  package var evidence: [Evidence] = []
  package var confidence: Confidence?
  package var flag: Flag?
  package var by: String?
  package var at: Timestamp?
  /// Members of the file that this version does not know.
  package var extra: [String: JSON] = [:]

  package init(choice: Choice? = nil) {
    self.choice = choice
  }

  /// Whether an option or figures were given; not applicable and don't know are no answers.
  package var isAnswered: Bool {
    switch choice {
    case .option, .figures: true
    case .notApplicable, .unknown, nil: false
    }
  }

  /// Whether there is nothing worth keeping.
  package var isEmpty: Bool {
    choice == nil && note.isEmpty && evidence.isEmpty && confidence == nil && flag == nil && extra.isEmpty
  }
}

/// The states beside open.
package enum Choice: Hashable, Sendable {
  /// An option's id.
  case option(String)
  /// Why the indicator does not apply; never empty.
  case notApplicable(reason: String)
  case unknown
  /// What was measured, for an indicator of kind number.
  case figures(Figures)
}

package enum Confidence: String, CaseIterable, Sendable {
  case low, medium, high

  /// The word for it.
  package var level: ConfidenceLevel {
    switch self {
    case .low: .low
    case .medium: .medium
    case .high: .high
    }
  }
}

package enum Flag: String, CaseIterable, Sendable {
  case open, resolved
}

/// What a choice rests on.
package struct Evidence: Hashable, Sendable {
  package var title: String
  package var link: String
  package var date: String
  package var extra: [String: JSON] = [:]

  package init(title: String, link: String = "", date: String = "") {
    self.title = title
    self.link = link
    self.date = date
  }
}
