internal import Glibc
internal import Saver
internal import Sentences
internal import Terminal
internal import Text

/// Another program, run to its end.
///
/// There is never a shell: it gets its words one by one.
enum Subprocess {
  /// As long as the slowest start of an office program on an old machine.
  private static let limit = 180

  /// How a program has ended.
  enum Ending {
    case notStarted(SystemReason)
    case exited(Int32)
    case killed(signal: Int32)

    fileprivate init(status: Int32) {
      let signal = status & 0x7F
      self = signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(signal: signal)
    }
  }

  /// Runs a program with these words and without a terminal; what it says goes to a new file.
  ///
  /// Gives its exit status, or 128 and its signal; one that does not end in time is ended.
  static func run(_ path: String, _ arguments: [String], messages: String) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, messages, O_WRONLY | O_CREAT | O_EXCL, 0o600)
    posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)
    guard let process = try? start(path, arguments, actions, signals: []) else { return 127 }
    switch wait(for: process) {
    case .exited(let status): return status
    case .killed(let signal): return 128 + signal
    case .notStarted: return 127
    }
  }

  /// Runs a program with these words on the terminal that we have, and takes the terminal back from it.
  ///
  /// What is typed there to interrupt or to stop is the other program's: an interruption leaves us alone, and Ctrl-Z
  /// stops both, since we are one job.
  static func runInForeground(_ path: String, _ arguments: [String]) -> Ending {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let terminal = TerminalState()
    let signals = SignalState.forAnotherProgram()
    defer {
      terminal.restore()
      signals.restore()
    }
    do throws(Errno) {
      let process = try start(path, arguments, actions, signals: SignalState.numbers)
      return Ending(status: TerminalScreen.wait(for: process))
    } catch {
      return .notStarted(error.reason)
    }
  }

  /// The file of a program: the name itself when it is a path, else the first executable in the folders of PATH.
  static func path(of name: String) -> String? {
    if name.contains("/") { return access(name, X_OK) == 0 ? name : nil }
    let folders = (Environment.current.value("PATH") ?? "/usr/bin:/bin").split(separator: ":").filter {
      $0.hasPrefix("/")
    }
    return folders.map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
  }

  /// Starts a program, for which these signals mean what they usually mean.
  private static func start(
    _ path: String, _ arguments: [String], _ actions: posix_spawn_file_actions_t, signals: [Int32]
  ) throws(Errno) -> pid_t {
    var actions = actions
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var standard = sigset_t()
    sigemptyset(&standard)
    for signal in signals { sigaddset(&standard, signal) }
    posix_spawnattr_setsigdefault(&attributes, &standard)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    // Below a parent that ignores the end of its children, how ours ends would be forgotten.
    signal(SIGCHLD, SIG_DFL)
    var process: pid_t = 0
    let failure = posix_spawn(&process, path, &actions, &attributes, &words, environ)
    guard failure == 0 else { throw Errno(failure) }
    return process
  }

  private static func wait(for process: pid_t) -> Ending {
    var status: Int32 = 0
    var end = time(nil) + limit
    var isTold = false
    while true {
      if uninterrupted({ waitpid(process, &status, WNOHANG) }) != 0 { break }
      if time(nil) > end { kill(process, SIGKILL) }
      if HeldSignals.arePending, !isTold {
        kill(process, SIGTERM)
        (isTold, end) = (true, time(nil) + 2)
      }
      usleep(10_000)
    }
    return Ending(status: status)
  }
}

/// Signals that end a program wait while something is undone first: a copy of the notes in a temporary folder.
enum HeldSignals {
  static func during<Value>(_ body: () throws -> Value) rethrows -> Value {
    var before = sigset_t()
    var held = set
    pthread_sigmask(SIG_BLOCK, &held, &before)
    // What came meanwhile ends the program here.
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    return try body()
  }

  static var arePending: Bool {
    var pending = sigset_t()
    sigpending(&pending)
    return numbers.contains { sigismember(&pending, $0) == 1 }
  }

  private static let numbers = [
    SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGALRM, SIGUSR1, SIGUSR2, SIGXCPU, SIGVTALRM, SIGPROF, SIGIO,
  ]

  /// Whoever started us with one ignored (nohup) means it.
  private static var set: sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for number in numbers {
      var action = sigaction()
      guard sigaction(number, nil, &action) == 0,
        unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) != 1
      else { continue }
      sigaddset(&set, number)
    }
    return set
  }
}

/// What a program that ends badly may leave in disorder: the terminal's modes, and whose turn it is.
private struct TerminalState {
  private var modes = termios()
  private let hasModes: Bool
  private let owner: pid_t

  init() {
    hasModes = tcgetattr(STDIN_FILENO, &modes) == 0
    owner = tcgetpgrp(STDIN_FILENO)
  }

  func restore() {
    var blocked = sigset_t()
    var before = sigset_t()
    sigemptyset(&blocked)
    sigaddset(&blocked, SIGTTOU)
    // Else we would be stopped for touching a terminal that a dead job still owns.
    pthread_sigmask(SIG_BLOCK, &blocked, &before)
    if owner == getpgrp(), tcgetpgrp(STDIN_FILENO) != owner { tcsetpgrp(STDIN_FILENO, owner) }
    var modes = modes
    if hasModes { tcsetattr(STDIN_FILENO, TCSADRAIN, &modes) }
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }
}

/// What signals mean to us, put aside while another program has the terminal.
private struct SignalState {
  /// Those that we treat in our own way, and that the other program shall not inherit so.
  static let numbers = [SIGINT, SIGQUIT, SIGTSTP, SIGCHLD, SIGPIPE, SIGXFSZ]

  private var previous: [(number: Int32, action: sigaction)] = []

  static func forAnotherProgram() -> SignalState {
    var state = SignalState()
    for number in [SIGINT, SIGQUIT] { state.set(number, SIG_IGN) }
    for number in [SIGTSTP, SIGCHLD] { state.set(number, SIG_DFL) }
    return state
  }

  private mutating func set(_ number: Int32, _ handler: __sighandler_t?) {
    var old = sigaction()
    var new = sigaction()
    new.__sigaction_handler.sa_handler = handler
    guard sigaction(number, nil, &old) == 0 else { return }
    // Whoever started us so that Ctrl-Z does nothing means it.
    if number == SIGTSTP, unsafeBitCast(old.__sigaction_handler.sa_handler, to: Int.self) == 1 { return }
    if sigaction(number, &new, nil) == 0 { previous.append((number, old)) }
  }

  func restore() {
    for (number, action) in previous {
      var action = action
      sigaction(number, &action, nil)
    }
  }
}
