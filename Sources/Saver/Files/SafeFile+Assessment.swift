package import Assessment
import Sentences

extension SafeFile {
  /// Makes a file that must not be there yet, under its lock: two that make it at once would clear each other's half away.
  package static func make(_ assessment: Assessment, at path: String, now: Timestamp) throws(SaveError) {
    let target = try SaveTarget(resolving: path)
    switch FileLock.acquire(beside: target, at: now) {
    case .acquired(let lock, _):
      defer { lock.release() }
      var file = SafeFile(target, known: nil)
      try file.save(assessment)
    case .held(let owner): throw .held(path: target.path, by: owner)
    case .unavailable(let errno): throw .system(path: target.path, .create, errno)
    }
  }

  /// Puts an assessment in the place of what is there; one that could not be read again is refused.
  package mutating func save(_ assessment: Assessment) throws(SaveError) {
    let bytes = assessment.encoded
    do throws(InvalidFile) {
      _ = try Assessment(reading: bytes, file: target.path)
    } catch {
      throw .unfit(path: target.path, why: error.findings.first?.what as? JSONMessage)
    }
    try replace(with: bytes)
  }
}
