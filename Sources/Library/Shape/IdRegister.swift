import Sentences
import Text

/// Ids of one kind that must differ, with where each stands first.
struct IdRegister {
  let part: ContentPart
  private(set) var places: [String: Place] = [:]

  init(_ part: ContentPart) {
    self.part = part
  }

  /// Whether the id is new; says so when it is not.
  mutating func insert(_ id: String, at place: Place, _ report: FindingCollector) -> Bool {
    if let first = places.updateValue(place, forKey: id) {
      places[id] = first
      report.error(place, SchemaMessage.duplicate(part: part, id: id, line: first.line))
      return false
    }
    return true
  }
}
