import Sentences
import TestSupport
import Testing

/// What the program says, in each of its languages.
@Suite struct LanguageTests {
  @Test(arguments: [
    ("es_ES.UTF-8", Language.spanish), ("es", .spanish), ("ES-mx", .spanish), ("sv_SE.UTF-8", .swedish),
    ("en_GB", .english), ("C", nil), ("", nil), ("est", nil), ("de_DE.UTF-8", nil),
  ])
  func `a locale picks the language`(locale: String, language: Language?) {
    #expect(Language(locale: locale) == language)
  }

  @Test(arguments: [(Language.english, "54.2"), (.swedish, "54,2"), (.spanish, "54,2")])
  func `a number has the language's decimal mark`(language: Language, number: String) {
    #expect(language.number("54.2") == number)
  }

  @Test(arguments: Language.all)
  func `every language that is shipped has every sentence`(language: Language) {
    #expect(!language.isIncomplete)
  }
}
