/// A list with one line in focus.
protocol ListBox: Screen {
  var focus: Int { get set }

  /// The lines that can be in focus.
  func count(in state: State) -> Int
}

extension ListBox {
  func move(by step: Int, in state: inout State, on display: Display) {
    var next = self
    next.focus = focus.moved(by: step, in: count(in: state))
    state.screen = next
  }
}

extension Int {
  /// A line's number after some steps; the ends hold.
  func moved(by step: Int, in count: Int) -> Int { Swift.min(Swift.max(0, self + step), Swift.max(0, count - 1)) }
}
