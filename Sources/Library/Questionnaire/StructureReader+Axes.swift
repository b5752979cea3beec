import Assessment
import Sentences
import Text
import YAML

extension StructureReader {
  /// The members that every indicator may have; each axis adds one of its own name.
  static let indicatorMembers = [
    "id", "section", "kind", "scale", "options", "only-if", "handbook", "weight", "unit", "minimum", "maximum",
    "groups", "better",
  ]

  mutating func readAxes(_ members: Members) {
    var axisRegister = IdRegister(.axis)
    // One for all axes: reports and commands name a dimension without its axis.
    var dimensionRegister = IdRegister(.dimension)
    for item in members.requiredItems("axes") {
      guard let axis = Members(item, .axis, named: "axes", allowed: ["id", "dimensions"], report: report) else {
        continue
      }
      let id = axis.id()
      let found = ids(axis.requiredItems("dimensions"), of: "dimensions", &dimensionRegister)
      for dimension in found {
        if dimension.id == "overall" { report.error(dimension.place, SchemaMessage.reservedID(dimension.id)) }
        checkRetired(dimension.id, at: dimension.place)
      }
      guard let id, axisRegister.insert(id.id, at: id.place, report) else { continue }
      if Self.indicatorMembers.contains(id.id) {
        report.error(id.place, QuestionnaireMessage.axisNamedLikeMember(id.id))
      } else {
        addAxis(id.id, found.map(\.id))
      }
    }
  }

  private mutating func addAxis(_ id: String, _ ids: [String]) {
    let range = dimensions.count..<dimensions.count + ids.count
    dimensions += ids.map { Dimension(id: $0, axis: axes.count) }
    dimensionPositions.append(Dictionary(zip(ids, range), uniquingKeysWith: { first, _ in first }))
    axes.append(Axis(id: id, dimensions: range))
  }

  mutating func readScales(_ members: Members) {
    for entry in members.mapping("scales") where report.isID(entry.key, at: entry.place) {
      scales[entry.key] = report.items(entry).map { readOptions($0, at: entry.place) } ?? []
    }
  }

  /// Options, worst first; says so when they are not.
  func readOptions(_ items: [Node], at place: Place) -> [Indicator.Option] {
    var options: [Indicator.Option] = []
    var register = IdRegister(.option)
    for item in items {
      guard let option = Members(item, .option, named: "options", allowed: ["id", "score"], report: report) else {
        continue
      }
      let (id, entry) = (option.id(), option.required("score"))
      let score = entry.flatMap(report.score)
      guard let id, register.insert(id.id, at: id.place, report) else { continue }
      if let score, let entry, let last = options.last, score <= last.score {
        report.error(
          entry.value.place,
          QuestionnaireMessage.scoreNotRising(id: id.id, score: score.description, before: last.score.description))
      }
      options.append(Indicator.Option(id: id.id, score: score ?? options.last?.score ?? Quantity(0)))
    }
    if items.count < 2 { report.error(place, QuestionnaireMessage.tooFewOptions(items.count)) }
    return points == .stretch ? Indicator.stretched(options) : options
  }
}
