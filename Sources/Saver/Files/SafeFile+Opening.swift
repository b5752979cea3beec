import Assessment
import Glibc
import Sentences

extension SafeFile {
  /// A file that is not an assessment, to be replaced as a whole, with what it holds now; nil when there is none yet.
  ///
  /// The lock of the place must be held, as for every safe file.
  package static func opening(_ target: SaveTarget) throws(SaveError) -> (file: SafeFile, bytes: [UInt8]?) {
    let limits = JSON.Limits.standard
    do throws(FileContents.Refusal) {
      let contents = try FileContents(limit: limits.file, calls: target.calls) { () throws(Errno) in
        try target.calls.open(target.name, in: target.folder.descriptor, AssessmentFile.readingFlags | O_NOFOLLOW)
      }
      return (SafeFile(target, known: contents.identity), contents.bytes)
    } catch {
      switch error {
      case .system(Errno(ENOENT)): return (SafeFile(target, known: nil), nil)
      case .system(let errno): throw .system(path: target.path, .compare, errno)
      case .isAFolder: throw .system(path: target.path, .compare, Errno(EISDIR))
      case .notAFile: throw .system(path: target.path, .compare, Errno(EINVAL))
      case .tooLarge: throw .system(path: target.path, .compare, Errno(EFBIG))
      }
    }
  }
}
