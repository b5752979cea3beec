import Assessment
import Sentences
import Text

/// What `questionnaire.yaml` says, as far as it could be understood.
///
/// After errors the questionnaire is good for looking names up, so that the rest of the files can be checked in the
/// same run, and for nothing else.
struct Structure {
  var questionnaire: Questionnaire
  /// One for each indicator, in the same order.
  var places: [IndicatorPlaces]
  /// The shared option sets.
  var scales: [String: [Indicator.Option]]
  /// Of the indicators as a whole, for findings that are about their number.
  var listPlace: Place?
  /// Of the questionnaire's id and of each language.
  var idPlace: Place?
  var languagePlaces: [String: Place]

  /// The language that must be complete: English, or the first one if there is no English.
  var sourceLanguage: String {
    let languages = questionnaire.languages
    return languages.contains(Questionnaire.sourceLanguage)
      ? Questionnaire.sourceLanguage : languages.first ?? Questionnaire.sourceLanguage
  }
}

struct IndicatorPlaces {
  var id: Place
  var handbook: Place?
}
