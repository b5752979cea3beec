/// Something the program says to a person, in any of its languages.
///
/// Each topic has an enum of its messages and one file a language beside it; a missing translation does not compile.
package protocol Message: Sendable {
  /// The sentence in the given language.
  func text(in language: Language) -> String
}

extension Message {
  /// Picks by language; a new language makes every use of this a compile error until it has its text.
  package func pick(
    _ language: Language, english: @autoclosure () -> String, swedish: @autoclosure () -> String,
    spanish: @autoclosure () -> String
  ) -> String {
    switch language {
    case .english: english()
    case .swedish: swedish()
    case .spanish: spanish()
    }
  }
}
