/// One line of a view, before it is placed: spans of text, each from its own column on.
struct Line {
  struct Span {
    var column: Int
    var text: String
    var role: Role
  }

  var spans: [Span]
  /// Which item of the screen starts here, for focus and cursor.
  var item: Int?

  init(_ spans: [Span] = [], item: Int? = nil) {
    self.spans = spans
    self.item = item
  }

  init(_ text: String, column: Int = 0, role: Role = .text, item: Int? = nil) {
    self.init([Span(column: column, text: text, role: role)], item: item)
  }

  /// A line that can be in focus: its mark alone.
  init(item: Int, _ role: Role) { self.init(role == .focus ? ">" : " ", role: role, item: item) }

  /// A line that can be in focus, behind its mark.
  init(_ text: String, item: Int, focus: Int) {
    self.init(item == focus ? ">" : " ", role: .focus, item: item)
    add(text, column: 2, role: item == focus ? .focus : .text)
  }

  static var blank: Line { Line() }

  mutating func add(_ text: String, column: Int, role: Role = .text) {
    spans.append(Span(column: column, text: text, role: role))
  }
}

/// A rectangle of the screen.
struct Area {
  var top: Int
  var left: Int
  var width: Int
  var height: Int

  var bottom: Int { top + height }
}
