extension HTML {
  /// A drawing with its name and all that it shows in words.
  mutating func write(_ drawing: Drawing) {
    drawings += 1
    if let pictures {
      guard pictures.indices.contains(drawings - 1) else { return }
      let attributes: [Attribute] = [
        .picture(file: pictures[drawings - 1]), .alternative(drawing.title + ". " + drawing.description),
        .numbers("width", Double(drawing.width)), .numbers("height", Double(drawing.height)),
      ]
      block("p") { $0.empty("img", attributes) }
      return
    }
    let (title, description) = ("drawing-\(drawings)", "drawing-\(drawings)-words")
    let attributes: [Attribute] = [
      .word("class", "chart"), .word("role", "img"), .labelledBy("\(title) \(description)"),
      .numbers("viewBox", 0, 0, Double(drawing.width), Double(drawing.height)),
    ]
    block("svg", attributes) { svg in
      svg.element("title", [.id(title)]) { $0.text(drawing.title) }
      svg.element("desc", [.id(description)]) { $0.text(drawing.description) }
      svg.newline()
      for shape in drawing.shapes { svg.write(shape) }
    }
  }

  private mutating func write(_ shape: Drawing.Shape) {
    switch shape {
    case .box(let corner, let width, let height, let role):
      let place: [Attribute] = [.numbers("x", corner.x), .numbers("y", corner.y)]
      let size: [Attribute] = [.numbers("width", width), .numbers("height", height)]
      element("rect", [.kind(role.rawValue)] + place + size) { _ in }
    case .line(let points, let role, let isClosed):
      element(isClosed ? "polygon" : "polyline", [.kind(role.rawValue), .points(points)]) { _ in }
    case .dot(let centre, let role):
      let place: [Attribute] = [.numbers("cx", centre.x), .numbers("cy", centre.y), .numbers("r", 4)]
      element("circle", [.kind(role.rawValue)] + place) { _ in }
    case .text(let place, let text, let anchor, let isStrong):
      let attributes: [Attribute] = [.numbers("x", place.x), .numbers("y", place.y)]
      let anchors: [StaticString] = ["middle", "end"]
      let kept: [Attribute] = anchor == .start ? [] : [.word("text-anchor", anchors[anchor == .middle ? 0 : 1])]
      element("text", attributes + kept + (isStrong ? [.word("class", "strong")] : [])) { $0.text(text) }
    }
  }
}
