package import Assessment
import Glibc
import Sentences

/// A workshop as it was read from its file.
package struct WorkshopFile: Sendable {
  package var path: String
  package var workshop: Workshop
  /// What was read, to hand to the saver.
  package var identity: Identity
  package var text: [UInt8]
}

extension WorkshopFile {
  /// Why a file could not be read as a workshop.
  package enum Refusal: Error {
    /// Missing, a folder, larger than the limit, or refused by the system.
    case unreadable(ReadError)
    /// The file is damaged, or no workshop.
    case invalid(path: String, [InvalidWorkshop.Fault])

    /// Whether the version before the file may be the better one; it is not where a newer program wrote the file.
    package var isDamage: Bool {
      guard case .invalid(_, let faults) = self else { return false }
      return !faults.contains { fault in
        if case .told(let what) = fault.what, case .newerFormat? = what as? AssessmentMessage { true } else { false }
      }
    }
  }

  package static func read(
    _ path: String, limits: JSON.Limits = .standard, calls: SystemCalls = .real
  ) throws(Refusal) -> WorkshopFile {
    try read(path, limits, calls) { () throws(Errno) in try calls.open(path, AssessmentFile.readingFlags) }
  }

  /// Reads the file that will be saved to, in the folder that will be saved in.
  package static func read(_ target: SaveTarget, limits: JSON.Limits = .standard) throws(Refusal) -> WorkshopFile {
    let calls = target.calls
    return try read(target.path, limits, calls) { () throws(Errno) in
      try calls.open(target.name, in: target.folder.descriptor, AssessmentFile.readingFlags | O_NOFOLLOW)
    }
  }

  private static func read(
    _ path: String, _ limits: JSON.Limits, _ calls: SystemCalls, open: () throws(Errno) -> Int32
  ) throws(Refusal) -> WorkshopFile {
    let contents: FileContents
    do throws(ReadError) {
      contents = try AssessmentFile.contents(path, limits, calls, open)
    } catch {
      throw .unreadable(error)
    }
    do throws(InvalidWorkshop) {
      let workshop = try Workshop(reading: contents.bytes, limits: limits)
      return WorkshopFile(path: path, workshop: workshop, identity: contents.identity, text: contents.bytes)
    } catch {
      throw .invalid(path: path, error.faults)
    }
  }
}

extension Workshop: Savable {
  static func check(_ bytes: [UInt8], path: String) throws(SaveError) {
    do throws(InvalidWorkshop) {
      _ = try Workshop(reading: bytes)
    } catch {
      guard case .told(let why)? = error.faults.first?.what else { throw .unfit(path: path, why: nil) }
      throw .unfit(path: path, why: why as? JSONMessage)
    }
  }

  /// In a session that keeps only counts FILE~ has the same counts as FILE, or there is none: what sets two counts of one
  /// vote apart is the vote of the person who came between.
  func mayStandBeside(_ before: [UInt8]) -> Bool {
    guard rules.anonymity == .counts, let before = try? Workshop(reading: before) else { return true }
    let own = Dictionary(rounds.map { ($0.id, $0.votes) }, uniquingKeysWith: { first, _ in first })
    return before.rules.anonymity == .counts
      && before.rounds.allSatisfy { $0.votes == nil || own[$0.id] == .some($0.votes) }
  }
}

extension SafeFile {
  /// Makes a file that must not be there yet, under its lock.
  package static func make(_ workshop: Workshop, at path: String, now: Timestamp) throws(SaveError) {
    try make(any: workshop, at: path, now: now)
  }

  /// Puts a workshop in the place of what is there; one that could not be read again is refused.
  package mutating func save(_ workshop: Workshop) throws(SaveError) { try save(any: workshop) }
}

extension SaveQueue {
  /// Hands over the newest version of a workshop, its number greater than those before and than 0; it returns at once.
  package func submit(_ workshop: Workshop, number: Int) { submit(any: workshop, number) }
}
