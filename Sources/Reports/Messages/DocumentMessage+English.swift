extension DocumentMessage {
  var english: String {
    switch self {
    case .unnamedRegion: "Region not named"
    case .brief: "Policy brief"
    case .answersUntil: "Answers as of"
    case .questionnaire: "Questionnaire"
    case .people: "Taking part"
    case .contents: "Contents"
    case .summary: "Summary"
    case .profile: "Profile"
    case .findings: "Strengths and gaps"
    case .strengths: "Strengths"
    case .gaps: "Gaps"
    case .gains: "What would move the score most"
    case .plan: "Targets and action plan"
    case .answers: "Every answer"
    case .figures: "Figures"
    case .method: "Method and coverage"
    case .sources: "Sources"
    case .coverage: "Coverage by section"
    case .overall: "Overall score"
    case .range: "Range"
    case .answered: "Answered"
    case .evidence: "Evidence"
    case .missing: "What is missing"
    case .steps: "The steps with the most gain"
    case .dimension: "Dimension"
    case .score: "Score"
    case .level: "Level"
    case .section: "Section"
    case .open: "Not answered"
    case .unknown: "Don't know"
    case .notApplicable: "Not applicable"
    case .notAsked: "Not asked"
    case .target: "Target"
    case .action: "What has to be done"
    case .due: "By"
    case .owner: "Owner"
    case .actionPlan: "EU Action Plan on Integration and Inclusion 2021-2027"
    case .date(let day, let month, let year):
      (day.map { "\($0) " } ?? "")
        + Self.nameOfMonth(
          "January February March April May June July August September October November December", month)
        + " \(year)"
    case .note: "Note"
    default: englishSummary
    }
  }

  private var englishSummary: String {
    switch self {
    case .title(let region, let period): period.isEmpty ? region : "\(region), \(period)"
    case .asOf(let day): day
    case .overallIs(let points, let band):
      "The overall score is \(points) of 100" + (band.isEmpty ? "." : ", on the level “\(band)”.")
    case .outOf(let points): "\(points) of 100"
    case .noScore: "There is no overall score yet; it can still end anywhere within the range."
    case .noOverall: "This questionnaire gathers figures. They measure different things and have no common score."
    case .openRange(let open, let low, let high):
      open == 1
        ? "One question that applies has no answer yet. If it turned out worst the score would be \(low), if best \(high)."
        : "\(open) questions that apply have no answer yet. If all of them turned out worst the score would be \(low), "
          + "if all turned out best \(high)."
    case .exact: "Every question that applies is answered, so the score has no range."
    case .someNotApplicable(let count, let total): "\(count) of \(total) questions do not apply to the region."
    case .figuresMissing(let answered, let applicable):
      "\(answered) of the \(applicable) indicators that apply have figures."
    case .gap(let first, let second, let difference, let ratio):
      "\(first) against \(second): difference \(difference)" + (ratio.map { ", ratio \($0)." } ?? ".")
    case .nothingAnswered:
      "Nothing has been answered yet. This document shows what will be asked; it says nothing about the region."
    case .fewAnswered(let answered, let applicable):
      "Only \(answered) of the \(applicable) questions that apply are answered. Read every figure as a first "
        + "impression: the ranges say how far it can still move."
    case .someMissing(let answered, let applicable):
      "\(answered) of the \(applicable) questions that apply are answered. The others widen the ranges."
    case .withoutAnswer(let ids): "Without an answer: \(ids.joined(separator: ", "))."
    case .count(let count, let total): "\(count) of \(total)"
    case .span(let low, let high): "\(low) to \(high)"
    case .noSpan: "none"
    case .howToRead:
      "The full bar is the score, from 0 to 100. The line with two ends is the range: where the score would be if "
        + "everything unanswered turned out worst, or best."
    case .dashMeans: "“-” means that nothing is answered there yet, so there is no score."
    case .drawing(let axis): "\(axis): score and range of each dimension"
    case .radar(let axis): "\(axis): the dimensions round a circle"
    case .drawn: "Points from 0 in the middle to 100 at the rim; the line on a spoke is the range."
    case .words(let name, let score, let low, let high, let answered, let applicable):
      name + ": " + (score.map { "\($0) points" } ?? "no score")
        + (low == high ? "" : ", range \(low ?? 0) to \(high ?? 0)") + ", \(answered) of \(applicable) answered"
    default: englishFindings
    }
  }

  private var englishFindings: String {
    switch self {
    case .findingsRule:
      "The highest and the lowest dimensions, among those where at least half of what applies is answered."
    case .tooFew: "Too little is answered to name strengths and gaps: they need two dimensions that are half answered."
    case .alike: "All dimensions with enough answers have the same score."
    case .standing(let score, let axis): "\(score) points, \(axis)"
    case .restsOn: "Best answers:"
    case .weighedDown: "Lowest answers:"
    case .gainsRule:
      "Questions answered below their best option, by what the best one would add to the overall score. Each is taken "
        + "alone, with everything else as it is; points say nothing of cost or effect."
    case .noGains: "No answer stands below its best option."
    case .more(let count):
      count == 1 ? "1 more question is below its best option." : "\(count) more questions are below their best option."
    case .now(let option): "Now: \(option)."
    case .nextStep: "Next step:"
    case .gain(let points, let option): "\(points) points with “\(option)”"
    case .link: "EU Action Plan:"
    case .noTargets:
      "No targets are set. The handbook's page on the action plan shows how: mipexr handbook action-plan."
    case .fromTo(let from, let to): "\(from) → \(to)"
    case .reached(let now, let then):
      "If every target were reached, the overall score would be \(then) instead of \(now)."
    case .points(let points): "\(points) points"
    case .unanswered: "Not answered."
    case .naReason: "Not applicable."
    case .notAskedBecause(let id): "Not asked, because of the answer to \(id). It counts nowhere."
    case .confidence(let level): "Confidence: \(level)"
    case .flag(let state): "Flag: \(state)"
    case .year(let year): "Year: \(year)"
    case .figuresSource(let source): "Source: \(source)"
    default: englishMethod
    }
  }

  private var englishMethod: String {
    switch self {
    case .rules:
      """
      A dimension's score is the weighted mean of its answered questions, each worth the points of its option, from 0 to 100.
      “Not applicable” leaves the count. “Don't know” and open questions stay in it: they widen the range.
      Low and high are the same mean with everything unanswered at its worst, or best, option.
      Shown numbers are rounded to whole points; the answers alone decide, in any order.
      """
    case .isDraft: "The English texts of the questionnaire are a draft."
    case .fallbacks(let count): "\(count) questions are not translated and stand in English."
    case .leftOut:
      "Notes, evidence, reasons, people, owners and their wordings of actions have been left out of this copy."
    case .moreInHandbook: "The whole method with examples: mipexr handbook method."
    case .crosswalk:
      "Links from dimensions to the EU Action Plan are the handbook's own reading (mipexr handbook eu-action-plan)."
    case .made(let version, let day): "Made with mipexr \(version) on \(day)."
    case .questionnaireIs(let id, let version): "\(id), version \(version)"
    default: ""
    }
  }
}
