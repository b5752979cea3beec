internal import CYAML
internal import Text

/// Builds the tree from libyaml's events and notes what our files may not hold.
struct TreeReader: ~Copyable {
  private var source: EventSource
  private let last: String?
  private var faults: [YAMLFault] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>, last: String?) {
    source = EventSource(bytes)
    self.last = last
  }

  mutating func read() -> (root: Node?, faults: [YAMLFault]) {
    do {
      return (try document(), faults)
    } catch {
      note(error.kind, at: error.place)
      return (nil, faults)
    }
  }

  private mutating func note(_ kind: YAMLFault.Kind, at place: Place?) {
    guard faults.count <= YAML.findingLimit else { return }
    let isLast = faults.count == YAML.findingLimit
    faults.append(YAMLFault(place: place, kind: isLast ? .tooMany(limit: YAML.findingLimit) : kind))
  }

  private mutating func document() throws(YAMLFault) -> Node? {
    try source.advance()
    try source.advance()
    guard source.type == YAML_DOCUMENT_START_EVENT else {
      note(.empty, at: Place(line: 1, column: 1))
      return nil
    }
    try source.advance()
    guard let root = try node(depth: 0) else { return nil }
    if root.stopped { return root.node }
    try source.advance()
    try source.advance()
    if source.type != YAML_STREAM_END_EVENT { note(.severalDocuments, at: source.place) }
    return root.node
  }

  /// The value that the current event begins; nil at the end of a sequence.
  private mutating func node(depth: Int) throws(YAMLFault) -> (node: Node, stopped: Bool)? {
    let place = source.place
    switch source.type {
    case YAML_SCALAR_EVENT:
      return (scalar(at: place), false)
    case YAML_SEQUENCE_START_EVENT:
      let start = source.event.pointee.data.sequence_start
      try enter(depth, place, start.anchor, start.tag)
      return (Node(.sequence(try items(depth: depth + 1)), at: place), false)
    case YAML_MAPPING_START_EVENT:
      let start = source.event.pointee.data.mapping_start
      try enter(depth, place, start.anchor, start.tag)
      let (entries, stopped) = try members(depth: depth + 1)
      return (Node(.mapping(entries), at: place), stopped)
    case YAML_ALIAS_EVENT:
      note(.alias(text(source.event.pointee.data.alias.anchor)), at: place)
      return (Node(.scalar("", isPlain: true), at: place), false)
    default:
      return nil
    }
  }

  private mutating func items(depth: Int) throws(YAMLFault) -> [Node] {
    var items: [Node] = []
    while true {
      try source.advance()
      guard let item = try node(depth: depth) else { return items }
      items.append(item.node)
    }
  }

  private mutating func members(depth: Int) throws(YAMLFault) -> (entries: [Node.Entry], stopped: Bool) {
    var entries: [Node.Entry] = []
    var keys = KeySet()
    while true {
      try source.advance()
      guard let key = try node(depth: depth)?.node else { return (entries, false) }
      if depth == 1, let last, key.text == last { return (entries, true) }
      try source.advance()
      guard let value = try node(depth: depth)?.node else { return (entries, false) }
      guard let text = key.text else {
        note(.keyIsNoText, at: key.place)
        continue
      }
      if let first = keys.insert(text, at: key.place, entries) {
        note(.duplicateKey(text, first: first), at: key.place)
      } else {
        entries.append(Node.Entry(key: text, place: key.place, value: value))
      }
    }
  }

  private mutating func enter(
    _ depth: Int, _ place: Place, _ anchor: UnsafeMutablePointer<yaml_char_t>?,
    _ tag: UnsafeMutablePointer<yaml_char_t>?
  ) throws(YAMLFault) {
    if depth >= YAML.depthLimit { throw YAMLFault(place: place, kind: .tooDeep(limit: YAML.depthLimit)) }
    refuse(anchor, tag, at: place)
  }

  private mutating func refuse(
    _ anchor: UnsafeMutablePointer<yaml_char_t>?, _ tag: UnsafeMutablePointer<yaml_char_t>?, at place: Place
  ) {
    if let anchor { note(.anchor(text(anchor)), at: place) }
    if let tag { note(.tag(text(tag)), at: place) }
  }

  private mutating func scalar(at place: Place) -> Node {
    let scalar = source.event.pointee.data.scalar
    refuse(scalar.anchor, scalar.tag, at: place)
    let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    let text = String(decoding: bytes, as: UTF8.self)
    if bytes.needsCloserLook, let harmful = text.unicodeScalars.first(where: { $0 != "\n" && $0.isHarmful }) {
      note(.harmful(harmful), at: place)
    }
    return Node(.scalar(text, isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE), at: place)
  }

  private func text(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether there is anything beside printable ASCII, line feeds and the letters of Latin-1 (their first byte is C3).
  ///
  /// Few texts have, and looking up the properties of every scalar costs more than parsing.
  fileprivate var needsCloserLook: Bool {
    contains { ($0 < 0x20 && $0 != 0x0A) || $0 == 0x7F || ($0 >= 0xC0 && $0 != 0xC3) }
  }
}

/// The keys of one mapping; a real set only when there are many.
private struct KeySet {
  private var set: [String: Place] = [:]

  /// The place of the same key before, if there was one.
  mutating func insert(_ key: String, at place: Place, _ entries: [Node.Entry]) -> Place? {
    guard entries.count >= 16 else { return entries.first { $0.key == key }?.place }
    if set.isEmpty { for entry in entries { set[entry.key] = entry.place } }
    if let first = set[key] { return first }
    set[key] = place
    return nil
  }
}
