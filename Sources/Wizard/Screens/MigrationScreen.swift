internal import Assessment
internal import Sentences

/// A newer version of the questionnaire, offered.
struct MigrationScreen: ListBox {
  static let kinds = [ScreenKind(.migration)]
  static let ways = Ways(prompted: [.handbook], enter: .choose, back: .lookOnly, quit: .leave)

  var focus = 0

  /// The two choices, then every line of the report.
  func count(in state: State) -> Int {
    State.migrationChoices + (state.session?.migration?.lines ?? []).reduce(0) { $0 + 1 + $1.rows.count }
  }

  func accept(in state: inout State, on display: Display) -> [Effect] {
    switch focus {
    case 0: return state.takeOver()
    case 1: return state.lookOnly()
    default:
      state.tell(MigrationMessage.choose)
      return []
    }
  }

  func goBack(in state: inout State) -> [Effect]? { state.lookOnly() }

  func draw(on canvas: inout Canvas, in area: Area, _ view: View) {
    canvas.show(view.migrationLines(focus, area.width), in: area, focus: focus)
  }

  func reading(_ view: View) -> [String] { view.migrationReading }
  func page(in state: State) -> String? { "your-answers" }
}

extension State {
  /// The first two lines of the offer can be chosen, the others are there to be read.
  static let migrationChoices = 2

  /// The answers as the newer version has them are the file's from now on.
  fileprivate mutating func takeOver() -> [Effect] {
    guard let migration = session?.migration else { return [] }
    session?.readOnly = nil
    session?.takenOver = migration
    endOffer()
    tell(MigrationMessage.done(version: migration.to.description, again: migration.againCount))
    return save()
  }

  /// Whether undo would take back the whole of it, since nothing has been done after it.
  var canTakeMigrationBack: Bool {
    guard let session, let migration = session.takenOver else { return false }
    return session.assessment.history.count == migration.assessment.history.count
  }

  /// The file gets back what it held, and the newer version is offered again.
  mutating func takeMigrationBack() -> [Effect] {
    guard let session, let migration = session.takenOver else { return [] }
    let effects = begin(Session(session.questionnaire, migration, fileName: session.fileName))
    tell(MigrationMessage.takenBack(migration.from.description))
    return effects + send(migration.before)
  }

  /// The file stays as it is, and free for others.
  mutating func lookOnly() -> [Effect] {
    endOffer()
    if let readOnly = session?.readOnly { tell(readOnly.message, isFailure: true) }
    return session.map { [.letGo(file: $0.fileName)] } ?? []
  }

  /// What cannot be written cannot be taken over; it is shown as it would be.
  mutating func onlyLook(at file: String, because reason: Session.ReadOnly) {
    guard session?.fileName == file || workshop?.fileName == file else { return }
    session?.readOnly = reason
    endOffer()
    tell(reason.message, isFailure: true)
  }

  mutating func endOffer() {
    session?.migration = nil
    screens.removeAll { $0 is MigrationScreen }
  }

  /// What there is to say when nothing can be undone: nothing was done, or a newer version stands before it.
  var nothingToUndo: any Message {
    let version = session?.assessment.history.last { $0.migration != nil }?.migration
    return version.map { MigrationMessage.stays($0.description) } ?? WizardMessage.nothingToUndo
  }
}

extension View {
  private var migrationHead: String { offered { .newVersion(to: $0.to.description, from: $0.from.description) } }
  private var migrationTexts: [String] { [offered { .take($0.to.description) }, say(MigrationMessage.look)] }
  private var nothingLost: String { say(MigrationMessage.nothingLost(State.lastPart(of: session?.fileName ?? ""))) }

  private func offered(_ message: (Migration) -> MigrationMessage) -> String {
    session?.migration.map { say(message($0)) } ?? ""
  }

  /// What happened, what can be done about it, and what becomes of the answers.
  func migrationLines(_ focus: Int, _ width: Int) -> [Line] {
    var lines = wrap(migrationHead, to: width - 1, role: .heading)
    if isRoomy { lines.append(.blank) }
    var item = 0
    func add(_ text: String, indent: Int) {
      lines += self.item(text, item: item, focus: focus, width, column: 2 + indent)
      item += 1
    }
    for text in migrationTexts { add(text, indent: 0) }
    if isRoomy {
      lines.append(.blank)
      lines += wrap(nothingLost, to: width - 1) + [.blank]
    }
    let told = session?.migration?.lines ?? []
    for line in told {
      add(say(line.count), indent: 0)
      if isRoomy { for row in line.rows { add(say(row), indent: 2) } }
    }
    guard !isRoomy else { return lines }
    // In a small window all counts come first: they are what the choice rests on.
    for row in told.flatMap(\.rows) { add(say(row), indent: 0) }
    return lines + wrap(nothingLost, to: width - 1)
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
