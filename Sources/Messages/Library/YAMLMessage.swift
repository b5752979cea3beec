/// What can be wrong with a YAML file before anybody asks what it says.
package enum YAMLMessage: Message {
  case tooLarge(bytes: Int, limit: Int)
  case tooDeep(limit: Int)
  case notUTF8
  case harmful(Unicode.Scalar)
  case empty
  case severalDocuments
  case duplicateKey(String, first: Place)
  case keyIsNoText
  case anchor(String)
  case alias(String)
  case tag(String)
  case syntax(YAMLProblem)
  /// More would help nobody, and a hostile file could have millions.
  case tooMany(limit: Int)

  package func text(in language: Language) -> String {
    pick(language, english: english, swedish: swedish, spanish: spanish)
  }
}
