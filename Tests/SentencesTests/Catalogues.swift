import Gettext

/// A template of a few sentences, and catalogues against it.
enum Catalogues {
  static let header = """
    msgid ""
    msgstr ""
    "Content-Type: text/plain; charset=UTF-8\\n"
    "Language: fr\\n"
    "Plural-Forms: nplurals=2; plural=(n > 1);\\n"
    "X-Name: français\\n"
    "X-Decimal-Mark: ,\\n"
    "X-Quotes: « »\\n"
    "X-Or: ou\\n"
    "X-And: et\\n"


    """

  static let template =
    header.replacing("fr", with: "en").replacing("(n > 1)", with: "(n != 1)") + """
      msgctxt "Word.yes"
      msgid "Yes"
      msgstr ""

      #. {count}: number
      #, python-brace-format
      msgctxt "Message.questions"
      msgid "{count} question in {file}"
      msgid_plural "{count} questions in {file}"
      msgstr[0] ""
      msgstr[1] ""

      #. {known}: either
      #, python-brace-format
      msgctxt "Message.expected"
      msgid "found {found}, expected {known} {{or nothing}}"
      msgstr ""

      """

  static let list = SentenceList.read(Array(template.utf8)).list

  static let whole =
    header + """
      msgctxt "Word.yes"
      msgid "Yes"
      msgstr "Oui"

      msgctxt "Message.questions"
      msgid "{count} question in {file}"
      msgid_plural "{count} questions in {file}"
      msgstr[0] "{count} question dans {file}"
      msgstr[1] "{count} questions dans {file}"

      msgctxt "Message.expected"
      msgid "found {found}, expected {known} {{or nothing}}"
      msgstr "trouvé {found}, attendu {known} {{ou rien}}"

      """

  static func faults(_ text: String) -> [Fault] { Translation.read(Array(text.utf8), against: list).faults }
}
