package import Assessment
internal import Sentences

extension State {
  /// Begins with a page of the handbook alone; going back leaves.
  package mutating func startReading(_ page: Page, isFallback: Bool) {
    screens = [.handbook(Reader(name: page.name))]
    show(page, isFallback: isFallback)
  }

  /// Opens a page of the handbook, or goes on to it from the page in view.
  mutating func read(_ reference: String) -> [Effect] {
    let name = String(reference.prefix { $0 != "#" })
    if case .handbook(var reader) = screen {
      reader.trail.append(reader.name)
      reader.name = name
      screen = .handbook(reader)
    } else {
      screens.append(.handbook(Reader(name: name)))
    }
    return [.readPage(name, language: contentLanguage)]
  }

  mutating func show(_ page: Page, isFallback: Bool) {
    guard case .handbook(var reader) = screen else { return }
    reader.page = page
    reader.isFallback = isFallback
    reader.scroll = 0
    reader.link = nil
    screen = .handbook(reader)
  }

  /// Follows the link in focus; an address outside the handbook is only told.
  mutating func follow(_ reader: Reader, on display: Display) -> [Effect] {
    let links = View(self, on: display).readerLines(reader).flatMap(\.links)
    guard let focus = reader.link, let link = links.first(where: { $0.number == focus }) else {
      tell(.noLink)
      return []
    }
    switch link.target {
    case .page(let name, _): return read(name)
    case .address(let address): tell(.address(address))
    case .heading: break
    }
    return []
  }
}

extension View {
  func atNextLink(_ reader: Reader, _ step: Int) -> Reader {
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
