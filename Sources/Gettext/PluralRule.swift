/// Which form a number takes in a language: `nplurals=2; plural=(n != 1);`, an expression of C over `n`
/// (https://www.gnu.org/software/gettext/manual/html_node/Plural-forms.html).
package struct PluralRule: Sendable {
  /// How many forms there are.
  package let count: Int
  private let rule: Expression

  /// - Returns: nil for anything else than a rule, or one that leads out of its forms.
  package init?(_ text: String) {
    let parts = text.split(separator: ";").map { $0.filter { !$0.isWhitespace } }
    guard parts.count == 2, parts[0].hasPrefix("nplurals="), parts[1].hasPrefix("plural="),
      let count = Int(parts[0].dropFirst(9)), (1...6).contains(count)
    else { return nil }
    var parser = PluralParser(parts[1].dropFirst(7))
    guard let rule = parser.whole() else { return nil }
    (self.count, self.rule) = (count, rule)
    guard (0...1_000).allSatisfy({ (0..<count).contains(form(of: $0)) }) else { return nil }
  }

  /// The form of a number, from 0.
  package func form(of number: Int) -> Int { rule.value(number) }

  /// The rule as an expression of Swift over an `Int` called `n`.
  package var swift: String { rule.swift }

  indirect enum Expression: Sendable {
    case n
    case number(Int)
    case binary(String, Expression, Expression)
    case choice(Expression, Expression, Expression)

    func value(_ n: Int) -> Int {
      switch self {
      case .n: n
      case .number(let number): number
      case .choice(let condition, let yes, let no): condition.value(n) != 0 ? yes.value(n) : no.value(n)
      case .binary(let sign, let left, let right): Self.result(sign, left.value(n), right.value(n))
      }
    }

    private static func result(_ sign: String, _ left: Int, _ right: Int) -> Int {
      switch sign {
      case "%": right == 0 ? 0 : left % right
      case "==": left == right ? 1 : 0
      case "!=": left != right ? 1 : 0
      case "<=": left <= right ? 1 : 0
      case ">=": left >= right ? 1 : 0
      case "<": left < right ? 1 : 0
      case ">": left > right ? 1 : 0
      case "&&": left != 0 && right != 0 ? 1 : 0
      default: left != 0 || right != 0 ? 1 : 0
      }
    }

    var swift: String {
      switch self {
      case .n: "n"
      case .number(let number): String(number)
      case .choice(let condition, let yes, let no): "(\(condition.swift) != 0 ? \(yes.swift) : \(no.swift))"
      case .binary("%", let left, let right): "(\(left.swift) % \(right.swift))"
      case .binary("&&", let left, let right): "(\(left.swift) != 0 && \(right.swift) != 0 ? 1 : 0)"
      case .binary("||", let left, let right): "(\(left.swift) != 0 || \(right.swift) != 0 ? 1 : 0)"
      case .binary(let sign, let left, let right): "(\(left.swift) \(sign) \(right.swift) ? 1 : 0)"
      }
    }
  }
}

/// Reads the expression by descending through C's precedence.
private struct PluralParser {
  private var rest: Substring
  private var depth = 0
  private static let levels = [["||"], ["&&"], ["==", "!="], ["<=", ">=", "<", ">"], ["%"]]

  init(_ text: Substring) { rest = text }

  mutating func whole() -> PluralRule.Expression? {
    guard let expression = choice(), rest.isEmpty else { return nil }
    return expression
  }

  private mutating func choice() -> PluralRule.Expression? {
    depth += 1
    defer { depth -= 1 }
    guard depth < 50, let condition = binary(0) else { return nil }
    guard take("?") else { return condition }
    guard let yes = choice(), take(":"), let no = choice() else { return nil }
    return .choice(condition, yes, no)
  }

  private mutating func binary(_ level: Int) -> PluralRule.Expression? {
    guard level < Self.levels.count else { return operand() }
    guard var left = binary(level + 1) else { return nil }
    while let sign = Self.levels[level].first(where: { take($0) }) {
      guard let right = binary(level + 1) else { return nil }
      left = .binary(sign, left, right)
    }
    return left
  }

  private mutating func operand() -> PluralRule.Expression? {
    if take("n") { return .n }
    if take("(") {
      guard let inner = choice(), take(")") else { return nil }
      return inner
    }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    rest = rest.dropFirst(digits.count)
    return Int(digits).map { .number($0) }
  }

  private mutating func take(_ sign: String) -> Bool {
    guard rest.hasPrefix(sign) else { return false }
    rest = rest.dropFirst(sign.count)
    return true
  }
}
