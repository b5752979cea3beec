internal import Assessment
internal import Sentences

extension View {
  /// What can be focused: the two choices, then every line of the report.
  var migrationItemCount: Int {
    let lines = session?.migration?.lines ?? []
    return State.migrationChoices + lines.reduce(0) { $0 + 1 + $1.rows.count }
  }

  private var migrationHead: String { offered { .newVersion(to: $0.to.description, from: $0.from.description) } }

  private var migrationTexts: [String] { [offered { .take($0.to.description) }, say(MigrationMessage.look)] }

  private var nothingLost: String { say(MigrationMessage.nothingLost(State.lastPart(of: session?.fileName ?? ""))) }

  private func offered(_ message: (Migration) -> MigrationMessage) -> String {
    session?.migration.map { say(message($0)) } ?? ""
  }

  /// What happened, what can be done about it, and what becomes of the answers.
  func migrationLines(_ focus: Int, _ width: Int) -> [Line] {
    var lines = display.wrap(migrationHead, to: width - 1).map { Line($0, role: .heading) }
    if isRoomy { lines.append(.blank) }
    var item = 0
    func add(_ text: String, indent: Int) {
      let isFocused = item == focus
      let role: Role = isFocused ? .focus : .text
      let texts = display.wrap(text, to: width - 3 - indent)
      var line = Line(isFocused ? ">" : " ", role: .focus, item: item)
      line.add(texts.first ?? "", column: 2 + indent, role: role)
      lines += [line] + texts.dropFirst().map { Line($0, column: 2 + indent, role: role) }
      item += 1
    }
    for text in migrationTexts { add(text, indent: 0) }
    if isRoomy {
      lines.append(.blank)
      lines += display.wrap(nothingLost, to: width - 1).map { Line($0) } + [.blank]
    }
    let told = session?.migration?.lines ?? []
    for line in told {
      add(say(line.count), indent: 0)
      if isRoomy { for row in line.rows { add(say(row), indent: 2) } }
    }
    guard !isRoomy else { return lines }
    // In a small window all counts come first: they are what the choice rests on.
    for row in told.flatMap(\.rows) { add(say(row), indent: 0) }
    return lines + display.wrap(nothingLost, to: width - 1).map { Line($0) }
  }

  /// Nothing to be read is behind a number that only a reader of the screen would need.
  var migrationReading: [String] {
    let told = (session?.migration?.lines ?? []).map { line in
      let rows = line.rows.map { say($0) }.joined(separator: "; ")
      return say(line.count) + (rows.isEmpty ? "." : ". \(rows).")
    }
    return [migrationHead] + told + [nothingLost] + numbered(migrationTexts)
  }
}
