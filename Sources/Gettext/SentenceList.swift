/// The program's sentences as the template lists them: what each is called, what goes into it, and its English.
package struct SentenceList: Sendable {
  package let sentences: [Sentence]
  private let positions: [String: Int]

  package struct Sentence: Sendable {
    /// Of the type that it is a case of, and its own: `WizardMessage.saved`.
    package let type: String
    package let name: String
    package let parameters: [Parameter]
    /// The parameter whose number chooses among the plural forms.
    package let counted: String?
    /// One text, or singular and plural.
    package let english: [Template]
    package var key: String { "\(type).\(name)" }
  }

  package struct Parameter: Hashable, Sendable {
    package let name: String
    package let kind: ParameterKind
  }

  /// Reads the template; what it notes of placeholders says what may be put there.
  package static func read(_ bytes: [UInt8]) -> (list: SentenceList, language: LanguageFacts?, faults: [Fault]) {
    let (po, faults) = PO.read(bytes)
    let (language, headerFaults) = LanguageFacts.read(po)
    var sentences: [Sentence] = []
    var found = faults + headerFaults
    for entry in po.entries {
      do throws(Fault) { sentences.append(try sentence(entry)) } catch { found.append(error) }
    }
    return (SentenceList(sentences), language, found)
  }

  init(_ sentences: [Sentence]) {
    self.sentences = sentences
    positions = Dictionary(sentences.enumerated().map { ($1.key, $0) }) { first, _ in first }
  }

  package func position(of key: String) -> Int? { positions[key] }

  package var keys: [String] { sentences.map(\.key) }

  private static func sentence(_ entry: PO.Entry) throws(Fault) -> Sentence {
    let parts = entry.context.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, parts[0].first?.isUppercase == true, parts[1].first?.isLowercase == true,
      entry.context.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "." || $0 == "-") })
    else { throw Fault(entry.place, .badKey(entry.context)) }
    let texts = [entry.id, entry.plural].compactMap(\.self)
    let english = texts.compactMap(Template.init)
    guard english.count == texts.count else { throw Fault(entry.idPlace, .loneBrace) }
    let (kinds, plural) = try kinds(entry.notes)
    // The singular may have its number in words: the plural has every placeholder.
    let names = (english.last?.placeholders ?? [])
    for name in english.first?.placeholders ?? [] where !names.contains(name) {
      throw Fault(entry.idPlace, .unknownPlaceholder(name, known: names))
    }
    let parameters = names.map { name in
      Parameter(name: name, kind: kinds.first { $0.name == name }?.kind ?? .text)
    }
    let counted = try counted(entry, parameters, plural)
    return Sentence(type: parts[0], name: parts[1], parameters: parameters, counted: counted, english: english)
  }

  private static func kinds(_ notes: [PO.Note]) throws(Fault) -> (kinds: [Parameter], plural: String?) {
    var kinds: [Parameter] = []
    var plural: String?
    for note in notes {
      if note.text.hasPrefix("plural: {"), note.text.hasSuffix("}") {
        plural = String(note.text.dropFirst(9).dropLast())
      } else if note.text.hasPrefix("{"), let end = note.text.range(of: "}: ") {
        let word = String(note.text[end.upperBound...])
        guard let kind = ParameterKind(word) else { throw Fault(note.place, .unknownKind(word)) }
        kinds.append(
          Parameter(name: String(note.text[note.text.index(after: note.text.startIndex)..<end.lowerBound]), kind: kind))
      }
    }
    return (kinds, plural)
  }

  private static func counted(_ entry: PO.Entry, _ parameters: [Parameter], _ plural: String?) throws(Fault) -> String?
  {
    guard entry.plural != nil else { return nil }
    let numbers = parameters.filter { $0.kind == .number }.map(\.name)
    guard let counted = plural ?? (numbers.contains("count") ? "count" : numbers.first), numbers.contains(counted)
    else {
      throw Fault(entry.idPlace, .noNumber)
    }
    return counted
  }
}

extension String {
  /// Where a part stands first. (`range(of:)` of Foundation brings all of it.)
  fileprivate func range(of part: String) -> Range<Index>? {
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(part) { return index..<self.index(index, offsetBy: part.count) }
      index = self.index(after: index)
    }
    return nil
  }
}
