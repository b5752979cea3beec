package import Sentences

/// A report as the person wants it.
package struct ReportOrder: Hashable, Sendable {
  /// Those that are made without another program.
  package enum Format: String, CaseIterable, Sendable {
    case html, md
  }

  /// Two pages instead of everything.
  package var isBrief = false
  package var format = Format.html
  package var isWithoutNotes = false
  /// Relative to the working folder.
  package var path: String
}

/// What came of it.
package struct ReportMade: Hashable, Sendable {
  /// The whole path.
  package var path: String
  package var format: ReportOrder.Format
  /// Where the file is that had the name before; nil when there was none.
  package var before: String?
  /// The machine that it is on, when that is not the one the person sits at.
  package var machine: String?
  /// What there is to say of the answers, sentence by sentence.
  package var remarks: [String]

  package init(
    path: String, format: ReportOrder.Format, before: String? = nil, machine: String? = nil, remarks: [String] = []
  ) {
    self.path = path
    self.format = format
    self.before = before
    self.machine = machine
    self.remarks = remarks
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
