internal import Assessment
internal import Scoring
package import Sentences

extension Screen.Kind {
  package var name: ScreenName { ScreenName(rawValue: rawValue) ?? .report }
}

extension List.Filter {
  var name: FilterName { FilterName(rawValue: rawValue) ?? .open }

  /// What passes it, as the review says it.
  var sentence: FilterSentence { FilterSentence(rawValue: rawValue) ?? .open }
}

extension Setup.Field {
  var label: SetupField {
    switch self {
    case .region: .region
    case .period: .period
    case .name: .name
    case .role: .role
    case .file: .file
    }
  }

  var hint: SetupHint {
    switch self {
    case .region: .region
    case .period: .period
    case .name: .name
    case .role: .role
    case .file: .file
    }
  }
}

extension TargetForm.Field {
  var label: TargetField {
    switch self {
    case .due: .due
    case .owner: .owner
    case .action: .action
    }
  }

  var hint: TargetHint {
    switch self {
    case .due: .due
    case .owner: .owner
    case .action: .action
    }
  }
}

extension PlanRow.Status {
  /// Nil where there is nothing to say.
  var name: PlanMessage? {
    switch self {
    case .open: nil
    case .overdue: .statusOverdue
    case .reached: .statusReached
    }
  }
}

extension Improvement.Reach {
  /// What the list of steps is of.
  var head: PlanMessage {
    switch self {
    case .next: .movesHeadNext
    case .best: .movesHeadBest
    }
  }
}

extension Change.Kind {
  /// How a step came about that no person made; nil for one that a person made.
  var told: PlanMessage? {
    switch self {
    case .change: nil
    case .undo: .travelledUndo
    case .redo: .travelledRedo
    }
  }
}
