internal import Wizard

/// Text that arrives in one breath, and what it is: typed ahead over a slow line, or pasted where nothing marks that.
///
/// Keys that were typed ahead must not be lost: who copies answers from paper does not look at the screen, and the next
/// key would answer another question. Lines that were pasted must not answer either. Both come at once; they differ in
/// their lines: between two Enters, answers are a key or two, and a pasted text has a line that is longer.
struct Burst {
  private var inputs: [Input] = []
  /// When the oldest of them came.
  private var start = 0
  private var isAhead = false
  /// Whether what came before was pasted, and this goes on with it.
  private var isPasting = false

  /// More than the keys that answer a question: a digit, a letter, an arrow back.
  private static let longestTyped = 3
  /// Between the parts of what comes in one breath.
  private static let gap = 20
  /// A key that is held down repeats faster than that on some machines, and has to be seen to do something.
  private static let longestWait = 100

  /// Whether more may belong to it.
  var isOpen: Bool { !inputs.isEmpty }

  /// When it is over, unless more comes after the latest part.
  func end(after latest: Int) -> Int { min(latest + Self.gap, start + Self.longestWait) }

  /// Takes what came at once, so long after the part before; gives back what cannot be a part of pasted lines.
  mutating func take(_ new: [Input], at now: Int, after silence: Int, isAhead: Bool) -> [Input] {
    if silence >= Self.gap { isPasting = false }
    guard isOpen || isPasting || new.count > 1 else { return new }
    guard new.allSatisfy(\.isText) else {
      defer { isPasting = false }
      return end() + new
    }
    if !isOpen { start = now }
    self.isAhead = isAhead
    inputs += new
    return []
  }

  /// What it was.
  mutating func end() -> [Input] {
    defer { inputs = [] }
    isPasting = isOpen && (isPasting || isPaste)
    return isPasting ? [.lines(text)] : inputs
  }

  private var isPaste: Bool {
    let lines = inputs.split(whereSeparator: \.endsText)
    let isLong = lines.contains { $0.count > Self.longestTyped }
    // A whole line before the first picture was meant for the shell.
    return isLong && (lines.count > 1 || isAhead && inputs.contains(where: \.endsText))
  }

  private var text: String {
    var text = String.UnicodeScalarView()
    for input in inputs {
      switch input {
      case .scalar(let scalar): text.append(scalar)
      case .key(.tab): text.append("\t")
      default: text.append("\n")
      }
    }
    return String(text)
  }
}

extension Input {
  /// Whether a pasted text can hold it.
  fileprivate var isText: Bool { isScalar || endsText }

  private var isScalar: Bool { if case .scalar = self { true } else { false } }

  /// Whether it parts one line or field from the next.
  fileprivate var endsText: Bool { self == .key(.enter) || self == .key(.tab) }
}
