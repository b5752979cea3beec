extension Drawing {
  /// The drawing as an enhanced metafile (MS-EMF): a picture of lines and letters that word processors of any age take.
  ///
  /// SVG would be simpler, but what makes DOCX needs another program to go with it, and older ones of Word show nothing.
  package var metafile: [UInt8] {
    var file = Metafile()
    file.begin(width: width, height: height)
    for shape in shapes { file.draw(shape) }
    return file.ended(width: width, height: height)
  }
}

/// The records of a metafile.
///
/// Its unit is a twentieth of a point of the drawing.
private struct Metafile {
  private var bytes: [UInt8] = []
  private var records = 1
  private static let unit = 20.0
  private static let stock = 0x8000_0000
  private static let (noBrush, noPen) = (stock + 5, stock + 8)
  /// Behind the brushes and pens.
  private static let firstFont = 1 + 2 * Role.allCases.count

  private mutating func record(_ type: Int, _ words: [Int]) {
    records += 1
    for word in [type, 8 + words.count * 4] + words { append(word, bytes: 4) }
  }

  private mutating func append(_ number: Int, bytes count: Int) {
    for byte in 0..<count { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * byte))) }
  }

  /// Brushes and pens of each role have the numbers from 1 on; then the two fonts.
  mutating func begin(width: Int, height: Int) {
    record(17, [8])  // map mode: own units
    record(9, [width * 20, height * 20])
    record(11, [width, height])
    record(18, [1])  // transparent background
    record(24, [Self.colour(0x1b2430)])
    for (position, role) in Role.allCases.enumerated() {
      // A brush of one colour, or of lines that rise to the right.
      let style = role.isHatched ? [2, Self.colour(role.line), 3] : [0, Self.colour(role.fill), 0]
      record(39, [1 + 2 * position] + style)
      record(38, [2 + 2 * position, 0, role.lineWidth * 20, 0, Self.colour(role.line)])
    }
    for (number, weight) in [400, 700].enumerated() { font(Self.firstFont + number, weight: weight) }
  }

  private typealias Role = Drawing.Role

  private mutating func font(_ number: Int, weight: Int) {
    var face = Array("Arial".utf16).map(Int.init)
    face += Array(repeating: 0, count: 32 - face.count)
    let name = stride(from: 0, to: 32, by: 2).map { face[$0] | face[$0 + 1] << 16 }
    // Height in units, weight, the default everything else; the long form, as Windows writes it.
    record(82, [number, -14 * 20, 0, 0, 0, weight, 0x0100_0000, 0] + name + Array(repeating: 0, count: 57))
  }

  mutating func draw(_ shape: Drawing.Shape) {
    switch shape {
    case .box(let corner, let width, let height, let role):
      select(brush: role.isFilled ? role.brush : Self.noBrush, pen: role.isFilled ? Self.noPen : role.pen)
      // The right and lower edges are not part of a box.
      record(43, Self.box(corner.x, corner.y, corner.x + width, corner.y + height))
    case .line(let points, let role, let isClosed):
      select(brush: isClosed && role.fillsOutlines ? role.brush : Self.noBrush, pen: role.pen)
      let places = points.flatMap { [Self.units($0.x), Self.units($0.y)] }
      record(isClosed ? 3 : 4, [0, 0, -1, -1, points.count] + places)
    case .dot(let centre, let role):
      select(brush: role.brush, pen: Self.noPen)
      record(42, Self.box(centre.x - 4, centre.y - 4, centre.x + 4, centre.y + 4))
    case .mark(let centre, let role, let radius, _):
      select(brush: role.isFilled ? role.brush : Self.noBrush, pen: role.pen)
      record(42, Self.box(centre.x - radius, centre.y - radius, centre.x + radius, centre.y + radius))
    case .text(let place, let text, let anchor, let isStrong):
      record(37, [Self.firstFont + (isStrong ? 1 : 0)])
      record(22, [24 + (anchor == .start ? 0 : anchor == .middle ? 6 : 2)])
      write(text.printable, at: place)
    }
  }

  private mutating func select(brush: Int, pen: Int) {
    record(37, [brush])
    record(37, [pen])
  }

  private mutating func write(_ text: String, at place: Drawing.Point) {
    let letters = Array(text.utf16).map(Int.init)
    let padded = letters + (letters.count.isMultiple(of: 2) ? [] : [0])
    let words = stride(from: 0, to: padded.count, by: 2).map { padded[$0] | padded[$0 + 1] << 16 }
    let scale = Int(Float(25.4 / 96 * 100 / Self.unit).bitPattern)
    // Bounds, mode and scales; the place, count, offset, options, no box, no widths of letters: the font's own are used.
    record(
      84,
      [0, 0, -1, -1, 1, scale, scale, Self.units(place.x), Self.units(place.y), letters.count, 76, 0, 0, 0, -1, -1, 0]
        + words)
  }

  /// The whole file, now that its length is known.
  func ended(width: Int, height: Int) -> [UInt8] {
    var whole = Metafile()
    let millimetres = { (points: Int) in Int(Double(points) / 96 * 2540) }
    let length = 88 + bytes.count + 20
    let frame = [0, 0, millimetres(width), millimetres(height)]
    // Device: 1920 by 1080 at 96 dots an inch.
    let device = [1920, 1080, 508, 286]
    whole.record(
      1,
      [0, 0, width - 1, height - 1] + frame + [0x464D_4520, 0x10000, length, records + 1, Self.firstFont + 2, 0, 0, 0]
        + device)
    whole.bytes += bytes
    whole.record(14, [0, 16, 20])
    return whole.bytes
  }

  private static func units(_ value: Double) -> Int { Int((value * unit).rounded()) }

  private static func box(_ left: Double, _ top: Double, _ right: Double, _ bottom: Double) -> [Int] {
    [left, top, right, bottom].map(units)
  }

  /// From red, green, blue to blue, green, red.
  private static func colour(_ value: Int) -> Int { value >> 16 | value & 0xFF00 | (value & 0xFF) << 16 }
}

extension Drawing.Role {
  private var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  fileprivate var brush: Int { 1 + 2 * position }
  fileprivate var pen: Int { 2 + 2 * position }
}
