import Glibc

/// What the system knows of a file.
struct FileStatus: Hashable, Sendable {
  enum Kind: Sendable {
    case regular, folder, link, other
  }

  var kind: Kind
  var device: UInt64
  var inode: UInt64
  var size: Int
  /// Nanoseconds since 1970.
  var modified: Int
  /// Permission bits only.
  var mode: mode_t
  /// How many names it has.
  var names: UInt
  var owner: uid_t
  var group: gid_t

  init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .regular
    case S_IFDIR: kind = .folder
    case S_IFLNK: kind = .link
    default: kind = .other
    }
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
    size = Int(status.st_size)
    modified = status.st_mtim.tv_sec &* 1_000_000_000 &+ status.st_mtim.tv_nsec
    mode = status.st_mode & 0o7777
    names = UInt(status.st_nlink)
    owner = status.st_uid
    group = status.st_gid
  }

  func isSameFile(as other: FileStatus) -> Bool { device == other.device && inode == other.inode }
}
