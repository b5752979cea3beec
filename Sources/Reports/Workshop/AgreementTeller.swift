package import Assessment
package import Scoring
package import Sentences

/// How far a group agrees on one question, in words.
package struct AgreementTeller {
  let questionnaire: Questionnaire
  let language: Language
  /// Of the content's words.
  let code: String

  package init(questionnaire: Questionnaire, language: Language, code: String) {
    (self.questionnaire, self.language, self.code) = (questionnaire, language, code)
  }

  func say(_ message: AgreementMessage) -> String { message.text(in: language) }

  func question(_ indicator: Int) -> String {
    let id = questionnaire.indicators[indicator].id
    return id + "  " + questionnaire.text(of: indicator, in: code).text.question
  }

  func label(_ option: Int, of indicator: Int) -> String {
    let id = questionnaire.indicators[indicator].options[option].id
    return questionnaire.label(ofOption: id, of: indicator, in: code)
  }

  /// The distance between two people.
  package func gap(_ agreement: Agreement) -> String {
    guard let gap = agreement.gap else { return say(.noGap) }
    return gap.numerator == 0 ? say(.alike) : say(.gap(gap.tenths))
  }

  /// How many chose what, don't-knows and the like beside.
  func counts(_ agreement: Agreement, of indicator: Int) -> String {
    let options = agreement.counts.enumerated().map { "\(label($0.offset, of: indicator)) \($0.element)" }
    let others = others(agreement).filter { $0.count > 0 }.map { "\($0.name) \($0.count)" }
    return (options + others).joined(separator: ", ")
  }

  func others(_ agreement: Agreement) -> [(name: String, count: Int)] {
    let left = agreement.present - agreement.answered - agreement.unknown - agreement.notApplicable
    return [
      (say(.unknown), agreement.unknown), (say(.notApplicable), agreement.notApplicable), (say(.leftOpen), left),
    ]
  }

  /// The option in the middle; nil without answers.
  package func middle(_ agreement: Agreement, of indicator: Int) -> String? {
    guard let (lower, upper) = agreement.middle else { return nil }
    guard lower != upper else { return say(.middle(label(lower, of: indicator))) }
    return say(.middles(lower: label(lower, of: indicator), upper: label(upper, of: indicator)))
  }

  /// Who speaks first: those at the two ends; nil where all stand at one place.
  package func speaksFirst(_ agreement: Agreement, of indicator: Int) -> String? {
    let chosen = agreement.counts.indices.filter { agreement.counts[$0] > 0 }
    guard let lowest = chosen.min(by: { agreement.scores[$0] < agreement.scores[$1] }),
      let highest = chosen.max(by: { agreement.scores[$0] < agreement.scores[$1] }), lowest != highest
    else { return nil }
    return say(
      .speaksFirst(
        lowest: label(lowest, of: indicator), low: agreement.counts[lowest], highest: label(highest, of: indicator),
        high: agreement.counts[highest]))
  }
}

extension Fraction {
  /// Rounded half up to one decimal, which is left out where it is 0; for numbers from 0 on.
  var tenths: String {
    let tenths = (20 * numerator + denominator) / (2 * denominator)
    return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
  }
}
