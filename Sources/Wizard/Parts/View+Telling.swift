internal import Assessment
internal import Scoring
internal import Sentences
internal import Text

extension View {
  /// What the last answer changed, against the state before, such as "Education 61 to 70".
  package func changes(since before: State) -> [String] {
    guard let old = before.session?.engine.profile, let session else { return [] }
    let new = session.engine.profile
    var texts = session.questionnaire.dimensions.indices.compactMap { dimension in
      change(
        session.questionnaire.name(ofDimension: dimension, in: contentLanguage).name,
        old.dimensions[dimension].score, new.dimensions[dimension].score)
    }
    texts += [change(say(.overall), old.overall.score, new.overall.score)].compactMap(\.self)
    return texts
  }

  private func change(_ name: String, _ old: Score?, _ new: Score?) -> String? {
    guard old?.shown != new?.shown else { return nil }
    guard let old else { return "\(name) \(shown(new))." }
    return say(.changed(name: name, old: old.shown.description, new: shown(new)))
  }
}

extension View {
  /// Points with one decimal and their sign, with the mark of the person's language.
  func signed(_ points: Double) -> String { (points < 0 ? "" : "+") + tenths(points) }

  func tenths(_ points: Double) -> String {
    let tenths = Int((points * 10).rounded())
    return (tenths < 0 ? "-" : "") + "\(abs(tenths) / 10)\(language.decimalMark)\(abs(tenths) % 10)"
  }

  /// Lines made only where they are in view, below some that stay.
  func draw(
    _ head: [Line], over count: Int, focus: Int, on canvas: inout Canvas, in area: Area, line: (Int) -> [Line]
  ) {
    canvas.show(head, in: Area(top: area.top, left: 0, width: area.width, height: min(head.count, area.height)))
    var rows = Area(
      top: area.top + head.count, left: 0, width: area.width, height: max(0, area.height - head.count))
    if isRoomy, rows.height > 1 {
      canvas.rule(row: rows.top, area: area)
      rows = Area(top: rows.top + 1, left: 0, width: area.width, height: rows.height - 1)
    }
    canvas.park(row: rows.top, column: 0)
    let window = max(0, focus - rows.height)..<max(0, min(count, focus + rows.height + 1))
    canvas.show(window.flatMap(line), in: rows, focus: focus)
  }
}

extension String {
  /// Without the brackets of a range.
  var trimmedRange: String { filter { $0 != "(" && $0 != ")" } }
}
