/// One question.
package struct Indicator: Hashable, Sendable {
  /// Stable for ever.
  package var id: String
  /// Position in `Questionnaire.sections`.
  package var section: Int
  /// Positions in `Questionnaire.dimensions`, rising; several of one axis are allowed.
  package var dimensions: [Int]
  package var kind: Kind
  package var weight: Quantity
  /// All must hold, else the indicator is not asked.
  package var condition: [Condition]
  /// A handbook page, or `page#heading`.
  package var handbook: String?

  package init(
    id: String, section: Int, dimensions: [Int], kind: Kind, weight: Quantity = Quantity(1),
    condition: [Condition] = [], handbook: String? = nil
  ) {
    self.id = id
    self.section = section
    self.dimensions = dimensions
    self.kind = kind
    self.weight = weight
    self.condition = condition
    self.handbook = handbook
  }
}

extension Indicator {
  package enum Kind: Hashable, Sendable {
    /// One of some options, worst first; `scale` names the shared option set, if it is one.
    case choice([Option], scale: String?)
    /// A measured number; it has no score.
    case number(Measure)
  }

  package struct Option: Hashable, Sendable {
    package var id: String
    /// 0 to 100.
    package var score: Quantity

    package init(id: String, score: Quantity) {
      self.id = id
      self.score = score
    }
  }

  /// What a number means.
  package struct Measure: Hashable, Sendable {
    package var unit: String
    package var minimum: Double?
    package var maximum: Double?
    /// The populations it is given for, such as nationals and third-country nationals.
    package var groups: [String]
    /// `higher`, `lower` or `neither`.
    package var better: String

    package init(unit: String, minimum: Double?, maximum: Double?, groups: [String], better: String) {
      self.unit = unit
      self.minimum = minimum
      self.maximum = maximum
      self.groups = groups
      self.better = better
    }
  }

  /// Holds when the other indicator is asked and answered with one of the options.
  package struct Condition: Hashable, Sendable {
    /// Position in `Questionnaire.indicators`.
    package var indicator: Int
    package var options: [String]

    package init(indicator: Int, options: [String]) {
      self.indicator = indicator
      self.options = options
    }
  }

  /// Options moved so that the lowest counts 0 and the highest 100, those between in proportion, to the thousandth of a
  /// point and a half upwards; what counts is then what is shown, and a file that holds moved scores says the same again.
  package static func stretched(_ options: [Option]) -> [Option] {
    let scores = options.map(\.score.thousandths)
    guard let low = scores.min(), let high = scores.max(), low < high else { return options }
    return options.map { option in
      let (part, span) = ((option.score.thousandths - low) * 100_000, high - low)
      return Option(id: option.id, score: Quantity(thousandths: (2 * part + span) / (2 * span)))
    }
  }

  /// The options of a choice; none for a number.
  package var options: [Option] {
    if case .choice(let options, _) = kind { options } else { [] }
  }

  package var scale: String? {
    if case .choice(_, let scale) = kind { scale } else { nil }
  }
}
