internal import Messages

extension ImportMessage {
  var english: String {
    switch self {
    case .noColumns(let id):
      "no column of the form for \(id.harmless) is here; expected names such as q_GEN-01. When exporting, choose CSV, and "
        + "in KoBoToolbox \"XML values and headers\" instead of labels"
    case .twice(let name):
      "the column \(name.harmless) stands for a field that another column has already; take one of them out"
    case .passedOver(let names): "columns that are not of the form were passed over: \(Self.list(names))"
    case .cell(let row, let column, let fault): "row \(row), column \(column.harmless): \(fault.english)"
    }
  }
}

extension ImportMessage.Fault {
  fileprivate var english: String {
    switch self {
    case .unknownValue(let value, let known):
      "found \"\(value.harmless)\", expected one of \(known.joined(separator: ", ")), or nothing; if this is an answer's "
        + "wording, export the values (in KoBoToolbox \"XML values and headers\"), not the labels"
    case .noReason:
      "not applicable needs a reason, and there is none; write why in the column reason_ of the same question"
    case .noFigure(let value, let minimum, let maximum):
      "found \"\(value.harmless)\", expected a number such as 54.2\(Self.limits(minimum, maximum, "from", "to"))"
    case .otherQuestionnaire(let found, let expected):
      "the answers are to \(found.harmless), expected \(expected); name the right one with --questionnaire"
    case .otherVersion(let found, let expected):
      "the form is of version \(found.harmless), expected \(expected) or one that shares its first number"
    case .unknownRegion(let code):
      "no region has the code \"\(code.harmless)\"; mipexr regions lists them; for another one write "
        + "\(FormField.otherRegion) here and its name in region_name"
    case .noRegionName: "another region was chosen, but region_name is empty; write its name there"
    }
  }
}
