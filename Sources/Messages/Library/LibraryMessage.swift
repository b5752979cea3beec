/// What can go wrong when something is looked for in the library.
package enum LibraryMessage: Message {
  case unknown(ContentPart, String, known: [String], near: String?)
  case fileMissing
  case noPermission
  case notAFile
  case tooLarge(bytes: Int, limit: Int)
  case notReadable(reason: Int32)
  case noContent

  package func text(in language: Language) -> String {
    pick(language, english: english, swedish: swedish, spanish: spanish)
  }
}
