internal import Glibc
internal import Saver
internal import Sentences
internal import Text

/// A folder that only this user can enter.
struct TemporaryFolder {
  let path: String

  /// What could not be made, and why.
  struct Failure: Error {
    let path: String
    let reason: SystemReason

    fileprivate init(_ path: String) {
      reason = Errno(errno).reason
      self.path = path
    }
  }

  /// What it is for.
  enum Purpose: String, CaseIterable {
    /// A text in the person's own editor; what an editor that failed has left of it stays.
    case note
    /// A document for another program to convert; nobody wants it afterwards.
    case report

    /// The file by which a folder is known as ours; it says whose process it is.
    fileprivate var mark: String { ".mipexr-\(rawValue)" }
  }

  init(for purpose: Purpose) throws(Failure) {
    Self.sweep()
    var template = Array("\(Self.parent)/mipexr-XXXXXX".utf8CString)
    // mkdtemp makes it with mode 0700.
    guard mkdtemp(&template) != nil, let resolved = realpath(template, nil) else {
      throw Failure("\(Self.parent)/mipexr-XXXXXX")
    }
    path = String(cString: resolved)
    free(resolved)
    do throws(Failure) {
      try write(Owner.current(at: Environment.now).record, to: purpose.mark)
    } catch {
      remove()
      throw error
    }
  }

  private init(at path: String) { self.path = path }

  private static var parent: String { Environment.current.value("TMPDIR") ?? "/tmp" }

  func write(_ bytes: [UInt8], to name: String) throws(Failure) {
    let file = "\(path)/\(name)"
    let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Failure(file) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { bytes in
        uninterrupted { Glibc.write(descriptor, bytes.baseAddress, bytes.count) }
      }
      guard count > 0 else { break }
      rest = rest.dropFirst(count)
    }
    guard rest.isEmpty else {
      let failure = Failure(file)
      close(descriptor)
      throw failure
    }
    guard close(descriptor) == 0 else { throw Failure(file) }
  }

  /// Those that are there: of an editor that is open, or that failed and left a text behind.
  static var remaining: [String] { ours(Purpose.allCases).map(\.path) }

  /// Takes away what a run that was killed has left of a report.
  private static func sweep() {
    for folder in ours([.report]) {
      let record = try? AtomicOutput.read("\(folder.path)/\(Purpose.report.mark)", limit: 4096)
      if record.flatMap(Owner.init(record:))?.hasEnded == true { folder.remove() }
    }
  }

  /// The folders that were made here for these purposes; other people's, and a person's own of such a name, are not.
  private static func ours(_ purposes: [Purpose]) -> [TemporaryFolder] {
    let shaped = FileList.names(in: parent).filter { $0.hasPrefix("mipexr-") && $0.utf8.count == 13 }
    return shaped.sorted().map { TemporaryFolder(at: "\(parent)/\($0)") }.filter { folder in
      var status = stat()
      return lstat(folder.path, &status) == 0 && status.st_uid == geteuid() && status.st_mode == S_IFDIR | 0o700
        && purposes.contains { access("\(folder.path)/\($0.mark)", F_OK) == 0 }
    }
  }

  /// What is in it, other than the mark.
  var names: [String] {
    let marks = Purpose.allCases.map(\.mark)
    return FileList.names(in: path).filter { !marks.contains($0) }
  }

  /// Removes it with all that is in it; links are removed, not followed.
  func remove() {
    Self.empty(path)
    rmdir(path)
  }

  private static func empty(_ folder: String) {
    for path in FileList.names(in: folder).map({ "\(folder)/\($0)" }) where unlink(path) != 0 {
      empty(path)
      rmdir(path)
    }
  }
}
