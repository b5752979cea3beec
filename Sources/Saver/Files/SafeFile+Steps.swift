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
        try takeMode(of: old, descriptor)
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

  /// Gives the new file the old one's permissions, and its owner and group where that is allowed.
  private func takeMode(of old: FileStatus?, _ descriptor: Int32) throws(SaveError) {
    try step(.setMode) { () throws(Errno) in
      guard let old else { return try calls.setMode(descriptor, 0o600) }
      let new = try calls.status(descriptor)
      var mode = old.mode
      if new.owner != old.owner || new.group != old.group {
        do throws(Errno) {
          try calls.setOwner(descriptor, old.owner, old.group)
        } catch {
          try? calls.setOwner(descriptor, new.owner, old.group)
          // What was open to the old group is not opened to another one.
          if try calls.status(descriptor).group != old.group { mode &= ~0o070 }
        }
      }
      try calls.setMode(descriptor, mode)
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
