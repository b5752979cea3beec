internal import Assessment
internal import Sentences
internal import Text

/// What a new self-assessment is made with.
struct QuestionnairesScreen: ListBox {
  static let kinds = [ScreenKind(.questionnaires)]
  static let ways = Ways()

  var focus = 0

  func count(in state: State) -> Int { state.offers.count }

  func accept(in state: inout State, on display: Display) -> [Effect] {
    if let offer = state.offers[safe: focus] { state.screens.append(state.newSetup(offer)) }
    return []
  }

  func draw(on canvas: inout Canvas, in area: Area, _ view: View) {
    var lines = view.wrap(view.say(.offerTitle), to: area.width - 2, role: .heading) + [.blank]
    for (item, offer) in view.state.offers.enumerated() {
      lines += view.item(offer.name, item: item, focus: focus, area.width)
    }
    canvas.show(lines, in: area, focus: focus)
  }

  func reading(_ view: View) -> [String] { [view.say(.offerTitle)] + view.numbered(view.state.offers.map(\.name)) }
}

extension QuestionnaireSummary {
  fileprivate var name: String { "\(title) (\(id) \(version))".harmless }
}

extension State {
  /// Begins with the questionnaires for a new file, or with its form when there is only one.
  package mutating func startNew(file: String, offers: [QuestionnaireSummary]) {
    newFile = file
    offer(offers)
  }

  /// Shows what a new self-assessment can be made with; the one that the start screen names comes first.
  mutating func offer(_ offers: [QuestionnaireSummary]) {
    self.offers = offers.filter { $0.id == questionnaire.id } + offers.filter { $0.id != questionnaire.id }
    guard self.offers.count > 1 else {
      screens.append(newSetup(self.offers.first))
      return
    }
    screens.append(QuestionnairesScreen())
  }
}
