package import Text

/// A gettext catalogue, as it stands in a `.po` or `.pot` file
/// (https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html).
package struct PO: Sendable {
  /// The lines `Name: value` of the entry without an id, which tell of the language.
  package var header: [Field] = []
  /// In the file's order, the header left out, obsolete ones (`#~`) too.
  package var entries: [Entry] = []

  package struct Field: Sendable {
    package let name: String
    package let value: String
    package let place: Place
  }

  package struct Entry: Sendable {
    /// `msgctxt`: the sentence's name in the program, `WizardMessage.saved`.
    package var context = ""
    /// `msgid`: the English text, in the singular where there is a plural.
    package var id = ""
    package var plural: String?
    /// `msgstr`, or `msgstr[0]` and on; empty where nobody has translated.
    package var translations: [String] = []
    package var isFuzzy = false
    /// Lines of `#.`: notes to the translator; in the template, placeholders and their kinds too.
    package var notes: [Note] = []
    package var place = Place(line: 1, column: 1)
    package var idPlace = Place(line: 1, column: 1)
    package var translationPlaces: [Place] = []
  }

  package struct Note: Sendable {
    package let text: String
    package let place: Place
  }

  /// A field of the header; nil when it is not there, or empty.
  package func field(_ name: String) -> Field? { header.first { $0.name == name && !$0.value.isEmpty } }
}
