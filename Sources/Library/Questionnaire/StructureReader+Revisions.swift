import Assessment
import Sentences
import Text
import YAML

/// Reads `moved` and `changed`: what became of the ids of earlier versions.
struct RevisionReader {
  let report: FindingCollector
  let version: Version
  /// Indicators as they are now, and the ids of those that are not there any more.
  let indicators: [String: Indicator]
  let retired: Set<String>
  private var revisions: [Version: Revision] = [:]
  private var destinations: [Destination] = []
  /// Ids that are told to have gone elsewhere.
  private var lefts: [(id: String, version: Version, place: Place)] = []

  /// An id on a right-hand side, to be looked for when all versions are known.
  private struct Destination {
    var version: Version
    var indicator: String
    /// The old id of an option and the new one, of an indicator that is named by its old id.
    var option: (old: String, new: String)?
    var place: Place
  }

  init(_ report: FindingCollector, _ version: Version, _ indicators: [Indicator], _ retired: Set<String>) {
    self.report = report
    self.version = version
    self.indicators = Dictionary(indicators.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.retired = retired
  }

  /// By rising version.
  mutating func read(_ members: Members) -> [Revision] {
    for (version, entry) in versions(members, "moved") {
      guard case .mapping(let moves) = entry.value.content else {
        report.wrongForm(entry.key, entry.value, at: entry.value.isNothing ? entry.place : nil, expected: .mapping)
        continue
      }
      var taken: Set<String> = []
      for move in moves { readMove(move, in: version, &taken) }
    }
    for (version, entry) in versions(members, "changed") {
      var register = IdRegister(.indicator)
      for item in report.items(entry) ?? [] {
        guard let id = report.text(item: item, of: entry.key), report.isID(id, at: item.place),
          register.insert(id, at: item.place, report)
        else { continue }
        revisions[version, default: Revision(version: version)].changed.insert(id)
        destinations.append(.init(version: version, indicator: id, place: item.place))
      }
    }
    let rising = revisions.values.sorted { $0.version < $1.version }
    check(rising)
    return rising
  }
}

extension RevisionReader {
  /// Each version with what stands under it; one that cannot be is named.
  private func versions(_ members: Members, _ name: String) -> [(Version, Node.Entry)] {
    members.mapping(name).compactMap { entry in
      guard let version = Version(entry.key) else {
        report.error(entry.place, QuestionnaireMessage.noVersion(key: entry.key, member: name))
        return nil
      }
      if version > self.version {
        report.error(
          entry.place, QuestionnaireMessage.laterVersion(version: version.description, own: self.version.description))
      } else if version.patch != 0 {
        report.error(entry.place, QuestionnaireMessage.wordingVersion(version.description))
      }
      return (version, entry)
    }
  }

  /// `EDU-07: LAN-02`, or `EDU-03/half: partly`.
  private mutating func readMove(_ move: Node.Entry, in version: Version, _ taken: inout Set<String>) {
    let parts = move.key.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count <= 2, parts.allSatisfy(\.isIdentifier) else {
      report.error(move.place, SchemaMessage.badID(move.key))
      return
    }
    guard let id = report.text(move), report.isID(id, at: move.value.place) else { return }
    var revision = revisions[version] ?? Revision(version: version)
    if parts.count == 2 {
      revision.options[parts[0], default: [:]][parts[1]] = id
      destinations.append(
        .init(version: version, indicator: parts[0], option: (parts[1], id), place: move.value.place))
    } else {
      revision.moved[parts[0]] = id
      if taken.insert(id).inserted {
        destinations.append(.init(version: version, indicator: id, place: move.value.place))
      } else {
        report.error(move.value.place, QuestionnaireMessage.movedTwice(id))
      }
      lefts.append((parts[0], version, move.place))
    }
    revisions[version] = revision
  }

  /// Holds both sides against the questionnaire as it is now, when all versions are known.
  private func check(_ revisions: [Revision]) {
    for left in lefts where indicators[left.id] != nil {
      let isBack = revisions.contains { $0.version >= left.version && $0.moved.values.contains(left.id) }
      if !isBack { report.error(left.place, QuestionnaireMessage.movedButThere(left.id)) }
    }
    for destination in destinations {
      if let option = destination.option {
        check(option, of: destination, revisions)
      } else {
        let later = revisions.filter { $0.version > destination.version }
        let id = later.reduce(destination.indicator) { $1.moved[$0] ?? $0 }
        if indicators[id] == nil, !retired.contains(id) { unknownIndicator(destination) }
      }
    }
  }

  private func check(_ option: (old: String, new: String), of destination: Destination, _ revisions: [Revision]) {
    var (indicator, now) = (destination.indicator, option.old)
    for revision in revisions where revision.version >= destination.version {
      now = revision.options[indicator]?[now] ?? now
      indicator = revision.moved[indicator] ?? indicator
    }
    guard let known = indicators[indicator]?.options.map(\.id) else {
      if !retired.contains(indicator) { unknownIndicator(destination) }
      return
    }
    if !known.contains(now), !retired.contains("\(indicator)/\(now)") {
      report.unknown(.option, now, at: destination.place, known: known)
    }
  }

  private func unknownIndicator(_ destination: Destination) {
    report.unknown(.indicator, destination.indicator, at: destination.place, known: indicators.keys.sorted())
  }
}
