package import Text

/// A language's own words for the program's sentences, held against the template.
package struct Translation: Sendable {
  package let language: LanguageFacts
  /// For each sentence of the template its forms; nil where English stands in.
  package let forms: [[Template]?]
  /// Sentences that nobody has translated.
  package var missing = 0
  /// Sentences marked fuzzy, or whose English is another one now.
  package var stale = 0
  /// Entries that are there and not, or no longer, translated; where each stands.
  package var open: [(key: String, place: Place)] = []

  /// - Returns: nil for the translation when the header does not tell the language.
  package static func read(_ bytes: [UInt8], against list: SentenceList) -> (translation: Translation?, faults: [Fault])
  {
    let (po, faults) = PO.read(bytes)
    let (language, headerFaults) = LanguageFacts.read(po)
    var found = faults + headerFaults
    guard let language else { return (nil, found) }
    var forms = [[Template]?](repeating: nil, count: list.sentences.count)
    var stale = 0
    var open: [(key: String, place: Place)] = []
    for entry in po.entries {
      // More would help nobody, and a hostile file could have thousands.
      guard found.count < POReader.faultLimit else { break }
      guard let position = list.position(of: entry.context) else {
        found.append(Fault(entry.place, .unknownKey(entry.context, near: list.keys.nearest(to: entry.context))))
        continue
      }
      let sentence = list.sentences[position]
      let isBlank = entry.translations.allSatisfy(\.isEmpty)
      guard !isBlank, !entry.isFuzzy, entry.isOf(sentence) else {
        if !isBlank { stale += 1 }
        open.append((entry.context, entry.place))
        continue
      }
      let (templates, wrong) = check(entry, sentence, language.plural.count)
      found += wrong
      forms[position] = templates
    }
    let missing = forms.count { $0 == nil } - stale
    return (Translation(language: language, forms: forms, missing: missing, stale: stale, open: open), found)
  }

  private static func check(_ entry: PO.Entry, _ sentence: SentenceList.Sentence, _ count: Int) -> ([Template], [Fault])
  {
    let expected = sentence.counted == nil ? 1 : count
    guard entry.translations.count == expected, !entry.translations.contains(where: \.isEmpty) else {
      let given = entry.translations.count { !$0.isEmpty }
      return ([], [Fault(entry.translationPlaces.last ?? entry.place, .formCount(found: given, expected: expected))])
    }
    var faults: [Fault] = []
    let names = sentence.parameters.map(\.name)
    let templates = zip(entry.translations, entry.translationPlaces).compactMap { text, place in
      let template = Template(text)
      if template == nil { faults.append(Fault(place, .loneBrace)) }
      for name in template?.placeholders ?? [] where !names.contains(name) {
        faults.append(Fault(place, .unknownPlaceholder(name, known: names)))
      }
      // A form for one number alone may have it in words.
      for name in names where name != sentence.counted && template?.placeholders.contains(name) == false {
        faults.append(Fault(place, .missingPlaceholder(name)))
      }
      return template
    }
    if let counted = sentence.counted, !templates.contains(where: { $0.placeholders.contains(counted) }) {
      faults.append(Fault(entry.place, .missingPlaceholder(counted)))
    }
    return (templates, faults)
  }
}

extension PO.Entry {
  /// Whether the translation was made of the sentence as it is now.
  fileprivate func isOf(_ sentence: SentenceList.Sentence) -> Bool {
    [id, plural].compactMap(\.self).map { Template($0) } == sentence.english
  }
}
