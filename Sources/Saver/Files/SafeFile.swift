import Assessment
import Glibc
import Sentences

/// A file that is replaced as a whole or not at all, and never over what somebody else put there.
///
/// The order of the steps is what makes it safe; each is checked: a new file beside the old one, written, confirmed by
/// the disk, closed; the old one compared with what is known of it, kept as FILE~; the new one put in its place; the
/// folder confirmed by the disk.
package struct SafeFile: Sendable {
  package private(set) var target: SaveTarget
  /// What was read or written last; nil when no file is expected there.
  private var known: Identity?
  /// What a replacing that reported a failure may have put there all the same.
  private var attempted: Identity?
  /// When a person decided that what others put there is to be overwritten; nil once that is done.
  private var overwrites: Timestamp?
  /// Bytes above which nothing is written, as it would not be read again.
  private let limit: Int

  /// Takes a place whose lock is held; what a process that died left half written is removed.
  package init(_ target: SaveTarget, known: Identity?, limit: Int = JSON.Limits.standard.file) {
    self.target = target
    self.known = known
    self.limit = limit
    // Writing above `ulimit -f` then gives an error instead of ending the program.
    signal(SIGXFSZ, SIG_IGN)
    removeLeftover(target.temporaryName)
    removeLeftover(target.keepingName)
    closeBackup()
  }

  /// Whether the file has a second name somewhere, which saving would leave behind.
  package var hasOtherNames: Bool { ((try? status(of: target.name)) ?? nil).map { $0.names > 1 } ?? false }

  /// Lets the next saving replace what was found there, which goes to FILE~.
  package mutating func accept(_ found: Identity) {
    known = found
  }

  /// Lets the next saving replace what others put there; that goes to FILE.conflict-DATE and stays, as FILE~ is the
  /// version before, and soon a later one.
  mutating func overwrite(_ found: Identity, at now: Timestamp) {
    known = found
    overwrites = now
  }

  /// Opens the folder anew before another attempt.
  mutating func renewFolder() {
    target.renewFolder()
  }
}

extension SafeFile {
  var calls: SystemCalls { target.calls }
  var folder: Int32 { target.folder.descriptor }

  /// Puts a text in the place of what is there, which goes to FILE~.
  ///
  /// Where the version before may not stand beside the new one, there is no FILE~ afterwards, nor at any time between.
  package mutating func replace(
    with bytes: [UInt8], keepingBefore mayKeep: ([UInt8]) -> Bool = { _ in true }
  ) throws(SaveError) {
    let before = try step(.compare) { () throws(Errno) in try status(of: target.name) }
    // To replace a file, the folder is asked alone; a file that was made read-only is meant to stay as it is.
    if let before, before.mode & 0o222 == 0 { throw .system(path: target.path, .replace, Errno(EACCES)) }
    let new = Identity(try write(bytes, to: target.temporaryName, like: before), bytes)
    do throws(SaveError) {
      try compareAndKeep(before: new, mayKeep)
      attempted = new
      try step(.replace) { () throws(Errno) in
        try calls.rename(target.temporaryName, to: target.name, in: folder)
      }
    } catch {
      try? calls.unlink(target.temporaryName, in: folder)
      throw error
    }
    known = new
    overwrites = nil
    try syncFolder()
  }

  /// Makes sure that what is there is what is known, and keeps it as FILE~ unless the new version is the same.
  private func compareAndKeep(before new: Identity, _ mayKeep: ([UInt8]) -> Bool) throws(SaveError) {
    guard let current = try current() else { return }
    guard let known else { throw .exists(path: target.path, found: current.identity) }
    let isOurs = [known, attempted].contains { $0?.hasSameContent(as: current.identity) ?? false }
    guard isOurs else { throw .changedByOthers(path: target.path, found: current.identity) }
    guard !new.hasSameContent(as: current.identity) else { return }
    guard mayKeep(current.bytes) else { return try forget() }
    if let overwrites { try keepApart(current, at: overwrites) } else { try keep(current) }
  }

  /// Takes the file away, when what it held is elsewhere.
  func remove() {
    try? calls.unlink(target.name, in: folder)
  }

  func current() throws(SaveError) -> FileContents? {
    do throws(FileContents.Refusal) {
      return try FileContents(limit: max(limit, known?.size ?? 0), calls: calls) { () throws(Errno) in
        try calls.open(target.name, in: folder, AssessmentFile.readingFlags | O_NOFOLLOW)
      }
    } catch {
      switch error {
      case .system(Errno(ENOENT)): return nil
      // A link has come in its place since the way to it was found.
      case .system(Errno(ELOOP)): throw .system(path: target.path, .compare, Errno(EEXIST))
      case .system(let errno): throw .system(path: target.path, .compare, errno)
      case .isAFolder: throw .system(path: target.path, .compare, Errno(EISDIR))
      // Nothing of ours is a pipe, or larger than what is read.
      case .notAFile, .tooLarge: throw .system(path: target.path, .compare, Errno(EEXIST))
      }
    }
  }
}
