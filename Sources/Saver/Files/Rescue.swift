package import Assessment
import Glibc
import Sentences

/// What a session could not write to its file, found at the next opening, and what it has that the file has not.
package struct Rescue: Sendable {
  package let file: AssessmentFile
  /// The assessment as it is in its file now; nil when that cannot be read.
  package let before: AssessmentFile?
  /// The indicators whose answers or targets the session changed, and the file has otherwise.
  package let differing: [String]

  package init?(of target: SaveTarget, in place: RescuePlace) {
    guard let file = place.find() else { return nil }
    self.file = file
    before = try? AssessmentFile.read(target)
    differing = before.map { Divergence(file.assessment, from: $0.assessment).differing } ?? []
  }

  /// Whether the file has all of it already: the session could still save, and was ended before it could tidy up.
  package var isInFile: Bool { before != nil && differing.isEmpty }

  /// The file's assessment with the session's changes put in; the history says so, and undo takes them back.
  ///
  /// What others changed in the meantime stays, except where the session changed the same answer.
  package func merged(at now: Timestamp) -> Assessment? {
    guard var assessment = before?.assessment else { return nil }
    let rescued = file.assessment
    for id in differing {
      assessment.record(rescued.answers[id], for: id, at: now)
      assessment.record(rescued.targets[id], asTargetOf: id, at: now)
    }
    return assessment
  }

  /// Takes the rescue file away, when what it held is elsewhere.
  package func remove() {
    if let target = try? SaveTarget(resolving: file.path) { SafeFile(target, known: nil).remove() }
  }

  /// Gives it a name beside its file under which it stays, and is not asked about again.
  package func keepApart(beside target: SaveTarget, at now: Timestamp) throws(SaveError) -> String {
    for name in target.conflictNames(at: now) {
      let path = target.path.replacingName(with: name)
      do throws(SaveError) {
        try AtomicOutput.file(file.text, at: path, calls: target.calls)
      } catch {
        if case .exists = error { continue }
        throw error
      }
      remove()
      return path
    }
    throw .system(path: target.path, .create, Errno(EEXIST))
  }
}

/// What was changed in one version after it and another went apart.
private struct Divergence {
  let differing: [String]

  init(_ own: Assessment, from other: Assessment) {
    let common = zip(own.history, other.history).prefix { $0 == $1 }.count
    let theirs = Set(other.history[common...].map(\.indicator))
    let changed = Set(own.history[common...].map(\.indicator))
    // What was being written when the session ended has no step of its own yet.
    var last: [String: Answer?] = [:]
    for step in own.history where step.target == nil { last[step.indicator] = step.to }
    let ids = Set(own.answers.keys).union(own.targets.keys).union(changed)
    differing = ids.filter { id in
      let isOwn =
        changed.contains(id) || last[id].map { $0?.undated != own.answers[id]?.undated } ?? !theirs.contains(id)
      let differs = own.answers[id]?.undated != other.answers[id]?.undated || own.targets[id] != other.targets[id]
      return isOwn && differs
    }.sorted()
  }
}
