extension SchemaMessage {
  var swedish: String {
    switch self {
    case .unknownMember(let name, let part, let known, let near):
      "”\(name.excerpt)” är inget fält i \(part.swedish); \(known.listed) förväntades; \(suggestion(near, else: "ta bort det"))"
    case .missingMember(let name, let part): "\(part.swedish) utan ”\(name)”; lägg till fältet"
    case .wrongForm(let member, let found, let expected):
      "”\(member.excerpt)” innehåller \(found.swedish); \(expected.swedish) förväntades"
    case .emptyList(let member): "”\(member)” är tom; minst en post förväntades"
    case .wrongFormat(let found, let expected):
      "formatet är ”\(found.excerpt)”; \(expected) förväntades; ett nyare format kräver ett nyare mipexr"
    case .badID(let id):
      "”\(id.excerpt)” kan inte vara ett id; 1 till 64 bokstäver a till z och siffror förväntades, efter den första också . _ -"
    case .reservedID(let id): "”\(id.excerpt)” har en egen betydelse och kan inte vara id här; välj ett annat"
    case .duplicate(let part, let id, let first):
      "\(part.swedish) ”\(id.excerpt)” står två gånger, första gången på rad \(first.line); byt namn på en eller ta bort den"
    case .unknown(let part, let id, let known, let near):
      "det finns inte \(part.swedish) som heter ”\(id.excerpt)”; välj bland \(known.listed); \(suggestion(near, else: "rätta namnet"))"
    case .readAsAnother(let text):
      "andra program läser ordet \(text.excerpt) som ett sanningsvärde; sätt det inom citattecken"
    }
  }

  private func suggestion(_ near: String?, else advice: String) -> String {
    near.map { "menades ”\($0.excerpt)”?" } ?? advice
  }
}
