import Assessment
import Sentences
import Text
import YAML

/// Reads `questionnaire.yaml`.
///
/// It goes on after a fault wherever that makes sense, so that one run names them all.
struct StructureReader {
  static let format = "mipexr-questionnaire/1"

  let report: FindingCollector
  var axes: [Axis] = []
  var dimensions: [Dimension] = []
  /// By axis: the positions of its dimensions.
  var dimensionPositions: [[String: Int]] = []
  var sections: [String] = []
  var sectionPositions: [String: Int] = [:]
  var points = PointsRule.given
  var scales: [String: [Indicator.Option]] = [:]
  var indicators: [Indicator] = []
  var places: [IndicatorPlaces] = []
  var pendingConditions: [PendingCondition] = []
  /// Ids that stood for something else once: an indicator's, a dimension's, or `INDICATOR/OPTION`.
  var retired: Set<String> = []

  init(report: FindingCollector) {
    self.report = report
  }

  /// Nil when the file holds no mapping.
  mutating func read(_ root: Node) -> Structure? {
    guard
      let members = Members(
        root, .questionnaire, named: "questionnaire",
        allowed: [
          "format", "id", "version", "source", "languages", "overall", "points", "bands", "scales", "axes", "sections",
          "indicators", "retired", "moved", "changed",
        ], report: report)
    else { return nil }
    report.checkFormat(members, Self.format)
    readRetired(members)
    readPoints(members)
    readScales(members)
    readAxes(members)
    readSections(members)
    readIndicators(members)
    resolveConditions()
    let overall = readOverall(members)
    let languages = readLanguages(members)
    let id = members.id()
    let version = readVersion(members)
    var revisions = RevisionReader(report, version, indicators, retired)
    return Structure(
      questionnaire: Questionnaire(
        id: id?.id ?? "", version: version, source: members.requiredText("source") ?? "",
        languages: languages.map(\.id), overall: overall, bands: readBands(members, isRequired: overall != .none),
        axes: axes, dimensions: dimensions, sections: sections, indicators: indicators,
        revisions: revisions.read(members), points: points),
      places: places, scales: scales, listPlace: members.entry("indicators")?.place, idPlace: id?.place,
      languagePlaces: Dictionary(languages.map { ($0.id, $0.place) }, uniquingKeysWith: { first, _ in first }))
  }
}

extension StructureReader {
  private func readVersion(_ members: Members) -> Version {
    members.required("version").flatMap { report.value($0, .version) { Version($0) } } ?? Version(0, 0, 0)
  }

  private mutating func readPoints(_ members: Members) {
    guard let entry = members.entry("points") else { return }
    if entry.value.text == PointsRule.stretch.rawValue {
      points = .stretch
    } else {
      report.wrongForm("points", entry.value, expected: .oneOf([PointsRule.stretch.rawValue]))
    }
  }

  private func readLanguages(_ members: Members) -> [(id: String, place: Place)] {
    var register = IdRegister(.language)
    return ids(members.requiredItems("languages"), of: "languages", &register)
  }

  private mutating func readRetired(_ members: Members) {
    for item in members.items("retired") {
      guard let text = report.text(item: item, of: "retired") else { continue }
      let parts = text.split(separator: "/", omittingEmptySubsequences: false)
      if parts.count > 2 || !parts.allSatisfy({ String($0).isIdentifier }) {
        report.error(item.place, SchemaMessage.badID(text))
      } else if !retired.insert(text).inserted {
        report.warning(item.place, QuestionnaireMessage.retiredTwice(text))
      }
    }
  }

  /// An id is for ever: says so when one comes back that has stood for something else.
  func checkRetired(_ id: String, at place: Place) {
    if retired.contains(id) { report.error(place, QuestionnaireMessage.retired(id)) }
  }

  private mutating func readSections(_ members: Members) {
    var register = IdRegister(.section)
    sections = ids(members.requiredItems("sections"), of: "sections", &register).map(\.id)
    sectionPositions = Dictionary(zip(sections, sections.indices), uniquingKeysWith: { first, _ in first })
  }

  private func readBands(_ members: Members, isRequired: Bool) -> [Band] {
    var bands: [Band] = []
    var register = IdRegister(.band)
    for item in isRequired ? members.requiredItems("bands") : members.items("bands") {
      guard let band = Members(item, .band, named: "bands", allowed: ["id", "from"], report: report) else { continue }
      let (id, entry) = (band.id(), band.required("from"))
      guard let entry, let from = report.score(entry), let id, register.insert(id.id, at: id.place, report) else {
        continue
      }
      check(id.id, from, at: entry.value.place, after: bands.last)
      bands.append(Band(id: id.id, from: from))
    }
    return bands
  }

  private func check(_ id: String, _ from: Quantity, at place: Place, after last: Band?) {
    if let last, from <= last.from {
      let message = QuestionnaireMessage.bandNotRising(id: id, from: from.description, before: last.from.description)
      report.error(place, message)
    } else if last == nil, from != Quantity(0) {
      report.error(place, QuestionnaireMessage.firstBandNotZero(from.description))
    }
  }

  private func readOverall(_ members: Members) -> OverallRule {
    guard let entry = members.required("overall"), let text = report.text(entry) else { return .indicators }
    switch text {
    case "indicators": return .indicators
    case "none": return .none
    case _ where text.hasPrefix("dimensions of "):
      let id = String(text.dropFirst("dimensions of ".count))
      if let axis = axes.firstIndex(where: { $0.id == id }) { return .dimensions(axis: axis) }
      report.unknown(.axis, id, at: entry.value.place, known: axes.map(\.id))
    default:
      report.wrongForm("overall", entry.value, expected: .oneOf(["indicators", "dimensions of AXIS", "none"]))
    }
    return .indicators
  }

  /// The ids of a list of plain ids.
  func ids(_ items: [Node], of member: String, _ register: inout IdRegister) -> [(id: String, place: Place)] {
    var ids: [(id: String, place: Place)] = []
    for item in items {
      guard let id = report.text(item: item, of: member), report.isID(id, at: item.place),
        register.insert(id, at: item.place, report)
      else { continue }
      ids.append((id, item.place))
    }
    return ids
  }
}
