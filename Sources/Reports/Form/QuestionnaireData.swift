package import Assessment
internal import Scoring
internal import Sentences

/// A questionnaire for other programs.
package enum QuestionnaireData {
  /// One row an indicator and option; a measured indicator has one row without an option.
  package static func csv(_ questionnaire: Questionnaire, code: String) -> [UInt8] {
    let head =
      ["questionnaire", "version", "indicator", "section"] + questionnaire.axes.map { "axis_\($0.id)" }
      + ["kind", "weight", "asked_if", "unit", "groups", "question", "option", "score", "label", "meaning"]
    var text = CSV.row(head) + "\n"
    for (position, indicator) in questionnaire.indicators.enumerated() {
      let words = questionnaire.text(of: position, in: code).text
      let measure = indicator.measure
      let start =
        [questionnaire.id, questionnaire.version.description, indicator.id, questionnaire.sections[indicator.section]]
        + questionnaire.axes.map { questionnaire.dimensions(of: indicator, on: $0) }
        + [
          measure == nil ? "choice" : "number", indicator.weight.description, questionnaire.condition(of: indicator),
          measure?.unit ?? "", measure?.groups.joined(separator: " ") ?? "", words.question,
        ]
      for option in indicator.options {
        let label = questionnaire.label(ofOption: option.id, of: position, in: code)
        let end = [option.id, option.score.description, label, words.options[option.id] ?? ""]
        text += CSV.row(start + end) + "\n"
      }
      if indicator.options.isEmpty { text += CSV.row(start + ["", "", "", ""]) + "\n" }
    }
    return Array(text.utf8)
  }
}

extension Questionnaire {
  /// The indicator's dimensions on an axis, with a space between.
  func dimensions(of indicator: Indicator, on axis: Axis) -> String {
    indicator.dimensions.filter(axis.dimensions.contains).map { dimensions[$0].id }.joined(separator: " ")
  }

  /// `EDU-01=partly|full GEN-02=full`: all must hold, each with one of its options.
  func condition(of indicator: Indicator) -> String {
    indicator.condition.map { term in
      indicators[term.indicator].id + "=" + term.options.joined(separator: "|")
    }.joined(separator: " ")
  }
}
