package import Assessment
import Sentences

/// What can be had of a damaged workshop file; nothing of it is written anywhere.
package struct WorkshopRecovery: Sendable {
  /// The version before, FILE~, when that can be read.
  package var backup: WorkshopFile?
  private let remains: WorkshopRemains

  /// Reads what stands whole in the damaged file, and FILE~.
  package init(of path: String, limits: JSON.Limits = .standard, calls: SystemCalls = .real) {
    // FILE~ lies beside what a link leads to.
    let path = (try? SaveTarget(resolving: path, calls: calls))?.path ?? path
    backup = try? WorkshopFile.read(path + "~", limits: limits, calls: calls)
    remains = Recovery.salvage(path, limits, calls) { $0.workshopRemains() } ?? WorkshopRemains()
  }

  /// The votes that stand whole in the damaged file.
  package var rounds: [Round] { remains.workshop.rounds }

  /// What was settled and stands whole in the damaged file, by indicator.
  package var settled: [String: Workshop.Settled] { remains.workshop.settled }

  /// FILE~ with the votes and the settled answers of the damaged file in the place of its own; nil without FILE~.
  ///
  /// The history says what was put in, so that a person can take it back.
  package func merged(at now: Timestamp) -> Workshop? {
    guard var workshop = backup?.workshop else { return nil }
    workshop.take(remains.workshop, at: now)
    return workshop
  }

  /// A workshop of what stands whole in the damaged file alone; nil unless it says by which rules it was held and on what.
  package func made(at now: Timestamp) -> Workshop? {
    let needed: Set = ["format", "questionnaire", "assessment", "rules"]
    guard remains.members.isSuperset(of: needed), !rounds.isEmpty else { return nil }
    var made = remains.workshop
    made.keepWhatBelongs()
    if !remains.members.contains("created") { made.created = now }
    made.modified = now
    return made
  }
}

/// What stands whole in a damaged workshop file.
struct WorkshopRemains: Sendable {
  var workshop = Workshop.blank
  /// The names of the members that stand whole; rounds and settled answers need not be among them, they count one by one.
  var members: Set<String> = []
}

extension AssessmentReader {
  /// What stands whole before the place where the text is damaged; a member of a wrong kind is left out.
  mutating func workshopRemains() -> WorkshopRemains {
    var remains = WorkshopRemains()
    do throws(JSON.Fault) {
      guard try scanner.kind() == .object else { return remains }
      var members = try scanner.openObject()
      while let member = try scanner.next(&members) { try take(member, into: &remains) }
    } catch {
      // What comes after the damage is not guessed at.
    }
    return remains
  }

  private mutating func take(_ member: String, into remains: inout WorkshopRemains) throws(JSON.Fault) {
    let faults = faultCount
    var notes = WorkshopNotes()
    switch member {
    case "rounds" where try scanner.kind() == .array:
      var elements = try scanner.openArray()
      while try scanner.next(&elements) {
        let faults = faultCount
        let round = try round(member, &notes, isPast: false)
        if faultCount == faults { remains.workshop.rounds.append(round) }
      }
    case "settled" where try scanner.kind() == .object:
      var entries = try scanner.openObject()
      while let id = try scanner.next(&entries) {
        let faults = faultCount
        let entry = try settled(id)
        if faultCount == faults { remains.workshop.settled[id] = entry }
      }
    case "format":
      guard try scanner.kind() == .text else { return try scanner.skip() }
      if try scanner.text() == Workshop.format { remains.members.insert(member) }
    default:
      var workshop = remains.workshop
      try take(member, into: &workshop, &notes)
      guard faultCount == faults else { return }
      remains.workshop = workshop
      remains.members.insert(member)
    }
  }
}
