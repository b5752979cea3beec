internal import Assessment
internal import Scoring
internal import Sentences
internal import Text

/// Every number of two assessments.
struct ComparisonScreen: ListBox {
  static let kinds = [ScreenKind(.comparison)]
  static let ways = Ways.assessed([.compare], without: [.handbook])

  var focus = 0

  func count(in state: State) -> Int { state.beside?.rowCount ?? 0 }

  func accept(in state: inout State, on display: Display) -> [Effect] {
    state.screens.append(DifferenceScreen(subject: Trace.Subject(row: focus)))
    return []
  }

  func draw(on canvas: inout Canvas, in area: Area, _ view: View) { view.drawComparison(focus, on: &canvas, in: area) }
  func reading(_ view: View) -> [String] { view.comparisonReading }
  func page(in state: State) -> String? { "comparing" }
}

extension View {
  func drawComparison(_ focus: Int, on canvas: inout Canvas, in area: Area) {
    guard let beside else { return }
    var head = [Line(display.cut(say(besideHead(beside)), to: area.width - 1), role: .heading)]
    if isRoomy {
      head += wrap(say(BesideMessage.legend), to: area.width - 1, role: .quiet)
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
  func wholeText(_ difference: Comparison.Difference) -> String? {
    guard difference.isOtherAsWhole, let whole = difference.whole else { return nil }
    return say(BesideMessage.whole(signed(whole)))
  }

  /// "range 40-66 -> 61": a side where nothing is open has its score there; empty when that is so on both.
  func rangesText(_ difference: Comparison.Difference) -> String {
    let sides = [difference.from, difference.to]
    guard sides.contains(where: { !rangeText($0).isEmpty }) else { return "" }
    let texts = sides.map { side in
      rangeText(side).isEmpty ? shown(side.score) : rangeText(side).trimmedRange
    }
    return say(BesideMessage.ranges(from: texts[0], to: texts[1]))
  }
}

extension View {
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
}

extension State {
  /// Holds an assessment that was read against the one that is open.
  mutating func show(_ other: Assessment, of questionnaire: Questionnaire, file: String) {
    guard let session else { return }
    let names = [session.assessment, other].map(Self.name)
    let name = names[1].isEmpty || names[0] == names[1] ? Self.lastPart(of: file) : names[1]
    let entry = ComparisonSet.Entry(
      file: file, assessment: other, engine: Engine(questionnaire, answers: other.answers))
    beside = ComparedAssessment(name, entry, against: session.entry)
    if screen is CompareScreen { screens.removeLast() }
    open(ComparisonScreen())
  }

  static func name(of assessment: Assessment) -> String {
    [assessment.region.name, assessment.period].filter { !$0.isEmpty }.joined(separator: " ")
  }

  static func lastPart(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
}
