@testable import Assessment

/// SplitMix64 (Steele, Lea and Flood 2014): the same numbers in every run.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  mutating func text() -> String {
    let parts = [
      "", "a", "Z", "å", "e\u{301}", "漢", "😀", "\"", "\\", "\n", "\u{1B}[2J", "\u{202E}", "\u{0}", "/", " ",
      "\u{E0001}",
    ]
    return (0..<Int.random(in: 0...6, using: &self)).map { _ in parts.randomElement(using: &self) ?? "" }.joined()
  }

  mutating func maybe<Value>(_ value: (inout SplitMix) -> Value) -> Value? {
    Bool.random(using: &self) ? value(&self) : nil
  }

  mutating func json(depth: Int = 0) -> JSON {
    switch Int.random(in: 0...(depth < 3 ? 5 : 3), using: &self) {
    case 0: .null
    case 1: .bool(Bool.random(using: &self))
    case 2: .number(["0", "-1", "1.50", "1E+9", "123456789012345678901234567890"].randomElement(using: &self) ?? "0")
    case 3: .string(text())
    case 4: .array((0..<Int.random(in: 0...3, using: &self)).map { _ in json(depth: depth + 1) })
    default: .object(members(depth: depth + 1))
    }
  }

  mutating func members(depth: Int = 0) -> [String: JSON] {
    var members: [String: JSON] = [:]
    for _ in 0..<Int.random(in: 0...3, using: &self) { members["x\(text())"] = json(depth: depth) }
    return members
  }

  mutating func timestamp() -> Timestamp { Timestamp(seconds: Int.random(in: 0..<253_402_300_800, using: &self)) }
}

extension Answer {
  static func random(using random: inout SplitMix) -> Answer {
    let choices: [Choice?] = [nil, .unknown, .option(random.text()), .notApplicable(reason: random.text())]
    var answer = Answer(choice: choices.randomElement(using: &random) ?? nil)
    answer.note = random.text()
    for _ in 0..<Int.random(in: 0...2, using: &random) {
      var evidence = Evidence(title: random.text(), link: random.text(), date: random.text())
      evidence.extra = random.members()
      answer.evidence.append(evidence)
    }
    answer.confidence = random.maybe { Confidence.allCases.randomElement(using: &$0) } ?? nil
    answer.flag = random.maybe { Flag.allCases.randomElement(using: &$0) } ?? nil
    answer.by = random.maybe { $0.text() }
    answer.at = random.maybe { $0.timestamp() }
    answer.extra = random.members()
    return answer
  }
}

extension Assessment {
  static func random(using random: inout SplitMix) -> Assessment {
    let version = Version(Int.random(in: 0...9, using: &random), 0, Int.random(in: 0...99, using: &random))
    var assessment = Assessment(
      questionnaire: Reference(id: random.text(), version: version),
      region: Region(name: random.text(), nuts: random.maybe { $0.text() }, country: random.maybe { $0.text() }),
      period: random.text(), language: random.text(), created: random.timestamp())
    assessment.title = random.text()
    assessment.modified = random.timestamp()
    assessment.extra = random.members()
    assessment.region.extra = random.members()
    assessment.questionnaire.extra = random.members()
    assessment.questionnaire.fingerprint = random.maybe { $0.text() }
    assessment.view = View(indicator: random.maybe { $0.text() }, screen: random.maybe { $0.text() })
    assessment.view.extra = random.members()
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      assessment.people.append(Person(name: random.text(), role: random.text()))
      assessment.answers[random.text()] = .random(using: &random)
      assessment.targets[random.text()] = Target(
        option: random.text(), due: random.text(), owner: random.text(), action: random.text())
      let kind = [Change.Kind.change, .undo, .redo].randomElement(using: &random) ?? .change
      var change = Change(
        kind, at: random.timestamp(), by: random.maybe { $0.text() }, indicator: random.text(),
        from: random.maybe { .random(using: &$0) }, to: random.maybe { .random(using: &$0) })
      change.target = random.maybe { random in
        TargetChange(from: random.maybe { .init(option: $0.text()) }, to: random.maybe { .init(option: $0.text()) })
      }
      change.migration = random.maybe { _ in version }
      assessment.history.append(change)
      var aside = RetiredAnswer(
        version: version, answer: random.maybe { .random(using: &$0) },
        target: random.maybe { .init(option: $0.text()) })
      aside.extra = random.members()
      assessment.setAside[random.text()] = aside
    }
    return assessment
  }
}
