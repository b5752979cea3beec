internal import Assessment

extension DataPackage {
  /// What was asked, and when.
  var indicators: DataTable {
    var table = DataTable(
      "indicators",
      [.init("questionnaire"), .init("version"), .init("indicator"), .init("section"), .init("section_name")]
        + axes.map { .init("axis_\($0)") }
        + [
          .init("kind", words: ["choice", "number"]), .init("weight", .number), .init("asked_if"), .init("unit"),
          .init("minimum", .number), .init("maximum", .number), .init("groups"), .init("better"), .init("question"),
          .init("guidance"), .init("handbook"),
        ], key: ["questionnaire", "indicator"])
    for questionnaire in questionnaires {
      for position in questionnaire.indicators.indices { table.append(row(of: position, in: questionnaire)) }
    }
    return table
  }

  private func row(of position: Int, in questionnaire: Questionnaire) -> [DataTable.Cell] {
    let indicator = questionnaire.indicators[position]
    let measure = indicator.measure
    let text = questionnaire.text(of: position, in: settings.code).text
    let start: [DataTable.Cell] = [
      .text(questionnaire.id), .text(questionnaire.version.description), .text(indicator.id),
      .text(questionnaire.sections[indicator.section]),
      .init(questionnaire.name(ofSection: indicator.section, in: settings.code)),
    ]
    return start + dimensions(of: indicator, in: questionnaire) + [
      .text(measure == nil ? "choice" : "number"), .init(indicator.weight),
      .init(questionnaire.condition(of: indicator)), .init(measure?.unit), .init(measure?.minimum),
      .init(measure?.maximum), .init(measure?.groups.joined(separator: " ")), .init(measure?.better),
      .init(text.question), .init(text.guidance), .init(indicator.handbook),
    ]
  }

  /// What could be answered, and what each option scores.
  var options: DataTable {
    var table = DataTable(
      "options",
      [
        .init("questionnaire"), .init("indicator"), .init("position", .integer), .init("option"),
        .init("score", .number), .init("label"), .init("meaning"),
      ], key: ["questionnaire", "indicator", "option"],
      references: [.init(columns: ["questionnaire", "indicator"], table: "indicators")])
    for questionnaire in questionnaires {
      for (position, indicator) in questionnaire.indicators.enumerated() {
        let text = questionnaire.text(of: position, in: settings.code).text
        for (number, option) in indicator.options.enumerated() {
          table.append([
            .text(questionnaire.id), .text(indicator.id), .init(number + 1), .text(option.id), .init(option.score),
            .init(questionnaire.label(ofOption: option.id, of: position, in: settings.code)),
            .init(text.options[option.id]),
          ])
        }
      }
    }
    return table
  }
}
