extension YAMLMessage {
  var english: String {
    switch self {
    case .tooLarge(let bytes, let limit):
      "the file has \(bytes) bytes, at most \(limit) are read; split it or take out what is not needed"
    case .tooDeep(let limit): "lists and mappings stand more than \(limit) deep; expected a flatter file"
    case .notUTF8: "bytes that are not UTF-8; save the file as UTF-8"
    case .harmful(let scalar):
      "the text holds \(scalar.shown), which cannot be seen or acts on the screen; take it out"
    case .empty: "the file is empty; expected a mapping of members, such as format: ..."
    case .severalDocuments: "a second document begins here; expected one document a file, remove the line ---"
    case .duplicateKey(let key, let first):
      "\"\(key.harmless)\" stands twice, first on line \(first.line); keep one of them"
    case .keyIsNoText: "a list or mapping used as a key; expected a text in front of the colon"
    case .anchor(let name): "the anchor &\(name.harmless) is not read here; remove it and write the value out"
    case .alias(let name): "the alias *\(name.harmless) is not read here; write the value out"
    case .tag(let name): "the tag \(name.harmless) is not read here; remove it"
    case .tooMany(let limit): "more than \(limit) findings; mend these first, the rest is not listed"
    case .syntax(let problem): problem.english
    }
  }
}
