extension TextsMessage {
  var english: String {
    switch self {
    case .languageUnlikeFile(let found, let expected):
      "the language is \"\(found.excerpt)\"; expected \"\(expected.harmless)\" as in the file's name"
    case .missingIndicator(let id, let language, let source) where language == source:
      "no texts for \(id); add them, nothing stands in for them"
    case .missingIndicator(let id, let language, let source):
      "no texts for \(id) in \(language); it is shown in \(source) until they are added"
    case .missingText(let path, let owner, let language):
      "\(owner) has no \"\(path)\" in \(language); add it"
    case .missingName(let part, let id, let language):
      "the \(part.bareEnglish) \"\(id)\" has no name in \(language); add it"
    case .nextOfBest(let option): "\"\(option)\" is the best option, there is no next step; remove it"
    case .labelOfScale(let option):
      "the label of \"\(option)\" belongs to the shared scale and is not read here; put it under \"scales\""
    case .ofInSource: "\"of\" names the text that a translation follows; remove it here, this is the source"
    case .fingerprintMissing(let right):
      "\"of\" is missing, so the English text is shown; compare the texts, then add  of: \"\(right)\""
    case .fingerprintStale(let found, let right):
      "the English text has changed since (\(found.excerpt)), so it is shown instead; compare the texts, then write  of: \"\(right)\""
    case .tooManyWords(let count, let limit): "the question has \(count) words; expected at most \(limit)"
    case .tooLong(let path, let count, let limit):
      "\"\(path)\" has \(count) characters; at most \(limit) fit well on a small screen"
    }
  }
}
