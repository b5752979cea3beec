internal import Glibc

/// Another program, run to its end without a terminal.
enum Child {
  /// As long as the slowest start of an office program on an old machine.
  private static let limit = 180

  /// Runs a program with these words; what it says goes to a new file.
  ///
  /// Gives its exit status, or 128 and its signal; one that does not end in time is ended.
  static func run(_ path: String, _ arguments: [String], messages: String) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, messages, O_WRONLY | O_CREAT | O_EXCL, 0o600)
    posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)
    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var process: pid_t = 0
    let result = posix_spawn(&process, path, &actions, nil, &words, environ)
    guard result == 0 else { return 127 }
    return wait(for: process)
  }

  private static func wait(for process: pid_t) -> Int32 {
    var status: Int32 = 0
    let end = time(nil) + limit
    while true {
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process || (ended < 0 && errno != EINTR) { break }
      if time(nil) > end { kill(process, SIGKILL) }
      usleep(10_000)
    }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }
}
