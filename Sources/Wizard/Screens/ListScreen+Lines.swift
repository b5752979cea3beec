internal import Assessment
internal import Scoring
internal import Sentences

extension View {
  /// Only the lines in view are made, however long the questionnaire.
  func draw(_ list: ListScreen, on canvas: inout Canvas, in area: Area) {
    guard let session else { return }
    let shown = state.shownIndicators(list.filters)
    let head = filterLines(list, shown.count, session, area.width)
    // In the smallest windows the filters scroll, so that half of the rows are left for indicators.
    let height = min(head.count, max(1, area.height / 2))
    canvas.show(head, in: Area(top: area.top, left: 0, width: area.width, height: height), focus: list.filterFocus)
    var top = area.top + height
    if isRoomy {
      canvas.rule(row: top, area: area)
      top += 1
    }
    let rows = Area(top: top, left: 0, width: area.width, height: area.bottom - top)
    guard !shown.isEmpty else {
      canvas.put(say(.listEmpty(state.keyName(of: .named(.filter), on: ListScreen.kind))), row: rows.top, column: 2)
      canvas.park(row: rows.top, column: 2)
      return
    }
    let focus = shown.firstIndex { $0 >= list.focus } ?? shown.count - 1
    let window = max(0, focus - rows.height)..<min(shown.count, focus + rows.height + 1)
    var lines: [Line] = []
    var section = window.lowerBound > 0 ? session.questionnaire.indicators[shown[window.lowerBound]].section : -1
    for position in shown[window] {
      let indicator = session.questionnaire.indicators[position]
      if indicator.section != section {
        section = indicator.section
        lines.append(sectionLine(session, section, rows.width))
      }
      lines.append(indicatorLine(session, position, isFocused: position == shown[focus], rows.width))
    }
    canvas.show(lines, in: rows, focus: shown[focus])
    mark(window, of: shown.count, in: rows, on: &canvas)
  }

  private func mark(_ window: Range<Int>, of count: Int, in rows: Area, on canvas: inout Canvas) {
    if window.lowerBound > 0 {
      canvas.put(String(display.glyphs.less), row: rows.top, column: rows.width - 1, role: .key)
    }
    if window.upperBound < count {
      canvas.put(String(display.glyphs.more), row: rows.bottom - 1, column: rows.width - 1, role: .key)
    }
  }

  /// The filters with their counts; those that are on stand in brackets, the one in focus has the mark.
  private func filterLines(_ list: ListScreen, _ shown: Int, _ session: Session, _ width: Int) -> [Line] {
    var lines = [Line(say(.listCount(shown, session.engine.profile.overall.total)), role: .heading)]
    var column = display.width(say(.listCount(shown, session.engine.profile.overall.total))) + 2
    for (number, filter) in ListScreen.Filter.allCases.enumerated() {
      let isOn = list.filters.contains(filter)
      let name = say(filter.name)
      let text = (number == list.filterFocus ? ">" : " ") + (isOn ? "[\(name)]" : " \(name) ")
      if column + display.width(text) > width {
        lines.append(.blank)
        column = 0
      }
      if number == list.filterFocus { lines[lines.count - 1].item = number }
      lines[lines.count - 1].add(
        text, column: column, role: number == list.filterFocus ? .focus : isOn ? .chosen : .text)
      column += display.width(text) + 1
    }
    return lines
  }

  private func sectionLine(_ session: Session, _ section: Int, _ width: Int) -> Line {
    let members = session.questionnaire.indicators.indices.filter {
      session.questionnaire.indicators[$0].section == section && session.engine.asked[$0]
    }
    let answered = members.filter { session.engine.choices[$0] != nil }.count
    let name = session.questionnaire.name(ofSection: section, in: contentLanguage)
    var line = Line(display.cut(name, to: width - 12), column: 2, role: .heading)
    let count = say(.count(answered: answered, applicable: members.count))
    line.add(count, column: width - display.width(count) - 2, role: .quiet)
    return line
  }

  func indicatorLine(_ session: Session, _ position: Int, isFocused: Bool, _ width: Int) -> Line {
    let indicator = session.questionnaire.indicators[position]
    let answer = session.assessment.answers[indicator.id]
    let role: Role = isFocused ? .focus : .text
    var line = Line(isFocused ? ">" : " ", role: role, item: position)
    line.add(display.cut(indicator.id, to: 12), column: 2, role: role)
    let idWidth = min(12, max(7, display.width(indicator.id)))
    let mark = display.pad(answerMark(session, position), to: isRoomy ? 10 : 4)
    line.add(mark, column: 3 + idWidth, role: role)
    line.add(answer?.flag == .open ? "!" : " ", column: 4 + idWidth + display.width(mark), role: .warning)
    let question = session.questionnaire.text(of: position, in: contentLanguage).text.question
    let column = 6 + idWidth + display.width(mark)
    line.add(display.cut(question, to: width - column - 2), column: column, role: role)
    return line
  }

  /// The answer in a word: the option's label, or what stands for the other states.
  func answerMark(_ session: Session, _ position: Int) -> String {
    switch session.engine.choices[position] {
    case .option(let option): session.questionnaire.label(ofOption: option, of: position, in: contentLanguage)
    case .notApplicable: say(.notApplicableMark)
    case .unknown: say(.unknownMark)
    case .figures(let figures): String(figures.values.count)
    case nil: "( )"
    }
  }
}
