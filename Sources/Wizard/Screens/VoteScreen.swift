internal import Assessment
internal import Reports
internal import Sentences
internal import Text

/// A vote in the room: who is present, then the cards as they are called out; nothing of it is shown before the reveal.
struct VoteScreen: Form {
  static let kinds: [ScreenKind] = [.vote]
  static let ways = Ways.form

  enum Row: Int, CaseIterable { case present, cards, reveal }

  /// Position of the indicator.
  let position: Int
  var fields: [TextBuffer]
  var focus: Int

  init(_ position: Int, present: Int?, isCounted: Bool) {
    self.position = position
    fields = [TextBuffer(present.map(String.init) ?? "", limit: 5), TextBuffer("", limit: 400)]
    focus = (isCounted ? Row.reveal : present == nil ? .present : .cards).rawValue
  }

  func count(in state: State) -> Int { state.openRound(on: position)?.votes == nil ? 2 : 3 }

  func field(in state: State) -> Int? { focus < fields.count ? focus : nil }

  func finish(in state: inout State) {
    let isEmpty = fields[1].isEmpty
    state.workshop?.keep(draft: isEmpty ? nil : self, of: .vote, about: position)
  }

  func accept(in state: inout State, on display: Display) -> [Effect] {
    switch Row(rawValue: focus) {
    case .present: return takePresent(in: &state)
    case .cards: return takeCards(in: &state)
    case .reveal, nil: return reveal(in: &state)
    }
  }

  /// Opens the vote, so that the room's window shows the question.
  private func takePresent(in state: inout State) -> [Effect] {
    guard let present = Int(fields[0].text.trimmed), (1...Counts.most).contains(present) else {
      state.tell(WorkshopScreenMessage.noNumber(fields[0].text), isFailure: true)
      return []
    }
    var effects: [Effect] = []
    if state.openRound(on: position) == nil {
      guard let opened = state.openRound(position, present: present) else { return [] }
      effects = opened
    }
    state.workshop?.present = present
    go(to: .cards, in: &state)
    return effects
  }

  private func takeCards(in state: inout State) -> [Effect] {
    let indicator = state.questionnaire.indicators[position]
    let counts: Counts
    do throws(Cards.Fault) {
      counts = try Cards.read(fields[1].text, options: indicator.options.map(\.id))
    } catch {
      state.tell(WorkshopScreenMessage.noCard(error.text), isFailure: true)
      return []
    }
    guard let present = Int(fields[0].text.trimmed) else {
      go(to: .present, in: &state)
      return []
    }
    let now = state.now
    let effects = state.changeWorkshop { (workshop, questionnaire) throws(Workshop.Refusal) in
      if workshop.openRound?.id.indicator != indicator.id {
        _ = try workshop.open(indicator.id, present: present, in: questionnaire, at: now)
      }
      try workshop.count(counts, on: indicator.id, present: present, in: questionnaire, at: now)
    }
    guard let effects else { return [] }
    state.workshop?.present = present
    go(to: .reveal, in: &state)
    return effects
  }

  private func reveal(in state: inout State) -> [Effect] {
    let id = state.questionnaire.indicators[position].id
    let now = state.now
    let effects = state.changeWorkshop { (workshop, _) throws(Workshop.Refusal) in try workshop.reveal(id, at: now) }
    guard let effects else { return [] }
    state.workshop?.keep(draft: nil, of: .vote, about: position)
    state.screens.removeLast()
    state.open(RevealScreen(position))
    return effects
  }

  private func go(to row: Row, in state: inout State) {
    var next = self
    next.focus = row.rawValue
    state.screen = next
  }

  func draw(on canvas: inout Canvas, in whole: Area, _ view: View) {
    let area = view.drawnBeside(in: whole, on: &canvas)
    let lines = view.ballot(position, area.width)
    let tail = view.wrap(view.say(hint(in: view.state)), to: area.width - 1, role: .quiet)
    let rows = count(in: view.state)
    let below = rows + (view.isRoomy ? tail.count + 2 : 0)
    let room = min(lines.count, max(1, area.height - below))
    canvas.show(lines, in: Area(top: area.top, left: 0, width: area.width, height: room))
    let labels = [view.say(.present), view.say(.cards)]
    let top = area.top + room + (view.isRoomy ? 1 : 0)
    if view.isRoomy {
      canvas.show(tail, in: Area(top: top + rows + 1, left: 0, width: area.width, height: tail.count))
    }
    canvas.put(
      fields, labels, focus: field(in: view.state), top: top, column: view.display.column(behind: labels),
      width: area.width)
    guard rows > labels.count else { return }
    canvas.show(
      [Line(view.say(.reveal), item: Row.reveal.rawValue, focus: focus)],
      in: Area(top: top + labels.count, left: 0, width: area.width, height: 1),
      focus: focus == Row.reveal.rawValue ? focus : nil)
  }

