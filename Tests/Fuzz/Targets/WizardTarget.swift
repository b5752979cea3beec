import Assessment
import Glibc
import Saver
import Sentences
import Terminal
import Wizard

/// Any order of keys, texts, sizes and answers from the world: every picture is whole and harmless, curses can draw it,
/// and what would be saved can be read again.
///
/// The first bytes choose the size, the signs and the language; each further one is an event, some with a text behind.
enum WizardTarget {
  static func run(_ bytes: [UInt8]) {
    var bytes = bytes[...]
    func next() -> Int { bytes.popFirst().map(Int.init) ?? 0 }
    let (size, style) = (Size(width: next(), height: next() % 64), next())
    let questionnaire = style & 1 == 0 ? BuiltIn.main : BuiltIn.questionnaire("outcomes") ?? BuiltIn.main
    var player = Player(
      questionnaire, size: size, glyphs: style & 2 == 0 ? .ascii : .unicode, language: style & 4 == 0 ? "en" : "sv")
    if style & 8 == 0 { player.open(fileName: "a.json") }
    while let byte = bytes.popFirst(), player.lastEffects.allSatisfy({ !$0.isLeaving }) {
      player.send(event(byte, &bytes, questionnaire))
      answer(&player, questionnaire)
      screen.show(player.frame)
    }
  }

  /// Keys up to 0x9F; above, what has a text, a number or another event with it.
  private static func event(_ byte: UInt8, _ bytes: inout ArraySlice<UInt8>, _ questionnaire: Questionnaire) -> Event {
    switch byte {
    case 0xA0..<0xC0: .text(text(&bytes))
    case 0xC0..<0xC8: .edited(text(&bytes))
    case 0xC8..<0xD0:
      .resize(Size(width: Int(bytes.popFirst() ?? 80), height: Int(bytes.popFirst() ?? 24) % 64))
    case 0xD0..<0xD8: .key(.character(Character(Unicode.Scalar(UInt32(bytes.popFirst() ?? 65) << 8 | 0x41) ?? "A")))
    case 0xD8: .compared(assessment(text(&bytes), questionnaire), questionnaire, file: "b.json")
    case 0xD9: .opened(Session(questionnaire, assessment(text(&bytes), questionnaire), fileName: text(&bytes)))
    case 0xDA: .saveFailed(TerminalMessage.unknown(text(&bytes)), file: "a.json")
    case 0xDB: .leaveFailed(TerminalMessage.unknown(text(&bytes)), file: "a.json")
    case 0xDC: .jump(to: questionnaire.indicators[Int(bytes.popFirst() ?? 0) % questionnaire.indicators.count].id)
    case 0xDD: .readOnly(.lockedBy(text(&bytes)), file: "a.json")
    case 0xDE...0xFF: .key(keys[Int(byte) % keys.count])
    default: Key(typed: byte).map { .key($0) } ?? .key(.enter)
    }
  }

  private static let keys: [Key] = [
    .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .enter, .escape, .tab, .backTab, .backspace, .delete,
    .function(1),
  ]

  /// Up to a byte of zero; what is not UTF-8 comes as replacement characters.
  private static func text(_ bytes: inout ArraySlice<UInt8>) -> String {
    let end = bytes.firstIndex(of: 0) ?? bytes.endIndex
    defer { bytes = bytes[end...].dropFirst() }
    return String(decoding: bytes[..<end], as: UTF8.self)
  }

  /// An assessment with the text wherever it has one.
  private static func assessment(_ text: String, _ questionnaire: Questionnaire) -> Assessment {
    var assessment = Assessment(
      questionnaire: .init(id: questionnaire.id, version: questionnaire.version),
      region: .init(name: text, nuts: text, country: text), period: text, language: "en",
      created: Timestamp(seconds: 0))
    assessment.title = text
    assessment.people = [.init(name: text, role: text)]
    for (position, indicator) in questionnaire.indicators.enumerated().prefix(8) {
      let option = indicator.options.first.map { Choice.option($0.id) }
      var answer = Answer(choice: [option, .notApplicable(reason: text), .unknown, nil][position % 4])
      answer.note = text
      answer.evidence = [Evidence(title: text, link: text, date: text)]
      assessment.answers[indicator.id] = answer
      assessment.targets[indicator.id] = .init(option: text, due: text, owner: text, action: text)
    }
    return assessment
  }

  /// What the world says to the wizard's wishes.
  private static func answer(_ player: inout Player, _ questionnaire: Questionnaire) {
    for effect in player.lastEffects {
      switch effect {
      case .save(let assessment, let file, let number):
        ensureReadable(assessment)
        player.send(.saved(file: file, number: number, at: player.state.now))
      case .create(let assessment, _), .saveElsewhere(let assessment, _, _): ensureReadable(assessment)
      case .findAssessments:
        player.send(.found([.init(path: "/b.json", title: "B", answered: 2, modified: player.state.now)]))
      case .readQuestionnaires:
        player.send(
          .questionnaires([.init(id: questionnaire.id, version: questionnaire.version, title: "T", languages: ["en"])]))
      case .makeReport(let order, _, _):
        ensure(!order.path.isEmpty, "a report without a name")
        player.send(.reportMade(.init(path: order.path, format: order.format, before: order.path, machine: order.path)))
      case .startDemo: player.open(fileName: "")
      default: break
      }
    }
  }

  private static func ensureReadable(_ assessment: Assessment) {
    let again = try? Assessment(reading: assessment.encoded, file: "f")
    ensure(again == assessment, "what is saved is not what is read again")
  }

  /// Curses on a null device.
  nonisolated(unsafe) private static var screen: TerminalScreen = {
    let null = Glibc.open("/dev/null", O_RDWR)
    let device = TerminalScreen.Device.descriptors(input: null, output: null, size: Size(width: 255, height: 63))
    guard let screen = try? TerminalScreen(tier: .many, term: "xterm-256color", device: device) else {
      fatalError("curses does not open")
    }
    return screen
  }()
}

extension Effect {
  fileprivate var isLeaving: Bool {
    if case .leave = self { true } else { false }
  }
}

extension Key {
  /// The key that a byte below 0xA0 stands for.
  fileprivate init?(typed byte: UInt8) {
    switch byte {
    case 0x09: self = .tab
    case 0x0A, 0x0D: self = .enter
    case 0x1B: self = .escape
    case 0x01...0x1A: self = .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x20..<0x7F: self = .character(Character(Unicode.Scalar(byte)))
    case 0x7F: self = .backspace
    default: return nil
    }
  }
}
