package import Messages

extension Migration {
  /// How many answers and targets end each way, with those that are not as they were; the ways that none ends are left out.
  package var lines: [(count: MigrationMessage, rows: [MigrationMessage])] {
    func lines(
      _ outcome: (Row) -> Outcome?, _ message: (Outcome.Kind, Int) -> MigrationMessage
    ) -> [(count: MigrationMessage, rows: [MigrationMessage])] {
      Outcome.Kind.allCases.compactMap { kind in
        let found = rows.filter { outcome($0)?.kind == kind }
        return found.isEmpty ? nil : (message(kind, found.count), found.flatMap { $0.words(outcome($0)) })
      }
    }
    return lines(\.answer, MigrationMessage.answers) + lines(\.target, MigrationMessage.targets)
  }

  /// Answers that have to be given again.
  package var againCount: Int { rows.count { $0.answer?.kind == .again } }
}

extension Migration.Row {
  fileprivate func words(_ outcome: Migration.Outcome?) -> [MigrationMessage] {
    switch outcome {
    case .kept, nil: []
    case .moved(let option):
      (destination == indicator ? [] : [.moved(indicator, to: destination)])
        + (option.map { [.renamed(destination, old: $0.old, new: $0.new)] } ?? [])
    case .again(.question): [.otherQuestion(destination)]
    case .again: [.otherOptions(destination)]
    case .back: [.back(destination)]
    case .aside(.taken): [.taken(indicator, by: destination)]
    case .aside: [.gone(indicator)]
    }
  }
}
