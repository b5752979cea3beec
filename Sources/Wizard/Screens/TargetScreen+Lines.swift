internal import Assessment
internal import Scoring
internal import Sentences

extension View {
  func draw(_ form: TargetScreen, on canvas: inout Canvas, in area: Area) {
    guard let session else { return }
    let lines = targetHead(form, session, area.width) + targetOptions(form, session, area.width)
    let tail = targetTail(form, session, area.width)
    let below = form.fields.count + (isRoomy ? tail.count + 1 : 0)
    let room = min(lines.count, max(1, area.height - below))
    let focus = form.focus < form.options ? form.focus : form.option
    canvas.show(lines, in: Area(top: area.top, left: 0, width: area.width, height: room), focus: focus)
    let labels = TargetScreen.Line.allCases.map { say($0.label) }
    let column = display.column(behind: labels)
    let top = area.top + room + (isRoomy ? 1 : 0)
    canvas.show(
      tail, in: Area(top: top + form.fields.count, left: 0, width: area.width, height: isRoomy ? tail.count : 0))
    // A line that is not being written shows how it begins.
    let fields = form.fields.enumerated().map { number, field in
      number == form.line?.rawValue
        ? field : TextBuffer(display.cut(field.text, to: max(3, area.width - column - 4)), limit: 1000)
    }
    canvas.put(fields, labels, focus: form.line?.rawValue, top: top, column: column, width: area.width)
  }

  private func targetHead(_ form: TargetScreen, _ session: Session, _ width: Int) -> [Line] {
    let id = session.questionnaire.indicators[form.position].id
    let question = session.questionnaire.text(of: form.position, in: contentLanguage).text.question
    let texts = display.wrap("\(id)  \(question)", to: width - 1)
    let now = Line(say(PlanMessage.targetNow(spoken(session, form.position))))
    return texts.prefix(isRoomy ? texts.count : 2).map { Line($0, role: .heading) } + [now] + (isRoomy ? [.blank] : [])
  }

  private func targetOptions(_ form: TargetScreen, _ session: Session, _ width: Int) -> [Line] {
    let words = session.questionnaire.text(of: form.position, in: contentLanguage).text
    let options = session.questionnaire.indicators[form.position].options
    let labels = options.map { state.label($0.id, form.position) }
    let labelWidth = labels.map(display.width).max() ?? 0
    return options.enumerated().flatMap { number, option -> [Line] in
      let role: Role = number == form.focus ? .focus : .text
      var line = Line(number == form.focus ? ">" : " ", role: role, item: number)
      line.add("\(number + 1) (\(number == form.option ? "*" : " ")) \(labels[number])", column: 2, role: role)
      let score = option.score.description
      line.add(score, column: width - display.width(score) - 1, role: .quiet)
      guard isRoomy else { return [line] }
      let column = 10 + labelWidth
      let meaning = words.options[option.id] ?? ""
      guard width - column >= 30 else {
        return [line] + display.wrap(meaning, to: width - 10).map { Line($0, column: 8, role: role) }
      }
      let meanings = display.wrap(meaning, to: width - column - 6)
      line.add(meanings.first ?? "", column: column, role: role)
      return [line] + meanings.dropFirst().map { Line($0, column: column, role: role) }
    }
  }

  /// The hint of the line in focus, and what reaching it would do.
  private func targetTail(_ form: TargetScreen, _ session: Session, _ width: Int) -> [Line] {
    let hint = wrap(say(form.line?.hint ?? PlanMessage.targetHintOption as any Message), to: width - 1, role: .quiet)
    return [.blank] + hint + [Line(display.cut(effect(of: form, session), to: width - 1))]
  }

  /// "If reached: Overall 48 -> 49".
  func effect(of form: TargetScreen, _ session: Session) -> String {
    let option = session.questionnaire.indicators[form.position].options[form.option].id
    let after = session.engine.reaching([session.questionnaire.indicators[form.position].id: .init(option: option)])
    let (old, new) = (session.engine.overall.score, after.overall.score)
    return say(PlanMessage.ifReached("\(say(.overall)) \(shown(old)) -> \(shown(new))"))
  }

  /// The line in focus of a target's form: the options with the one to reach, or a field.
  func reading(of form: TargetScreen) -> [String] {
    guard let session else { return [] }
    if let field = form.line {
      let value = form[field]
      return [
        "\(say(field.label))\(value.isEmpty ? "." : ": \(value).") \(say(field.hint))"
      ]
    }
    let id = session.questionnaire.indicators[form.position].id
    let options = session.questionnaire.indicators[form.position].options.enumerated().map { number, option in
      "\(state.label(option.id, form.position))\(number == form.option ? ", \(say(.chosen))" : "")."
    }
    let now = say(PlanMessage.targetNow(spoken(session, form.position)))
    return ["\(id). \(now). \(say(PlanMessage.targetHintOption))"] + numbered(options) + [
      effect(of: form, session) + "."
    ]
  }
}
