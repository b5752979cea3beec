import Assessment
import Library
import Saver
import Scoring
import Sentences

/// Any text as an assessment: refused with a place, or read, and then the same after it was written and read again.
enum AssessmentTarget {
  private static let file = Fuzz.folder + "/assessment.json"

  static func run(_ bytes: [UInt8]) {
    do throws(InvalidFile) {
      let assessment = try Assessment(reading: bytes, file: file)
      checkWritten(assessment)
      checkScored(assessment, bytes)
    } catch {
      ensure(error.findings.contains { $0.level == .error }, "refused, and nothing said")
      ensure(error.findings, standIn: bytes)
    }
  }

  private static func checkWritten(_ assessment: Assessment) {
    let written = assessment.encoded
    guard let again = try? Assessment(reading: written, file: file) else { fatalError("what was written is refused") }
    ensure(again == assessment, "not the same when written and read again")
    ensure(again.encoded == written, "not written the same")
    for line in String(decoding: written, as: UTF8.self).split(separator: "\n") {
      ensureHarmless(String(line), "the written file")
    }
  }

  /// The quick reading of many files gives what the careful one does, and a profile is a profile.
  private static func checkScored(_ assessment: Assessment, _ bytes: [UInt8]) {
    let questionnaire = BuiltIn.questionnaire(assessment.questionnaire.id) ?? BuiltIn.main
    let findings = assessment.findings(against: questionnaire, file: file, text: bytes)
    ensure(findings, standIn: bytes)
    Fuzz.write(bytes, to: file)
    let outcome = ScoredFile.read(file, guess: DecodingPlan(questionnaire)) { _ in Reading(questionnaire) }
    guard case .scored(let quick, _, let said) = outcome else {
      ensure(findings.contains { $0.level == .error }, "the careful reading found nothing to refuse")
      return
    }
    ensure(said.map(\.english) == findings.map(\.english), "the quick reading says less")
    let careful = Engine(questionnaire, answers: assessment.carried(to: questionnaire).answers)
    ensure(quick.choices == careful.choices, "the quick reading has other choices")
    ensure(
      quick.assessment.region == assessment.region && quick.assessment.period == assessment.period,
      "the quick reading is about another region or period")
    var engine = Engine(questionnaire)
    engine.restart(with: quick.choices)
    ensure(engine.profile == careful.profile, "the quick reading has another profile")
    ensure(careful.profile)
  }
}

/// Every score lies on the scale and inside its range, and the counts add up.
func ensure(_ profile: Profile) {
  for standing in profile.dimensions + [profile.overall] {
    ensure(
      (0...standing.applicable).contains(standing.answered) && standing.applicable <= standing.total,
      "the counts of \(standing)")
    guard let low = standing.low?.value, let high = standing.high?.value else { continue }
    ensure(0 <= low && low <= high && high <= 100, "the range of \(standing)")
    if let score = standing.score?.value {
      ensure((0...100).contains(score), "the score of \(standing)")
    }
  }
}

extension Finding {
  fileprivate var english: String { text(in: .english) }
}

/// The questionnaires that the program carries.
enum BuiltIn {
  static let main: Questionnaire = {
    guard let questionnaire = questionnaire("mipex-r") else { fatalError("mipex-r cannot be read") }
    return questionnaire
  }()

  private static let all: [String: Questionnaire] = {
    let library = Library()
    let ids = (library.questionnaires().value ?? []).map(\.id)
    return Dictionary(uniqueKeysWithValues: ids.compactMap { id in library.questionnaire(id).value.map { (id, $0) } })
  }()

  static func questionnaire(_ id: String) -> Questionnaire? { all[id] }
}
