package import Assessment

/// What has to be known of a questionnaire to read the choices of many files; made once for all of them.
package struct DecodingPlan: Sendable {
  package let questionnaire: Questionnaire
  /// Of the questionnaire.
  package let fingerprint: String
  /// In the order of the ids' bytes, which is that of the files.
  let entries: [Entry]

  struct Entry: Sendable {
    let id: [UInt8]
    let position: Int
    let options: [(id: [UInt8], choice: Choice)]
  }

  package init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    fingerprint = questionnaire.fingerprint
    entries = questionnaire.indicators.enumerated().map { position, indicator in
      let options = indicator.options.map { (id: Array($0.id.utf8), choice: Choice.option($0.id)) }
      return Entry(id: Array(indicator.id.utf8), position: position, options: options)
    }.sorted { $0.id.lexicographicallyPrecedes($1.id) }
  }
}

/// A place for the choice of each indicator of one questionnaire, for reading a file into it.
struct ChoiceDecoder {
  let seating: DecodingPlan
  private(set) var choices: [Choice?]
  /// Whether everything so far fits the questionnaire; if not, only a careful check can say what is wrong.
  private(set) var fits = true
  /// The entry behind the one that was found last.
  private var next = 0

  init(_ seating: DecodingPlan) {
    self.seating = seating
    choices = Array(repeating: nil, count: seating.entries.count)
  }

  mutating func giveUp() { fits = false }

  /// The entry of an id that stands behind the one before; nil if the questionnaire has none.
  mutating func find(_ id: Range<Int>, in bytes: [UInt8]) -> Int? {
    while next < seating.entries.count {
      defer { next += 1 }
      if isSame(seating.entries[next].id, id, in: bytes) { return next }
    }
    return nil
  }

  mutating func take(_ choice: Choice, at entry: Int) { choices[seating.entries[entry].position] = choice }

  /// False where the indicator has no such option.
  mutating func take(option: Range<Int>, in bytes: [UInt8], at entry: Int) -> Bool {
    let options = seating.entries[entry].options
    guard let found = options.firstIndex(where: { isSame($0.id, option, in: bytes) }) else { return false }
    take(options[found].choice, at: entry)
    return true
  }

  mutating func check(_ target: Assessment.Target, for id: String) {
    guard let position = seating.questionnaire.positions[id] else {
      fits = false
      return
    }
    if !target.due.isEmpty, Day(target.due) == nil { fits = false }
    if !target.option.isEmpty,
      !seating.questionnaire.indicators[position].options.contains(where: { $0.id == target.option })
    {
      fits = false
    }
  }

  @_optimize(speed)
  private func isSame(_ id: [UInt8], _ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard id.count == range.count else { return false }
    for index in id.indices where id[index] != bytes[range.lowerBound + index] { return false }
    return true
  }
}
