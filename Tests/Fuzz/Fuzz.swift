import Glibc
import Streams

/// Gives what libFuzzer makes up to the target that `FUZZ_TARGET` names: libFuzzer may start the program anew, with
/// arguments of its own only.
@main enum Fuzz {
  /// One program for all targets: instrumenting and linking are most of the cost of building one.
  private static let targets: [String: @Sendable ([UInt8]) -> Void] = [
    "assessment": AssessmentTarget.run, "csv": CSVTarget.run, "handbook": HandbookTarget.run, "json": JSONTarget.run,
    "keys": KeysTarget.run, "planted": PlantedTarget.run, "questionnaire": QuestionnaireTarget.run,
    "replies": RepliesTarget.run, "wizard": WizardTarget.run, "workshop": WorkshopTarget.run,
  ]

  fileprivate static let chosen: @Sendable ([UInt8]) -> Void = {
    let name = environment("FUZZ_TARGET") ?? ""
    guard let target = targets[name] else {
      fatalError("FUZZ_TARGET is \"\(name)\"; it has to be one of \(targets.keys.sorted().joined(separator: ", "))")
    }
    return target
  }()

  static func main() {
    if let count = environment("FUZZ_STREAMS").flatMap(UInt64.init) { return tryStreams(count) }
    _ = chosen
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> = CommandLine.unsafeArgv
    var count = CommandLine.argc
    exit(
      runDriver(&count, &arguments) { start, count in
        Fuzz.chosen([UInt8](UnsafeBufferPointer(start: start, count: count)))
        return 0
      })
  }

  /// Made-up streams of keys and replies: no coverage leads to them, there are many.
  private static func tryStreams(_ count: UInt64) {
    for seed in 0..<count {
      if let fault = Stream(seed: seed).fault() { fatalError("seed \(seed): \(fault)") }
      guard (seed + 1) % 1_000_000 == 0 || seed + 1 == count else { continue }
      // Not kept back by a pipe: it takes minutes.
      let line = "\(seed + 1) streams, no fault\n"
      _ = line.withCString { Glibc.write(STDOUT_FILENO, $0, strlen($0)) }
    }
  }

  /// Where targets put the files that they read; the runner makes it and removes it.
  static let folder = environment("FUZZ_FOLDER") ?? "."

  private static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  static func write(_ bytes: some Collection<UInt8>, to path: String) {
    guard let file = fopen(path, "w") else { fatalError("\(path) cannot be written") }
    let bytes = Array(bytes)
    let written = fwrite(bytes, 1, bytes.count, file)
    guard fclose(file) == 0, written == bytes.count else { fatalError("\(path) cannot be written") }
  }

  static func makeFolder(_ path: String) {
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { fatalError("\(path) cannot be made") }
  }
}

/// Ends the program when what has to hold does not; libFuzzer then keeps the text that did it.
func ensure(_ condition: Bool, _ what: @autoclosure () -> String) {
  if !condition { fatalError(what()) }
}

/// libFuzzer's beginning for programs that have one of their own (llvm/llvm-project:compiler-rt/lib/fuzzer).
@_silgen_name("LLVMFuzzerRunDriver") private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ target: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt
