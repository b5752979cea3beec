import Assessment
import Sentences
import Text

/// Takes an assessment apart member by member; what has a wrong kind is noted, passed over, and reading goes on.
///
/// A workshop's file is made of the same kinds of parts, and read with it, too.
struct AssessmentReader {
  var scanner: JSON.Scanner
  /// Whether the history is taken; if not, it only has to be JSON.
  let takesHistory: Bool
  /// Whether a file of a newer format is taken as far as it is understood, to look at.
  var takesNewer = false
  /// The newer format that was found.
  var newerFormat: String?
  /// Where choices go when they are all that is wanted; what else is in an answer is only checked then.
  var seats: ChoiceDecoder?
  private(set) var faults: [(offset: Int, what: Fault)] = []
  private(set) var surplus = 0
  /// More findings than a person reads; a hostile file could ask for millions.
  private static let limit = 100

  init(_ bytes: [UInt8], limits: JSON.Limits, history: Bool, seats: ChoiceDecoder? = nil) throws(JSON.Fault) {
    takesHistory = history
    self.seats = seats
    scanner = try JSON.Scanner(bytes, limits: limits)
  }

  var faultCount: Int { faults.count + surplus }

  mutating func report(_ what: AssessmentMessage, at offset: Int) { report(.told(what), at: offset) }

  mutating func report(_ what: Fault, at offset: Int) {
    if faults.count < Self.limit {
      faults.append((offset, what))
    } else {
      surplus += 1
    }
  }

  /// Drops every finding so far for one that explains them all.
  mutating func reportOnly(_ what: Fault, at offset: Int) {
    faults = [(offset, what)]
    surplus = 0
  }

  var hasFaults: Bool { !faults.isEmpty }

  func findings(file: String) -> [Finding] {
    let places = JSON.places(at: faults.map(\.offset), in: scanner.bytes)
    let findings = zip(faults, places).compactMap { fault, place in
      if case .told(let what) = fault.what { Finding(.error, file: file, place: place, what) } else { nil }
    }
    let sorted = findings.sorted { ($0.place ?? .init(line: 0, column: 0)) < ($1.place ?? .init(line: 0, column: 0)) }
    return sorted + (surplus > 0 ? [Finding(.error, file: file, AssessmentMessage.more(surplus))] : [])
  }
}

extension AssessmentReader {
  /// What is wrong: with a sentence for it, or of a workshop's file alone.
  enum Fault {
    case told(AssessmentMessage)
    case workshop(WorkshopFault)
  }

  /// Whether a value of that kind comes next; if not, that is noted and the value passed over.
  mutating func expect(_ kind: JSON.Kind, for member: String) throws(JSON.Fault) -> Bool {
    let found = try scanner.kind()
    guard found != kind else { return true }
    report(.wrongKind(member: member, found: .init(found), expected: .init(kind)), at: scanner.position)
    try scanner.skip()
    return false
  }

  mutating func text(_ member: String) throws(JSON.Fault) -> String? {
    try expect(.text, for: member) ? try scanner.text() : nil
  }

  /// A text that no score needs.
  mutating func prose(_ member: String) throws(JSON.Fault) -> String? {
    guard seats != nil else { return try text(member) }
    guard try expect(.text, for: member) else { return nil }
    try scanner.skip()
    return ""
  }

  mutating func object(_ member: String) throws(JSON.Fault) -> JSON.Scanner.Members? {
    try expect(.object, for: member) ? try scanner.openObject() : nil
  }

  mutating func array<Element>(
    _ member: String, of element: (inout AssessmentReader) throws(JSON.Fault) -> Element
  ) throws(JSON.Fault) -> [Element] {
    guard try expect(.array, for: member) else { return [] }
    var values: [Element] = []
    var elements = try scanner.openArray()
    while try scanner.next(&elements) { values.append(try element(&self)) }
    return values
  }

  mutating func timestamp(_ member: String) throws(JSON.Fault) -> Timestamp? {
    try parsed(member, Timestamp.init) { .notATime(member: member, found: $0) }
  }

  mutating func version(_ member: String) throws(JSON.Fault) -> Version? {
    try parsed(member, Version.init) { .notAVersion(member: member, found: $0) }
  }

  mutating func word<Word: RawRepresentable<String>>(
    _ member: String, of all: [Word]
  ) throws(JSON.Fault) -> Word? {
    try parsed(member, Word.init) { .notOneOf(member: member, found: $0, allowed: all.map(\.rawValue)) }
  }

  private mutating func parsed<Value>(
    _ member: String, _ parse: (String) -> Value?, otherwise fault: (String) -> AssessmentMessage
  ) throws(JSON.Fault) -> Value? {
    let kind = try scanner.kind()
    let offset = scanner.position
    guard let text = try text(member) else { return nil }
    guard kind == .text, let value = parse(text) else {
      report(fault(text), at: offset)
      return nil
    }
    return value
  }
}

extension JSONKind {
  fileprivate init(_ kind: JSON.Kind) {
    switch kind {
    case .null: self = .null
    case .bool: self = .bool
    case .number: self = .number
    case .text: self = .text
    case .array: self = .array
    case .object: self = .object
    }
  }
}
