package import Assessment
package import Scoring
package import Sentences

/// An open assessment and the person's place in it.
package struct Session: Sendable {
  package var assessment: Assessment
  package private(set) var engine: Engine
  /// The file's name, for the title; empty in the demonstration.
  package var fileName: String
  package var isDemo: Bool
  /// What is known of its file on the disk.
  package var saving: Saving
  /// Why nothing can be changed; nil when it can.
  package var readOnly: ReadOnly?
  /// What becomes of the answers in the newer version, while that is offered.
  package internal(set) var migration: Migration?
  /// What was taken over, as long as nothing else was done: undo takes it back as a whole.
  var takenOver: Migration?
  /// Position of the indicator in view.
  package var position: Int
  /// The line in focus on the question screen: options, then not applicable, then don't know.
  package var focus = 0
  /// What the last answer changed, until the next one: points by dimension, and of the whole.
  package private(set) var deltas: [Delta?]
  package private(set) var overallDelta: Delta?
  /// That the numbers are of another questionnaire than its name says.
  package let remarks: [DocumentMessage]
  /// The answer as it was when its note was opened.
  package var noteStart: Answer?

  /// What an answer did to a shown number.
  package enum Delta: Hashable, Sendable {
    case points(Distance)
    /// There was no number before.
    case new
  }

  /// Why a session can only be looked at.
  package enum ReadOnly: Hashable, Sendable {
    /// Another process has the file; who, as shown.
    case lockedBy(String)
    /// The file cannot be written.
    case notWritable
    /// The file answers a newer version of its questionnaire.
    case newer(Versions)
    /// A newer program wrote the file.
    case newerFormat
    /// The file answers an older version, and the answers have not been taken over; they are shown as they would be.
    case older(Versions)
  }

  /// Versions of a questionnaire.
  package struct Versions: Hashable, Sendable {
    package var file: Version
    package var known: Version

    package init(file: Version, known: Version) {
      self.file = file
      self.known = known
    }
  }

  package init(
    _ questionnaire: Questionnaire, _ assessment: Assessment, fileName: String, isDemo: Bool = false,
    readOnly: ReadOnly? = nil
  ) {
    self.assessment = assessment
    engine = Engine(questionnaire, answers: assessment.answers)
    remarks = questionnaire.remarks(on: assessment.questionnaire)
    self.fileName = fileName
    self.isDemo = isDemo
    self.readOnly = readOnly
    saving = Saving(of: assessment.view)
    deltas = Array(repeating: nil, count: questionnaire.dimensions.count)
    position = assessment.view.indicator.flatMap { questionnaire.positions[$0] } ?? 0
    moveFocusToAnswer()
  }

  /// Opens a file of an older version: nothing of what the migration did is written until the person takes it over.
  package init(_ questionnaire: Questionnaire, _ migration: Migration, fileName: String) {
    self.init(
      questionnaire, migration.assessment, fileName: fileName,
      readOnly: .older(.init(file: migration.from, known: migration.to)))
    self.migration = migration
  }

  /// Whether the file may be written, now or after its answers were taken over.
  package var canBeWritten: Bool { readOnly == nil || migration != nil }

  package var questionnaire: Questionnaire { engine.questionnaire }
  package var indicator: Indicator { questionnaire.indicators[position] }
  package var answer: Answer? { assessment.answers[indicator.id] }

  /// Adds the questionnaire's words in one more language.
  mutating func add(_ texts: Texts) { engine.add(texts) }

  /// Takes an answer for an indicator, moves the profile and writes the step into the history.
  package mutating func record(_ answer: Answer?, for position: Int, at now: Timestamp) {
    assessment.questionnaire.tell(questionnaire)
    assessment.record(answer, for: questionnaire.indicators[position].id, at: now, by: assessment.people.first?.name)
    follow(position)
  }

  /// Takes the last change back and goes to its indicator; false when there is none.
  package mutating func undo(at now: Timestamp) -> Bool {
    show(assessment.undo(at: now, by: assessment.people.first?.name))
  }

  /// Brings the undone change again and goes to its indicator; false when there is none.
  package mutating func redo(at now: Timestamp) -> Bool {
    show(assessment.redo(at: now, by: assessment.people.first?.name))
  }

  /// Goes to an indicator; what is typed or chosen elsewhere stays.
  package mutating func move(to position: Int) {
    self.position = position
    assessment.view.indicator = indicator.id
    moveFocusToAnswer()
  }

  /// The next indicator in the given direction that is asked; nil at the end.
  package func neighbour(_ step: Int) -> Int? {
    var next = position + step
    while questionnaire.indicators.indices.contains(next), !engine.asked[next] { next += step }
    return questionnaire.indicators.indices.contains(next) ? next : nil
  }

  /// What Enter would take, for a look ahead; nil where figures are asked for.
  package var choiceInFocus: Choice? {
    switch focus {
    case choiceCount: .notApplicable(reason: "")
    case choiceCount + 1: .unknown
    default: indicator.options.indices.contains(focus) ? .option(indicator.options[focus].id) : nil
    }
  }

  /// The dimension that tells most of the indicator in view: of the last axis in which it has one place only.
  package var ownDimension: Int? { ownDimension(of: indicator) }

  /// The same of any indicator.
  func ownDimension(of indicator: Indicator) -> Int? {
    let axes = Dictionary(grouping: indicator.dimensions) { questionnaire.dimensions[$0].axis }
    return axes.filter { $0.value.count == 1 }.max { $0.key < $1.key }?.value.first ?? indicator.dimensions.first
  }

  /// The next indicator without an answer, after this one and then from the start; nil when none is open.
  package var nextOpen: Int? {
    let all = questionnaire.indicators.indices
    return (Array(all[position...].dropFirst()) + Array(all[..<position])).first {
      engine.asked[$0] && engine.choices[$0] == nil
    }
  }

  /// The indicators of a section that are asked.
  func members(ofSection section: Int) -> [Int] {
    questionnaire.indicators.indices.filter { questionnaire.indicators[$0].section == section && engine.asked[$0] }
  }

  /// Lines before *not applicable*: the options, or the one that opens the form for figures.
  package var choiceCount: Int { indicator.measure == nil ? indicator.options.count : 1 }

  package mutating func moveFocusToAnswer() {
    switch answer?.choice {
    case .option(let id): focus = indicator.options.firstIndex { $0.id == id } ?? 0
    case .notApplicable: focus = choiceCount
    case .unknown: focus = choiceCount + 1
    case .figures, nil: focus = 0
    }
  }

  private mutating func show(_ change: Change?) -> Bool {
    guard let change, let position = questionnaire.positions[change.indicator] else { return change != nil }
    follow(position)
    move(to: position)
    return true
  }

  /// Takes over answers that were put together elsewhere, their history included.
  mutating func adopt(_ changed: Assessment) {
    let before = assessment
    assessment = changed
    for (position, indicator) in questionnaire.indicators.enumerated()
    where before.answers[indicator.id] != changed.answers[indicator.id] { follow(position) }
  }

  /// Brings the engine to what the assessment says of one indicator.
  private mutating func follow(_ position: Int) {
    let choice = assessment.answers[questionnaire.indicators[position].id]?.choice
    guard choice != engine.choices[position] else { return }
    let before = engine.profile
    engine.choose(choice, for: position)
    let after = engine.profile
    deltas = zip(before.dimensions, after.dimensions).map(difference)
    overallDelta = difference(before.overall, after.overall)
  }

  func difference(_ before: ScoreSummary, _ after: ScoreSummary) -> Delta? {
    guard let new = after.score else { return nil }
    guard let old = before.score else { return .new }
    let points = old.distance(to: new)
    return points.isNone ? nil : .points(points)
  }
}
