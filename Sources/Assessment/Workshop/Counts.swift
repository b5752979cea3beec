/// How many people chose what on one question: a show of hands, or votes that were counted.
package struct Counts: Hashable, Sendable {
  /// By the option's id.
  package var options: [String: Int]
  package var unknown: Int
  package var notApplicable: Int

  /// More people than any room holds; up to here no sum of products overflows.
  package static let most = 10_000

  package init(options: [String: Int] = [:], unknown: Int = 0, notApplicable: Int = 0) {
    self.options = options
    self.unknown = unknown
    self.notApplicable = notApplicable
  }

  /// Counts choices; every option named in `options` has an entry, also one that nobody chose.
  package init(_ choices: some Sequence<Choice?>, options: [String] = []) {
    self.init(options: Dictionary(options.map { ($0, 0) }, uniquingKeysWith: { first, _ in first }))
    for choice in choices { add(choice) }
  }

  /// How many chose an option.
  package var answered: Int { options.values.reduce(0, +) }

  /// How many said anything at all.
  package var total: Int { answered + unknown + notApplicable }

  /// Whether every number is one of people, and all together are no more than `most`.
  package var isPlausible: Bool {
    let numbers = Array(options.values) + [unknown, notApplicable]
    return numbers.allSatisfy { (0...Self.most).contains($0) } && numbers.reduce(0, +) <= Self.most
  }

  /// Whether somebody made that choice; a reason for *not applicable* is not compared.
  package func hold(_ choice: Choice) -> Bool {
    switch choice {
    case .option(let option): options[option, default: 0] > 0
    case .notApplicable: notApplicable > 0
    case .unknown: unknown > 0
    case .figures: false
    }
  }

  /// Adds one person's choice; figures are measured and not voted on.
  package mutating func add(_ choice: Choice?) {
    switch choice {
    case .option(let option): options[option, default: 0] += 1
    case .notApplicable: notApplicable += 1
    case .unknown: unknown += 1
    case .figures, nil: break
    }
  }
}
