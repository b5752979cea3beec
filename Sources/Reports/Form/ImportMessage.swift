internal import Assessment
internal import Messages

/// What did not fit in a file of answers to the form, and what to do.
enum ImportMessage: Message {
  case noColumns(String), twice(String), passedOver([String]), cell(row: Int, column: String, Fault)

  /// What is wrong in a cell.
  enum Fault {
    case unknownValue(String, known: [String]), noReason, noFigure(String, minimum: Double?, maximum: Double?)
    case otherQuestionnaire(String, expected: String), otherVersion(String, expected: String)
    case unknownRegion(String), noRegionName
  }

  func text(in language: Language) -> String {
    pick(language, english: english, swedish: swedish, spanish: spanish)
  }

  static func list(_ names: [String]) -> String {
    names.prefix(12).map(\.harmless).joined(separator: ", ") + (names.count > 12 ? " ..." : "")
  }
}

extension ImportMessage.Fault {
  static func limits(_ minimum: Double?, _ maximum: Double?, _ from: String, _ to: String) -> String {
    func text(_ word: String, _ value: Double?) -> String {
      guard let value, case .number(let digits) = JSON.double(value) else { return "" }
      return " \(word) \(digits)"
    }
    return text(from, minimum) + text(to, maximum)
  }
}
