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
    screen.draw(on: &canvas, in: display.body, self)
    drawFooter(on: &canvas)
    return canvas.frame
  }

  private var windowTitle: String {
    guard let session else { return "mipexr" }
    return "mipexr \(session.assessment.region.name) \(session.assessment.period)".harmless
  }
}
