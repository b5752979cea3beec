internal import Glibc
internal import Saver
internal import Sentences
internal import Synchronization
internal import Text

/// Where text leaves: data and pages to standard output, messages to standard error.
enum Output {
  /// A line, or several; whatever is in it does no harm on a terminal.
  static func line(_ text: String) { write(text.harmlessLayout + "\n", to: STDOUT_FILENO) }

  /// Data as it goes into a file; on a terminal, what is in it does no harm.
  static func text(_ bytes: [UInt8]) {
    guard isatty(STDOUT_FILENO) == 1 else { return write(bytes, to: STDOUT_FILENO) }
    write(String(decoding: bytes, as: UTF8.self).harmlessLayout, to: STDOUT_FILENO)
  }

  /// A line that will be written over; it begins with a carriage return.
  static func progress(_ text: String) { write("\r" + text.harmless, to: STDERR_FILENO) }

  /// A message for the person.
  static func complain(_ text: String) {
    write(
      text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).harmless + "\n" }.joined(),
      to: STDERR_FILENO)
  }

  /// In the language of the session that it ends, or of the environment where there is none.
  static func complain(_ message: any Message, in language: Language = Environment.current.language) {
    complain("mipexr: " + message.text(in: language))
  }

  static func complain(_ findings: [Finding], in language: Language = Environment.current.language) {
    for finding in findings { complain(finding.text(in: language)) }
  }

  private static func write(_ text: String, to descriptor: Int32) { write(Array(text.utf8), to: descriptor) }

  /// What the system said when standard output could not be written; nothing more is sent there then.
  private static let refusal = Mutex<Errno?>(nil)

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    guard descriptor != STDOUT_FILENO || refusal.withLock({ $0 == nil }) else { return }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { bytes in
        uninterrupted { Glibc.write(descriptor, bytes.baseAddress, bytes.count) }
      }
      let code = errno
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if count < 0, code == EAGAIN {
        waitForRoom(descriptor)
      } else {
        if descriptor == STDOUT_FILENO { refusal.withLock { $0 = Errno(count < 0 ? code : EIO) } }
        return
      }
    }
  }

  /// The reader's end does not block, and has not taken what is there yet.
  private static func waitForRoom(_ descriptor: Int32) {
    var entry = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    _ = poll(&entry, 1, -1)
  }

  /// Ends the program: half of an output is no success, whatever wrote it.
  ///
  /// A reader that has gone away (a closed pipe) has what it wanted, and that is no error of ours.
  static func end(_ code: Int32) -> Never {
    // Some file systems tell only here that there was no room.
    let isClosed = close(STDOUT_FILENO) == 0 || errno == EBADF || errno == EINTR
    let refusal = refusal.withLock { $0 } ?? (isClosed ? nil : Errno(errno))
    guard let refusal, refusal.code != EPIPE else { exit(code) }
    complain(OutputMessage.notWhole(reason: refusal.reason, remedy: refusal.reason.remedy))
    exit(code == 0 ? Exit.cannotWrite.code : code)
  }

  /// Where one of the three standard descriptors is closed, the next file that is opened would be taken for it, and
  /// messages would be written into it.
  static func occupy() {
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(descriptor, F_GETFD) < 0 {
      // Standard output so that writing to it fails: nobody reads it.
      _ = open("/dev/null", descriptor == STDERR_FILENO ? O_WRONLY : O_RDONLY)
    }
  }
}
