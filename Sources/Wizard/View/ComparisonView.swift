internal import Assessment
internal import Scoring
internal import Sentences

extension View {
  func draw(_ form: ComparePicker, on canvas: inout Canvas, in area: Area) {
    var lines = [Line(say(BesideMessage.which), role: .heading), .blank, .blank]
    lines += display.wrap(say(form.found?.isEmpty == false ? BesideMessage.hint : .hintAlone), to: area.width - 1)
      .map { Line($0, role: .quiet) }
    let matches = form.matches
    let top = lines.count
    lines += matches.enumerated().map { item, entry in
      let isFocused = item == form.focus
      var line = Line(isFocused ? ">" : " ", role: .focus, item: item)
      line.add(display.cut(text(of: entry), to: area.width - 3), column: 2, role: isFocused ? .focus : .text)
      return line
    }
    canvas.show(Array(lines.prefix(top)), in: area)
    let rows = Area(top: area.top + top, left: 0, width: area.width, height: area.height - top)
    canvas.show(Array(lines.dropFirst(top)), in: rows, focus: form.focus)
    drawInput(form.path, row: area.top + 1, column: 0, width: area.width, isFocused: true, on: &canvas)
  }

  /// "Skåne 2024: 61 answered, skane-2024.json".
  func text(of entry: State.Recent) -> String {
    say(BesideMessage.entry(title: entry.title, answered: entry.answered, file: State.lastPart(of: entry.path)))
  }

  func drawComparison(_ focus: Int, on canvas: inout Canvas, in area: Area) {
    guard let beside else { return }
    var head = [Line(display.cut(say(besideHead(beside)), to: area.width - 1), role: .heading)]
    if isRoomy {
      head += display.wrap(say(BesideMessage.legend), to: area.width - 1).map { Line($0, role: .quiet) }
    }
    let rows = rows(beside)
    draw(head, over: rows.count, focus: focus, on: &canvas, in: area) { item in
      comparisonLines(rows[item], item: item, isFocused: item == focus, beside, area.width)
    }
  }

  private func besideHead(_ beside: ComparedAssessment) -> BesideMessage {
    .head(first: beside.names.first, second: beside.names.second)
  }

  private typealias Row = (subject: Trace.Subject, name: String, axis: String?)

  /// The whole, then every dimension; the first of an axis carries the axis's name.
  private func rows(_ beside: ComparedAssessment) -> [Row] {
    let questionnaire = beside.engine.questionnaire
    var rows: [Row] = [(.overall, say(.overall), nil)]
    for (number, axis) in questionnaire.axes.enumerated() {
      for dimension in axis.dimensions {
        let name = questionnaire.name(ofDimension: dimension, in: contentLanguage)
        let axisName = questionnaire.name(ofAxis: number, in: contentLanguage).name
        rows.append(
          (
            .dimension(dimension), isRoomy ? name.name : name.short,
            dimension == axis.dimensions.lowerBound ? axisName : nil
          ))
      }
    }
    return rows
  }

  private func comparisonLines(
    _ row: Row, item: Int, isFocused: Bool, _ beside: ComparedAssessment, _ width: Int
  ) -> [Line] {
    let role: Role = isFocused ? .focus : .text
    let nameWidth = isRoomy ? min(44, max(20, width / 3)) : 15
    var line = Line(isFocused ? ">" : " ", role: role, item: item)
    line.add(display.pad(row.name, to: nameWidth), column: 2, role: role)
    var column = nameWidth + 4
    let title = row.axis.map { [Line($0, role: .heading)] } ?? []
    guard let difference = beside.comparison[row.subject] else {
      line.add(display.cut(say(BesideMessage.incomparable), to: width - column - 1), column: column, role: .quiet)
      return title + [line]
    }
    for (standing, separator) in [(difference.from, "->"), (difference.to, "")] {
      let points = shown(standing.score)
      line.add(points, column: column + 3 - display.width(points), role: role)
      if isRoomy { line.add(rangeText(standing), column: column + 4) }
      column += isRoomy ? 13 : 4
      if !separator.isEmpty { line.add(separator, column: column, role: .quiet) }
      column += separator.isEmpty ? 0 : 3
    }
    let text = differenceText(difference)
    line.add(text, column: column, role: .change)
    if let whole = wholeText(difference), isRoomy {
      let column = column + max(7, display.width(text) + 2)
      line.add(display.cut(whole, to: width - column - 1), column: column, role: .quiet)
    }
    return title + [line]
  }

  /// "+9", with a question mark where what is open could close the difference or turn it.
  func differenceText(_ difference: Comparison.Difference) -> String {
    guard let points = difference.points else { return "-" }
    return signed(points) + (difference.mayBeOpen ? " ?" : "")
  }

  /// "whole profiles -9"; nil where they differ by the number that is shown.
  private func wholeText(_ difference: Comparison.Difference) -> String? {
    guard difference.isOtherAsWhole, let whole = difference.whole else { return nil }
    return say(BesideMessage.whole(signed(whole)))
  }

