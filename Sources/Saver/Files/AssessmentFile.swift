package import Assessment
import Glibc
import Sentences

/// An assessment as it was read from its file.
package struct AssessmentFile: Sendable {
  package var path: String
  package var assessment: Assessment
  /// What was read, to hand to the saver.
  package var identity: Identity
  package var text: [UInt8]
  /// The format, where a newer program wrote the file: it is to be looked at, and never written.
  package var newerFormat: String?
}

extension AssessmentFile {
  /// Reads a file; without its history it is read faster and must not be saved again.
  ///
  /// One of a newer format is refused unless it is wanted to be looked at.
  package static func read(
    _ path: String, limits: JSON.Limits = .standard, history: Bool = true, takesNewer: Bool = false,
    calls: SystemCalls = .real
  ) throws(ReadError) -> AssessmentFile {
    try read(path, limits, history, takesNewer, calls) { () throws(Errno) in try calls.open(path, readingFlags) }
  }

  /// Reads the file that will be saved to, in the folder that will be saved in.
  package static func read(_ target: SaveTarget, limits: JSON.Limits = .standard) throws(ReadError) -> AssessmentFile {
    let calls = target.calls
    return try read(target.path, limits, true, false, calls) { () throws(Errno) in
      try calls.open(target.name, in: target.folder.descriptor, readingFlags | O_NOFOLLOW)
    }
  }

  /// Without waiting, so that a pipe of that name does not hold the program.
  static var readingFlags: Int32 { O_RDONLY | O_NONBLOCK }

  /// What the file holds, not looked at yet.
  static func bytes(_ path: String, limits: JSON.Limits) throws(ReadError) -> [UInt8] {
    let calls = SystemCalls.real
    return try contents(path, limits, calls) { () throws(Errno) in try calls.open(path, readingFlags) }.bytes
  }

  static func contents(
    _ path: String, _ limits: JSON.Limits, _ calls: SystemCalls, _ open: () throws(Errno) -> Int32
  ) throws(ReadError) -> FileContents {
    do throws(FileContents.Refusal) {
      return try FileContents(limit: limits.file, calls: calls, open: open)
    } catch {
      throw ReadError(path, error, limits)
    }
  }

  private static func read(
    _ path: String, _ limits: JSON.Limits, _ history: Bool, _ takesNewer: Bool, _ calls: SystemCalls,
    open: () throws(Errno) -> Int32
  ) throws(ReadError) -> AssessmentFile {
    let contents = try contents(path, limits, calls, open)
    do throws(InvalidFile) {
      let found = try Assessment.read(
        contents.bytes, file: path, limits: limits, history: history, takesNewer: takesNewer)
      return AssessmentFile(
        path: path, assessment: found.assessment, identity: contents.identity, text: contents.bytes,
        newerFormat: found.newerFormat)
    } catch {
      throw .invalid(path: path, error.findings)
    }
  }
}
