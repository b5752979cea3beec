package import Assessment
package import Sentences

/// Reads answers to the form, as ODK Central and KoBoToolbox export them, into assessments.
package struct FormImport {
  let questionnaire: Questionnaire
  let regions: Regions
  let language: String
  let now: Timestamp
  let file: String

  package init(_ questionnaire: Questionnaire, regions: Regions, language: String, now: Timestamp, file: String) {
    self.questionnaire = questionnaire
    self.regions = regions
    self.language = language
    self.now = now
    self.file = file
  }

  /// One person's answers.
  package struct Submission: Sendable {
    package var assessment: Assessment
    /// What the server calls it; nil when no column says so.
    package var key: String?
  }

  /// Everything that could be read, and everything that did not fit; a row with an error gives nothing.
  package func read(_ rows: [[CSV.Cell]]) -> (submissions: [Submission], refused: Int, findings: [Finding]) {
    var findings: [Finding] = []
    guard let head = rows.first, let columns = columns(head, &findings) else { return ([], rows.count - 1, findings) }
    var submissions: [Submission] = []
    for (number, row) in rows.enumerated().dropFirst() {
      var reader = Row(self, columns, head, row, number: number + 1)
      let submission = reader.submission()
      findings += reader.findings
      if !reader.findings.contains(where: { $0.level == .error }) { submissions.append(submission) }
    }
    return (submissions, rows.count - 1 - submissions.count, findings)
  }

  /// The id of the questionnaire that a file is about, from its first row; nil when no column says so.
  package static func questionnaire(of rows: [[CSV.Cell]]) -> String? {
    guard rows.count > 1, let column = rows[0].firstIndex(where: { leaf($0.text) == "questionnaire" }) else {
      return nil
    }
    return rows[1][column].text
  }
}

extension FormImport {
  /// What is read beside the form's own fields.
  enum Extra: String, CaseIterable {
    case instanceID, uuid = "_uuid", key = "KEY"
    case end, submissionDate = "SubmissionDate", submissionTime = "_submission_time"
  }

  struct Columns {
    var fields: [FormField: Int] = [:]
    var extras: [Extra: Int] = [:]
  }

  /// Finds the columns; nil, and why, when the file is not of this form.
  private func columns(_ head: [CSV.Cell], _ findings: inout [Finding]) -> Columns? {
    let known = names
    var columns = Columns()
    var others: [String] = []
    var isTwice = false
    for (position, cell) in head.enumerated() {
      let name = cell.text.split(separator: "/").last.map(String.init) ?? ""
      if let field = known[name] {
        if columns.fields.updateValue(position, forKey: field) != nil {
          isTwice = true
          findings.append(Finding(.error, file: file, place: cell.place, FormImportMessage.twice(cell.text)))
        }
      } else if let extra = Extra.allCases.first(where: { Self.leaf(name) == $0.rawValue }) {
        columns.extras[extra] = columns.extras[extra] ?? position
      } else if !Self.isOrdinary(name) {
        others.append(cell.text)
      }
    }
    let place = head.first?.place
    if !columns.fields.keys.contains(where: { if case .choice = $0 { true } else { false } }) {
      findings.append(Finding(.error, file: file, place: place, FormImportMessage.noColumns(questionnaire.id)))
      return nil
    }
    if !others.isEmpty {
      findings.append(Finding(.hint, file: file, place: place, FormImportMessage.passedOver(others)))
    }
    return isTwice ? nil : columns
  }

  /// Every name by which a column may be called: alone, or behind its groups with hyphens between.
  private var names: [String: FormField] {
    var names: [String: FormField] = [:]
    for field in FormField.whole { names[field.name(in: questionnaire)] = field }
    for indicator in questionnaire.indicators.indices {
      let path = FormField.path(of: indicator, in: questionnaire).joined(separator: "-")
      for field in FormField.fields(of: indicator, in: questionnaire) {
        let name = field.name(in: questionnaire)
        names[name] = field
        names["\(path)-\(name)"] = field
      }
    }
    return names
  }

  /// The last part of a column's name: `instanceID` of `meta-instanceID` or `meta/instanceID`.
  private static func leaf(_ name: String) -> String {
    name.split(whereSeparator: { $0 == "/" || $0 == "-" }).last.map(String.init) ?? name
  }

  /// Whether the column is one that servers add, or holds no answer.
  private static func isOrdinary(_ name: String) -> Bool {
    let names = [
      "start", "about", "meta", "instanceName", "formhub", "uuid", "SubmitterID", "SubmitterName", "AttachmentsPresent",
      "AttachmentsExpected", "Status", "rootUuid", "ReviewState", "DeviceID", "deviceid", "Edits", "FormVersion",
      "audit",
    ]
    return name.isEmpty || name.hasPrefix("_") || names.contains(leaf(name))
  }
}
