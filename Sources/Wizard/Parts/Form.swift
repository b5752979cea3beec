internal import Sentences

/// Lines to write in, below lines that are only chosen.
protocol Form: ListBox {
  var fields: [TextBuffer] { get set }

  /// Which field is in focus; nil on a line that is no field.
  func field(in state: State) -> Int?
}

extension Form {
  func count(in state: State) -> Int { fields.count }
  func field(in state: State) -> Int? { focus }

  /// Around the end to the other one.
  func movePane(by step: Int, in state: inout State, on display: Display) {
    let count = count(in: state)
    var next = self
    next.focus = (focus + step + count) % count
    state.screen = next
  }

  func edit(in state: inout State, _ change: (inout TextBuffer) -> Bool) -> [Effect] {
    guard let field = field(in: state), fields.indices.contains(field) else { return [] }
    var next = self
    if change(&next.fields[field]) { state.screen = next }
    return []
  }

  func command(_ line: String, in state: State) -> LineCommand { .onForm(line) }
}

extension Ways {
  /// Enter goes to the next line, Tab as well.
  static let form = Ways(enter: .nextLine, quit: nil, pane: .next)
}
