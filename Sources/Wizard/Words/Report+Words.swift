package import Sentences

extension ReportForm.Line {
  var label: ReportMessage {
    switch self {
    case .kind: .lineKind
    case .format: .lineFormat
    case .notes: .lineNotes
    case .file: .lineFile
    }
  }

  /// The two choices of the line.
  var choices: [ReportMessage] {
    switch self {
    case .kind: [.full, .brief]
    case .format: [.html, .markdown]
    case .notes: [.withNotes, .withoutNotes]
    case .file: []
    }
  }
}

extension ReportForm {
  /// What the choice of the line in focus means.
  var hint: ReportHint {
    switch focus {
    case .kind: choices.isBrief ? .brief : .kind
    case .format: choices.format == .html ? .html : .format
    case .notes: choices.isWithoutNotes ? .withoutNotes : .notes
    case .file: .file
    }
  }
}

extension ReportMade: Message {
  /// Where the report is, and what there is to know of it.
  package func text(in language: Language) -> String {
    var news: [ReportMessage] = [.madeAt(path), format == .html ? .openInBrowser : .openInEditor]
    if let machine { news.append(.onMachine(machine)) }
    if let before { news.append(.keptBefore(before)) }
    return (news.map { $0.text(in: language) } + remarks).joined(separator: " ")
  }
}
