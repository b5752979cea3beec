import Gettext
import Sentences
import Testing
import Text

@Suite struct CatalogueTests {
  @Test func `a template tells what each sentence is called, and what goes into it`() throws {
    let (list, language, faults) = SentenceList.read(Array(Catalogues.template.utf8))
    #expect(faults == [] && language?.code == "en")
    #expect(list.keys == ["Word.yes", "Message.questions", "Message.expected"])
    #expect(list.sentences[1].counted == "count")
    #expect(list.sentences[1].parameters.map(\.kind) == [.number, .text])
    #expect(list.sentences[2].parameters.map(\.name) == ["found", "known"])
  }

  @Test func `a whole catalogue has no faults, and nothing is missing`() throws {
    let (translation, faults) = Translation.read(Array(Catalogues.whole.utf8), against: Catalogues.list)
    #expect(faults == [])
    #expect(translation?.missing == 0 && translation?.stale == 0 && translation?.language.name == "français")
    let expected = try #require(translation?.forms[2]?.first)
    #expect(expected.filled(["found": "a", "known": "b"]) == "trouvé a, attendu b {ou rien}")
  }

  /// Each fault: the part of the catalogue that is exchanged, for what, and what is told where.
  @Test(arguments: [
    ("dans {file}\"\nmsgstr[1]", "dans\"\nmsgstr[1]", Fault.Kind.missingPlaceholder("file")),
    ("attendu {known}", "attendu {konwn}", .unknownPlaceholder("konwn", known: ["found", "known"])),
    ("attendu {known}", "attendu {known", .loneBrace),
    ("attendu {known}", "attendu known}", .loneBrace),
    ("Word.yes", "Word.yse", .unknownKey("Word.yse", near: "Word.yes")),
    ("Word.yes", "Nowhere", .unknownKey("Nowhere", near: nil)),
    ("msgstr[1] \"{count} questions dans {file}\"\n", "", .formCount(found: 1, expected: 2)),
    ("msgstr[1] \"{count} questions dans {file}\"", "msgstr[1] \"\"", .formCount(found: 1, expected: 2)),
    ("\"Oui\"", "\"O\u{1B}[2Jui\"", .harmful("\u{1B}")),
    ("\"Oui\"", "\"O\u{202E}ui\"", .harmful("\u{202E}")),
    ("\"Oui\"", "\"O\\x1bui\"", .unknownEscape("\\x")),
    ("\"Oui\"", "\"Oui", .openText),
    ("\"Oui\"", "\"Oui\" x", .unexpected(found: "x", expected: "")),
    ("msgstr \"Oui\"", "msgstr Oui", .unexpected(found: "Oui", expected: "\"")),
    ("msgstr \"Oui\"", "msgstrr \"Oui\"", .unexpected(found: "msgstrr", expected: "msgstr")),
    ("msgctxt \"Word.yes\"\n", "", .noContext),
    ("Message.expected", "Word.yes", .duplicate("Word.yes", first: 12)),
    ("nplurals=2; plural=(n > 1);", "two", .badPluralRule(found: "two")),
    ("nplurals=2; plural=(n > 1);", "nplurals=2; plural=n;", .badPluralRule(found: "nplurals=2; plural=n;")),
    ("X-Decimal-Mark: ,", "X-Decimal-Mark: ;;", .badField("X-Decimal-Mark", found: ";;", expected: ". | ,")),
    ("\"X-Or: ou\\n\"\n", "", .missingField("X-Or")),
    (
      "charset=UTF-8", "charset=ISO-8859-1",
      .badField("Content-Type", found: "text/plain; charset=ISO-8859-1", expected: "text/plain; charset=UTF-8")
    ),
  ])
  func `a fault in a catalogue is told`(sound: String, faulty: String, kind: Fault.Kind) {
    #expect(Catalogues.whole.contains(sound))
    #expect(Catalogues.faults(Catalogues.whole.replacing(sound, with: faulty)).map(\.kind).contains(kind))
  }

  @Test func `a fault is told at its line and column`() {
    let text = Catalogues.whole.replacing("attendu {known}", with: "attendu {autre} {known}")
    #expect(Catalogues.faults(text).map(\.place) == [Place(line: 24, column: 8)])
    let harmful = Catalogues.whole.replacing("\"Oui\"", with: "\"Ou\u{7F}i\"")
    #expect(Catalogues.faults(harmful).map(\.place) == [Place(line: 14, column: 11)])
  }

  @Test func `bytes that are not UTF-8 are refused where they stand`() {
    var bytes = Array(Catalogues.whole.utf8)
    bytes.replace("Oui".utf8, with: [0x4F, 0xE9])
    let faults = Translation.read(bytes, against: Catalogues.list).faults
    #expect(faults.first == Fault(Place(line: 14, column: 10), .notUTF8(byte: 0xE9)))
  }

  @Test func `a hundred thousand entries are refused soon`() {
    let entries = (0..<100_000).map { "msgctxt \"A.b\($0)\"\nmsgid \"a\"\nmsgstr \"b\"\n\n" }.joined()
    let faults = Catalogues.faults(Catalogues.whole + entries)
    #expect(faults.contains { if case .tooManyEntries = $0.kind { true } else { false } })
  }

  @Test func `what nobody has translated, or not since its English changed, is counted and stands in English`() throws {
    let text = Catalogues.whole.replacing("\"Oui\"", with: "\"\"")
      .replacing("msgid \"found {found}, expected", with: "msgid \"met {found}, expected")
      .replacing("msgctxt \"Message.questions\"", with: "#, fuzzy\nmsgctxt \"Message.questions\"")
    let (translation, faults) = Translation.read(Array(text.utf8), against: Catalogues.list)
    #expect(faults == [])
    #expect(translation?.missing == 1 && translation?.stale == 2)
    #expect(translation?.forms.allSatisfy { $0 == nil } == true)
    #expect(translation?.open.map(\.key) == ["Word.yes", "Message.questions", "Message.expected"])
  }

  /// French, Polish, Arabic and Slovenian, as gettext's manual and the Unicode plural rules have them.
  @Test(arguments: [
    ("nplurals=2; plural=(n > 1);", [0, 0, 1, 1]),
    ("nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);", [2, 0, 1, 2]),
    (
      "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);",
      [0, 1, 2, 3]
    ),
    ("nplurals=4; plural=(n%100==1 ? 0 : n%100==2 ? 1 : n%100==3 || n%100==4 ? 2 : 3);", [3, 0, 1, 3]),
    ("nplurals=1; plural=0;", [0, 0, 0, 0]),
  ])
  func `a plural rule chooses the form`(text: String, forms: [Int]) throws {
    let rule = try #require(PluralRule(text))
    #expect([0, 1, 2, 5].map { rule.form(of: $0) } == forms)
  }

  @Test(arguments: [
    "", "nplurals=2", "nplurals=9; plural=0;", "nplurals=2; plural=n;", "nplurals=2; plural=(n>1;",
    "nplurals=2; plural=x;",
    "nplurals=0; plural=0;", "nplurals=2; plural=\(String(repeating: "(", count: 10_000))n;",
  ])
  func `what is no plural rule is none`(text: String) {
    #expect(PluralRule(text) == nil)
  }
}
