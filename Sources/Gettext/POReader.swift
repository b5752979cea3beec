internal import Text

extension PO {
  /// As many as no program says; a file with more was made to be in the way.
  package static let entryLimit = 20_000
  private static let byteLimit = 8 * 1_048_576

  /// Reads a catalogue.
  ///
  /// - Returns: What could be read, and what is wrong; with a fault the rest may be incomplete.
  package static func read(_ bytes: [UInt8]) -> (po: PO, faults: [Fault]) {
    let start = Place(line: 1, column: 1)
    guard bytes.count <= byteLimit else { return (PO(), [Fault(start, .tooLarge(megabytes: byteLimit / 1_048_576))]) }
    var reader = POReader()
    for (number, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      guard reader.isOpen else { break }
      reader.read(line.last == 0x0D ? line.dropLast() : line, number + 1)
    }
    reader.finish()
    return (reader.po, reader.faults)
  }
}

/// Goes through a catalogue line by line.
struct POReader {
  var po = PO()
  var faults: [Fault] = []
  private var entry: PO.Entry?
  /// Which text a line that begins with a quotation mark goes on with.
  private var part: Part?
  private var firstLines: [String: Int] = [:]

  enum Part {
    case context, id, plural, translation
  }

  static let faultLimit = 100

  /// Whether more lines are worth reading.
  var isOpen: Bool { faults.count < Self.faultLimit && po.entries.count <= PO.entryLimit }

  mutating func read(_ bytes: ArraySlice<UInt8>, _ number: Int) {
    guard let line = String(validating: bytes, as: UTF8.self) else {
      let before = bytes.prefix { $0 < 0x80 }
      let bad = bytes.dropFirst(before.count).first ?? 0
      return faults.append(Fault(Place(line: number, column: before.count + 1), .notUTF8(byte: bad)))
    }
    let text = line.drop { $0 == " " || $0 == "\t" }
    let place = Place(line: number, column: line.count - text.count + 1)
    switch text.first {
    case nil: finish()
    case "#": comment(text, place)
    case "\"": append(text, place)
    default: keyword(text, place)
    }
  }

  private mutating func comment(_ text: Substring, _ place: Place) {
    // A comment begins the next entry.
    if part == .translation || entry == nil { begin(place) }
    switch text.dropFirst().first {
    case ".":
      let note = String(text.dropFirst(2)).trimmed
      entry?.notes.append(PO.Note(text: note, place: Place(line: place.line, column: place.column + 3)))
    case ",":
      if text.dropFirst(2).split(separator: ",").contains(where: { $0.trimmed == "fuzzy" }) { entry?.isFuzzy = true }
    default: break
    }
  }

  private mutating func keyword(_ text: Substring, _ place: Place) {
    let word = text.prefix { $0 != " " && $0 != "\t" && $0 != "\"" }
    let rest = text.dropFirst(word.count).drop { $0 == " " || $0 == "\t" }
    let restPlace = Place(line: place.line, column: place.column + text.count - rest.count)
    switch word {
    case "msgctxt":
      if part != nil || entry == nil { begin(place) }
      part = .context
      entry?.place = restPlace
    case "msgid":
      if part != nil && part != .context || entry == nil { begin(place) }
      part = .id
      entry?.idPlace = restPlace
    case "msgid_plural" where part == .id:
      part = .plural
      entry?.plural = ""
    case _ where translationWord.map { word == $0 } ?? false:
      part = .translation
      entry?.translations.append("")
      entry?.translationPlaces.append(restPlace)
    default: return faults.append(Fault(place, .unexpected(found: String(word), expected: expected)))
    }
    append(rest, restPlace)
  }

  /// How the next translation has to be announced.
  private var translationWord: String? {
    guard let entry, part == .id || part == .plural || part == .translation else { return nil }
    guard entry.plural != nil else { return entry.translations.isEmpty ? "msgstr" : nil }
    return "msgstr[\(entry.translations.count)]"
  }

  private var expected: String {
    switch part {
    case nil: "msgctxt"
    case .context: "msgid"
    default: translationWord ?? "msgctxt"
    }
  }

  private mutating func append(_ text: Substring, _ place: Place) {
    guard let part else { return faults.append(Fault(place, .unexpected(found: "\"", expected: "msgctxt"))) }
    let (content, fault) = Self.content(of: text, place)
    if let fault { faults.append(fault) }
    switch part {
    case .context: entry?.context += content
    case .id: entry?.id += content
    case .plural: entry?.plural? += content
    case .translation: entry.map { entry?.translations[$0.translations.count - 1] += content }
    }
  }

  private mutating func begin(_ place: Place) {
    finish()
    entry = PO.Entry()
    entry?.place = place
  }

  mutating func finish() {
    defer { (entry, part) = (nil, nil) }
    guard let entry, part != nil else { return }
    guard part == .translation else {
      return faults.append(Fault(entry.place, .unexpected(found: "", expected: expected)))
    }
    if entry.id.isEmpty, entry.context.isEmpty {
      po.header += Self.fields(entry)
    } else if entry.context.isEmpty {
      faults.append(Fault(entry.idPlace, .noContext))
    } else if let first = firstLines.updateValue(entry.place.line, forKey: entry.context) {
      faults.append(Fault(entry.place, .duplicate(entry.context, first: first)))
    } else {
      po.entries.append(entry)
      if po.entries.count > PO.entryLimit { faults.append(Fault(entry.place, .tooManyEntries(limit: PO.entryLimit))) }
    }
  }

  private static func fields(_ entry: PO.Entry) -> [PO.Field] {
    let first = entry.translationPlaces.first ?? entry.place
    return (entry.translations.first ?? "").split(separator: "\n").enumerated().compactMap { row, line in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      // Editors write one field a line, the first below `msgstr ""`.
      return PO.Field(
        name: String(line[..<colon]), value: line[line.index(after: colon)...].trimmed,
        place: Place(line: first.line + 1 + row, column: 1))
    }
  }
}
