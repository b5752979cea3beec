internal import Glibc
internal import Library
internal import Sentences
internal import Text
internal import Wizard
internal import YAML

/// The person's own keys: `$XDG_CONFIG_HOME/mipexr/keys.yaml`, which need not be there.
enum KeyFile {
  /// No more than a person writes.
  private static let limit = 65_536

  /// The keys, and what is wrong with the file; a fault never keeps the wizard from starting.
  static func read() -> (map: KeyMap, findings: [Finding]) {
    guard let path = Environment.current.keyFile, let bytes = bytes(of: path) else { return (.standard, []) }
    let (root, findings) = YAML.read(bytes, file: path)
    // A file of comments alone says nothing, and is no fault.
    guard let root else { return (.standard, isBlank(bytes) ? [] : findings) }
    var wrong: [(Place, KeyMessage)] = []
    var entries: [KeyEntry] = []
    if case .mapping(let lines) = root.content {
      for line in lines {
        guard let keys = keys(line.value) else {
          wrong.append((line.value.place, .notKeys(line.key)))
          continue
        }
        entries.append(KeyEntry(action: line.key, place: line.place, keys: keys))
      }
    } else {
      wrong.append((root.place, .notKeys("ACTION:")))
    }
    let (map, faults) = KeyMap.reading(entries)
    let told = (wrong + faults.map { ($0.place, $0.what) }).sorted { $0.0 < $1.0 }
    return (map, findings + told.map { Finding(.warning, file: path, place: $0.0, $0.1) })
  }

  /// Gives the wizard the person's own keys; what is wrong with them is told on the first screen.
  static func use(for state: inout State) {
    let (map, findings) = read()
    state.keys = map
    guard let first = findings.first else { return }
    state.notice = .init(message: KeyNotice(first: first, more: findings.count - 1), isFailure: true)
  }

  /// One key, or a list of keys; nil for anything else.
  private static func keys(_ node: Node) -> [(name: String, place: Place)]? {
    switch node.content {
    case .scalar(let text, _): return node.isNothing ? [] : [(text, node.place)]
    case .sequence(let items):
      let names = items.compactMap { item in item.text.map { ($0, item.place) } }
      return names.count == items.count ? names : nil
    case .mapping: return nil
    }
  }

  private static func isBlank(_ bytes: [UInt8]) -> Bool {
    bytes.split(separator: 0x0A).allSatisfy { line in
      line.first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }.map { $0 == 0x23 } ?? true
    }
  }

  private static func bytes(of path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: limit)
    let count = Glibc.read(descriptor, &bytes, limit)
    return count >= 0 ? Array(bytes.prefix(count)) : nil
  }
}

/// The first fault of the key file, and where the others are told.
private struct KeyNotice: Message {
  let first: Finding
  let more: Int

  func text(in language: Language) -> String {
    [first.text(in: language), more > 0 ? KeysMessage.more.text(in: language) : ""].filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}
