package import Assessment

extension QuestionnaireData {
  /// The whole questionnaire, as `questionnaire.yaml` says it, with the texts of all languages under `texts`.
  package static func json(_ questionnaire: Questionnaire) -> JSON {
    var members = questionnaire.rules.object ?? [:]
    members["format"] = .string("mipexr-questionnaire/1")
    members["source"] = .string(questionnaire.source)
    members["languages"] = .texts(questionnaire.languages)
    members["sections"] = .texts(questionnaire.sections)
    members["indicators"] = .array(questionnaire.indicators.map { json($0, of: questionnaire) })
    members["texts"] = .object(questionnaire.texts.mapValues(json))
    return .object(members)
  }

  private static func json(_ indicator: Indicator, of questionnaire: Questionnaire) -> JSON {
    var members: [String: JSON] = [
      "id": .string(indicator.id), "section": .string(questionnaire.sections[indicator.section]),
    ]
    for axis in questionnaire.axes {
      let own = indicator.dimensions.filter(axis.dimensions.contains).map { questionnaire.dimensions[$0].id }
      if !own.isEmpty { members[axis.id] = .texts(own) }
    }
    if let handbook = indicator.handbook { members["handbook"] = .string(handbook) }
    if !indicator.condition.isEmpty {
      members["only-if"] = .object(
        Dictionary(
          indicator.condition.map { (questionnaire.indicators[$0.indicator].id, JSON.texts($0.options)) },
          uniquingKeysWith: { first, _ in first }))
    }
    guard let measure = indicator.measure else {
      if indicator.weight != Quantity(1) { members["weight"] = .number(indicator.weight.description) }
      members["options"] = .array(
        indicator.options.map { .object(["id": .string($0.id), "score": .number($0.score.description)]) })
      return .object(members)
    }
    members["kind"] = .string("number")
    members["unit"] = .string(measure.unit)
    members["minimum"] = measure.minimum.map(JSON.double)
    members["maximum"] = measure.maximum.map(JSON.double)
    members["groups"] = .texts(measure.groups)
    members["better"] = .string(measure.better)
    return .object(members)
  }

  private static func json(_ texts: Texts) -> JSON {
    let names = { (names: [String: Name]) in
      JSON.object(
        names.mapValues {
          .object(["name": .string($0.name), "short": .string($0.short), "about": .string($0.about)])
        })
    }
    return .object([
      "language": .string(texts.language), "status": .string(texts.status.rawValue), "title": .string(texts.title),
      "source": .string(texts.source), "axes": names(texts.axes), "dimensions": names(texts.dimensions),
      "sections": .words(texts.sections), "bands": .words(texts.bands),
      "scales": .object(texts.scales.mapValues(JSON.words)), "units": .words(texts.units),
      "groups": .words(texts.groups), "indicators": .object(texts.indicators.mapValues(json)),
    ])
  }

  private static func json(_ text: IndicatorText) -> JSON {
    var members: [String: JSON] = [
      "question": .string(text.question), "why": .string(text.why), "guidance": .string(text.guidance),
      "evidence": .texts(text.evidence), "options": .words(text.options), "labels": .words(text.labels),
      "next": .words(text.next),
    ]
    if let of = text.of { members["of"] = .string(of) }
    return .object(members)
  }
}

extension JSON {
  fileprivate static func texts(_ texts: [String]) -> JSON { .array(texts.map(JSON.string)) }

  fileprivate static func words(_ words: [String: String]) -> JSON { .object(words.mapValues(JSON.string)) }
}
