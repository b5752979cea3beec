import Glibc

/// Who may do what with a file: owner, group, mode, and the list of further people (POSIX ACL) where there is one.
struct AccessRights {
  private let status: FileStatus
  /// As the kernel gives it (linux/posix_acl_xattr.h); nil where there is none.
  private let list: [UInt8]?

  private static let name = "system.posix_acl_access"

  init(_ status: FileStatus, of file: String, in folder: Int32, _ calls: SystemCalls) throws(Errno) {
    self.status = status
    let descriptor = try calls.open(file, in: folder, AssessmentFile.readingFlags | O_NOFOLLOW)
    // Nothing was written, so a failing close loses nothing.
    defer { try? calls.close(descriptor) }
    list = try calls.attribute(Self.name, of: descriptor)
  }

  /// Gives a new file the same rights, as far as that is allowed, and never more.
  func give(to descriptor: Int32, _ calls: SystemCalls) throws(Errno) {
    let keepsGroup = try giveOwner(to: descriptor, calls)
    let changesHands = try calls.status(descriptor).owner != status.owner
    let list = changesHands ? list.map { Self.naming(status.owner, in: $0) } : list
    // With a list, the bits of the group say what the list may give at most; its own entry says what the group has.
    let group = keepsGroup ? (list.map(Self.groupBits) ?? status.mode & 0o070) : 0
    if let list {
      try calls.setMode(descriptor, status.mode & ~0o070)
      let given = keepsGroup ? list : Self.withoutGroup(list)
      if (try? calls.setAttribute(Self.name, given, of: descriptor)) != nil { return }
    } else {
      // A folder can give each new file a list, which the mode would wake.
      try calls.removeAttribute(Self.name, of: descriptor)
    }
    try calls.setMode(descriptor, status.mode & ~0o070 | group & status.mode)
  }

  /// Whether the group is the same then; what was open to one is not opened to another.
  private func giveOwner(to descriptor: Int32, _ calls: SystemCalls) throws(Errno) -> Bool {
    let new = try calls.status(descriptor)
    guard new.owner != status.owner || new.group != status.group else { return true }
    do throws(Errno) {
      try calls.setOwner(descriptor, status.owner, status.group)
      return true
    } catch {
      try? calls.setOwner(descriptor, new.owner, status.group)
      return try calls.status(descriptor).group == status.group
    }
  }

  /// Offsets of the entries: eight bytes each behind a head of four, tag and rights first.
  private static func entries(_ list: [UInt8]) -> [Int] { Array(stride(from: 4, to: list.count - 7, by: 8)) }

  /// The owning group's own entry (ACL_GROUP_OBJ), as the bits of a mode.
  private static func groupBits(_ list: [UInt8]) -> mode_t {
    entries(list).first { list[$0] == 4 }.map { mode_t(list[$0 + 2] & 7) << 3 } ?? 0
  }

  /// The list of a file that has another owner now: the one before keeps what he had, by name.
  private static func naming(_ owner: uid_t, in list: [UInt8]) -> [UInt8] {
    guard let first = entries(list).first(where: { list[$0] == 1 }) else { return list }
    let id = (0..<4).map { UInt8(truncatingIfNeeded: owner >> ($0 * 8)) }
    // Among the people named (ACL_USER), who stand behind the owner (ACL_USER_OBJ).
    let others = entries(list).filter { list[$0] == 2 && Array(list[($0 + 4)..<($0 + 8)]) == id }
    guard others.isEmpty else { return list }
    return list[..<(first + 8)] + [2, 0, list[first + 2], 0] + id + list[(first + 8)...]
  }

  private static func withoutGroup(_ list: [UInt8]) -> [UInt8] {
    var list = list
    for entry in entries(list) where list[entry] == 4 { list[entry + 2] = 0 }
    return list
  }
}
