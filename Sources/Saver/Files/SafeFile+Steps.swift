import Assessment
import Glibc
import Sentences

extension SafeFile {
  /// Gives the version that is there the name FILE~, in one step: there is always a whole FILE~, the old or the new.
  func keep(_ current: FileContents) throws(SaveError) {
    do throws(SaveError) {
      try step(.backUp) { () throws(Errno) in
        try retryingOverLeftover(target.keepingName) { () throws(Errno) in
          try calls.link(target.name, to: target.keepingName, in: folder)
        }
      }
    } catch {
      // Not every file system has links, and not every file may be linked: then a copy.
      _ = try write(current.bytes, to: target.keepingName, like: current.status)
    }
    do throws(SaveError) {
      try step(.backUp) { () throws(Errno) in
        try calls.rename(target.keepingName, to: target.backupName, in: folder)
      }
    } catch {
      try? calls.unlink(target.keepingName, in: folder)
      throw error
    }
    // Renaming does nothing when both names are one file already.
    removeLeftover(target.keepingName)
  }

  /// Gives the version that is there a name of its own, which nothing takes from it.
  func keepApart(_ current: FileContents, at now: Timestamp) throws(SaveError) {
    for name in target.conflictNames(at: now) {
      do throws(Errno) {
        return try calls.link(target.name, to: name, in: folder)
      } catch {
        // An attempt that went wrong later has kept it already.
        if error.code == EEXIST, (try? status(of: name)).flatMap({ $0 })?.isSameFile(as: current.status) == true {
          return
        }
        if error.code != EEXIST { return try copyApart(current, at: now) }
      }
    }
    throw .system(path: target.path, .backUp, Errno(EEXIST))
  }

  private func copyApart(_ current: FileContents, at now: Timestamp) throws(SaveError) {
    let free = target.conflictNames(at: now).first { (try? status(of: $0)).flatMap { $0 } == nil }
    guard let free else { throw .system(path: target.path, .backUp, Errno(EEXIST)) }
    _ = try write(current.bytes, to: free, like: current.status)
  }

  /// The version before is never more readable than the file, which may have been closed to others since.
  func closeBackup() {
    guard let file = (try? status(of: target.name)) ?? nil, let backup = (try? status(of: target.backupName)) ?? nil,
      backup.kind == .regular, !backup.isSameFile(as: file), backup.mode & ~file.mode & 0o077 != 0,
      let descriptor = try? calls.open(target.backupName, in: folder, AssessmentFile.readingFlags | O_NOFOLLOW)
    else { return }
    try? calls.setMode(descriptor, backup.mode & (file.mode | 0o7700))
    try? calls.close(descriptor)
  }

  /// Takes FILE~ away, and has the disk confirm it before the new version stands beside it.
  func forget() throws(SaveError) {
    let isThere = try step(.backUp) { () throws(Errno) in try status(of: target.backupName) != nil }
    guard isThere else { return }
    try step(.backUp) { () throws(Errno) in try calls.unlink(target.backupName, in: folder) }
    try syncFolder()
  }

  /// Writes a new file and has the disk confirm it; removes it when that fails.
  func write(_ bytes: [UInt8], to name: String, like old: FileStatus?) throws(SaveError) -> FileStatus {
    let descriptor = try step(.create) { () throws(Errno) in
      try retryingOverLeftover(name) { () throws(Errno) in
        try calls.open(name, in: folder, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW)
      }
    }
    do throws(SaveError) {
      let status: FileStatus
      do throws(SaveError) {
        try takeRights(of: old, descriptor)
        try step(.write) { () throws(Errno) in try calls.writeAll(bytes, to: descriptor) }
        try step(.sync) { () throws(Errno) in try calls.sync(descriptor) }
        status = try step(.sync) { () throws(Errno) in try calls.status(descriptor) }
      } catch {
        try? calls.close(descriptor)
        throw error
      }
      // Some file systems report only here that there was no room.
      try step(.close) { () throws(Errno) in try calls.close(descriptor) }
      return status
    } catch {
      try? calls.unlink(name, in: folder)
      throw error
    }
  }

  /// Gives the new file the rights of the one whose place it takes; a file that is the first of its name is the person's
  /// own.
  private func takeRights(of old: FileStatus?, _ descriptor: Int32) throws(SaveError) {
    try step(.setMode) { () throws(Errno) in
      guard let old else { return try calls.setMode(descriptor, 0o600) }
      try AccessRights(old, of: target.name, in: folder, calls).give(to: descriptor, calls)
    }
  }

  func syncFolder() throws(SaveError) {
    try step(.syncFolder) { () throws(Errno) in
      do throws(Errno) {
        try calls.sync(folder)
      } catch {
        // The file system cannot do that for folders.
        guard error.code == EINVAL || error.code == ENOTSUP else { throw error }
      }
    }
  }
}

extension SafeFile {
  func step<Value>(
    _ step: SaveStep, _ body: () throws(Errno) -> Value
  ) throws(SaveError) -> Value {
    do throws(Errno) {
      return try body()
    } catch {
      throw .system(path: target.path, step, error)
    }
  }

  func status(of name: String) throws(Errno) -> FileStatus? {
    do throws(Errno) {
      return try calls.status(of: name, in: folder)
    } catch {
      if error.code == ENOENT { return nil }
      throw error
    }
  }

  /// Makes a file, once more if one of ours was left there; what is not ours stays, and is in the way.
  private func retryingOverLeftover<Value>(
    _ name: String, _ make: () throws(Errno) -> Value
  ) throws(Errno) -> Value {
    do throws(Errno) {
      return try make()
    } catch {
      guard error.code == EEXIST else { throw error }
      removeLeftover(name)
      return try make()
    }
  }

  func removeLeftover(_ name: String) {
    guard let leftover = try? status(of: name), leftover.kind == .regular else { return }
    try? calls.unlink(name, in: folder)
  }
}
