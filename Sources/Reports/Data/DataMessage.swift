internal import Messages

/// What a data package says of itself.
enum DataMessage: Message {
  case title(String), about(notes: Bool), table(String), column(String)

  /// All that is said, in one language.
  struct Words: Sendable {
    let title: String
    let about: String
    let withoutNotes: String
    let tables: [String: String]
    /// By name; `axis_` and `value_` stand for all columns that begin so.
    let columns: [String: String]
    /// How scores are made, a sentence each.
    let rules: [String]
  }

  func text(in language: Language) -> String {
    let words = Words(in: language)
    return switch self {
    case .title(let questionnaires): "\(words.title): \(questionnaires)"
    case .about(let hasNotes): hasNotes ? words.about : "\(words.about). \(words.withoutNotes)"
    case .table(let name): words.tables[name] ?? ""
    case .column(let name): words.columns[["axis_", "value_"].first(where: name.hasPrefix) ?? name] ?? ""
    }
  }
}

extension DataMessage.Words {
  init(in language: Language) {
    self =
      switch language {
      case .english: .english
      case .swedish: .swedish
      case .spanish: .spanish
      }
  }
}
