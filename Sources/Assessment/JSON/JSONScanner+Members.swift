import Sentences

extension JSON.Scanner {
  /// Where a walk over an object's members has got to.
  package struct Members {
    /// Where the object begins.
    package let start: Int
    /// Where the latest name stands.
    package fileprivate(set) var nameOffset: Int
    fileprivate var isFirst = true
    fileprivate var previous = ""
    /// Names that rise cannot stand twice; only an object where one does not is looked through for it.
    fileprivate var rises = true
  }

  /// Where a walk over an array's elements has got to.
  package struct Elements {
    fileprivate var isFirst = true
  }

  /// Enters an object; `kind()` said `.object`.
  package mutating func openObject() throws(JSON.Fault) -> Members {
    let start = position
    try open("{")
    return Members(start: start, nameOffset: start)
  }

  /// Takes the next member's name; its value comes next and has to be taken.
  ///
  /// Nil at the end of the object, which is left then.
  package mutating func next(_ members: inout Members) throws(JSON.Fault) -> String? {
    let isFirst = members.isFirst
    guard try advance(isFirst: &members.isFirst, closing: "}") else {
      if !members.rises { try checkNames(ofObjectAt: members.start) }
      return nil
    }
    members.nameOffset = position
    let name = try name()
    if !isFirst, members.rises, name <= members.previous { members.rises = false }
    members.previous = name
    return name
  }

  /// Enters an array; `kind()` said `.array`.
  package mutating func openArray() throws(JSON.Fault) -> Elements {
    try open("[")
    return Elements()
  }

  /// Whether another element comes, which then has to be taken; false, and the array left, at its end.
  package mutating func next(_ elements: inout Elements) throws(JSON.Fault) -> Bool {
    try advance(isFirst: &elements.isFirst, closing: "]")
  }
}

extension JSON.Scanner {
  mutating func open(_ bracket: Unicode.Scalar) throws(JSON.Fault) {
    depth += 1
    guard depth <= limits.depth else { throw fault(.tooDeep(limits.depth), at: position) }
    _ = take(bracket)
  }

  /// Moves to the next member or element; false when the closing bracket was there instead.
  mutating func advance(isFirst: inout Bool, closing: Unicode.Scalar) throws(JSON.Fault) -> Bool {
    skipBlanks()
    if take(closing) {
      depth -= 1
      return false
    }
    let isObject = closing == "}"
    if !isFirst {
      guard take(",") else { throw unexpected(isObject ? .commaOrBrace : .commaOrBracket) }
      skipBlanks()
    }
    guard !isObject || position < bytes.count && bytes[position] == UInt8(ascii: "\"") else {
      throw unexpected(isFirst ? .nameOrEnd : .name)
    }
    isFirst = false
    return true
  }

  mutating func name() throws(JSON.Fault) -> String {
    string(of: try rawName())
  }

  mutating func rawName() throws(JSON.Fault) -> RawText {
    let name = try rawText()
    skipBlanks()
    guard take(":") else { throw unexpected(.colon) }
    return name
  }

  func duplicate(_ name: String, at offset: Int, inObjectAt start: Int) -> JSON.Fault {
    let first = (try? firstOffset(of: name, inObjectAt: start)) ?? start
    return fault(.duplicate(name: name, first: JSON.places(at: [first], in: bytes)[0]), at: offset)
  }

  private func firstOffset(of name: String, inObjectAt start: Int) throws(JSON.Fault) -> Int? {
    try walkNames(ofObjectAt: start) { $0 == name ? $1 : nil }
  }

  private func checkNames(ofObjectAt start: Int) throws(JSON.Fault) {
    var seen: Set<String> = []
    let second = try walkNames(ofObjectAt: start) { name, offset in
      seen.insert(name).inserted ? nil : (name, offset)
    }
    if let (name, offset) = second { throw duplicate(name, at: offset, inObjectAt: start) }
  }

  /// Goes over the names of an object once more until the closure gives something.
  private func walkNames<Result>(
    ofObjectAt start: Int, until found: (String, Int) -> Result?
  ) throws(JSON.Fault) -> Result? {
    var again = self
    again.position = start
    // How deep it goes was counted the first time.
    again.depth = 0
    var isFirst = true
    try again.open("{")
    while try again.advance(isFirst: &isFirst, closing: "}") {
      let offset = again.position
      if let result = found(try again.name(), offset) { return result }
      try again.skip()
    }
    return nil
  }
}
