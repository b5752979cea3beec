package import Assessment
import Sentences

/// What is saved as a whole file of ours: an assessment, or a workshop.
protocol Savable: Sendable {
  /// The file's text.
  var encoded: [UInt8] { get }

  /// Makes sure that the text can be read again.
  static func check(_ bytes: [UInt8], path: String) throws(SaveError)

  /// Whether the version before may be kept as FILE~.
  func mayStandBeside(_ before: [UInt8]) -> Bool
}

extension Assessment: Savable {
  static func check(_ bytes: [UInt8], path: String) throws(SaveError) {
    do throws(InvalidFile) {
      _ = try Assessment(reading: bytes, file: path)
    } catch {
      throw .unfit(path: path, why: error.findings.first?.what as? JSONMessage)
    }
  }

  func mayStandBeside(_ before: [UInt8]) -> Bool { true }
}

extension SafeFile {
  /// Makes a file that must not be there yet, under its lock: two that make it at once would clear each other's half away.
  package static func make(_ assessment: Assessment, at path: String, now: Timestamp) throws(SaveError) {
    try make(any: assessment, at: path, now: now)
  }

  /// Puts an assessment in the place of what is there; one that could not be read again is refused.
  package mutating func save(_ assessment: Assessment) throws(SaveError) { try save(any: assessment) }

  static func make(any value: some Savable, at path: String, now: Timestamp) throws(SaveError) {
    let target = try SaveTarget(resolving: path)
    let lock = try FileLock.hold(target, at: now)
    defer { lock.release() }
    var file = SafeFile(target, known: nil)
    try file.save(any: value)
  }

  mutating func save<Value: Savable>(any value: Value) throws(SaveError) {
    let bytes = value.encoded
    try Value.check(bytes, path: target.path)
    try replace(with: bytes, keepingBefore: value.mayStandBeside)
  }
}
