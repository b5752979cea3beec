import CPseudoTerminal
import Glibc

/// A process with a pipe at each of its three ends; killed when nobody holds it any more.
final class Subprocess {
  private let child: piped_program
  private var isInputOpen = true
  private var isReaped = false
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)
  private(set) var output: [UInt8] = []
  private(set) var errors: [UInt8] = []

  /// So that a program which does not read its input does not end the tests.
  private static let brokenPipesAreErrors: Void = { _ = signal(SIGPIPE, SIG_IGN) }()

  init(program: String, arguments: [String], environment: [String: String], folder: String) throws {
    _ = Self.brokenPipesAreErrors
    var child = piped_program()
    let failure = Program.withStrings([program] + arguments) { arguments in
      Program.withStrings(environment.lines) { environment in
        piped_program_start(&child, program, arguments, environment, folder)
      }
    }
    guard failure == 0 else { throw JourneyFailure("cannot start \(program): \(SystemError.text(failure))") }
    self.child = child
  }

  deinit {
    closeInput()
    close(child.output)
    close(child.errors)
    guard !isReaped else { return }
    kill(-child.process, SIGKILL)
    waitpid(child.process, nil, 0)
  }

  /// Writes and reads what can be; true when both outputs have ended.
  func step(_ input: inout ArraySlice<UInt8>) -> Bool {
    if isInputOpen, !write(&input) { closeInput() }
    let isOutputAtEnd = read(child.output, into: &output)
    let isErrorsAtEnd = read(child.errors, into: &errors)
    return isOutputAtEnd && isErrorsAtEnd
  }

  /// How the process ended; nil while it runs.
  func status() -> Status? {
    var status: Int32 = 0
    guard waitpid(child.process, &status, WNOHANG) == child.process else { return nil }
    isReaped = true
    return Status(waited: status)
  }

  /// Writes what there is room for; false when nothing is left to write, or nobody to read it.
  private func write(_ bytes: inout ArraySlice<UInt8>) -> Bool {
    guard !bytes.isEmpty else { return false }
    let count = bytes.withUnsafeBytes { Glibc.write(child.input, $0.baseAddress, $0.count) }
    bytes = bytes.dropFirst(max(count, 0))
    return count >= 0 || errno == EAGAIN
  }

  /// Appends what has come; true when no more can come.
  private func read(_ descriptor: Int32, into bytes: inout [UInt8]) -> Bool {
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return count == 0 }
      bytes += buffer.prefix(count)
    }
  }

  private func closeInput() {
    if isInputOpen { close(child.input) }
    isInputOpen = false
  }
}
