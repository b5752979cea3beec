import Assessment
import Sentences

/// Everything that can be read: questionnaires, handbook pages, regions and practices.
///
/// Each folder has `Questionnaires/` and `Handbook/` below it. An earlier one overrides a later one, questionnaire by
/// questionnaire, page by page, region by region; the built-in content comes last.
package struct Library: Sendable {
  let origins: [Origin]

  /// Takes the folders in the order in which they count; those that do not exist are skipped.
  package init(folders: [String] = [], builtIn: Bool = true) {
    origins = folders.map(Origin.folder) + (builtIn ? [.builtIn] : [])
  }
}

extension Library {
  /// Where content comes from.
  package enum Origin: Hashable, Sendable {
    /// Packed into the program when it was built.
    case builtIn
    /// A folder; its path as it was given.
    case folder(String)
  }
}
