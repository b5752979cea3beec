import Terminal
import Wizard

/// A part of what a terminal sends: its bytes, and what a person did when it sends them.
struct Part {
  var bytes: [UInt8]
  var inputs: [Input]
  /// What it comes to when there is a long silence behind its first byte, an Escape; nil where there must be none.
  var split: [Input]?
  /// Where else a long silence would make another thing of it.
  var unbroken: Set<Int> = []
  /// Whether a silence is a part of it.
  var endsSilently = false

  init(_ bytes: [UInt8], _ inputs: [Input], split: [Input]? = [.key(.escape)]) {
    (self.bytes, self.inputs, self.split) = (bytes, inputs, bytes[0] == 0x1B ? split : inputs)
  }

  private init(_ text: String, _ inputs: [Input], split: [Input]? = [.key(.escape)]) {
    self.init(Array(text.utf8), inputs, split: split)
  }

  /// What nobody did.
  init(reply bytes: [UInt8]) {
    self.init(bytes, [])
  }

  init(reply text: String) {
    self.init(Array(text.utf8), [])
  }

  static func random(_ dice: inout Dice) -> Part {
    switch dice.below(16) {
    case 0...3: typed(&dice)
    case 4: Part("\(dice.pick(["\r", "\r\n"]))", [.key(.enter)])
    case 5: control(&dice)
    case 6: escape(&dice)
    case 7: alt(&dice)
    case 8, 9: key(&dice)
    case 10: code(&dice)
    case 11: string(&dice)
    case 12: sequence(&dice)
    case 13: mouse(&dice)
    case 14: paste(&dice)
    default: broken(&dice)
    }
  }

  // MARK: What is typed

  private static let letters = Array("abqx0123456789 ~[]OPåÖß語ع👍\u{301}\u{200D}".unicodeScalars)

  private static func typed(_ dice: inout Dice) -> Part {
    let scalar = dice.pick(letters)
    var part = Part(String(scalar), [.scalar(scalar)])
    // Behind an Escape, what goes on at once is the rest of a sequence.
    part.endsSilently = "[]OP".unicodeScalars.contains(scalar)
    return part
  }

  private static func control(_ dice: inout Dice) -> Part {
    let letter = UInt8(dice.pick(Array(1...7) + Array(14...26)))
    return Part([letter], [.key(.control(Character(Unicode.Scalar(letter + 0x60))))])
  }

  private static func escape(_ dice: inout Dice) -> Part {
    let count = dice.happens(oneIn: 4) ? 2 : 1
    var part = Part(
      Array(repeating: 0x1B, count: count), Array(repeating: .key(.escape), count: count),
      split: Array(repeating: .key(.escape), count: count))
    part.endsSilently = true
    return part
  }

  private static func alt(_ dice: inout Dice) -> Part {
    let scalar = dice.pick(Array("abq0123é語".unicodeScalars))
    return Part(
      "\u{1B}\(scalar)", [.alt(.character(Character(scalar)))], split: [.key(.escape), .scalar(scalar)])
  }

  private static let named: [(String, Key)] = [
    ("\u{1B}[A", .up), ("\u{1B}OB", .down), ("\u{1B}[1;5C", .right), ("\u{1B}[D", .left), ("\u{1B}[1~", .home),
    ("\u{1B}OF", .end),
    ("\u{1B}[3~", .delete), ("\u{1B}[5;2~", .pageUp), ("\u{1B}[6~", .pageDown), ("\u{1B}[Z", .backTab),
    ("\u{1B}[[C", .function(3)),
    ("\u{1B}[24~", .function(12)), ("\u{1B}O1;2P", .function(1)), ("\u{9B}B", .down), ("\u{8F}A", .up),
  ]

  private static func key(_ dice: inout Dice) -> Part {
    if dice.happens(oneIn: 8) {
      let digit = UInt8(dice.below(10))
      var part = Part([0x1B, 0x4F, 0x70 + digit], [.scalar(Unicode.Scalar(0x30 + digit))])
      part.unbroken = [2]
      return part
    }
    let (bytes, key) = dice.pick(named)
    guard dice.happens(oneIn: 6), bytes.hasPrefix("\u{1B}") else { return Part(bytes, [.key(key)]) }
    return Part("\u{1B}" + bytes, [.alt(key)], split: nil)
  }

  private static func code(_ dice: inout Dice) -> Part {
    let letter = dice.pick(Array("abcqxz".unicodeScalars))
    switch dice.below(6) {
    case 0: return Part("\u{1B}[27;\(dice.pick([1, 129]));27~", [.key(.escape)])
    case 1: return Part("\u{1B}[\(letter.value);5u", [.key(.control(Character(letter)))])
    case 2: return Part("\u{1B}[27;5;\(letter.value)~", [.key(.control(Character(letter)))])
    case 3: return Part("\u{1B}[\(letter.value);1:3u", [])
    case 4: return Part("\u{1B}[\(letter.value);3u", [.alt(.character(Character(letter)))])
    default: return Part("\u{1B}[\(letter.value)u", [.scalar(letter)])
    }
  }
}
