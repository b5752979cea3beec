internal import Assessment
internal import Scoring
internal import Sentences

extension View {
  /// Where am I: region and period, place in the walk, how much is answered, whether it is saved.
  func drawHeader(on canvas: inout Canvas) {
    let width = display.size.width
    let right = savingText
    let rightWidth = display.width(right.text)
    canvas.put(right.text, row: 0, column: width - rightWidth, role: right.role)
    let room = width - rightWidth - 2
    var column = 0
    let parts = headerParts
    let isTight = parts.map { display.width($0.text + $0.tail) + 3 }.reduce(0, +) - 3 > room
    for part in parts {
      let whole = (isTight ? part.short ?? part.text : part.text) + part.tail
      let left = room - column
      let fits = display.width(whole) <= left
      if !fits, part.canGo || left < 6 { continue }
      let text = fits ? whole : display.cut(part.text, to: left - display.width(part.tail)) + part.tail
      canvas.put(text, row: 0, column: column, role: part.role)
      column += display.width(text) + 3
    }
    if isRoomy { canvas.rule(row: 1, area: canvas.whole) }
  }

  /// A part of the header; where not all have room, what it is in short, and whether it can be left out.
  private struct HeaderPart {
    var text: String
    /// What stands behind the text also where that is cut.
    var tail = ""
    var role: Role
    var short: String?
    var canGo = false
  }

  private var headerParts: [HeaderPart] {
    guard let session else {
      return [
        HeaderPart(text: "mipexr", role: .heading), HeaderPart(text: say(screenName), role: .text),
      ]
    }
    let assessment = session.assessment
    let place = [assessment.region.name, assessment.period].filter { !$0.isEmpty }.joined(separator: " ")
    let overall = session.engine.profile.overall
    let short = say(.count(answered: overall.answered, applicable: overall.applicable))
    let count = isRoomy ? say(.answered(answered: overall.answered, applicable: overall.applicable)) : short
    var parts: [HeaderPart] = []
    if session.isDemo { parts.append(HeaderPart(text: say(.demoMark), role: .warning)) }
    if !session.remarks.isEmpty { parts.append(HeaderPart(text: say(.otherQuestionnaireMark), role: .warning)) }
    // A long name of a region shall not hide where in the program one is.
    let shortPlace = display.cut(place, to: display.size.width / 3)
    if isRoomy { parts.append(HeaderPart(text: place, role: .heading, short: shortPlace)) }
    parts.append(screenPlace(session))
    parts.append(HeaderPart(text: count, role: .text, short: short))
    if display.size.width >= 76 { parts.append(HeaderPart(text: languageMark, role: .quiet, canGo: true)) }
    return parts
  }

  /// Answers that were rescued are chosen among on the same screen as those of a damaged file.
  private var screenName: ScreenName { damage?.rescue != nil ? .rescued : screen.kind.name }

  private func screenPlace(_ session: Session) -> HeaderPart {
    let role: Role = isRoomy ? .text : .heading
    guard screen is QuestionScreen else { return HeaderPart(text: say(screenName), role: role) }
    let section = session.indicator.section
    let members = session.members(ofSection: section)
    let name = session.questionnaire.name(ofSection: section, in: contentLanguage)
    let number = (members.firstIndex(of: session.position) ?? 0) + 1
    return isRoomy
      ? HeaderPart(text: say(.sectionPlace(section: name, number: number, count: members.count)), role: role)
      : HeaderPart(text: name, tail: " \(number)/\(members.count)", role: role)
  }

  private var languageMark: String {
    let isDraft = questionnaire.texts[contentLanguage]?.status == .draft
    return contentLanguage + (isDraft ? " (\(say(.draft)))" : "")
  }

  private var savingText: (text: String, role: Role) {
    guard let session, !session.isDemo else { return ("", .quiet) }
    if session.readOnly != nil { return (say(.readOnlyMark), .warning) }
    switch state.savingStatus ?? .untouched {
    case .untouched: return ("", .quiet)
    case .pending: return (say(.savingNow), .text)
    case .saved(let moment): return (say(.saved(state.local(moment).clock)), .text)
    case .failed: return (say(.notSaved), .failure)
    }
  }

  /// What can I press: the keys of this screen, or what has just been told.
  func drawFooter(on canvas: inout Canvas) {
    let row = display.size.height - 1
    if let notice = shownNotice {
      draw(notice, on: &canvas, above: row)
      return
    }
    func width(_ prompt: Prompt) -> Int { display.width(prompt.key) + 1 + display.width(prompt.text) }
    // The way back and the way to all keys are always told; the rest where there is room.
    let prompts = prompts
    let help = prompts.last { $0.id == .named(.help) }
    var reserve = prompts.filter { $0.id == .named(.help) || $0.id == .named(.back) }.reduce(0) { $0 + width($1) + 2 }
    var column = 0
    for prompt in prompts where prompt.id != .named(.help) {
      if prompt.id == .named(.back) { reserve -= width(prompt) + 2 }
      guard column + width(prompt) + reserve <= display.size.width else { continue }
      put(prompt, at: &column, row, on: &canvas)
    }
    if let help { put(help, at: &column, row, on: &canvas) }
  }

  /// A message is shown whole: a long one covers the lines above the footer until the next key.
  private func draw(_ notice: State.Notice, on canvas: inout Canvas, above row: Int) {
    let width = display.size.width
    let lines = display.wrap(notice.message.text(in: language), to: width).prefix(max(1, display.size.height / 3))
    for (number, line) in lines.enumerated() {
      canvas.put(
        display.pad(line, to: width), row: row - lines.count + 1 + number, column: 0,
        role: notice.isFailure ? .failure : .change)
    }
  }

  private typealias Prompt = (id: Action.ID, key: String, text: String)

  private func put(_ prompt: Prompt, at column: inout Int, _ row: Int, on canvas: inout Canvas) {
    canvas.put(prompt.key, row: row, column: column, role: .key)
    column += display.width(prompt.key) + 1
    canvas.put(prompt.text, row: row, column: column)
    column += display.width(prompt.text) + 2
  }

  /// A failure to save stays until it works again; everything else goes with the next key.
  private var shownNotice: State.Notice? {
    if let notice { return notice }
    if case .failed(let message)? = state.savingStatus { return State.Notice(message: message, isFailure: true) }
    return nil
  }

  private var prompts: [Prompt] {
    let kind = screen.kind
    return Action.all(on: kind).compactMap { action in
      guard let prompt = action.prompt, action.obstacle(state) == nil else { return nil }
      return keys.keys(of: action, on: kind).first { keys.action(for: $0, on: kind)?.id == action.id }
        .map { (action.id, $0.name(in: language), say(prompt)) }
    }
  }
}
