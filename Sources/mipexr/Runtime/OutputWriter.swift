internal import Saver
internal import Sentences

/// What leaves the tool as files: every failure is told and becomes a status.
enum OutputWriter {
  /// Writes a file, or a folder of files, and says so; without a path the only file goes to standard output.
  ///
  /// A file that is there is replaced if `force` says so; nil where that cannot be asked for.
  static func write(
    _ files: [(name: String, bytes: [UInt8])], to path: String?, asFolder: Bool = false, force: Bool? = nil
  ) throws {
    guard let path else { return files.forEach { Output.text($0.bytes) } }
    do throws(SaveError) {
      if asFolder {
        try AtomicOutput.folder(files, at: path)
      } else {
        for file in files {
          try AtomicOutput.file(file.bytes, at: path, replacing: force == true ? .anything : .nothing)
        }
      }
    } catch {
      if case .exists(path + "~", _) = error {
        Output.complain(OutputMessage.keepsAssessment(path: path, backup: path + "~"))
        throw Exit.cannotCreate
      }
      if case .exists = error, let force {
        Output.complain(force ? ExportMessage.isAssessment(path) : .isThere(path))
        throw Exit.cannotCreate
      }
      throw refusal(error, path)
    }
    Output.complain(TransferMessage.written(path))
  }

  /// Tells why, and gives the status.
  static func refusal(_ error: SaveError, _ path: String) -> Exit {
    Output.complain(message(for: error, path))
    if case .held = error { return .busy }
    return .cannotCreate
  }

  static func message(for error: SaveError, _ path: String) -> any Message {
    switch error {
    case .exists: TransferMessage.exists(path)
    case .held: OutputMessage.beingWritten(path)
    case .system(_, _, let errno) where errno.reason == .exists: TransferMessage.exists(path)
    case .system(_, _, let errno): TransferMessage.notWritten(path, errno.reason)
    default: error.message
    }
  }
}
