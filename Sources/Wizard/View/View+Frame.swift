internal import Assessment
internal import Sentences
internal import Text

extension View {
  /// What the screen shows now.
  var frame: Frame {
    var canvas = Canvas(display)
    guard display.size.width >= Display.smallest.width, display.size.height >= Display.smallest.height else {
      canvas.put(display.cut(say(.tooSmall), to: display.size.width), row: 0, column: 0)
      return canvas.frame
    }
    canvas.set(title: windowTitle)
    drawHeader(on: &canvas)
    draw(on: &canvas, in: display.body)
    drawFooter(on: &canvas)
    return canvas.frame
  }

  private func draw(on canvas: inout Canvas, in area: Area) {
    switch screen {
    case .start(let focus): canvas.show(startLines(focus, area.width), in: area, focus: focus)
    case .questionnaires(let focus): canvas.show(offerLines(focus, area.width), in: area, focus: focus)
    case .open(let buffer): drawField(.openTitle, .openHint, buffer, on: &canvas, in: area)
    case .setup(let setup): draw(setup, on: &canvas, in: area)
    case .migration(let focus): canvas.show(migrationLines(focus, area.width), in: area, focus: focus)
    case .recovery(let focus): canvas.show(recoveryLines(focus, area.width), in: area, focus: focus)
    case .question: drawQuestion(on: &canvas, in: area)
    case .list(let list): draw(list, on: &canvas, in: area)
    case .profile(let focus, let withTargets):
      canvas.show(profileLines(focus, area.width, withTargets: withTargets), in: area, focus: focus)
    case .trace(let subject, let focus): draw(subject, focus, on: &canvas, in: area)
    case .note(let buffer): drawNote(buffer, on: &canvas, in: area)
    case .reason(let buffer): drawField(.reasonTitle, .reasonHint, buffer, on: &canvas, in: area)
    case .evidence(let form): draw(form, on: &canvas, in: area)
    case .figures(let form): draw(form, on: &canvas, in: area)
    case .handbook(let reader): draw(reader, on: &canvas, in: area)
    case .review(let focus): canvas.show(reviewLines(focus, area.width), in: area, focus: focus)
    case .moves(let moves): draw(moves, on: &canvas, in: area)
    case .plan(let focus): drawPlan(focus, on: &canvas, in: area)
    case .target(let form): draw(form, on: &canvas, in: area)
    case .history(let focus): drawHistory(focus, on: &canvas, in: area)
    case .beside(let form): draw(form, on: &canvas, in: area)
    case .comparison(let focus): drawComparison(focus, on: &canvas, in: area)
    case .difference(let subject, let focus): draw(subject, behind: focus, on: &canvas, in: area)
    case .report(let form): draw(form, on: &canvas, in: area)
    case .help(let scroll): canvas.show(helpLines, in: area, scroll: scroll)
    case .palette(let query, let focus): draw(query, focus, on: &canvas, in: area)
    case .rescue(let buffer): drawField(.rescueTitle, .rescueHint, buffer, on: &canvas, in: area)
    }
  }

  private var windowTitle: String {
    guard let session else { return "mipexr" }
    return "mipexr \(session.assessment.region.name) \(session.assessment.period)".harmless
  }
}
