internal import Assessment
internal import Sentences
internal import Text

extension FormImport {
  /// One row, read cell by cell.
  struct Row {
    let form: FormImport
    let columns: Columns
    let head: [CSV.Cell]
    let cells: [CSV.Cell]
    /// As a spreadsheet counts, the header being row 1.
    let number: Int
    var findings: [Finding] = []

    init(_ form: FormImport, _ columns: Columns, _ head: [CSV.Cell], _ cells: [CSV.Cell], number: Int) {
      (self.form, self.columns, self.head, self.cells, self.number) = (form, columns, head, cells, number)
    }
  }
}

extension FormImport.Row {
  mutating func submission() -> FormImport.Submission {
    let questionnaire = form.questionnaire
    checkQuestionnaire()
    let time = time
    var assessment = Assessment(
      questionnaire: .init(to: questionnaire), region: region(), period: text(.period), language: form.language,
      created: time)
    let person = text(.by)
    if !person.isEmpty { assessment.people = [.init(name: person)] }
    for indicator in questionnaire.indicators.indices {
      assessment.record(
        answer(indicator), for: questionnaire.indicators[indicator].id, at: time, by: person.isEmpty ? nil : person)
    }
    let extras = columns.extras
    let key = [FormImport.Extra.instanceID, .uuid, .key].compactMap { extras[$0] }.first
    return FormImport.Submission(assessment: assessment, key: key.map { cells[$0].text })
  }

  private func text(_ field: FormField) -> String { columns.fields[field].map { cells[$0].text.trimmed } ?? "" }

  private mutating func fault(_ field: FormField, _ what: ImportFault) {
    guard let column = columns.fields[field] else { return }
    findings.append(
      Finding(
        .error, file: form.file, place: cells[column].place,
        FormImportMessage.cell(row: number, column: head[column].text, fault: what)))
  }

  private mutating func checkQuestionnaire() {
    let own = form.questionnaire
    let id = text(.questionnaire)
    if !id.isEmpty, id != own.id { fault(.questionnaire, .otherQuestionnaire(found: id, expected: own.id)) }
    let version = text(.version)
    if !version.isEmpty, Version(version)?.major != own.version.major {
      fault(.version, .otherVersion(found: version, expected: own.version.description))
    }
  }

  private mutating func region() -> Assessment.Region {
    let code = text(.region)
    let name = text(.regionName)
    if code.isEmpty || code == FormField.otherRegion {
      if code == FormField.otherRegion, name.isEmpty { fault(.region, .noRegionName) }
      return .init(name: name)
    }
    guard let region = form.regions[code] else {
      fault(.region, .unknownRegion(code: code, other: FormField.otherRegion))
      return .init(name: "")
    }
    return .init(name: region.name(in: form.language), nuts: region.nuts, country: region.country)
  }

  private mutating func answer(_ indicator: Int) -> Answer {
    var answer = Answer(choice: choice(indicator))
    answer.note = text(.note(indicator))
    let (title, link) = (text(.evidence(indicator)), text(.link(indicator)))
    if !title.isEmpty || !link.isEmpty { answer.evidence = [Evidence(title: title, link: link)] }
    return answer
  }

  private mutating func choice(_ indicator: Int) -> Choice? {
    let entry = form.questionnaire.indicators[indicator]
    let value = text(.choice(indicator))
    switch value {
    case "": return nil
    case FormField.unknown: return .unknown
    case FormField.notApplicable:
      let reason = text(.reason(indicator))
      if reason.isEmpty {
        fault(columns.fields[.reason(indicator)] == nil ? .choice(indicator) : .reason(indicator), .noReason)
      }
      return .notApplicable(reason: reason)
    case FormField.figures where entry.measure != nil: return .figures(figures(indicator))
    case _ where entry.options.contains { $0.id == value }: return .option(value)
    default:
      let special = (entry.measure == nil ? [] : [FormField.figures]) + [FormField.unknown, FormField.notApplicable]
      fault(.choice(indicator), .unknownValue(value: value, known: entry.options.map(\.id) + special))
      return nil
    }
  }

  private mutating func figures(_ indicator: Int) -> Figures {
    var figures = Figures(year: text(.year(indicator)), source: text(.source(indicator)))
    guard let measure = form.questionnaire.indicators[indicator].measure else { return figures }
    for group in measure.groups {
      let field = FormField.value(indicator, group)
      let value = text(field)
      guard !value.isEmpty else { continue }
      if let figure = Figure(value), measure.admits(figure) {
        figures.values[group] = figure
      } else {
        fault(field, .noFigure(value, minimum: measure.minimum?.digits, maximum: measure.maximum?.digits))
      }
    }
    return figures
  }

  /// When the form was filled in, or reached the server; now, when no column says so.
  private var time: Timestamp {
    let order: [FormImport.Extra] = [.end, .submissionDate, .submissionTime]
    return order.lazy.compactMap { columns.extras[$0] }.compactMap { Timestamp(exported: cells[$0].text) }.first
      ?? form.now
  }
}

extension Timestamp {
  /// Reads `2026-11-22T10:00:00.000+01:00`, with or without fraction and zone; without a zone it is UTC.
  init?(exported text: String) {
    guard text.utf8.count >= 19, text.utf8.allSatisfy({ $0 < 0x80 }),
      let local = Timestamp(text.prefix(19) + "Z")
    else { return nil }
    let zone = text.dropFirst(19).drop { $0 == "." || $0.isNumber }
    let digits = zone.filter(\.isNumber)
    guard let sign = zone.first, sign != "Z" else {
      self = local
      return
    }
    guard "+-".contains(sign), digits.count == 4, let offset = Int(digits) else { return nil }
    let seconds = (offset / 100 * 60 + offset % 100) * 60
    self.init(seconds: local.seconds + (sign == "+" ? -seconds : seconds))
  }
}
