import Glibc

/// One try at a lock.
struct LockAttempt {
  enum Result {
    /// The descriptor is -1 where the record alone is the lock.
    case locked(Int32, left: Owner?)
    case held(Owner?)
    case again
  }

  let target: SaveTarget
  let own: Owner

  private var calls: SystemCalls { target.calls }
  private var folder: Int32 { target.folder.descriptor }

  /// Whether the file is there and not to be written by this person: a folder would let it be replaced all the same.
  func isProtected() throws(Errno) -> Bool {
    do throws(Errno) {
      // The superuser may write everything; a file without any such permission is meant to stay as it is all the same.
      if try calls.status(of: target.name, in: folder).mode & 0o222 == 0 { return true }
      try calls.mayWrite(target.name, in: folder)
      return false
    } catch {
      switch error.code {
      case ENOENT: return false
      case EACCES: return true
      default: throw error
      }
    }
  }

  func once() throws(Errno) -> Result {
    let descriptor = try openOrMake()
    do throws(Errno) {
      let result = try lock(descriptor)
      if case .locked(descriptor, _) = result { return result }
      close(descriptor)
      return result
    } catch {
      close(descriptor)
      throw error
    }
  }

  /// A process that was forked in this moment still has the file open; closing alone would leave it the lock.
  func close(_ descriptor: Int32) {
    flock(descriptor, LOCK_UN)
    try? calls.close(descriptor)
  }

  private func open(_ flags: Int32, _ way: Int32 = O_RDWR) throws(Errno) -> Int32 {
    try calls.open(target.lockName, in: folder, way | O_APPEND | O_NOFOLLOW | O_NONBLOCK | flags)
  }

  /// Opens the lock's file; one that is new can be taken by everyone who may write the file.
  ///
  /// One that is another person's, and only to be read, can be locked too, and tells who has it.
  private func openOrMake() throws(Errno) -> Int32 {
    do throws(Errno) {
      let descriptor = try open(O_CREAT | O_EXCL)
      share(descriptor)
      return descriptor
    } catch {
      guard error.code == EEXIST else { throw error }
    }
    do throws(Errno) {
      return try open(O_CREAT)
    } catch {
      guard error.code == EACCES else { throw error }
      return try open(0, O_RDONLY)
    }
  }

  /// What is in it is no secret; where its rights cannot be set, the lock holds all the same.
  private func share(_ descriptor: Int32) {
    guard let status = try? calls.status(of: target.name, in: folder), status.kind == .regular else { return }
    var open = status
    open.mode = status.mode & 0o666 | 0o600
    try? AccessRights(open, of: target.name, in: folder, calls).give(to: descriptor, calls)
  }

  private func lock(_ descriptor: Int32) throws(Errno) -> Result {
    let status = try calls.status(descriptor)
    guard status.kind == .regular else { throw Errno(EEXIST) }
    do throws(Errno) {
      try calls.lock(descriptor)
    } catch {
      switch error.code {
      case EWOULDBLOCK: return .held(owner(descriptor))
      case ENOLCK, EOPNOTSUPP, ENOSYS, EINVAL: return try lockByRecord(descriptor)
      default: throw error
      }
    }
    // The one that had it may have removed the file after it was opened here.
    guard let named = try? calls.status(of: target.lockName, in: folder), named.isSameFile(as: status) else {
      return .again
    }
    let left = owner(descriptor)
    if fcntl(descriptor, F_GETFL) & O_ACCMODE == O_RDONLY {
      // Nobody has it, and it is not ours to write in: it makes way for one that is.
      try calls.unlink(target.lockName, in: folder)
      return .again
    }
    // The kernel's lock holds without a record, too: a full disk is no reason to open for reading only.
    try? calls.truncate(descriptor)
    try? calls.writeAll(own.record, to: descriptor)
    return .locked(descriptor, left: left)
  }

  private func owner(_ descriptor: Int32) -> Owner? {
    guard let bytes = try? calls.readAll(descriptor, expected: 512, limit: 4096) else { return nil }
    return Owner(record: bytes)
  }
}

extension LockAttempt {
  /// Without the kernel's help: two processes that find the same dead record in the same moment could both go on; what
  /// they save is still compared with what is there.
  private func lockByRecord(_ descriptor: Int32) throws(Errno) -> Result {
    var left = owner(descriptor)
    if left == nil {
      // Made a moment ago, by another one or here: give the other one time to write.
      usleep(100_000)
      left = owner(descriptor)
    }
    if let left, !left.hasEnded { return .held(left) }
    try calls.unlink(target.lockName, in: folder)
    let new: Int32
    do throws(Errno) {
      new = try open(O_CREAT | O_EXCL)
    } catch {
      if error.code == EEXIST { return .again }
      throw error
    }
    defer { try? calls.close(new) }
    try calls.writeAll(own.record, to: new)
    return .locked(-1, left: left)
  }

  /// Removes the lock's file unless another process has made a new one.
  func removeIfOurs(_ descriptor: Int32) {
    guard let isOurs = try? descriptor >= 0 ? isNamed(descriptor) : isRecorded(), isOurs else { return }
    try? calls.unlink(target.lockName, in: folder)
  }

  private func isNamed(_ descriptor: Int32) throws(Errno) -> Bool {
    try calls.status(descriptor).isSameFile(as: calls.status(of: target.lockName, in: folder))
  }

  private func isRecorded() throws(Errno) -> Bool {
    let descriptor = try open(0)
    defer { try? calls.close(descriptor) }
    return owner(descriptor) == own
  }
}
