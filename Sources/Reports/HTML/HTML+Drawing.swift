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
    write(svg: drawing, isAlone: false)
  }

  /// The drawing as an element; alone it is a file of its own.
  private mutating func write(svg drawing: Drawing, isAlone: Bool) {
    let (title, description) = ("drawing-\(drawings)", "drawing-\(drawings)-words")
    let attributes: [Attribute] = [
      .word("class", drawing.hasOwnColours ? "chart map" : "chart"), .word("role", "img"),
      .labelledBy("\(title) \(description)"),
      .numbers("viewBox", 0, 0, Double(drawing.width), Double(drawing.height)),
    ]
    let start: [Attribute] = isAlone ? [.word("xmlns", "http://www.w3.org/2000/svg")] : []
    block("svg", start + attributes + (drawing.hasOwnColours ? Self.lettering : [])) { svg in
      svg.element("title", [.id(title)]) { $0.text(drawing.title) }
      svg.element("desc", [.id(description)]) { $0.text(drawing.description) }
      svg.newline()
      if drawing.hasOwnColours {
        svg.writeHatching()
        for shape in drawing.shapes { svg.paint(shape) }
      } else {
        for shape in drawing.shapes { svg.write(shape) }
      }
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
    case .mark(let centre, let role, let radius, _):
      let place: [Attribute] = [.numbers("cx", centre.x), .numbers("cy", centre.y), .numbers("r", radius)]
      element("circle", [.kind(role.rawValue)] + place) { _ in }
    case .text(let place, let text, let anchor, let isStrong):
      let attributes: [Attribute] = [.numbers("x", place.x), .numbers("y", place.y)]
      let anchors: [StaticString] = ["middle", "end"]
      let kept: [Attribute] = anchor == .start ? [] : [.word("text-anchor", anchors[anchor == .middle ? 0 : 1])]
      element("text", attributes + kept + (isStrong ? [.word("class", "strong")] : [])) { $0.text(text) }
    }
  }
}

// A drawing with colours of its own: no style sheet has to be there, and none changes it.
extension HTML {
  private static let lettering: [Attribute] = [
    .word("font-family", "system-ui, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif"), .numbers("font-size", 14),
  ]

  private var hatching: String { "drawing-\(drawings)-hatching" }

  /// Lines for what is not known.
  private mutating func writeHatching() {
    let size: [Attribute] = [.numbers("width", 3), .numbers("height", 3)]
    let turned: [Attribute] = [.word("patternUnits", "userSpaceOnUse"), .word("patternTransform", "rotate(45)")]
    element("defs") { defs in
      defs.element("pattern", [.id(defs.hatching)] + size + turned) { pattern in
        pattern.element("rect", size + [.colour("fill", Drawing.Role.unknown.fill)]) { _ in }
        let bar: [Attribute] = [.numbers("width", 1), .numbers("height", 3)]
        pattern.element("rect", bar + [.colour("fill", Drawing.Role.unknown.line)]) { _ in }
      }
    }
    newline()
  }

  private mutating func paint(_ shape: Drawing.Shape) {
    switch shape {
    case .box(let corner, let width, let height, let role):
      let place: [Attribute] = [.numbers("x", corner.x), .numbers("y", corner.y)]
      let size: [Attribute] = [.numbers("width", width), .numbers("height", height)]
      block("rect", place + size + (role.isFilled ? [.colour("fill", role.fill)] : [.noFill] + edge(role))) { _ in }
    case .line(let points, let role, let isClosed):
      let inside: Attribute = isClosed && role.fillsOutlines ? .colour("fill", role.fill) : .noFill
      block(isClosed ? "polygon" : "polyline", [.points(points), inside] + edge(role)) { _ in }
    case .dot(let centre, let role): paint(.mark(centre, role, radius: 4, name: ""))
    case .mark(let centre, let role, let radius, let name):
      let place: [Attribute] = [.numbers("cx", centre.x), .numbers("cy", centre.y), .numbers("r", radius)]
      block("circle", place + [inside(role)] + edge(role)) { circle in
        if !name.isEmpty { circle.element("title") { $0.text(name) } }
      }
    case .text(let place, let text, let anchor, let isStrong):
      let attributes: [Attribute] = [.numbers("x", place.x), .numbers("y", place.y), .colour("fill", 0x1b2430)]
      let anchors: [StaticString] = ["middle", "end"]
      let kept: [Attribute] = anchor == .start ? [] : [.word("text-anchor", anchors[anchor == .middle ? 0 : 1])]
      block("text", attributes + kept + (isStrong ? [.numbers("font-weight", 600)] : [])) { $0.text(text) }
    }
  }

  private func edge(_ role: Drawing.Role) -> [Attribute] {
    [.colour("stroke", role.line)] + (role.lineWidth == 1 ? [] : [.numbers("stroke-width", 1.5)])
      + (role.isDashed ? [.numbers("stroke-dasharray", 2, 1.5)] : [])
  }

  private func inside(_ role: Drawing.Role) -> Attribute {
    if role.isHatched { return .pattern(hatching) }
    return role.isFilled ? .colour("fill", role.fill) : .noFill
  }
}

extension Drawing {
  /// The drawing as a file of its own.
  package var svg: [UInt8] {
    var html = HTML()
    html.writeAlone(self)
    return html.bytes
  }
}

extension HTML {
  fileprivate mutating func writeAlone(_ drawing: Drawing) {
    drawings = 1
    write(svg: drawing, isAlone: true)
  }
}
