import Assessment
import Saver
import Scoring
import Sentences
import Text

/// Any text as a workshop: refused with a fault, or read, and then the same after it was written and read again, whatever is
/// taken back in it.
enum WorkshopTarget {
  static func run(_ bytes: [UInt8]) {
    do throws(InvalidWorkshop) {
      let workshop = try Workshop(reading: bytes)
      check(workshop)
      var undone = workshop
      while undone.undo(at: undone.modified) != nil { ensureReadable(undone) }
      while undone.redo(at: undone.modified) != nil { ensureReadable(undone) }
      show(workshop, bytes)
    } catch {
      ensure(!error.faults.isEmpty, "refused, and nothing said")
      let places = error.faults.compactMap(\.place)
      ensure(places.allSatisfy { $0.line > 0 && $0.column > 0 }, "a place before the file")
    }
  }

  private static func check(_ workshop: Workshop) {
    let again = ensureReadable(workshop)
    ensure(again == workshop, "not the same when written and read again")
    ensure(again.encoded == workshop.encoded, "not written the same")
    for line in String(decoding: workshop.encoded, as: UTF8.self).split(separator: "\n") {
      ensureHarmless(String(line), "the written file")
    }
    guard workshop.rules.anonymity == .counts else { return }
    let keepsVotes = workshop.rounds.contains { if case .answers? = $0.votes { true } else { false } }
    ensure(workshop.participants.isEmpty && !keepsVotes, "something of a person is kept")
  }

  @discardableResult
  private static func ensureReadable(_ workshop: Workshop) -> Workshop {
    guard let again = try? Workshop(reading: workshop.encoded) else { fatalError("what was written is refused") }
    return again
  }

  /// What a screen would ask for.
  private static func show(_ workshop: Workshop, _ bytes: [UInt8]) {
    let questionnaire = BuiltIn.main
    _ = workshop.faults(against: questionnaire, text: bytes)
    let agenda = workshop.agenda(in: questionnaire)
    for entry in agenda.entries {
      let measures = [entry.agreement.gap, entry.agreement.gapShare].compactMap { $0?.value }
      ensure(measures.allSatisfy { (0...100).contains($0) }, "a gap of \(measures)")
      _ = (entry.agreement.vanDerEijk, entry.agreement.consensus, entry.agreement.leik)
    }
    _ = Reliability(agenda.entries.map(\.agreement)).alpha(.ordinal)
    for round in workshop.rounds {
      guard let view = try? workshop.groups(of: round.id) else { continue }
      let parts = Array(view.groups.values) + [view.others].compactMap { $0 }
      ensure(parts.allSatisfy { $0.total >= workshop.rules.minimum }, "a group that is too small")
    }
    let view = workshop.roomView(in: questionnaire)
    ensure(view == nil || workshop.openRound == nil || view?.revealed == nil, "the room sees too much")
  }
}
