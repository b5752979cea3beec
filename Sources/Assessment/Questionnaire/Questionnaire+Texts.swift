extension Questionnaire {
  /// The language that every other one falls back to.
  package static let sourceLanguage = "en"

  /// An indicator's words, and whether they had to be taken from English.
  package func text(of indicator: Int, in language: String) -> (text: IndicatorText, isFallback: Bool) {
    let id = indicators[indicator].id
    let source = texts[Self.sourceLanguage]?.indicators[id]
    if language != Self.sourceLanguage, let text = texts[language]?.indicators[id],
      source == nil || text.of == source?.fingerprint
    {
      return (text, false)
    }
    return (source ?? IndicatorText(question: id), language != Self.sourceLanguage)
  }

  package func title(in language: String) -> String {
    first(language) { $0.title.isEmpty ? nil : $0.title } ?? id
  }

  package func source(in language: String) -> String {
    first(language) { $0.source.isEmpty ? nil : $0.source } ?? source
  }

  package func name(ofDimension dimension: Int, in language: String) -> Name {
    let id = dimensions[dimension].id
    return first(language) { $0.dimensions[id] } ?? Name(name: id)
  }

  package func name(ofAxis axis: Int, in language: String) -> Name {
    let id = axes[axis].id
    return first(language) { $0.axes[id] } ?? Name(name: id)
  }

  package func name(ofSection section: Int, in language: String) -> String {
    first(language) { $0.sections[sections[section]] } ?? sections[section]
  }

  package func name(ofBand band: Int, in language: String) -> String {
    first(language) { $0.bands[bands[band].id] } ?? bands[band].id
  }

  /// An option's label, such as "Partly".
  package func label(ofOption option: String, of indicator: Int, in language: String) -> String {
    let entry = indicators[indicator]
    return first(language) { texts in
      entry.scale.flatMap { texts.scales[$0]?[option] } ?? texts.indicators[entry.id]?.labels[option]
    } ?? option
  }

  package func name(ofUnit unit: String, in language: String) -> String {
    first(language) { $0.units[unit] } ?? unit
  }

  package func name(ofGroup group: String, in language: String) -> String {
    first(language) { $0.groups[group] } ?? group
  }

  private func first<Value>(_ language: String, _ find: (Texts) -> Value?) -> Value? {
    texts[language].flatMap(find) ?? texts[Self.sourceLanguage].flatMap(find)
  }
}
