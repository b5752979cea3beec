internal import Messages

extension ImportMessage {
  var swedish: String {
    switch self {
    case .noColumns(let id):
      "ingen kolumn från formuläret för \(id.harmless) finns här; de har namn som q_GEN-01. Välj CSV vid exporten, och i "
        + "KoBoToolbox \"XML values and headers\" i stället för etiketter"
    case .twice(let name):
      "kolumnen \(name.harmless) står för ett fält som en annan kolumn redan har; ta bort en av dem"
    case .passedOver(let names): "kolumner som inte hör till formuläret lästes inte: \(Self.list(names))"
    case .cell(let row, let column, let fault): "rad \(row), kolumn \(column.harmless): \(fault.swedish)"
    }
  }
}

extension ImportMessage.Fault {
  fileprivate var swedish: String {
    switch self {
    case .unknownValue(let value, let known):
      "här står \"\(value.harmless)\"; det ska vara något av \(known.joined(separator: ", ")), eller inget; är det svarets "
        + "lydelse, exportera då värdena (i KoBoToolbox \"XML values and headers\"), inte etiketterna"
    case .noReason: "ej tillämpligt behöver ett skäl, men det saknas; skriv varför i samma frågas kolumn reason_"
    case .noFigure(let value, let minimum, let maximum):
      "här står \"\(value.harmless)\"; det ska vara ett tal som 54.2\(Self.limits(minimum, maximum, "från", "till"))"
    case .otherQuestionnaire(let found, let expected):
      "svaren gäller \(found.harmless), inte \(expected); ange rätt med --questionnaire"
    case .otherVersion(let found, let expected):
      "formuläret är version \(found.harmless); det ska vara \(expected) eller en med samma första siffra"
    case .unknownRegion(let code):
      "ingen region har koden \"\(code.harmless)\"; mipexr regions visar dem; för en annan skriver du "
        + "\(FormField.otherRegion) här och namnet i region_name"
    case .noRegionName: "en annan region är vald, men region_name är tom; skriv namnet där"
    }
  }
}
