import Assessment
import Glibc
import Sentences

/// Where answers go that cannot be written to their file: FILE.rescue beside it, or a folder of the person's own.
package struct RescuePlace: Sendable {
  /// Nil when its disk does not answer.
  private var beside: String?
  private let own: String?
  private let calls: SystemCalls

  /// `folder`: for what cannot be written beside the file either; nil when there is none.
  package init(of target: SaveTarget, folder: String?) {
    calls = target.calls
    beside = target.path + ".rescue"
    // Two files of one name, in two folders, are told apart by where they are.
    own = folder.map { folder in
      let place = String(Identity.hash(Array(target.pathFromRoot.utf8)), radix: 16)
      return "\(folder)/\(place)-\(target.name).rescue"
    }
  }

  /// Those that stand in the folder of the person's own.
  package var filesElsewhere: [String] {
    own.map { Self.numbered($0).filter { access($0, F_OK) == 0 } } ?? []
  }

  var elsewhere: RescuePlace {
    var place = self
    place.beside = nil
    return place
  }

  /// What an earlier session left there; nil when there is nothing that can be read.
  package func find() -> AssessmentFile? {
    for stem in [beside, own].compactMap(\.self) {
      for path in Self.numbered(stem) {
        do throws(ReadError) {
          return try AssessmentFile.read(path, calls: calls)
        } catch {
          // Another person's, in a shared folder, may stand between two of one's own.
          if case .missing = error { break }
        }
      }
    }
    return nil
  }

  /// Writes a version where none is yet, and gives the file; nil when it cannot be written anywhere.
  func make(_ bytes: [UInt8]) -> SafeFile? {
    if let file = beside.flatMap({ make(bytes, $0) }) { return file }
    guard let own else { return nil }
    AtomicOutput.makeFolders(above: own)
    return make(bytes, own)
  }

  private func make(_ bytes: [UInt8], _ stem: String) -> SafeFile? {
    for path in Self.numbered(stem) {
      do throws(SaveError) {
        var file = SafeFile(try SaveTarget(resolving: path, calls: calls), known: nil)
        try file.replace(with: bytes)
        return file
      } catch {
        guard case .exists = error else { break }
      }
    }
    return nil
  }

  /// As many as any person will leave unopened.
  private static func numbered(_ stem: String) -> [String] {
    [stem] + (2...20).map { "\(stem)-\($0)" }
  }
}

/// Keeps what cannot be written to its file, the newest version of it, until it can.
struct RescueWriter {
  private let place: RescuePlace?
  private var file: SafeFile?

  init(_ place: RescuePlace?) {
    self.place = place
  }

  /// Whether the version is on a disk now.
  mutating func write(_ value: some Savable) -> Bool {
    let bytes = value.encoded
    if file != nil, (try? file?.replace(with: bytes, keepingBefore: { _ in false })) != nil { return true }
    let new = place?.make(bytes)
    if new != nil { remove() }
    file = new ?? file
    return new != nil
  }

  /// What it held is in its own file now.
  mutating func remove() {
    file?.remove()
    file = nil
  }
}
