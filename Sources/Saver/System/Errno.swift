import Glibc
package import Sentences

/// What the system answers when it refuses a call (errno).
package struct Errno: Error, Hashable {
  package var code: Int32

  package init(_ code: Int32) {
    self.code = code
  }

  /// For people.
  package var reason: SystemReason {
    switch code {
    case ENOSPC: .diskFull
    case EDQUOT: .overQuota
    case EACCES, EPERM: .noPermission
    case EROFS: .readOnly
    case ENOENT: .missing
    case ENOTDIR: .notAFolder
    case EISDIR: .isAFolder
    case EEXIST: .exists
    case EFBIG: .fileTooLarge
    case ENAMETOOLONG: .nameTooLong
    case ELOOP: .tooManyLinks
    case EMFILE, ENFILE: .tooManyOpenFiles
    case EIO: .deviceFault
    case ENODEV, ENXIO, ESTALE, ENOTCONN, EHOSTDOWN, ETIMEDOUT: .gone
    case EINTR: .interrupted
    case EAGAIN, EBUSY: .busy
    default: .other(String(cString: strerror(code)))
    }
  }
}