  private func hint(in state: State) -> WorkshopScreenMessage {
    switch Row(rawValue: focus) {
    case .present: .presentHint
    case .cards: .cardsHint
    case .reveal, nil: .revealHint
    }
  }

  func reading(_ view: View) -> [String] {
    let words = view.questionnaire.text(of: position, in: view.contentLanguage).text
    let options = view.questionnaire.indicators[position].options.map { option in
      view.state.label(option.id, position) + ": " + (words.options[option.id] ?? "")
    }
    return [view.question(position)] + view.numbered(options) + [view.say(hint(in: view.state))]
  }

  func page(in state: State) -> String? { "workshop" }
}

extension ScreenKind {
  package static let vote = ScreenKind(.vote, isWriting: true)
}

/// Cards as a person types them.
enum Cards {
  struct Fault: Error { var text: String }

  /// Reads `1 1 2 3 d`, or counts as `1=7 2=4 3=7 d=2`: options by their number, d for don't know, 0 for not applicable.
  static func read(_ text: String, options: [String]) throws(Fault) -> Counts {
    var counts = Counts(options: Dictionary(options.map { ($0, 0) }, uniquingKeysWith: { first, _ in first }))
    for word in text.split(whereSeparator: { $0 == " " || $0 == "," || $0 == ";" || $0 == "\t" || $0 == "\n" }) {
      let parts = word.split(separator: "=", omittingEmptySubsequences: false)
      switch parts.count {
      case 1: for card in word { try add(1, String(card), options, to: &counts, in: word) }
      case 2:
        guard let count = Int(parts[1]), (0...Counts.most).contains(count) else { throw Fault(text: String(word)) }
        try add(count, String(parts[0]), options, to: &counts, in: word)
      default: throw Fault(text: String(word))
      }
    }
    return counts
  }

  private static func add(
    _ count: Int, _ card: String, _ options: [String], to counts: inout Counts, in word: Substring
  ) throws(Fault) {
    switch card.lowercased() {
    case "d": counts.unknown += count
    case "0": counts.notApplicable += count
    default:
      guard let number = Int(card), options.indices.contains(number - 1) else { throw Fault(text: String(word)) }
      counts.options[options[number - 1], default: 0] += count
    }
  }
}

extension State {
  /// The vote that waits for its reveal, if it is on that question.
  func openRound(on position: Int) -> Round? {
    workshop?.workshop.openRound.flatMap { $0.id.indicator == questionnaire.indicators[position].id ? $0 : nil }
  }

  fileprivate mutating func openRound(_ position: Int, present: Int) -> [Effect]? {
    let id = questionnaire.indicators[position].id
    let now = now
    return changeWorkshop { (workshop, questionnaire) throws(Workshop.Refusal) in
      _ = try workshop.open(id, present: present, in: questionnaire, at: now)
    }
  }

  /// To the vote on a question; a vote on another one that waits for its reveal comes first.
  mutating func openVoting(_ position: Int) -> [Effect] {
    guard let workshop else { return [] }
    if let other = workshop.workshop.openRound, other.id.indicator != questionnaire.indicators[position].id {
      tell(Workshop.Refusal.isOpen(other.id).told(in: questionnaire), isFailure: true)
      return []
    }
    let round = openRound(on: position)
    if round == nil,
      workshop.workshop.rounds(of: questionnaire.indicators[position].id).contains(where: { $0.revealed != nil })
    {
      return open(RevealScreen(position))
    }
    return vote(on: position)
  }

  /// To a new vote on a question, or the one that is open.
  mutating func vote(on position: Int) -> [Effect] {
    let round = openRound(on: position)
    session?.move(to: position)
    var form =
      workshop?.draft(of: .vote, about: position)
      ?? VoteScreen(position, present: round?.present ?? workshop?.present, isCounted: round?.votes != nil)
    form.focus = form.focus.moved(by: 0, in: form.count(in: self))
    return open(form)
  }
}

extension View {
  /// The question with its options, as the cards have them.
  func ballot(_ position: Int, _ width: Int) -> [Line] {
    let words = questionnaire.text(of: position, in: contentLanguage).text
    let options = questionnaire.indicators[position].options
    let labels = options.map { state.label($0.id, position) }
    let column = 6 + (labels.map(display.width).max() ?? 0)
    var lines = wrap(question(position), to: width - 1, role: .heading) + (isRoomy ? [.blank] : [])
    for (number, option) in options.enumerated() {
      var line = Line("\(number + 1)", column: 1, role: .key)
      line.add(labels[number], column: 4)
      let pieces = display.wrap(words.options[option.id] ?? "", to: max(10, width - column - 1))
      if isRoomy, width - column >= 30 {
        line.add(pieces.first ?? "", column: column)
        lines.append(line)
        lines += pieces.dropFirst().map { Line($0, column: column) }
      } else {
        lines.append(line)
      }
    }
    var line = Line("d", column: 1, role: .key)
    line.add(say(AgreementMessage.unknown), column: 4)
    return lines + [line]
  }
}
