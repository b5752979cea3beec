/// What can be wrong with the form of a content file: members, types, ids, references.
package enum SchemaMessage: Message {
  case unknownMember(String, of: ContentPart, known: [String], near: String?)
  case missingMember(String, of: ContentPart)
  case wrongForm(member: String, found: ContentForm, expected: ContentExpectation)
  case emptyList(member: String)
  case wrongFormat(found: String, expected: String)
  case badID(String)
  case reservedID(String)
  case duplicate(ContentPart, String, first: Place)
  case unknown(ContentPart, String, known: [String], near: String?)
  case readAsAnother(String)

  package func text(in language: Language) -> String {
    pick(language, english: english, swedish: swedish, spanish: spanish)
  }
}
