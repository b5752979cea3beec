package import Assessment
package import Sentences

/// Of one file what a score needs: who it is about, and the choices by position.
///
/// Where a hundred thousand files are read, most of the time went into values that nobody asked for: notes, evidence,
/// history. The reader is the same, it only lays them aside.
package struct ScoredFile: Sendable {
  /// Its answers are in `choices`, and its texts are left out.
  package var assessment: Assessment
  package var choices: [Choice?]
}

extension ScoredFile {
  /// Reads a file that fits the questionnaire in every respect; nil when it does not, or is damaged.
  ///
  /// The careful reading then says what is wrong, and where.
  init?(_ bytes: [UInt8], _ seating: DecodingPlan, limits: JSON.Limits) {
    do throws(JSON.Fault) {
      var reader = try AssessmentReader(bytes, limits: limits, history: false, seats: ChoiceDecoder(seating))
      guard let assessment = try reader.assessment() else { return nil }
      try reader.scanner.end()
      guard !reader.hasFaults, var seats = reader.seats, assessment.questionnaire.fits(seating) else {
        return nil
      }
      for (id, target) in assessment.targets { seats.check(target, for: id) }
      guard seats.fits else { return nil }
      (self.assessment, choices) = (assessment, seats.choices)
    } catch {
      return nil
    }
  }

  /// What a file comes to.
  package enum Outcome: Sendable {
    /// Findings are warnings at most.
    case scored(ScoredFile, Questionnaire, [Finding])
    /// Nothing to score, and why; the assessment is missing where the file is damaged.
    case refused([Finding])
    case unreadable(ReadError)
  }

  /// Reads a file of which the questionnaire is not known beforehand.
  ///
  /// `guess` is for the questionnaire that it is probably about, such as that of the file before; `questionnaire` finds
  /// the one that it is about.
  package static func read(
    _ path: String, guess: DecodingPlan?, limits: JSON.Limits = .standard,
    questionnaire: (Assessment.Reference) -> Reading<Questionnaire>
  ) -> Outcome {
    let bytes: [UInt8]
    do throws(ReadError) {
      bytes = try AssessmentFile.bytes(path, limits: limits)
    } catch {
      return .unreadable(error)
    }
    if let guess, let file = ScoredFile(bytes, guess, limits: limits) { return .scored(file, guess.questionnaire, []) }
    let assessment: Assessment
    do throws(InvalidFile) {
      assessment = try Assessment(reading: bytes, file: path, limits: limits, history: false)
    } catch {
      return .unreadable(.invalid(path: path, error.findings))
    }
    let reading = questionnaire(assessment.questionnaire)
    guard let found = reading.value else { return .refused(reading.findings) }
    let findings = assessment.findings(against: found, file: path, text: bytes)
    guard !findings.contains(where: { $0.level == .error }) else { return .refused(findings) }
    let carried = assessment.carried(to: found)
    let choices = found.indicators.map { carried.answers[$0.id]?.choice }
    return .scored(ScoredFile(assessment: carried, choices: choices), found, findings)
  }
}

extension Assessment.Reference {
  /// Whether nothing at all is to be said about the version.
  fileprivate func fits(_ plan: DecodingPlan) -> Bool {
    guard case .current = standing(to: plan.questionnaire) else { return false }
    return fingerprint == nil || fingerprint == plan.fingerprint
  }
}
