// Sentences of the commands that say more when there is more to say.

extension EditorMessage {
  /// `kept`: where the editor's text is, when it is anywhere.
  package static func failed(_ name: String, status: Int, kept: String?) -> Self {
    kept.map { .failedKept(name: name, status: status, kept: $0) } ?? .failed(name: name, status: status)
  }

  package static func killed(_ name: String, signal: Int, kept: String?) -> Self {
    kept.map { .killedKept(name: name, signal: signal, kept: $0) } ?? .killed(name: name, signal: signal)
  }

  package static func unreadable(_ name: String, kept: String?) -> Self {
    kept.map { .unreadableKept(name: name, kept: $0) } ?? .unreadable(name)
  }

  package static func notText(kept: String?) -> Self { kept.map { .notTextKept($0) } ?? .notText }

  package static func tooLong(_ count: Int, limit: Int, kept: String?) -> Self {
    kept.map { .tooLongKept(count: count, limit: limit, kept: $0) } ?? .tooLong(count: count, limit: limit)
  }
}

extension CompareCommandMessage {
  /// `file`: where the scores are; nil when nothing had to be written.
  package static func imported(new: Int, changed: Int, same: Int, file: String?) -> Self {
    guard let file else { return .imported(new: new, changed: changed, same: same) }
    return .importedKept(new: new, changed: changed, same: same, file: file)
  }
}

extension ExportMessage {
  package static func toolFailed(_ tool: String, status: String, said: String) -> Self {
    said.isEmpty ? .toolFailed(tool: tool, status: status) : .toolFailedSaid(tool: tool, status: status, said: said)
  }
}

extension ScoreMessage {
  package static func progress(_ done: Int, of total: Int, refused: Int) -> Self {
    let percent = done * 100 / max(total, 1)
    return refused > 0
      ? .progressRefused(done: done, total: total, percent: percent, refused: refused)
      : .progress(done: done, total: total, percent: percent)
  }
}

extension TransferMessage {
  package static func imported(_ count: Int, refused: Int, known: Int) -> Self {
    switch (known > 0, refused > 0) {
    case (true, true): .importedKnownRefused(count: count, known: known, refused: refused)
    case (true, false): .importedKnown(count: count, known: known)
    case (false, true): .importedRefused(count: count, refused: refused)
    case (false, false): .imported(count)
    }
  }
}

extension CommandMessage: Error {}

extension VersionMessage {
  /// `commit`: nil where the build was not told of one.
  package static func commit(orNone commit: String?) -> Self { commit.map { .commit($0) } ?? .noCommit }
}
