import Assessment

/// Finds again where members of a file stood that was read before.
enum AssessmentPlaces {
  /// Offsets of a member's name and of its value.
  struct Offsets {
    var name: Int
    var value: Int
  }

  /// The offsets of members, each given by the names that lead to it; one walk, however many they are.
  ///
  /// An element of an array is named by its position, from 0 on.
  ///
  /// What is not there, or not JSON, is not in the result.
  static func offsets(of paths: [[String]], in text: [UInt8]) -> [[String]: Offsets] {
    guard !paths.isEmpty, !text.isEmpty, var scanner = try? JSON.Scanner(text) else { return [:] }
    var walk = Walk(wanted: Set(paths), leading: Set(paths.flatMap { path in path.indices.map { Array(path[..<$0]) } }))
    try? walk.visit([], &scanner)
    return walk.found
  }
}

private struct Walk {
  let wanted: Set<[String]>
  /// The beginnings of the wanted paths.
  let leading: Set<[String]>
  var found: [[String]: AssessmentPlaces.Offsets] = [:]

  mutating func visit(_ path: [String], _ scanner: inout JSON.Scanner) throws(JSON.Fault) {
    let kind = try scanner.kind()
    guard leading.contains(path), kind == .object || kind == .array else { return try scanner.skip() }
    if kind == .array { return try visitElements(path, &scanner) }
    var members = try scanner.openObject()
    while let name = try scanner.next(&members) {
      let nameOffset = members.nameOffset
      try visit(path + [name], &scanner, name: nameOffset)
    }
  }

  private mutating func visitElements(_ path: [String], _ scanner: inout JSON.Scanner) throws(JSON.Fault) {
    var elements = try scanner.openArray()
    var position = 0
    while try scanner.next(&elements) {
      try visit(path + [String(position)], &scanner, name: nil)
      position += 1
    }
  }

  private mutating func visit(
    _ member: [String], _ scanner: inout JSON.Scanner, name: Int?
  ) throws(JSON.Fault) {
    _ = try scanner.kind()
    if wanted.contains(member) { found[member] = .init(name: name ?? scanner.position, value: scanner.position) }
    try visit(member, &scanner)
  }
}
