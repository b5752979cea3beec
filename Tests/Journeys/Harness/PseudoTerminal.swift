import CPseudoTerminal
import Glibc
import Wizard

/// The near end of a pseudo-terminal, and the program at its far end.
final class PseudoTerminal {
  /// What the shell tells of the program.
  enum Report: Equatable {
    case started(pid_t)
    case notStarted(errno: Int32)
    case stopped(signal: Int32)
    case ended(Status)
  }

  enum Arrival: Equatable {
    case bytes([UInt8])
    case nothingYet
    /// The far end is closed, and all it wrote has been read.
    case end
  }

  private let terminal: pseudo_terminal
  private var isHungUp = false
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  /// Starts the program; that it could not be found comes as a report.
  init(
    program: String, arguments: [String], environment: [String: String], folder: String, size: Size
  ) throws {
    var terminal = pseudo_terminal()
    let failure = Program.withStrings([program] + arguments) { arguments in
      Program.withStrings(environment.lines) { environment in
        pseudo_terminal_start(&terminal, program, arguments, environment, folder, Self.window(size))
      }
    }
    guard failure == 0 else { throw JourneyFailure("no pseudo-terminal: \(SystemError.text(failure))") }
    self.terminal = terminal
  }

  deinit {
    // The shell kills the program when nobody can command it any more.
    close(terminal.commands)
    close(terminal.reports)
    hangUp()
    waitpid(terminal.shell, nil, 0)
  }

  /// The modes that the program found.
  var modesAtStart: Modes { Modes(terminal.modes) }

  /// The modes now; nil when the terminal is gone.
  var modes: Modes? {
    guard !isHungUp else { return nil }
    var modes = pseudo_terminal_modes()
    return pseudo_terminal_get_modes(terminal.master, &modes) == 0 ? Modes(modes) : nil
  }

  func read() -> Arrival {
    guard !isHungUp else { return .end }
    let count = Glibc.read(terminal.master, &buffer, buffer.count)
    if count > 0 { return .bytes(Array(buffer.prefix(count))) }
    return count < 0 && (errno == EAGAIN || errno == EINTR) ? .nothingYet : .end
  }

  /// Writes what there is room for; the number of bytes, none when the terminal is gone.
  func write(_ bytes: ArraySlice<UInt8>) -> Int {
    guard !isHungUp else { return 0 }
    return max(0, bytes.withUnsafeBytes { Glibc.write(terminal.master, $0.baseAddress, $0.count) })
  }

  /// Whether the program has read all that was written.
  var isRead: Bool { isHungUp || pseudo_terminal_unread(terminal.master) == 0 }

  func nextReport() -> Report? {
    var report = pseudo_terminal_report()
    let size = MemoryLayout<pseudo_terminal_report>.size
    guard Glibc.read(terminal.reports, &report, size) == size else { return nil }
    switch Int(report.kind) {
    case PSEUDO_TERMINAL_STARTED: return .started(report.value)
    case PSEUDO_TERMINAL_NOT_STARTED: return .notStarted(errno: report.value)
    case PSEUDO_TERMINAL_STOPPED: return .stopped(signal: report.value)
    default: return .ended(Status(waited: report.value))
    }
  }

  func resize(to size: Size) throws {
    guard !isHungUp, pseudo_terminal_resize(terminal.master, Self.window(size)) == 0 else {
      throw JourneyFailure("the terminal cannot be resized: \(SystemError.latest)")
    }
  }

  /// Brings a stopped program to the foreground again, as a shell's `fg` does.
  func bringToForeground() {
    _ = withUnsafeBytes(of: UInt8(1)) { Glibc.write(terminal.commands, $0.baseAddress, 1) }
  }

  /// Takes the terminal away, as closing its window does.
  func hangUp() {
    guard !isHungUp else { return }
    isHungUp = true
    close(terminal.master)
  }

  private static func window(_ size: Size) -> pseudo_terminal_size {
    pseudo_terminal_size(columns: UInt16(size.width), rows: UInt16(size.height))
  }
}

extension Status {
  /// The status that waitpid gave.
  init(waited status: Int32) {
    let signal = pseudo_terminal_signal(status)
    self = signal == 0 ? .code(pseudo_terminal_code(status)) : .signal(signal)
  }
}
