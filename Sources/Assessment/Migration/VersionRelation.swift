extension Assessment.Reference {
  /// How the version that a file answers stands to the one at hand; the third number is about wording alone.
  package enum VersionRelation: Sendable {
    case otherQuestionnaire, older, current, newer
  }

  package func standing(to questionnaire: Questionnaire) -> VersionRelation {
    guard id == questionnaire.id else { return .otherQuestionnaire }
    let (own, other) = ((version.major, version.minor), (questionnaire.version.major, questionnaire.version.minor))
    return own == other ? .current : own < other ? .older : .newer
  }

  /// Whether the file may only be looked at: what a newer version, also of the wording, has put into it is not known here.
  package func isNewer(than questionnaire: Questionnaire) -> Bool {
    id == questionnaire.id && version > questionnaire.version
  }
}

extension Assessment {
  /// The answers as they count in a newer version of the questionnaire; the same where the file is not older.
  ///
  /// For looking and scoring only: nothing of it is meant to be written.
  package func carried(to questionnaire: Questionnaire) -> Assessment {
    guard self.questionnaire.standing(to: questionnaire) == .older else { return self }
    return Migration(of: self, to: questionnaire, at: modified).assessment
  }
}
