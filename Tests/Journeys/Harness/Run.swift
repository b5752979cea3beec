/// A command run to its end without a terminal: what it wrote, and how it ended.
struct Run {
  let output: String
  let errors: String
  let status: Status

  /// Runs a command.
  ///
  /// It has no controlling terminal either: nothing of the person who runs the tests can reach it.
  ///
  /// The program is `mipexr` unless told otherwise, the folder, its home, a fresh one; `environment` holds changes to
  /// `Program.environment`, and the input ends after `input`.
  ///
  /// - Throws: `JourneyFailure` when it cannot be started, or runs too long. An exit code is a result, not an error.
  init(
    program: String = Program.mipexr, _ arguments: [String], input: String = "", environment: [String: String?] = [:],
    folder: Folder? = nil, within limit: Duration = .seconds(10)
  ) async throws {
    let folder = try folder ?? Folder()
    let child = try Subprocess(
      program: program, arguments: arguments,
      environment: Program.environment(home: folder.path, environment), folder: folder.path)
    var input = Array(input.utf8)[...]
    var ended: Status?
    let end = ContinuousClock.now + limit
    while ended == nil {
      if child.step(&input) { ended = child.status() }
      guard ContinuousClock.now < end else { throw Self.overtime(program, arguments, limit, child) }
      try await Task.sleep(for: .milliseconds(2))
    }
    guard let ended else { preconditionFailure("the loop ends with a status") }
    output = String(decoding: child.output, as: UTF8.self)
    errors = String(decoding: child.errors, as: UTF8.self)
    status = ended
  }

  private static func overtime(
    _ program: String, _ arguments: [String], _ limit: Duration, _ child: Subprocess
  ) -> JourneyFailure {
    let heard = [child.output, child.errors].map { $0.suffix(512).escaped }
    return JourneyFailure(
      "\(program) \(arguments) ran longer than \(limit); output: \(heard[0]); errors: \(heard[1])")
  }
}
