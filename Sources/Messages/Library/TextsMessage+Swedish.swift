extension TextsMessage {
  var swedish: String {
    switch self {
    case .languageUnlikeFile(let found, let expected):
      "språket är ”\(found.excerpt)”; ”\(expected.harmless)” förväntades, som i filens namn"
    case .missingIndicator(let id, let language, let source) where language == source:
      "texter saknas för \(id); lägg till dem, inget annat kan visas i stället"
    case .missingIndicator(let id, let language, let source):
      "texter saknas för \(id) på \(language); de visas på \(source) tills de har lagts till"
    case .missingText(let path, let owner, let language):
      "\(owner) saknar ”\(path)” på \(language); lägg till texten"
    case .missingName(let part, let id, let language):
      "”\(id)” (\(part.bareSwedish)) saknar namn på \(language); lägg till det"
    case .nextOfBest(let option): "”\(option)” är det bästa alternativet och har inget nästa steg; ta bort texten"
    case .labelOfScale(let option):
      "etiketten för ”\(option)” hör till den gemensamma skalan och läses inte här; lägg den under ”scales”"
    case .ofInSource: "”of” anger vilken text en översättning följer; ta bort det här, detta är källan"
    case .fingerprintMissing(let right):
      "”of” saknas, så den engelska texten visas; jämför texterna och lägg sedan till  of: \"\(right)\""
    case .fingerprintStale(let found, let right):
      "den engelska texten har ändrats sedan dess (\(found.excerpt)) och visas i stället; jämför texterna och skriv sedan  of: \"\(right)\""
    case .tooManyWords(let count, let limit): "frågan har \(count) ord; högst \(limit) förväntades"
    case .tooLong(let path, let count, let limit):
      "”\(path)” har \(count) tecken; högst \(limit) får god plats på en liten skärm"
    }
  }
}
