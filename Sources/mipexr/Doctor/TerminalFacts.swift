internal import Glibc
internal import Sentences
internal import Terminal
internal import Wizard

/// The terminal and what the locale makes of it.
struct TerminalFacts {
  private let environment = Environment.current
  private let term: String
  private let device: TerminalScreen.Description

  init() {
    term = environment.value("TERM") ?? ""
    device = TerminalScreen.description(of: term)
  }

  var all: [Fact] { [terminal, colours, encoding, language, columns, zone] }

  private var terminal: Fact {
    let name = term.isEmpty ? DoctorMessage.unset.said : term
    let size = device.size
    let shown = size.map { DoctorMessage.terminalSized(name: name, width: $0.width, height: $0.height).said } ?? name
    let place = environment.machineOverSSH == nil ? shown : DoctorMessage.overSSH(shown).said
    return Fact("terminal", .terminal, place, .note, unless: terminalAdvice)
  }

  private var terminalAdvice: DoctorMessage? {
    if !TerminalScreen.isWorthTrying(term: term) || !device.canShowScreens { return .setTerm }
    guard environment.hasTerminal else { return .noTerminal }
    guard let size = device.size, size.width < 40 || size.height < 12 else { return nil }
    return .tooSmall
  }

  private var colours: Fact {
    if ColourTier(noColour: environment.value("NO_COLOR")) == .none {
      return Fact("colours", .colours, DoctorMessage.noColour.said)
    }
    return Fact("colours", .colours, DoctorMessage.colourCount(max(0, device.colours)).said)
  }

  private var encoding: Fact {
    let isUTF8 = TerminalScreen.isUTF8
    return Fact(
      "encoding", .encoding, TerminalScreen.encoding, .note, unless: isUTF8 ? nil : .setEncoding)
  }

  private var language: Fact {
    let code = environment.language.code
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let deciding = names.first { environment.value($0) != nil }
    let value =
      deciding.map { DoctorMessage.languageFrom(code: code, variable: $0, locale: environment.value($0) ?? "") }
      ?? .languageDefault(code)
    return Fact("language", .language, value.said)
  }

  /// A letter, a bar and an ideograph, by number: a terminal that has not their signs would spoil the line.
  private var columns: Fact {
    let expected: [(sign: Character, columns: Int)] = [("\u{E5}", 1), ("\u{2588}", 1), ("\u{4E2D}", 2)]
    let found = expected.map { (sign: $0.sign, columns: TerminalScreen.columns(of: $0.sign)) }
    let value = found.map { entry in
      "U+\(String(entry.sign.unicodeScalars.first?.value ?? 0, radix: 16, uppercase: true).padded) \(entry.columns)"
    }
    let isRight = !TerminalScreen.isUTF8 || zip(expected, found).allSatisfy { $0.columns == $1.columns }
    return Fact("columns", .columns, value.joined(separator: ", "), .note, unless: isRight ? nil : .wrongColumns)
  }

  /// Without the zone's name, which may be anything.
  private var zone: Fact {
    let minutes = abs(Environment.offset) / 60
    let digits = { (number: Int) in String(number).count < 2 ? "0\(number)" : String(number) }
    let sign = Environment.offset < 0 ? "-" : "+"
    return Fact("zone", .zone, "UTC\(sign)\(digits(minutes / 60)):\(digits(minutes % 60))")
  }
}

extension String {
  /// Four digits at least, as in U+00E5.
  fileprivate var padded: String { String(repeating: "0", count: max(0, 4 - count)) + self }
}
