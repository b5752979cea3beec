/// Which practices are wanted.
///
/// What is asked for in several ways has to hold in each of them; of several values of one way, one is enough; a way
/// without a value asks for nothing.
package struct PracticeFilter: Hashable, Sendable {
  /// NUTS codes; a code stands for what lies within it, too.
  package var regions: [String] = []
  /// The first two letters of NUTS codes.
  package var countries: [String] = []
  /// Ids of areas; `PracticeFilter.regionWide` for what is about the region's work as a whole.
  package var areas: [String] = []
  package var phases: [String] = []
  package var targets: [String] = []
  package var roles: [Practice.Role] = []
  /// Lists of questions; a practice has to help with one of each list.
  package var questions: [[Question]] = []

  package static let regionWide = "region-wide"

  package init() {}

  /// A question of the frame, by the dimensions that a practice can share with it.
  package struct Question: Hashable, Sendable {
    package var id: String
    /// Nil for a question about the region's work as a whole.
    package var area: String?
    package var phase: String?
    package var governance: String?
    package var targets: [String]

    package init(id: String, area: String?, phase: String?, governance: String?, targets: [String] = []) {
      self.id = id
      self.area = area
      self.phase = phase
      self.governance = governance
      self.targets = targets
    }
  }

  package var isEmpty: Bool { self == PracticeFilter() }
}

extension PracticeFilter {
  package func holds(_ practice: Practice) -> Bool {
    let areas = practice.areas.isEmpty ? [Self.regionWide] : practice.areas
    return one(of: regions) { practice.region.hasPrefix($0) }
      && one(of: countries) { practice.region.hasPrefix($0) }
      && one(of: self.areas, areas.contains) && one(of: phases, practice.cycle.contains)
      && one(of: targets, practice.targets.contains) && one(of: roles) { $0 == practice.role }
      && questions.allSatisfy { list in list.contains(where: practice.helps) }
  }

  /// Those that are wanted, by id.
  ///
  /// Where questions are asked for, those come first that help with the first of them, and of one question those that
  /// name it.
  package func sorted(_ practices: [Practice]) -> [Practice] {
    let wanted = practices.filter(holds).sorted { $0.id < $1.id }
    guard let list = questions.first else { return wanted }
    let ranked = wanted.map { practice in (rank(practice, among: list), practice) }
    return ranked.sorted { ($0.0.place, $0.0.fit, $0.1.id) < ($1.0.place, $1.0.fit, $1.1.id) }.map(\.1)
  }

  /// The questions asked for that a practice helps with, in their order.
  package func helped(by practice: Practice) -> [String] {
    var ids: [String] = []
    for question in questions.joined() where practice.helps(with: question) && !ids.contains(question.id) {
      ids.append(question.id)
    }
    return ids
  }

  private func one<Value>(of values: [Value], _ holds: (Value) -> Bool) -> Bool {
    values.isEmpty || values.contains(where: holds)
  }

  private func rank(_ practice: Practice, among list: [Question]) -> (place: Int, fit: Int) {
    guard let place = list.firstIndex(where: practice.helps) else { return (list.count, 0) }
    return (place, practice.indicators.contains(list[place].id) ? 0 : 1)
  }
}

extension Practice {
  /// Whether it names the question, or shares its area, its phase and its governance element.
  package func helps(with question: PracticeFilter.Question) -> Bool {
    if indicators.contains(question.id) { return true }
    guard let phase = question.phase, let governance = question.governance else { return false }
    let isOfArea = question.area.map(areas.contains) ?? areas.isEmpty
    return isOfArea && cycle.contains(phase) && self.governance.contains(governance)
  }
}

extension Questionnaire {
  /// Its questions as practices are looked for by.
  package var questionsForPractices: [PracticeFilter.Question] {
    indicators.map { indicator in
      func ids(_ axis: String) -> [String] {
        guard let range = axes.first(where: { $0.id == axis })?.dimensions else { return [] }
        return indicator.dimensions.filter(range.contains).map { dimensions[$0].id }
      }
      return PracticeFilter.Question(
        id: indicator.id, area: ids("area").first, phase: ids("cycle").first, governance: ids("governance").first,
        targets: ids("target"))
    }
  }
}