  func draw(_ subject: Trace.Subject, behind focus: Int, on canvas: inout Canvas, in area: Area) {
    guard let session, let beside else { return }
    let head = differenceHead(subject, beside).flatMap { display.wrap($0, to: area.width - 1) }.enumerated().map {
      Line($1, role: $0 == 0 ? .heading : .text)
    }
    let terms = state.terms(subject)
    draw(head, over: max(1, terms.count), focus: focus, on: &canvas, in: area) { item in
      guard let term = terms[safe: item] else { return [Line(say(BesideMessage.nothingDiffers), column: 2)] }
      let role: Role = item == focus ? .focus : .text
      var line = Line(item == focus ? ">" : " ", role: role, item: item)
      line.add(beside.engine.questionnaire.indicators[term.indicator].id, column: 2, role: role)
      let points = term.contribution.map { $0 == 0 ? "" : signed($0) } ?? ""
      line.add(points, column: 16 - display.width(points), role: role)
      let what = display.cut(text(of: term, beside), to: area.width - 20)
      line.add(what, column: 19, role: role)
      let column = max(45, 21 + display.width(what))
      if isRoomy, area.width - column > 16, let position = state.position(of: term) {
        let question = session.questionnaire.text(of: position, in: contentLanguage).text.question
        line.add(display.cut(question, to: area.width - column - 1), column: column, role: .quiet)
      }
      return [line]
    }
  }

  /// "Education 52 -> 61, +9", the ranges, and the scores on what both answered.
  func differenceHead(_ subject: Trace.Subject, _ beside: ComparedAssessment) -> [String] {
    let name =
      switch subject {
      case .overall: say(.overall)
      case .dimension(let dimension):
        beside.engine.questionnaire.name(ofDimension: dimension, in: contentLanguage).name
      }
    guard let difference = beside.comparison[subject] else { return ["\(name): \(say(BesideMessage.incomparable))"] }
    let (from, to) = (difference.from, difference.to)
    var lines = [
      "\(name) \(shown(from.score)) -> \(shown(to.score)): \(differenceText(difference))"
    ]
    let ranges = rangesText(difference)
    if !ranges.isEmpty { lines.append(ranges) }
    if let whole = wholeText(difference) { lines[0] += "; " + whole }
    if !difference.hasSameIndicators, let common = difference.common {
      lines.append(
        say(
          BesideMessage.common(
            count: common.count, from: common.from.shown.description, to: common.to.shown.description)))
    }
    return lines
  }

  /// "range 40-66 -> 61": a side where nothing is open has its score there; empty when that is so on both.
  private func rangesText(_ difference: Comparison.Difference) -> String {
    let sides = [difference.from, difference.to]
    guard sides.contains(where: { !rangeText($0).isEmpty }) else { return "" }
    let texts = sides.map { side in
      rangeText(side).isEmpty ? shown(side.score) : rangeText(side).trimmedRange
    }
    return say(BesideMessage.ranges(from: texts[0], to: texts[1]))
  }

  /// "Partly -> Full".
  func text(of term: Comparison.Term, _ beside: ComparedAssessment) -> String {
    func text(_ part: Trace.Part) -> String {
      switch part {
      case .counted(let option, _):
        beside.engine.questionnaire.label(ofOption: option, of: term.indicator, in: contentLanguage)
      case .open: say(.unanswered)
      case .unknown: say(.unknown)
      case .notApplicable: say(.notApplicable)
      case .notAsked: say(BesideMessage.notAsked)
      case .unscored: "-"
      }
    }
    return "\(text(term.from)) -> \(text(term.to))"
  }
}

extension View {
  /// What can be compared with: those found, by number.
  func reading(of form: ComparePicker) -> [String] {
    [say(BesideMessage.which), say(form.found?.isEmpty == false ? BesideMessage.hint : .hintAlone)]
      + numbered(form.matches.map(text))
  }

  var comparisonReading: [String] {
    guard let beside else { return [] }
    let rows = rows(beside).map { row in
      guard let difference = beside.comparison[row.subject] else {
        return "\(row.name): \(say(BesideMessage.incomparable))."
      }
      let told = rangesText(difference)
      let scores = "\(shown(difference.from.score)) -> \(shown(difference.to.score))"
      let whole = wholeText(difference).map { ", " + $0 } ?? ""
      return "\(row.name): \(scores), \(differenceText(difference))\(whole)"
        + (told.isEmpty ? "." : ", \(told).")
    }
    return [
      say(besideHead(beside)), say(BesideMessage.legend),
    ]
      + numbered(rows)
  }

  func differenceReading(_ subject: Trace.Subject) -> [String] {
    guard let beside else { return [] }
    let rows = state.terms(subject).map { term in
      let id = beside.engine.questionnaire.indicators[term.indicator].id
      return "\(id): \(text(of: term, beside))" + (term.contribution.map { ", \(signed($0))." } ?? ".")
    }
    return differenceHead(subject, beside) + (rows.isEmpty ? [say(BesideMessage.nothingDiffers)] : numbered(rows))
  }
}
