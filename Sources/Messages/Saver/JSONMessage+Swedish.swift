extension JSONMessage {
  var swedish: String {
    switch self {
    case .notUTF8(let byte):
      "byten \(hexadecimal(byte)) är inte UTF-8; spara filen som UTF-8"
    case .byteOrderMark:
      "filen börjar med ett byteordningsmärke (BOM); spara den som UTF-8 utan det"
    case .otherEncoding:
      "filen är inte i UTF-8 utan i UTF-16 eller UTF-32; spara den som UTF-8"
    case .unexpected(let found, let expected):
      "här står \(found.swedish), men det ska vara \(expected.swedish)"
    case .rawControl(let byte):
      "en text innehåller styrtecknet \(Self.escape(byte)) som det är; skriv \(Self.escape(byte)) eller ta bort det"
    case .unknownEscape(let escape):
      "\(escape.excerpt) är ingen giltig teckenkod; det ska vara någon av \\\" \\\\ \\/ \\b \\f \\n \\r \\t, "
        + "eller \\u och fyra hexadecimala siffror"
    case .loneSurrogate(let escape):
      "\(escape.excerpt) är ett halvt tecken; det ska vara ett par, \\uD800-\\uDBFF följt av \\uDC00-\\uDFFF"
    case .leadingZero:
      "ett tal börjar med en överflödig nolla; ta bort den"
    case .duplicate(let name, let first):
      "fältet \"\(name.excerpt)\" förekommer igen här, första gången på rad \(first.line), kolumn \(first.column); "
        + "behåll en av de två"
    case .tooLarge(let megabytes):
      "filen är större än gränsen \(megabytes) MiB; är det rätt fil?"
    case .tooDeep(let levels):
      "listor och objekt ligger djupare än gränsen \(levels) nivåer"
    case .textTooLong(let kilobytes):
      "en text är längre än gränsen \(kilobytes) KiB; korta den"
    case .numberTooLong(let characters):
      "ett tal är längre än gränsen \(characters) tecken; korta det"
    }
  }
}

extension JSONMessage.Found {
  fileprivate var swedish: String {
    switch self {
    case .end: "filens slut"
    case .character(let character): "'\(character.excerpt)'"
    case .word(let word): "\"\(word.excerpt)\""
    }
  }
}

extension JSONMessage.Expected {
  fileprivate var swedish: String {
    switch self {
    case .value: "ett värde: en text inom citattecken, ett tal, true, false, null, [ eller {"
    case .name: "ett fältnamn inom citattecken"
    case .nameOrEnd: "ett fältnamn inom citattecken, eller }"
    case .colon: "ett kolon mellan fältets namn och dess värde"
    case .commaOrBrace: "ett kommatecken före nästa fält, eller } efter det sista"
    case .commaOrBracket: "ett kommatecken före nästa värde, eller ] efter det sista"
    case .quote: "ett citattecken i slutet av texten"
    case .digit: "en siffra"
    case .nothing: "ingenting mer efter värdets slut"
    }
  }
}
