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

/// The choices of a report, a line each, and the name of its file.
package struct ReportForm: Hashable, Sendable {
  package enum Line: Int, CaseIterable, Sendable {
    case kind, format, notes, file
  }

  /// All but the path.
  private(set) var choices = ReportOrder(path: "")
  private(set) var file = TextBuffer(limit: 1000)
  var focus = Line.kind
  /// The proposed names are this one and what the choices add to it.
  private let stem: String
  /// Whether the name was typed, and not made from the choices.
  private var hasOwnFile = false

  /// Proposes a name beside the assessment.
  init(beside assessment: String) {
    stem = assessment.hasSuffix(".json") ? String(assessment.dropLast(5)) : assessment
    proposeName()
  }

  var order: ReportOrder {
    var order = choices
    order.path = file.text
    return order
  }

  /// Takes the other choice of the line in focus; the name follows.
  mutating func turn() {
    let before = choices.format
    switch focus {
    case .kind: choices.isBrief.toggle()
    case .format: choices.format = before == .html ? .md : .html
    case .notes: choices.isWithoutNotes.toggle()
    case .file: return
    }
    if !hasOwnFile { return proposeName() }
    if focus == .format, file.text.hasSuffix("." + before.rawValue) {
      file = TextBuffer(file.text.dropLast(before.rawValue.count) + choices.format.rawValue, limit: file.limit)
    }
  }

  /// Writes in the name, which is the person's own from then on; the format follows its ending.
  mutating func write(_ change: (inout TextBuffer) -> Bool) {
    guard change(&file) else { return }
    hasOwnFile = true
    if let format = ending.flatMap(Self.format) { choices.format = format }
  }

  /// Adds the ending of the format to a name without any; gives the ending of another format, which cannot be made.
  mutating func complete() -> String? {
    guard let ending else {
      file = TextBuffer("\(file.text).\(choices.format.rawValue)", limit: file.limit)
      return nil
    }
    return Self.format(ending) == nil ? ending : nil
  }

  /// What looks like the ending of a file's name: two to four letters behind the last dot.
  private var ending: String? {
    let name = file.text.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
    let ending = name[dot...].dropFirst()
    return (2...4).contains(ending.count) && ending.allSatisfy { $0.isASCII && $0.isLetter } ? String(ending) : nil
  }

  private static func format(_ ending: String) -> ReportOrder.Format? {
    let ending = ending.lowercased()
    return ending == "htm" ? .html : ReportOrder.Format(rawValue: ending)
  }

  private mutating func proposeName() {
    file = TextBuffer(stem + (choices.isBrief ? "-brief." : ".") + choices.format.rawValue, limit: file.limit)
  }
}
