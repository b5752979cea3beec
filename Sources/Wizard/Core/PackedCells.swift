/// The cells of a frame as plain numbers: copied, compared and forgotten without a look at each, which at every key would
/// be most of the work.
struct PackedCells: Sendable {
  private struct Packed: Sendable {
    /// A scalar, or behind the last one the place of a cluster.
    var code: UInt32
    var role: Role
  }

  private static let firstCluster: UInt32 = 0x110000

  private var cells: [Packed]
  /// Characters of more than one scalar, which are rare.
  private var clusters: [Character] = []

  init(count: Int) {
    cells = Array(repeating: Packed(code: 0x20, role: .text), count: count)
  }

  subscript(index: Int) -> Frame.Cell {
    get {
      let cell = cells[index]
      let character = cluster(at: index) ?? Unicode.Scalar(cell.code).map(Character.init) ?? " "
      return Frame.Cell(character: character, role: cell.role)
    }
    set { cells[index] = Packed(code: code(of: newValue.character), role: newValue.role) }
  }

  func role(at index: Int) -> Role { cells[index].role }

  func code(at index: Int) -> UInt32 { cells[index].code }

  func cluster(at index: Int) -> Character? {
    let code = cells[index].code
    return code < Self.firstCluster ? nil : clusters[Int(code - Self.firstCluster)]
  }

  private mutating func code(of character: Character) -> UInt32 {
    let scalars = character.unicodeScalars
    if let first = scalars.first, scalars.index(after: scalars.startIndex) == scalars.endIndex { return first.value }
    clusters.append(character)
    return Self.firstCluster + UInt32(clusters.count - 1)
  }

  /// Puts what is visible ASCII, as far as there is room; says how much that was.
  @_optimize(speed)
  mutating func put(_ text: String, at index: Int, room: Int, _ role: Role) -> Int {
    let count = min(max(0, room), text.utf8.count)
    for (offset, byte) in text.utf8.prefix(count).enumerated() {
      cells[index + offset] = Packed(code: UInt32(byte), role: role)
    }
    return count
  }

  @_optimize(speed)
  func areSame(in range: Range<Int>, as other: PackedCells) -> Bool {
    if !clusters.isEmpty || !other.clusters.isEmpty { return range.allSatisfy { self[$0] == other[$0] } }
    for index in range
    where cells[index].code != other.cells[index].code || cells[index].role != other.cells[index].role {
      return false
    }
    return true
  }
}
