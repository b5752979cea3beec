import Glibc
import Wizard

/// A program walked through as a person at a terminal does: keys in, screen out.
///
/// The program runs on a real pseudo-terminal in a folder of its own; what it writes is shown by an emulator in memory.
/// Everything that waits has a time limit, and a failure shows the screen. The program dies with its walk.
final class Walk {
  let folder: Folder
  let terminal: PseudoTerminal
  let emulator: Emulator
  /// Everything that the program has written.
  var received: [UInt8] = []
  var process: pid_t?
  /// How the program ended; nil while it runs.
  var status: Status?
  /// Why the program could not be started; nil when it could.
  var startFailure: String?
  /// Signals that have stopped the program and were not waited for yet.
  var stops: [Int32] = []
  var isAtEnd = false

  /// Starts a program in its home and working folder.
  ///
  /// The program is `mipexr` unless told otherwise, the folder a fresh one; `environment` holds changes to
  /// `Program.environment`, where nil takes a variable away.
  ///
  /// - Throws: `JourneyFailure` when there is no terminal to have; a program that cannot be started shows in the first
  ///   wait.
  init(
    program: String = Program.mipexr, arguments: [String] = [], environment: [String: String?] = [:],
    size: Size = Size(width: 80, height: 24), folder: Folder? = nil
  ) throws {
    self.folder = try folder ?? Folder()
    emulator = Emulator(size: size)
    terminal = try PseudoTerminal(
      program: program, arguments: arguments,
      environment: Program.environment(home: self.folder.path, environment), folder: self.folder.path, size: size)
  }
}
