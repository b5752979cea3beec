internal import ArgumentParser
internal import Assessment
internal import Glibc
internal import Saver
internal import Sentences
internal import Text

/// Lists what the program leaves on the disk for a file: nothing else is ever written.
struct PathsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "paths", abstract: tell(.abstract), discussion: tell(.examples))

  @Argument(help: ArgumentHelp(say(.oneFileHelp), valueName: say(.fileValue)), completion: .file())
  var file: String

  @Option(help: ArgumentHelp(tell(.formatHelp), valueName: say(.formatValue)))
  var format = Format.text

  @OptionGroup var shared: SharedOptions

  func run() throws {
    guard format != .csv else { throw ValidationError(tell(.formatHelp)) }
    let target: SaveTarget
    do throws(SaveError) {
      target = try SaveTarget(resolving: file)
    } catch {
      Output.complain(error.finalMessage)
      throw Exit.missing
    }
    let traces = Self.traces(of: target, library: shared.library)
    switch format {
    case .json: Output.text(Self.json(traces).written())
    default: traces.forEach { Output.line($0.text) }
    }
  }

  /// A place on the disk, and what is there now.
  private struct Trace {
    let path: String
    let what: PathsMessage
    let status: stat?

    init(_ path: String, _ what: PathsMessage) {
      self.path = path
      self.what = what
      var status = stat()
      self.status = lstat(path, &status) == 0 ? status : nil
    }

    /// Permissions in octal digits, as `chmod` takes them.
    var mode: String? {
      status.map { status in
        let digits = String(status.st_mode & 0o7777, radix: 8)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      }
    }

    var text: String { "\(mode ?? "-   ")  \(path.harmless)\n      \(tell(what))" }
  }

  private static func traces(of target: SaveTarget, library: String?) -> [Trace] {
    let environment = Environment.current
    var traces = [Trace(whole(target.path), .file)]
    traces += SaveTarget.Companion.allCases.map { Trace(whole(target.path(of: $0)), PathsMessage($0)) }
    let elsewhere = RescuePlace(of: target, folder: environment.rescueFolder).filesElsewhere
    traces += elsewhere.map { Trace($0, .rescue) } + target.conflicts.map { Trace(whole($0), .conflict) }
    if let folder = environment.stateFolder { traces.append(Trace(folder + "/recent.json", .recent)) }
    if let keys = environment.keyFile { traces.append(Trace(keys, .keys)) }
    traces += TemporaryFolder.remaining.map { Trace(whole($0), .draft) }
    return traces + environment.libraryFolders(library).map { Trace(whole($0), .library) }
  }

  private static func json(_ traces: [Trace]) -> JSON {
    let files = traces.map { trace in
      JSON.object([
        "path": .string(trace.path), "exists": .bool(trace.status != nil), "mode": trace.mode.map(JSON.string) ?? .null,
        "bytes": trace.status.map { .integer(Int($0.st_size)) } ?? .null, "answers": .bool(trace.what.holdsAnswers),
        "holds": .string(tell(trace.what)),
      ])
    }
    return .object(["format": .string("mipexr-paths/1"), "files": .array(files)])
  }

  /// From the root on.
  private static func whole(_ path: String) -> String {
    guard !path.hasPrefix("/"), let folder = getcwd(nil, 0) else { return path }
    defer { free(folder) }
    return "\(String(cString: folder))/\(path.hasPrefix("./") ? String(path.dropFirst(2)) : path)"
  }
}

/// A sentence of the command in the person's language.
private func tell(_ message: PathsMessage) -> String { message.text(in: Environment.current.language) }

extension PathsMessage {
  fileprivate init(_ companion: SaveTarget.Companion) {
    switch companion {
    case .backup: self = .backup
    case .new, .old: self = .half
    case .rescue: self = .rescue
    case .lock: self = .lock
    }
  }

  fileprivate var holdsAnswers: Bool { [.file, .backup, .half, .rescue, .conflict, .draft].contains(self) }
}
