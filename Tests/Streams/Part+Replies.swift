import Terminal
import Wizard

extension Part {
  // MARK: What a terminal says of itself

  /// A string with anything in it that its kind may have (ECMA-48, 5.6).
  static func string(_ dice: inout Dice) -> Part {
    let kind = dice.pick(["P", "]", "^", "_", "X"])
    let marks = ["\u{1B}\\", "\u{9C}"] + (kind == "]" ? ["\u{7}"] : [])
    var body = ""
    let more = kind == "X" ? "\u{1}\u{3}\u{7}\u{1F}\u{7F}" : ""
    for _ in 0..<dice.below(12) {
      body.unicodeScalars.append(dice.pick(Array("0123456789;:abqxnåÜ語\r\n\t \u{8}\(more)".unicodeScalars)))
    }
    let head =
      dice.happens(oneIn: 8)
      ? String(Unicode.Scalar(UInt8(ascii: kind.unicodeScalars.first ?? "P") + 0x40)) : "\u{1B}\(kind)"
    return Part(reply: head + body + dice.pick(marks))
  }

  /// A control sequence that is no key's: private, or with intermediate bytes, or a known reply.
  static func sequence(_ dice: inout Dice) -> Part {
    let numbers = (0...dice.below(4)).map { _ in String(dice.below(300)) }.joined(
      separator: dice.pick([";", ":", ";;"]))
    let final = String(Unicode.Scalar(UInt8(0x40 + dice.below(0x3F))))
    switch dice.below(4) {
    case 0: return Part(reply: "\u{1B}[\(dice.pick(["?", ">", "=", "<"]))\(numbers)\(final)")
    case 1: return Part(reply: "\u{1B}[\(numbers)\(dice.pick(["$", " ", "!", "\"", "&", "$$"]))\(final)")
    case 2: return Part(reply: "\u{1B}[\(dice.pick(["I", "O", "0n", "24;80R", "1;5R", "8;24;80t", "4;2$y"]))")
    default: return Part(reply: "\u{9B}?\(numbers)\(final)")
    }
  }

  /// A report of the mouse, with any button at any place.
  static func mouse(_ dice: inout Dice) -> Part {
    let (x, y) = (1 + dice.below(90), 1 + dice.below(90))
    switch dice.below(4) {
    case 0: return Part(reply: "\u{1B}[<\(dice.below(100));\(x);\(y)\(dice.pick(["M", "m"]))")
    case 1: return Part(reply: "\u{1B}[\(32 + dice.below(100));\(x);\(y)M")
    case 2:
      // Wide windows: places beyond 95 are two bytes.
      let place = String(Unicode.Scalar(UInt32(0x80 + dice.below(0x700))) ?? "a")
      return Part(reply: "\u{1B}[M \(place)\(String(Unicode.Scalar(UInt8(32 + y))))")
    default: return Part(reply: [0x1B, 0x5B, 0x4D, UInt8(32 + dice.below(90)), UInt8(32 + x), UInt8(32 + y)])
    }
  }

  /// A pasted text with anything in it that terminals let through.
  static func paste(_ dice: inout Dice) -> Part {
    var sent = ""
    var text = String.UnicodeScalarView()
    for _ in 0..<dice.below(14) {
      let piece = dice.pick([
        "a", "q", "3", "\r", "\n", "\r\n", "\t", "å", "語", "\u{301}", "[201~", "\u{1B}[31m", "\u{3}",
      ])
      // A line feed right behind a return would be one line's end with it.
      if piece == "\n", sent.utf8.last == 0x0D { continue }
      sent += piece
      if piece.hasPrefix("\u{1B}") || piece == "\u{3}" { continue }
      text.append(contentsOf: (piece == "\r" || piece == "\r\n" ? "\n" : piece).unicodeScalars)
    }
    let pasted: [Input] = text.isEmpty ? [] : [.paste(String(text))]
    let bytes = Array("\u{1B}[200~\(sent)\u{1B}[201~".utf8)
    var part = Part(bytes, pasted, split: [.key(.escape)] + pasted)
    part.unbroken = Set(bytes.indices.dropFirst(6).dropLast(6).filter { bytes[$0 - 1] == 0x1B })
    return part
  }

  /// Bytes that are no UTF-8, and a letter behind them, which is not lost with them.
  static func broken(_ dice: inout Dice) -> Part {
    let bytes: [UInt8] = dice.pick([
      [0xFF], [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x91], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80],
      [0xA5], [0x80], [0xFE],
    ])
    return Part(bytes + [0x78], [.scalar("x")])
  }
}
