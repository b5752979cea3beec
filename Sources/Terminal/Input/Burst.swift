internal import Wizard

/// Text that arrives in one breath, and what it is: typed ahead over a slow line, or pasted where nothing marks that.
///
/// Keys that were typed ahead must not be lost: who copies answers from paper does not look at the screen, and the next
/// key would answer another question. Lines that were pasted must not answer either. Both come at once; they differ in
/// their lines: between two Enters, answers are a key or two, and a pasted text has a line that is longer.
struct Burst {
  private var inputs: [Input] = []
  private var isAhead = false

  /// More than the keys that answer a question: a digit, a letter, an arrow back.
  private static let longestTyped = 3

  /// Whether more may belong to it.
  var isOpen: Bool { !inputs.isEmpty }

  /// Takes what came at once; gives back what cannot be a part of pasted lines.
  mutating func take(_ new: [Input], isAhead: Bool) -> [Input] {
    guard isOpen || new.count > 1, new.allSatisfy(\.isText) else { return end() + new }
    self.isAhead = isAhead
    inputs += new
    return []
  }

  /// What it was.
  mutating func end() -> [Input] {
    defer { inputs = [] }
    return isPaste ? [.lines(text)] : inputs
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
