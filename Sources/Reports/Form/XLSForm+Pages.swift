internal import Assessment
internal import Sentences

extension XLSForm {
  /// One indicator: its choice and what belongs to it, on one screen.
  func page(_ indicator: Int) -> [Row] {
    let entry = questionnaire.indicators[indicator]
    let name = FormField.path(of: indicator, in: questionnaire)[1]
    var group = Row("begin_group", name, languages.map { _ in entry.id })
    group.appearance = "field-list"
    group.relevant = condition(of: indicator)
    let notes = [FormField.note(indicator), .evidence(indicator), .link(indicator)]
    let labels: [FormMessage] = [.note, .evidence, .link]
    var rows = [group, choice(indicator), reason(indicator)] + figures(indicator)
    for (field, label) in zip(notes, labels) {
      var row = Row("text", field.name(in: questionnaire), say(label))
      if label == .note { row.appearance = "multiline" }
      rows.append(row)
    }
    return rows + [Row("end_group", name)]
  }

  private func choice(_ indicator: Int) -> Row {
    let texts = languages.map { questionnaire.text(of: indicator, in: $0).text }
    let name = FormField.choice(indicator).name(in: questionnaire)
    var row = Row("select_one \(questionnaire.indicators[indicator].id)", name, texts.map(\.question))
    row.hint = texts.map(\.guidance)
    row.guidance = zip(texts, say(.evidenceCounts)).map { text, head in
      text.why + (text.evidence.isEmpty ? "" : " \(head) \(text.evidence.joined(separator: "; ")).")
    }
    return row
  }

  private func reason(_ indicator: Int) -> Row {
    var row = Row("text", FormField.reason(indicator).name(in: questionnaire), say(.reason))
    row.relevant = chosen(FormField.notApplicable, indicator)
    row.requiredMessage = say(.reasonNeeded)
    row.constraint = "normalize-space(.) != ''"
    row.constraintMessage = say(.reasonNeeded)
    row.appearance = "multiline"
    return row
  }

  private func figures(_ indicator: Int) -> [Row] {
    guard let measure = questionnaire.indicators[indicator].measure else { return [] }
    let relevant = chosen(FormField.figures, indicator)
    var rows = measure.groups.map { group in
      let label = languages.map {
        "\(questionnaire.name(ofGroup: group, in: $0)) (\(questionnaire.name(ofUnit: measure.unit, in: $0)))"
      }
      var row = Row("decimal", FormField.value(indicator, group).name(in: questionnaire), label)
      let limits = [measure.minimum.map { ". >= \($0.digits)" }, measure.maximum.map { ". <= \($0.digits)" }]
      row.constraint = limits.compactMap(\.self).joined(separator: " and ")
      let told = FormMessage.limits(measure.minimum?.digits, measure.maximum?.digits)
      row.constraintMessage = told.map { say($0) } ?? row.constraintMessage
      return row
    }
    rows.append(Row("text", FormField.year(indicator).name(in: questionnaire), say(.year)))
    rows.append(Row("text", FormField.source(indicator).name(in: questionnaire), say(.source)))
    return rows.map { row in
      var row = row
      row.relevant = relevant
      return row
    }
  }

  private func chosen(_ value: String, _ indicator: Int) -> String {
    "${\(FormField.choice(indicator).name(in: questionnaire))} = '\(value)'"
  }

  /// When the indicator is asked; the conditions of those it depends on are part of it, since a field that is hidden may
  /// keep its value.
  private func condition(of indicator: Int) -> String {
    questionnaire.indicators[indicator].condition.flatMap { term in
      [condition(of: term.indicator), "(\(term.options.map { chosen($0, term.indicator) }.joined(separator: " or ")))"]
    }.filter { !$0.isEmpty }.joined(separator: " and ")
  }

  /// The values that can be chosen, worst first, and then what is no option.
  func choices(of indicator: Int) -> [[String]] {
    let entry = questionnaire.indicators[indicator]
    let options = entry.options.map { option in
      [entry.id, option.id]
        + languages.map { language in
          let label = questionnaire.label(ofOption: option.id, of: indicator, in: language)
          let meaning = questionnaire.text(of: indicator, in: language).text.options[option.id]
          return Self.inert(meaning.map { "\(label): \($0)" } ?? label)
        }
    }
    let figures = entry.measure == nil ? [] : [[entry.id, FormField.figures] + say(.figures)]
    return options + figures + [
      [entry.id, FormField.unknown] + say(.unknown), [entry.id, FormField.notApplicable] + say(.notApplicable),
    ]
  }
}

extension Double {
  /// As XPath writes it, without an exponent where there is none.
  var digits: String { if case .number(let text) = JSON.double(self) { text } else { "" } }
}
