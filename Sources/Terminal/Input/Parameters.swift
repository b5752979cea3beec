/// The parameters of a control sequence (ECMA-48, 5.4.2): numbers between semicolons, each of parts between colons.
struct Parameters {
  /// By number and part; -1 where there is none.
  private var numbers: [[Int]] = [[-1]]

  /// Nil for what is private or has intermediate bytes: no key has, and replies do.
  init?(_ body: [UInt8]) {
    for byte in body {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): add(digit: Int(byte) - 0x30)
      case UInt8(ascii: ":"): numbers[numbers.count - 1].append(-1)
      case UInt8(ascii: ";"): numbers.append([-1])
      default: return nil
      }
    }
  }

  private mutating func add(digit: Int) {
    let (number, part) = (numbers.count - 1, numbers[numbers.count - 1].count - 1)
    // No number of a keyboard has more digits.
    numbers[number][part] = min(max(numbers[number][part], 0) * 10 + digit, 10_000_000)
  }

  var count: Int { numbers.count }

  subscript(number: Int, part: Int = 0) -> Int? {
    guard numbers.indices.contains(number), numbers[number].indices.contains(part) else { return nil }
    return numbers[number][part] < 0 ? nil : numbers[number][part]
  }

  func parts(of number: Int) -> [Int] { numbers.indices.contains(number) ? numbers[number].filter { $0 >= 0 } : [] }
}

/// What is held down with a key, as xterm and kitty count it: one more than the sum.
struct Modifiers: OptionSet {
  let rawValue: Int

  static let shift = Modifiers(rawValue: 1)
  static let alt = Modifiers(rawValue: 2)
  static let control = Modifiers(rawValue: 4)
  static let capsLock = Modifiers(rawValue: 64)
  /// Super, Hyper and Meta: like Alt, they make another key of a key.
  static let others = Modifiers(rawValue: 8 | 16 | 32)

  init(rawValue: Int) { self.rawValue = rawValue }

  init(sent number: Int?) { rawValue = max((number ?? 1) - 1, 0) }

  var hasAlt: Bool { contains(.alt) || !isDisjoint(with: .others) }
}
