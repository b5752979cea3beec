/// A line to write in, and what matches it, to take one of.
protocol Picker: ListBox {
  var query: TextBuffer { get set }
}

extension Picker {
  func edit(in state: inout State, _ change: (inout TextBuffer) -> Bool) -> [Effect] {
    var next = self
    guard change(&next.query) else { return [] }
    next.focus = 0
    state.screen = next
    return []
  }
}
