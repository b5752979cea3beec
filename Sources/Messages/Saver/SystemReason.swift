/// Why the system refused something, and what a person can do about it.
package enum SystemReason: Message, Hashable {
  case diskFull, overQuota, noPermission, readOnly, missing, notAFolder, isAFolder, exists, fileTooLarge, nameTooLong
  case tooManyLinks, tooManyOpenFiles, deviceFault, gone, interrupted, busy
  /// The system's own words, in English.
  case other(String)

  package func text(in language: Language) -> String {
    pick(language, english: english, swedish: swedish, spanish: spanish)
  }

  /// What to do, as the end of a sentence.
  package func remedy(in language: Language) -> String {
    pick(language, english: englishRemedy, swedish: swedishRemedy, spanish: spanishRemedy)
  }
}
