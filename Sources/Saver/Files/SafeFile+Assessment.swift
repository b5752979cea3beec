package import Assessment
import Messages

extension SafeFile {
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
