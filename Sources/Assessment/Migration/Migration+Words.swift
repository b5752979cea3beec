package import Sentences

extension Migration {
  /// How many answers and targets end each way, with those that are not as they were; the ways that none ends are left out.
  package var lines: [(count: MigrationMessage, rows: [MigrationMessage])] {
    func lines(
      _ outcome: (Row) -> Outcome?, _ message: (MigrationOutcome, Int) -> MigrationMessage
    ) -> [(count: MigrationMessage, rows: [MigrationMessage])] {
      MigrationOutcome.allCases.compactMap { kind in
        let found = rows.filter { outcome($0)?.kind == kind }
        return found.isEmpty ? nil : (message(kind, found.count), found.flatMap { $0.words(outcome($0)) })
      }
    }
    return lines(\.answer) { .answers(kind: $0, count: $1) }
      + lines(\.target) { .targets(kind: $0.ofTargets, count: $1) }
  }

  /// Answers that have to be given again.
  package var againCount: Int { rows.count { $0.answer?.kind == .again } }
}

extension Migration.Row {
  fileprivate func words(_ outcome: Migration.Outcome?) -> [MigrationMessage] {
    switch outcome {
    case .kept, nil: []
    case .moved(let option):
      (destination == indicator ? [] : [.moved(id: indicator, new: destination)])
        + (option.map { [.renamed(id: destination, old: $0.old, new: $0.new)] } ?? [])
    case .again(.question): [.otherQuestion(destination)]
    case .again: [.otherOptions(destination)]
    case .back: [.back(destination)]
    case .aside(.taken): [.taken(id: indicator, other: destination)]
    case .aside: [.gone(indicator)]
    }
  }
}
