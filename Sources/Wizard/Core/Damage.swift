package import Assessment
package import Sentences
internal import Text

/// A damaged file and what can be had of it; neither the file nor FILE~ is ever written.
///
/// Or a file that is whole, and answers to it that were rescued: the file is then the version before.
package struct Damage: Sendable {
  /// What a person may do about it.
  package enum Choice: Hashable, Sendable {
    /// Open the version before; the same with the damaged file's answers put in.
    case before, merged
    /// A new file of these answers alone; the same with the region and the period asked for.
    case made, asked
    case leave
  }

  package let file: String
  /// Where it is damaged, and what is wrong there.
  package let findings: [Finding]
  /// Where the chosen version goes.
  package let newFile: String
  /// What the answers belong to; nil when that is not known.
  package internal(set) var questionnaire: Questionnaire?
  package let before: Assessment?
  package let merged: Assessment?
  package let made: Assessment?
  /// What a new assessment of the answers is made with when the damage hides the rest.
  package let offer: QuestionnaireSummary?
  /// The answers that stand whole in the damaged file.
  package let answers: [String: Answer]
  /// Those of them that are not what the version before has, in the order of the walk.
  package let differing: [String]
  package let choices: [Choice]
  /// Where the answers were rescued to; nil where the file is damaged.
  package let rescue: String?
  /// What was chosen last.
  package internal(set) var chosen: Choice?

  package init(
    file: String, findings: [Finding], newFile: String, questionnaire: Questionnaire?, before: Assessment?,
    merged: Assessment?, made: Assessment?, offer: QuestionnaireSummary?, answers: [String: Answer],
    differing: [String],
    rescue: String? = nil
  ) {
    self.file = file
    self.findings = findings
    self.newFile = newFile
    self.questionnaire = questionnaire
    self.before = before
    self.merged = merged
    self.made = made
    self.offer = offer
    self.answers = answers
    let positions = questionnaire?.positions ?? [:]
    self.differing = differing.sorted { (positions[$0] ?? .max, $0) < (positions[$1] ?? .max, $1) }
    self.rescue = rescue
    guard rescue == nil else {
      choices = (merged == nil ? [] : [.merged]) + [.made, .before, .leave]
      return
    }
    var choices: [Choice] = []
    if before != nil { choices.append(.before) }
    if merged != nil, !differing.isEmpty { choices.append(.merged) }
    if before == nil, made != nil { choices.append(.made) }
    if before == nil, made == nil, offer != nil { choices.append(.asked) }
    self.choices = choices + [.leave]
  }

  /// Whether the end of the file is the first thing in it.
  var isEmpty: Bool {
    guard let finding = findings.first, finding.place == Place(line: 1, column: 1),
      case .unexpected(found: .end, expected: _)? = finding.what as? JSONMessage
    else { return false }
    return true
  }

  /// How many answers the damaged file has whole; a note without one is none.
  var wholeCount: Int { Self.count(answers) }

  /// Answers with a choice among what is written down.
  package static func count(_ answers: [String: Answer]) -> Int { answers.values.filter { $0.choice != nil }.count }

  /// The assessment of a choice; nil for leaving.
  func assessment(_ choice: Choice) -> Assessment? {
    switch choice {
    // A file that cannot be read is opened as it is, too, to see what can be had of it.
    case .before: rescue == nil ? before : before ?? made
    case .merged: merged
    case .made: made
    case .asked, .leave: nil
    }
  }
}
