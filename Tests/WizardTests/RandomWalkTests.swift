import Assessment
import Testing

@testable import Wizard

/// Any key on any screen, in any order: nothing traps, the cursor stays in the window, and a saved version is always whole.
@Suite struct RandomWalkTests {
  /// SplitMix64 (Steele, Lea and Flood 2014): the same walk in every run.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
      return mixed ^ mixed >> 31
    }
  }

  private static let keys: [Key] =
    Action.table.flatMap(\.keys).filter { ![.control("c"), .control("z"), .character("q")].contains($0) }
    + [.enter, .enter, .escape, .escape, .down, .down, .delete, .backspace, .character("2"), .character("-")]

  private static let sizes = [(80, 24), (40, 12), (132, 43), (20, 6), (7, 2), (200, 60)].map {
    Size(width: $0, height: $1)
  }

  private static func other() -> Assessment {
    var other = Sample.assessment(language: "sv")
    other.answers = ["GEN-01": Answer(choice: .option("none")), "EDU-02": Answer(choice: .unknown)]
    return other
  }

  /// What the world would answer.
  private func reply(to effects: [Effect], _ walk: inout Walk) {
    for effect in effects {
      switch effect {
      case .findAssessments:
        walk.send(.found([.init(path: "/b.json", title: "B", answered: 2, modified: Sample.start)]))
      case .compare(let path, _, _): walk.send(.compared(Self.other(), Sample.questionnaire, file: path))
      case .save(let assessment, _, let number):
        #expect(assessment.answers.values.allSatisfy { !$0.isEmpty })
        #expect(assessment.targets.values.allSatisfy { $0.due.isEmpty || Day($0.due) != nil })
        walk.send(.saved(file: "a.json", number: number, at: Sample.start))
      case .makeReport(let order, _, _):
        #expect(!order.path.isEmpty)
        walk.send(.reportMade(.init(path: order.path, format: order.format)))
      case .readPage(let name, _):
        walk.send(.page(.init(name: name, language: "en", title: name, blocks: []), isFallback: false))
      default: break
      }
    }
  }

  @Test(arguments: Array(UInt64(1)...24))
  func `a walk of four hundred keys ends where it can go on`(seed: UInt64) {
    var dice = Dice(state: seed)
    var walk = Sample.session()
    for _ in 0..<400 {
      if Int.random(in: 0..<40, using: &dice) == 0, let size = Self.sizes.randomElement(using: &dice) {
        walk.send(.resize(size))
      }
      if let key = Self.keys.randomElement(using: &dice) { walk.press(key) }
      reply(to: walk.takeEffects(), &walk)
      let frame = walk.frame
      let size = walk.display.size
      guard frame.rows.count == size.height, frame.rows.allSatisfy({ $0.count == size.width }),
        (0..<size.height).contains(frame.cursor.row), (0..<size.width).contains(frame.cursor.column)
      else {
        Issue.record("seed \(seed): the cursor is at \(frame.cursor) of \(size) on \(walk.state.kind)")
        return
      }
      _ = walk.reading
    }
    // What is being written becomes a step when it is closed, as leaving does.
    walk.send(.terminate)
    // Everything that was done can be taken back, up to the empty file.
    var session = walk.session
    while session?.undo(at: Sample.start) == true {}
    #expect(session?.assessment.answers.isEmpty == true && session?.assessment.targets.isEmpty == true)
  }

  /// Saves some of the versions, skips others, and tells it late.
  @Test(arguments: Array(UInt64(1)...24))
  func `however late the news of a save, saved is said only while the disk holds every answer`(seed: UInt64) {
    var dice = Dice(state: seed)
    var walk = Sample.session()
    var underway: [(version: Assessment, number: Int)] = []
    var news: [Int] = []
    var onDisk = walk.session?.assessment
    for _ in 0..<400 {
      if let key = Self.keys.randomElement(using: &dice) { walk.press(key) }
      for effect in walk.takeEffects() {
        if case .save(let version, _, let number) = effect {
          underway.append((version, number))
        } else {
          reply(to: [effect], &walk)
        }
      }
      if Int.random(in: 0..<3, using: &dice) == 0, let last = underway.indices.randomElement(using: &dice) {
        onDisk = underway[last].version
        news.append(underway[last].number)
        underway.removeFirst(last + 1)
      }
      if Bool.random(using: &dice), !news.isEmpty {
        walk.send(.saved(file: "a.json", number: news.removeFirst(), at: Sample.start))
      }
      guard case .saved? = walk.state.session?.saving.status else { continue }
      guard onDisk?.answers == walk.session?.assessment.answers, onDisk?.targets == walk.session?.assessment.targets
      else {
        Issue.record("seed \(seed): saved is said of what is not on the disk")
        return
      }
    }
  }
}
