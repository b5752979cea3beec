import Assessment
import Library
import Scoring
import Sentences
import Wizard
import YAML

/// Any text as a questionnaire and its words, the files with a line `%%%` between: refused with a place, or one that the
/// linter lets pass, that can be scored, and that every screen can show.
enum QuestionnaireTarget {
  private static let root: String = {
    let root = Fuzz.folder + "/questionnaire"
    Fuzz.makeFolder(root)
    Fuzz.makeFolder(root + "/texts")
    return root
  }()
  private static let names = ["questionnaire.yaml", "texts/en.yaml", "texts/sv.yaml"]
  private static let library = Library(builtIn: false)

  static func run(_ bytes: [UInt8]) {
    let files = parts(bytes)
    for (name, text) in files { Fuzz.write(text, to: "\(root)/\(name)") }
    let reading = library.questionnaire(at: root)
    let errors = reading.findings.filter { $0.level == .error }
    ensure(errors.isEmpty == (reading.value != nil), "read with errors, or refused without: \(errors)")
    let linted = library.lint([root])
    for (name, text) in files {
      ensure(linted.filter { $0.file == "\(root)/\(name)" }, standIn: text, .yaml)
      checkPacked(text)
    }
    let lines = Set(linted.map { $0.text(in: .english) })
    ensure(
      reading.findings.allSatisfy { lines.contains($0.text(in: .english)) }, "the linter says less than the reader")
    if let questionnaire = reading.value { check(questionnaire) }
  }

  private static func parts(_ bytes: [UInt8]) -> [(name: String, text: [UInt8])] {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let parts = lines.split(separator: Array("%%%".utf8)[...], maxSplits: 2, omittingEmptySubsequences: false)
    return names.enumerated().map { position, name in
      (name, position < parts.count ? Array(parts[position].joined(separator: "\n".utf8)) : [])
    }
  }

  /// What the build embeds reads as what it was made from.
  private static func checkPacked(_ text: [UInt8]) {
    guard let root = YAML.read(text, file: "f").root else { return }
    let packed = root.packed
    let again = Array(packed.utf8).withUnsafeBufferPointer { Node(packed: $0) }
    ensure(again.packed == packed, "not the same when packed and read again")
  }

  private static func check(_ questionnaire: Questionnaire) {
    var engine = Engine(questionnaire)
    for position in questionnaire.indicators.indices {
      guard case .choice(let options, _) = questionnaire.indicators[position].kind else { continue }
      engine.choose(options.last.map { .option($0.id) }, for: position)
    }
    ensure(engine.profile)
    var player = Player(questionnaire, size: Size(width: 80, height: 24))
    player.open(fileName: "a.json")
    for key: Key in [.down, .enter, .character("p"), .escape, .character("l"), .escape, .pageDown] { player.press(key) }
  }
}
