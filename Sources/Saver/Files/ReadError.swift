import Assessment
import Glibc
package import Sentences

/// Why a file could not be read as an assessment.
package enum ReadError: Error {
  /// There is no file of that name.
  case missing(path: String)
  /// A folder, a device, or larger than the limit.
  case unfit(path: String, ReadMessage)
  case system(path: String, Errno)
  /// The file is damaged, or no assessment.
  case invalid(path: String, [Finding])

  init(_ path: String, _ refusal: FileContents.Refusal, _ limits: JSON.Limits) {
    switch refusal {
    case .system(Errno(ENOENT)): self = .missing(path: path)
    case .system(let errno): self = .system(path: path, errno)
    case .isAFolder: self = .unfit(path: path, .isAFolder)
    case .notAFile: self = .unfit(path: path, .notAFile)
    case .tooLarge: self = .unfit(path: path, .tooLarge(limits.file >> 20))
    }
  }

  /// Whether the version before the file may be the better one; it is not where a newer program wrote the file.
  package var isDamage: Bool {
    guard case .invalid(_, let findings) = self else { return false }
    return !findings.contains { if case .newerFormat? = $0.what as? AssessmentMessage { true } else { false } }
  }

  /// What to show, a line each.
  package var findings: [Finding] {
    switch self {
    case .missing(let path): [Finding(.error, file: path, ReadMessage.missing)]
    case .unfit(let path, let what): [Finding(.error, file: path, what)]
    case .system(let path, let errno): [Finding(.error, file: path, ReadMessage.refused(errno.reason))]
    case .invalid(_, let findings): findings
    }
  }
}

extension Errno {
  /// Lets a `switch` name a code.
  static func ~= (pattern: Errno, value: Errno) -> Bool { pattern.code == value.code }
}
