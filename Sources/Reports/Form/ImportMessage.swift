internal import Assessment
internal import Messages

/// What did not fit in a file of answers to the form, and what to do.
enum ImportMessage: Message {
  case noColumns(String), twice(String), passedOver([String]), cell(row: Int, column: String, Fault)

  /// What is wrong in a cell.
  enum Fault {
    case unknownValue(String, known: [String]), noReason, noFigure(String, minimum: Double?, maximum: Double?)
    case otherQuestionnaire(String, expected: String), otherVersion(String, expected: String)
    case unknownRegion(String), noRegionName
  }

  func text(in language: Language) -> String {
    let (english, swedish) = pair
    return pick(language, english: english, swedish: swedish)
  }

  private var pair: (String, String) {
    switch self {
    case .noColumns(let id):
      (
        "no column of the form for \(id.harmless) is here; expected names such as q_GEN-01. When exporting, choose CSV, and "
          + "in KoBoToolbox \"XML values and headers\" instead of labels",
        "ingen kolumn från formuläret för \(id.harmless) finns här; de har namn som q_GEN-01. Välj CSV vid exporten, och i "
          + "KoBoToolbox \"XML values and headers\" i stället för etiketter"
      )
    case .twice(let name):
      (
        "the column \(name.harmless) stands for a field that another column has already; take one of them out",
        "kolumnen \(name.harmless) står för ett fält som en annan kolumn redan har; ta bort en av dem"
      )
    case .passedOver(let names):
      (
        "columns that are not of the form were passed over: \(Self.list(names))",
        "kolumner som inte hör till formuläret lästes inte: \(Self.list(names))"
      )
    case .cell(let row, let column, let fault):
      (
        "row \(row), column \(column.harmless): \(fault.pair.0)",
        "rad \(row), kolumn \(column.harmless): \(fault.pair.1)"
      )
    }
  }

  static func list(_ names: [String]) -> String {
    names.prefix(12).map(\.harmless).joined(separator: ", ") + (names.count > 12 ? " ..." : "")
  }
}

extension ImportMessage.Fault {
  fileprivate var pair: (String, String) {
    switch self {
    case .unknownValue(let value, let known):
      (
        "found \"\(value.harmless)\", expected one of \(known.joined(separator: ", ")), or nothing; if this is an answer's "
          + "wording, export the values (in KoBoToolbox \"XML values and headers\"), not the labels",
        "här står \"\(value.harmless)\"; det ska vara något av \(known.joined(separator: ", ")), eller inget; är det svarets "
          + "lydelse, exportera då värdena (i KoBoToolbox \"XML values and headers\"), inte etiketterna"
      )
    case .noReason:
      (
        "not applicable needs a reason, and there is none; write why in the column reason_ of the same question",
        "ej tillämpligt behöver ett skäl, men det saknas; skriv varför i samma frågas kolumn reason_"
      )
    case .noFigure(let value, let minimum, let maximum):
      (
        "found \"\(value.harmless)\", expected a number such as 54.2\(Self.limits(minimum, maximum, "from", "to"))",
        "här står \"\(value.harmless)\"; det ska vara ett tal som 54.2\(Self.limits(minimum, maximum, "från", "till"))"
      )
    case .otherQuestionnaire(let found, let expected):
      (
        "the answers are to \(found.harmless), expected \(expected); name the right one with --questionnaire",
        "svaren gäller \(found.harmless), inte \(expected); ange rätt med --questionnaire"
      )
    case .otherVersion(let found, let expected):
      (
        "the form is of version \(found.harmless), expected \(expected) or one that shares its first number",
        "formuläret är version \(found.harmless); det ska vara \(expected) eller en med samma första siffra"
      )
    case .unknownRegion(let code):
      (
        "no region has the code \"\(code.harmless)\"; mipexr regions lists them; for another one write "
          + "\(FormField.otherRegion) here and its name in region_name",
        "ingen region har koden \"\(code.harmless)\"; mipexr regions visar dem; för en annan skriver du "
          + "\(FormField.otherRegion) här och namnet i region_name"
      )
    case .noRegionName:
      (
        "another region was chosen, but region_name is empty; write its name there",
        "en annan region är vald, men region_name är tom; skriv namnet där"
      )
    }
  }

  private static func limits(_ minimum: Double?, _ maximum: Double?, _ from: String, _ to: String) -> String {
    func text(_ word: String, _ value: Double?) -> String {
      guard let value, case .number(let digits) = JSON.double(value) else { return "" }
      return " \(word) \(digits)"
    }
    return text(from, minimum) + text(to, maximum)
  }
}
