package import Assessment
package import Sentences

/// Everything that makes a file no assessment, by place.
package struct InvalidFile: Error {
  package var findings: [Finding]
}

extension Assessment {
  /// The format that this version writes.
  static let format = "mipexr-assessment/1"

  /// Reads an assessment file's text; `file` is its name in the findings.
  ///
  /// Members that this version does not know are kept. All or nothing: one member of a wrong kind, and nothing is read.
  /// Without its history, which is the larger part, a file is read faster; it must not be saved again then.
  package init(
    reading bytes: [UInt8], file: String, limits: JSON.Limits = .standard, history: Bool = true
  ) throws(InvalidFile) {
    self = try Self.read(bytes, file: file, limits: limits, history: history, takesNewer: false).assessment
  }

  /// Reads a file of a newer format too if asked, as far as it is understood: to look at, never to write.
  static func read(
    _ bytes: [UInt8], file: String, limits: JSON.Limits, history: Bool, takesNewer: Bool
  ) throws(InvalidFile) -> (assessment: Assessment, newerFormat: String?) {
    let result: (assessment: Assessment?, newerFormat: String?, findings: [Finding])
    do throws(JSON.Fault) {
      var reader = try AssessmentReader(bytes, limits: limits, history: history)
      reader.takesNewer = takesNewer
      let assessment = try reader.assessment()
      try reader.scanner.end()
      result = (assessment, reader.newerFormat, reader.findings(file: file))
    } catch {
      result = (nil, nil, [error.finding(file: file)])
    }
    guard let assessment = result.assessment, result.findings.isEmpty else {
      throw InvalidFile(findings: result.findings)
    }
    return (assessment, result.newerFormat)
  }
}
