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
    guard try scanner.kind() == .object, leading.contains(path) else { return try scanner.skip() }
    var members = try scanner.openObject()
    while let name = try scanner.next(&members) {
      let member = path + [name]
      let nameOffset = members.nameOffset
      _ = try scanner.kind()
      if wanted.contains(member) { found[member] = .init(name: nameOffset, value: scanner.position) }
      try visit(member, &scanner)
    }
  }
}
