extension YAMLMessage {
  var swedish: String {
    switch self {
    case .tooLarge(let bytes, let limit):
      "filen har \(bytes) byte, högst \(limit) läses; dela den eller ta bort det som inte behövs"
    case .tooDeep(let limit): "listor och grupper ligger mer än \(limit) nivåer djupt; en plattare fil förväntades"
    case .notUTF8: "här finns byte som inte är UTF-8; spara filen som UTF-8"
    case .harmful(let scalar):
      "texten innehåller \(scalar.shown), som inte syns eller som påverkar skärmen; ta bort tecknet"
    case .empty: "filen är tom; fält som format: ... förväntades"
    case .severalDocuments: "här börjar ett andra dokument; ett dokument per fil förväntades, ta bort raden ---"
    case .duplicateKey(let key, let first):
      "”\(key.harmless)” står två gånger, första gången på rad \(first.line); behåll en av dem"
    case .keyIsNoText: "en lista eller grupp står som nyckel; en text förväntades före kolonet"
    case .anchor(let name): "ankaret &\(name.harmless) läses inte här; ta bort det och skriv ut värdet"
    case .alias(let name): "hänvisningen *\(name.harmless) läses inte här; skriv ut värdet"
    case .tag(let name): "taggen \(name.harmless) läses inte här; ta bort den"
    case .tooMany(let limit): "fler än \(limit) brister; rätta dessa först, resten räknas inte upp"
    case .syntax(let problem): problem.swedish
    }
  }
}

extension Unicode.Scalar {
  /// The scalar as visible text: `^[`, `<U+202E>`.
  var shown: String { String(Character(self)).harmless }
}
