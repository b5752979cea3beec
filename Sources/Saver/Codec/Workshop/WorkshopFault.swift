package import Sentences
package import Text

/// What can be wrong in a workshop's file beside what can be wrong in every file of ours.
package enum WorkshopFault: Hashable, Sendable {
  /// The format that the file names, if it names one.
  case notAWorkshop(found: String?)
  /// Not a whole number from 0 on, or more people than any room holds.
  case notACount(member: String, most: Int)
  /// A round has votes of participants and counts as well.
  case votesAndCounts
  /// More have voted than took part.
  case moreThanPresent(total: Int, present: Int)
  /// A vote without a choice, or with a figure.
  case noChoice(key: String)
  /// A vote of somebody who is not among the participants.
  case unknownKey(String)
  /// Two rounds of a question have the same number.
  case roundTwice(indicator: String, number: Int)
  case onAgendaTwice(indicator: String)
  /// A session that keeps only counts has participants, or votes of theirs.
  case keepsPersons
  /// A session that keeps only counts has counts in its history.
  case keepsEarlierCounts
  /// A step of the history changes more than one thing.
  case severalChanges
  /// The workshop is about another version of the questionnaire.
  case otherVersion(found: String, expected: String)
  /// The workshop is about a questionnaire of the same name and version that counts otherwise.
  case otherFingerprint(found: String, expected: String)
  /// So many more faults are not told.
  case more(Int)
}

/// Everything that makes a file no workshop, by place.
package struct InvalidWorkshop: Error {
  package var faults: [Fault]

  package struct Fault: Sendable {
    /// Absent where the whole file is meant.
    package var place: Place?
    package var what: What

    package init(_ what: What, at place: Place? = nil) {
      self.what = what
      self.place = place
    }
  }

  package enum What: Sendable {
    /// There is a sentence for it.
    case told(any Message)
    case workshop(WorkshopFault)
  }
}
