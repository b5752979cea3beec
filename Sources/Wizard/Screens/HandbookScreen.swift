package import Assessment
internal import Sentences

/// The handbook, open at a page.
struct HandbookScreen: Reader {
  static let kinds = [ScreenKind(.handbook)]
  static let ways = Ways(prompted: [.undo], quiet: [.redo, .back], enter: .followLink, pane: .nextLink)
  static let entrances = [
    Action(.handbook, [.character("h")], in: .read, prompt: .handbook) { state, _ in
      state.read(state.screen.page(in: state) ?? state.session?.indicator.handbook ?? "index")
    }
  ]

  var name: String
  var page: Page?
  var isFallback = false
  var scroll = 0
  /// Position of the link in focus.
  var link: Int?
  /// The names of the pages read before, latest last.
  var trail: [String] = []

  init(name: String) { self.name = name }

  func count(_ view: View) -> Int { view.readerLines(self).count }

  func movePane(by step: Int, in state: inout State, on display: Display) {
    state.screen = View(state, on: display).atNextLink(self, step)
  }

  /// Follows the link in focus; an address outside the handbook is only told.
  func accept(in state: inout State, on display: Display) -> [Effect] {
    let links = View(state, on: display).readerLines(self).flatMap(\.links)
    guard let focus = self.link, let link = links.first(where: { $0.number == focus }) else {
      state.tell(.noLink)
      return []
    }
    switch link.target {
    case .page(let name, _): return state.read(name)
    case .address(let address): state.tell(.address(address))
    case .heading: break
    }
    return []
  }

  /// To the page that was read before.
  func goBack(in state: inout State) -> [Effect]? {
    var reader = self
    guard let page = reader.trail.popLast() else { return nil }
    reader.name = page
    state.screen = reader
    return [.readPage(page, language: state.contentLanguage)]
  }

  func draw(on canvas: inout Canvas, in area: Area, _ view: View) { view.draw(self, on: &canvas, in: area) }

  func reading(_ view: View) -> [String] {
    view.readerLines(self).map { line in
      var text = ""
      for span in line.line.spans { text += (text.isEmpty ? "" : " ") + span.text }
      return text + line.links.map { " [\($0.number + 1)]" }.joined()
    }
  }
}

extension State {
  /// Begins with a page of the handbook alone; going back leaves.
  package mutating func startReading(_ page: Page, isFallback: Bool) {
    screens = [HandbookScreen(name: page.name)]
    show(page, isFallback: isFallback)
  }

  /// Opens a page of the handbook, or goes on to it from the page in view.
  mutating func read(_ reference: String) -> [Effect] {
    let name = String(reference.prefix { $0 != "#" })
    if var reader = screen as? HandbookScreen {
      reader.trail.append(reader.name)
      reader.name = name
      screen = reader
    } else {
      screens.append(HandbookScreen(name: name))
    }
    return [.readPage(name, language: contentLanguage)]
  }

  mutating func show(_ page: Page, isFallback: Bool) {
    guard var reader = screen as? HandbookScreen else { return }
    reader.page = page
    reader.isFallback = isFallback
    reader.scroll = 0
    reader.link = nil
    screen = reader
  }
}

extension View {
  /// The page in lines as wide as the window, at most 76 columns: longer lines are hard to read.
  func readerLines(_ reader: HandbookScreen) -> [ReaderLine] {
    guard let page = reader.page else { return [ReaderLine(line: Line(say(.pageMissing(reader.name))))] }
    var layout = PageLayout(display: display, width: min(76, display.size.width - 2), focus: reader.link)
    if reader.isFallback { layout.add(plain: say(.notTranslated), role: .warning) }
    for block in page.blocks { layout.add(block) }
    return layout.lines
  }

  func draw(_ reader: HandbookScreen, on canvas: inout Canvas, in area: Area) {
    let lines = readerLines(reader)
    canvas.show(lines.map(\.line), in: area, scroll: reader.scroll)
    let first = min(reader.scroll, max(0, lines.count - area.height))
    let focused = lines.firstIndex { $0.links.contains { $0.number == reader.link } }
    let row = focused.flatMap { $0 >= first && $0 < first + area.height ? $0 - first : nil }
    let link = row.flatMap { lines[first + $0].line.spans.first { $0.role == .focus } }
    canvas.park(row: area.top + (row ?? 0), column: link?.column ?? 0)
  }

  fileprivate func atNextLink(_ reader: HandbookScreen, _ step: Int) -> HandbookScreen {
    var reader = reader
    let lines = readerLines(reader)
    let count = (lines.flatMap(\.links).map(\.number).max() ?? -1) + 1
    guard count > 0 else { return reader }
    let next = reader.link.map { ($0 + step + count) % count } ?? (step > 0 ? 0 : count - 1)
    reader.link = next
    let line = lines.firstIndex { $0.links.contains { $0.number == next } } ?? 0
    if line < reader.scroll || line >= reader.scroll + display.body.height {
      reader.scroll = max(0, min(line - display.body.height / 2, lines.count - display.body.height))
    }
    return reader
  }
}
