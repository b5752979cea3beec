import Assessment
import Sentences
import Text
import YAML

extension StructureReader {
  private enum KindName: String, CaseIterable {
    case choice, number
  }

  private enum Better: String, CaseIterable {
    case higher, lower, neither
  }

  mutating func readIndicators(_ members: Members) {
    let items = members.requiredItems("indicators")
    let allowed = Self.indicatorMembers + axes.map(\.id)
    var register = IdRegister(.indicator)
    indicators.reserveCapacity(items.count)
    places.reserveCapacity(items.count)
    for item in items {
      guard let entry = Members(item, .indicator, named: "indicators", allowed: allowed, report: report) else {
        continue
      }
      let id = entry.id()
      let isNew = id.map { register.insert($0.id, at: $0.place, report) } ?? false
      let indicator = readIndicator(entry, id: id?.id ?? "")
      guard let id, isNew else { continue }
      if !retired.isEmpty { checkRetired(id, indicator, entry) }
      if let condition = entry.entry("only-if") {
        pendingConditions.append(PendingCondition(indicator: indicators.count, entry: condition))
      }
      indicators.append(indicator)
      places.append(IndicatorPlaces(id: id.place, handbook: entry.entry("handbook")?.value.place))
    }
  }

  private func readIndicator(_ entry: Members, id: String) -> Indicator {
    Indicator(
      id: id, section: readSection(entry), dimensions: readDimensions(entry), kind: readKind(entry),
      weight: entry.entry("weight").flatMap(readWeight) ?? Quantity(1), handbook: entry.text("handbook"))
  }

  /// The indicator's own id, and those of its options.
  private func checkRetired(_ id: (id: String, place: Place), _ indicator: Indicator, _ entry: Members) {
    checkRetired(id.id, at: id.place)
    for option in indicator.options {
      checkRetired("\(id.id)/\(option.id)", at: (entry.entry("options") ?? entry.entry("scale"))?.place ?? entry.place)
    }
  }

  private func readSection(_ entry: Members) -> Int {
    guard let member = entry.required("section"), let id = report.text(member) else { return 0 }
    if let position = sectionPositions[id] { return position }
    report.unknown(.section, id, at: member.value.place, known: sections)
    return 0
  }

  private func readDimensions(_ entry: Members) -> [Int] {
    var positions: [Int] = []
    for (axis, known) in dimensionPositions.enumerated() {
      guard let member = entry.entry(axes[axis].id) else { continue }
      for (id, place) in report.textOrTexts(member) {
        if let position = known[id] {
          positions.append(position)
        } else {
          report.unknown(.dimension, id, at: place, known: dimensions[axes[axis].dimensions].map(\.id))
        }
      }
    }
    return positions.count < 2 ? positions : Set(positions).sorted()
  }

  private func readWeight(_ entry: Node.Entry) -> Quantity? {
    report.value(entry, .weight) { text in Quantity(text).flatMap { $0 > Quantity(0) ? $0 : nil } }
  }

  private func readKind(_ entry: Members) -> Indicator.Kind {
    let kind = entry.entry("kind").flatMap { report.choice($0, KindName.self) } ?? .choice
    switch kind {
    case .choice:
      refuse(["unit", "minimum", "maximum", "groups", "better"], in: entry, kind: kind)
      return readChoice(entry)
    case .number:
      refuse(["scale", "options", "weight"], in: entry, kind: kind)
      return .number(readMeasure(entry))
    }
  }

  private func refuse(_ names: [String], in entry: Members, kind: KindName) {
    for member in names.compactMap(entry.entry) {
      report.error(member.place, QuestionnaireMessage.otherKind(member: member.key, kind: kind.rawValue))
    }
  }

  private func readChoice(_ entry: Members) -> Indicator.Kind {
    guard let scale = entry.entry("scale") else {
      guard let options = entry.entry("options") else {
        report.error(entry.place, QuestionnaireMessage.neitherScaleNorOptions)
        return .choice([], scale: nil)
      }
      return .choice(report.items(options).map { readOptions($0, at: options.place) } ?? [], scale: nil)
    }
    if let options = entry.entry("options") { report.error(options.place, QuestionnaireMessage.scaleAndOptions) }
    guard let name = report.text(scale) else { return .choice([], scale: nil) }
    if let options = scales[name] { return .choice(options, scale: name) }
    report.unknown(.scale, name, at: scale.value.place, known: scales.keys.sorted())
    return .choice([], scale: nil)
  }

  private func readMeasure(_ entry: Members) -> Indicator.Measure {
    let minimum = entry.entry("minimum").flatMap(report.number)
    let maximum = entry.entry("maximum").flatMap(report.number)
    if let minimum, let maximum, minimum >= maximum, let member = entry.entry("minimum") {
      report.error(member.value.place, QuestionnaireMessage.minimumAboveMaximum)
    }
    var register = IdRegister(.group)
    let better = entry.required("better").flatMap { report.choice($0, Better.self) }
    return Indicator.Measure(
      unit: entry.id("unit")?.id ?? "", minimum: minimum, maximum: maximum,
      groups: ids(entry.items("groups"), of: "groups", &register).map(\.id),
      better: (better ?? .neither).rawValue)
  }
}
