/// What one version of a questionnaire did to the ids of the version before.
package struct Revision: Hashable, Sendable {
  package var version: Version
  /// Indicators that got another id, by the old one; across a major version also those whose answers carry over.
  package var moved: [String: String] = [:]
  /// Options that got another id: by the indicator's old id, then by the option's.
  package var options: [String: [String: String]] = [:]
  /// Indicators, as they are called from this version on, whose answers have to be given again.
  package var changed: Set<String> = []

  package init(version: Version) {
    self.version = version
  }
}

/// Where an indicator of an earlier version is now.
struct Route {
  var indicator: String
  /// Whether the answer has to be given again.
  var isChanged = false
  private var options: [[String: String]] = []

  init(_ indicator: String) {
    self.indicator = indicator
  }

  mutating func follow(_ revision: Revision) {
    if let renamed = revision.options[indicator] { options.append(renamed) }
    indicator = revision.moved[indicator] ?? indicator
    isChanged = isChanged || revision.changed.contains(indicator)
  }

  /// What an option of the earlier version is called now.
  func option(_ id: String) -> String { options.reduce(id) { $1[$0] ?? $0 } }
}

extension Questionnaire {
  /// Follows an indicator from the version in which it was asked to this one.
  ///
  /// A new major version takes over only what its first version, such as 2.0.0, names among `moved`.
  func route(of indicator: String, since version: Version) -> Route {
    var route = Route(indicator)
    var carried = version.major
    for revision in revisions where revision.version > version && revision.version <= self.version {
      let isNamed = revision.moved[route.indicator] != nil
      route.follow(revision)
      if isNamed, revision.version == Version(carried + 1, 0, 0) { carried += 1 }
    }
    if carried < self.version.major { route.isChanged = true }
    return route
  }
}
