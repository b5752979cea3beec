import Assessment
import Sentences
import Text
import YAML

/// A condition that waits until all indicators are known.
struct PendingCondition {
  var indicator: Int
  var entry: Node.Entry
}

extension StructureReader {
  /// A term of a condition and where it names the other indicator.
  private struct Term {
    var condition: Indicator.Condition
    var place: Place
  }

  mutating func resolveConditions() {
    guard !pendingConditions.isEmpty else { return }
    let positions = Dictionary(
      zip(indicators.map(\.id), indicators.indices), uniquingKeysWith: { first, _ in first })
    var terms: [[Term]] = Array(repeating: [], count: indicators.count)
    for pending in pendingConditions {
      guard case .mapping(let entries) = pending.entry.value.content else {
        report.wrongForm("only-if", pending.entry.value, expected: .mapping)
        continue
      }
      if entries.isEmpty { report.error(pending.entry.place, SchemaMessage.emptyList("only-if")) }
      terms[pending.indicator] = entries.compactMap { readTerm($0, positions) }
    }
    let circular = reportCycles(terms)
    for (position, list) in terms.enumerated() {
      for term in list where term.condition.indicator >= position && !circular.contains(position) {
        report.error(term.place, QuestionnaireMessage.conditionOnLater(indicators[term.condition.indicator].id))
      }
      indicators[position].condition = list.map(\.condition)
    }
  }

  private func readTerm(_ entry: Node.Entry, _ positions: [String: Int]) -> Term? {
    let names = report.textOrTexts(entry)
    guard let position = positions[entry.key] else {
      report.unknown(.indicator, entry.key, at: entry.place, known: indicators.lazy.map(\.id))
      return nil
    }
    guard case .choice(let options, _) = indicators[position].kind else {
      report.error(entry.place, QuestionnaireMessage.conditionOnNumber(entry.key))
      return nil
    }
    let known = options.map(\.id)
    for (name, place) in names where !known.isEmpty && !known.contains(name) {
      report.unknown(.option, name, at: place, known: known)
    }
    if case .sequence(let items) = entry.value.content, items.isEmpty {
      report.error(entry.place, SchemaMessage.emptyList(entry.key))
    }
    return Term(condition: Indicator.Condition(indicator: position, options: names.map(\.text)), place: entry.place)
  }

  /// The indicators along a circle, at most a dozen of them.
  private func shown(_ circle: some Collection<Int>) -> String {
    (circle.prefix(12).map { indicators[$0].id } + (circle.count > 12 ? ["..."] : [])).joined(separator: " -> ")
  }

  /// Names each circle once, at the condition that closes it; returns the indicators that close or form one.
  ///
  /// A walk in depth with its own stack: a chain of ten thousand conditions must not overflow the program's.
  private func reportCycles(_ terms: [[Term]]) -> Set<Int> {
    enum Mark { case new, onPath, done }
    var marks = Array(repeating: Mark.new, count: terms.count)
    var circular: Set<Int> = []
    for start in terms.indices where marks[start] == .new && !terms[start].isEmpty {
      var path: [(position: Int, next: Int)] = [(start, 0)]
      marks[start] = .onPath
      while let top = path.last {
        guard top.next < terms[top.position].count else {
          marks[top.position] = .done
          path.removeLast()
          continue
        }
        let term = terms[top.position][top.next]
        path[path.count - 1].next += 1
        switch marks[term.condition.indicator] {
        case .new:
          marks[term.condition.indicator] = .onPath
          path.append((term.condition.indicator, 0))
        case .onPath:
          let circle = path.map(\.position).drop { $0 != term.condition.indicator }
          report.error(term.place, QuestionnaireMessage.cycle(shown(circle + circle.prefix(1))))
          circular.formUnion(circle)
        case .done: break
        }
      }
    }
    return circular
  }
}
