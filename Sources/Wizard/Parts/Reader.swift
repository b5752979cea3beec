/// Lines that are only read, and scroll.
protocol Reader: Screen {
  var scroll: Int { get set }

  func count(_ view: View) -> Int
}

extension Reader {
  func move(by step: Int, in state: inout State, on display: Display) {
    var next = self
    let count = count(View(state, on: display))
    next.scroll = scroll.moved(by: step, in: max(1, count - display.body.height + 1))
    state.screen = next
  }
}
