package import Assessment
internal import Sentences
internal import Text

/// A questionnaire as a form for ODK, KoBoToolbox and the like (https://xlsform.org): a page an indicator, in all languages.
package struct XLSForm {
  let questionnaire: Questionnaire
  private let regions: Regions
  /// What the form proposes as the period.
  private let period: String
  /// Codes of the languages, English first.
  let languages: [String]

  package init(_ questionnaire: Questionnaire, regions: Regions, period: String) {
    (self.questionnaire, self.regions, self.period) = (questionnaire, regions, period)
    let source = Questionnaire.sourceLanguage
    languages = questionnaire.languages.filter { $0 == source } + questionnaire.languages.filter { $0 != source }
  }

  /// The workbook, `.xlsx`.
  package var workbook: [UInt8] {
    Workbook(sheets: [("survey", survey), ("choices", choices), ("settings", settings)]).bytes
  }
}

extension XLSForm {
  /// A row of the sheet `survey`; texts one a language.
  struct Row {
    var type: String
    var name: String
    var label: [String] = []
    var hint: [String] = []
    var guidance: [String] = []
    var requiredMessage: [String] = []
    var constraintMessage: [String] = []
    var relevant = ""
    var constraint = ""
    var calculation = ""
    var appearance = ""
    var preset = ""

    init(_ type: String, _ name: String, _ label: [String] = []) {
      (self.type, self.name, self.label) = (type, name, label)
    }
  }

  private var survey: [[String]] {
    let translated = ["label", "hint", "guidance_hint", "required_message", "constraint_message"]
    let head =
      ["type", "name"] + translated.flatMap { column in languages.map { "\(column)::\(Self.header($0))" } }
      + ["required", "relevant", "constraint", "calculation", "appearance", "default"]
    return [head]
      + (opening + questionnaire.sections.indices.flatMap(rows)).map { row in
        let texts = [row.label, row.hint, row.guidance, row.requiredMessage, row.constraintMessage].flatMap { texts in
          texts.isEmpty ? languages.map { _ in "" } : texts.map(Self.inert)
        }
        return [row.type, row.name] + texts + [
          row.requiredMessage.isEmpty ? "" : "yes", row.relevant, row.constraint, row.calculation, row.appearance,
          row.preset,
        ]
      }
  }

  /// Who, where and when, before the first question.
  private var opening: [Row] {
    func name(_ field: FormField) -> String { field.name(in: questionnaire) }
    var about = Row("note", "about", languages.map(questionnaire.title))
    about.hint = languages.map(questionnaire.source)
    var id = Row("calculate", name(.questionnaire))
    id.calculation = "'\(questionnaire.id)'"
    var version = Row("calculate", name(.version))
    version.calculation = "'\(questionnaire.version)'"
    var region = Row("select_one regions", name(.region), say(.region))
    region.appearance = "minimal"
    region.requiredMessage = say(.regionNeeded)
    var other = Row("text", name(.regionName), say(.regionName))
    other.relevant = "${\(name(.region))} = '\(FormField.otherRegion)'"
    other.requiredMessage = say(.regionNeeded)
    var time = Row("text", name(.period), say(.period))
    time.preset = period
    return [
      Row("start", "start"), Row("end", "end"), id, version, about, region, other, time,
      Row("text", name(.by), say(.by)),
    ]
  }

  private func rows(ofSection section: Int) -> [Row] {
    let members = questionnaire.indicators.indices.filter { questionnaire.indicators[$0].section == section }
    guard !members.isEmpty else { return [] }
    let name = "section_\(questionnaire.sections[section])"
    let label = languages.map { questionnaire.name(ofSection: section, in: $0) }
    return [Row("begin_group", name, label)] + members.flatMap(page) + [Row("end_group", name)]
  }

  private var choices: [[String]] {
    let head = ["list_name", "name"] + languages.map { "label::\(Self.header($0))" }
    let places = regions.regions.map { region in
      ["regions", region.nuts] + languages.map { region.name(in: $0) }
    }
    let other = ["regions", FormField.otherRegion] + say(.otherRegion)
    return [head] + places + [other] + questionnaire.indicators.indices.flatMap(choices)
  }

  private var settings: [[String]] {
    let source = Self.header(languages.first ?? Questionnaire.sourceLanguage)
    let region = FormField.region.name(in: questionnaire)
    let period = FormField.period.name(in: questionnaire)
    return [
      ["form_title", "form_id", "version", "default_language", "style", "instance_name"],
      [
        Self.inert(questionnaire.title(in: languages.first ?? Questionnaire.sourceLanguage)),
        "mipexr_\(questionnaire.id)", questionnaire.version.description, source, "pages",
        "concat(${\(region)}, ' ', ${\(period)})",
      ],
    ]
  }

  /// `English (en)`: how a form names a language.
  private static func header(_ code: String) -> String {
    let name = Language(code: code)?.name ?? code
    return "\(name.prefix(1).uppercased())\(name.dropFirst()) (\(code))"
  }

  /// A text that names no field of the form.
  static func inert(_ text: String) -> String { text.replacing("${", by: "$ {") }

  /// A sentence of ours in each of the form's languages, those we do not speak in English.
  func say(_ message: FormMessage) -> [String] {
    languages.map { message.text(in: Language(code: $0) ?? .english) }
  }
}
