internal import Assessment
internal import Library
internal import Reports
internal import Scoring
internal import Sentences

extension MapFacts {
  /// The map of the library with its regions and practices; nil when there is none, which the findings may explain.
  static func made(
    of content: Library, files: [ComparisonSet.Entry], showing shown: Shown, in questionnaire: Questionnaire,
    code: String
  ) -> MapFacts? {
    let (map, regions) = (content.map(), content.regions())
    Output.complain(map.findings + regions.findings)
    return map.value.map { map in
      MapFacts(
        map, of: regions.value ?? Regions(), practices: content.practices().value ?? [], files: files,
        showing: shown, in: questionnaire, code: code)
    }
  }
}

extension ComparisonReport {
  /// Lays what is compared onto the map; nothing where none of it is a region of the map, or its scores are others.
  mutating func placeOnMap(of content: Library) {
    guard comparisonSet.entries.contains(where: { $0.assessment.region.nuts != nil }) || !published.isEmpty else {
      return
    }
    let first = comparisonSet.entries[0].engine.questionnaire
    guard first.id == Practice.frame else { return }
    let files = comparisonSet.entries.filter { $0.engine.questionnaire.id == first.id }
    let facts = MapFacts.made(of: content, files: files, showing: .score(.overall), in: first, code: code)
    let isAnyHere = facts?.regions.contains { !$0.own.isEmpty } ?? false
    if isAnyHere || !published.isEmpty { map = facts }
  }
}
