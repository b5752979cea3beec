import Assessment
import Sentences
import Text
import YAML

/// The published frame that `mipex-r` keeps to: four axes, seventeen dimensions, sixty-one indicators
/// (https://reginproject.eu/resources-for-regions/indicators/), and our own rules for a fair spread over them.
struct PublishedFrame {
  static let id = "mipex-r"
  private static let indicators = 61
  private static let atLeast = 6
  private static let axes: [(id: String, dimensions: [String])] = [
    ("governance", ["actions", "actors-and-relations", "resources"]),
    ("cycle", ["formulation", "policy-output", "implementation", "evaluation"]),
    ("target", ["third-country-nationals", "beneficiaries-of-international-protection"]),
    (
      "area",
      [
        "labour-market", "education", "health", "housing", "language", "culture-and-religion",
        "social-security-and-assistance", "antidiscrimination",
      ]
    ),
  ]

  let report: FindingCollector

  func check(_ structure: Structure, _ root: Node) {
    let questionnaire = structure.questionnaire
    if questionnaire.indicators.count != Self.indicators {
      report.error(
        structure.listPlace,
        FrameMessage.indicators(found: questionnaire.indicators.count, expected: Self.indicators))
    }
    let axesPlace = root.entry("axes")?.place
    for axis in Self.axes {
      let own = questionnaire.axes.first { $0.id == axis.id }.map { questionnaire.dimensions[$0.dimensions].map(\.id) }
      for id in axis.dimensions where own?.contains(id) != true {
        report.error(axesPlace, FrameMessage.dimensionMissing(axis: axis.id, id: id))
      }
    }
    Spread(questionnaire: questionnaire, place: structure.listPlace, report: report).check(atLeast: Self.atLeast)
  }

  /// How the indicators lie over the dimensions.
  private struct Spread {
    let questionnaire: Questionnaire
    let place: Place?
    let report: FindingCollector

    func check(atLeast limit: Int) {
      for (position, dimension) in questionnaire.dimensions.enumerated() {
        let count = questionnaire.indicators.count { $0.dimensions.contains(position) }
        if count < limit {
          report.error(place, FrameMessage.dimensionTooSmall(id: dimension.id, found: count, expected: limit))
        }
      }
      checkAreas()
      checkTargets(limit)
    }

    private func positions(of axis: String) -> Range<Int> {
      questionnaire.axes.first { $0.id == axis }?.dimensions ?? 0..<0
    }

    private func checkAreas() {
      for area in positions(of: "area") {
        let met = Set(questionnaire.indicators.filter { $0.dimensions.contains(area) }.flatMap(\.dimensions))
        for axis in ["governance", "cycle"] {
          for dimension in positions(of: axis) where !met.contains(dimension) {
            let (area, id) = (questionnaire.dimensions[area].id, questionnaire.dimensions[dimension].id)
            report.error(place, FrameMessage.areaLacks(area: area, axis: axis, id: id))
          }
        }
      }
    }

    private func checkTargets(_ limit: Int) {
      let targets = positions(of: "target")
      for target in targets {
        let alone = questionnaire.indicators.count { $0.dimensions.filter(targets.contains) == [target] }
        if alone < limit {
          let id = questionnaire.dimensions[target].id
          report.error(place, FrameMessage.tooFewOfTargetAlone(found: alone, id: id, expected: limit))
        }
      }
    }
  }
}
