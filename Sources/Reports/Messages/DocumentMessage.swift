internal import Messages

/// The sentences of a report around the questionnaire's and the person's own words.
enum DocumentMessage: Message {
  // Headings and labels
  case unnamedRegion, brief, answersUntil, questionnaire, people, contents, summary, profile, findings, strengths, gaps
  case gains, plan, answers, figures, method, sources, coverage, overall, range, answered, evidence, missing, steps
  case dimension, score, level, section, open, unknown, notApplicable, notAsked, target, action, due, owner, actionPlan
  /// A day, or a whole month.
  case date(day: Int?, month: Int, year: String)
  case title(String, period: String), asOf(String)
  // Summary
  case overallIs(points: Int, band: String), outOf(Int), noScore, noOverall
  case openRange(open: Int, low: Int, high: Int), exact
  case someNotApplicable(Int, of: Int)
  case gap(String, String, difference: String, ratio: String?), figuresMissing(Int, of: Int)
  case nothingAnswered, fewAnswered(Int, of: Int), someMissing(Int, of: Int), withoutAnswer([String])
  case count(Int, of: Int), span(Int, Int), noSpan
  // Profile
  case howToRead, dashMeans, drawing(String), radar(String), drawn
  case words(String, score: Int?, low: Int?, high: Int?, answered: Int, applicable: Int)
  // Strengths, gaps, gains and targets
  case findingsRule, tooFew, alike, standing(score: Int, axis: String), restsOn, weighedDown
  case gainsRule, noGains, more(Int), now(String), nextStep, gain(points: String, option: String), link
  case noTargets, fromTo(String, String), reached(now: String, then: String)
  // Answers
  case points(String), unanswered, naReason, notAskedBecause(String), note, confidence(String), flag(String)
  case year(String), figuresSource(String)
  // Method
  case rules, isDraft, fallbacks(Int), leftOut, moreInHandbook, crosswalk, made(version: String, day: String)
  case questionnaireIs(String, version: String)

  func text(in language: Language) -> String {
    pick(language, english: english, swedish: swedish, spanish: spanish)
  }

  static func nameOfMonth(_ names: String, _ month: Int) -> String {
    let names = names.split(separator: " ")
    return names.indices.contains(month - 1) ? String(names[month - 1]) : ""
  }
}
