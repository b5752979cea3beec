package import Assessment
internal import Sentences
internal import Text

/// A line of the start screen.
package enum StartEntry: Hashable, Sendable {
  /// Position in `State.recent`.
  case recent(Int)
  case new, open, demo, handbook, leave
}

extension State {
  package var startEntries: [StartEntry] {
    recent.indices.map(StartEntry.recent) + [.new, .open, .demo, .handbook, .leave]
  }

  mutating func acceptStart(_ focus: Int) -> [Effect] {
    switch startEntries[safe: focus] {
    case .recent(let number): return [.open(path: recent[number].path)]
    case .new: return [.readQuestionnaires(language: contentLanguage)]
    case .open: screens.append(.open(TextBuffer(limit: 1000)))
    case .demo: return [.startDemo(questionnaire, language: contentLanguage)]
    case .handbook: return read("index")
    case .leave: return leave(.quit)
    case nil: break
    }
    return []
  }

  /// An empty form; the file's name is there if the person has given it already.
  func newSetup(_ offer: QuestionnaireSummary?) -> Setup {
    var fields = Setup.Field.allCases.map { _ in TextBuffer(limit: 200) }
    fields[Setup.Field.period.rawValue] = TextBuffer(String(now.date.year), limit: 200)
    fields[Setup.Field.file.rawValue] = TextBuffer(newFile ?? "", limit: 1000)
    return Setup(fields: fields, offer: offer, hasOwnFile: newFile != nil)
  }

  /// The regions that match what is typed: names in any language, or the code.
  package func matches(_ setup: Setup) -> [Region] {
    let typed = setup.fields[Setup.Field.region.rawValue].text.folded
    return regions.filter { region in
      typed.isEmpty || region.nuts.folded.hasPrefix(typed) || region.names.values.contains { $0.folded.holds(typed) }
    }
  }

  mutating func accept(_ setup: Setup, on display: Display) -> [Effect] {
    if setup.focus != .file { return movePane(1, on: display) }
    let setup = named(taken(setup))
    let texts = setup.fields.map(\.text)
    guard !setup.fields[0].isEmpty, !setup.fields[4].isEmpty else {
      var setup = setup
      setup.focus = setup.fields[0].isEmpty ? .region : .file
      screen = .setup(setup)
      tell(.fieldNeeded, isFailure: true)
      return []
    }
    let languages = setup.offer?.languages ?? questionnaire.languages
    var assessment = Assessment(
      questionnaire: .init(
        id: setup.offer?.id ?? questionnaire.id, version: setup.offer?.version ?? questionnaire.version),
      region: region(of: setup), period: texts[1],
      language: languages.contains(contentLanguage) ? contentLanguage : Questionnaire.sourceLanguage, created: now)
    if damage?.chosen == .asked { assessment.answers = damage?.answers ?? [:] }
    if !setup.fields[2].isEmpty { assessment.people = [.init(name: texts[2], role: texts[3])] }
    return [.create(assessment, path: texts[4])]
  }

  private func region(of setup: Setup) -> Assessment.Region {
    let typed = setup.fields[0].text
    guard let known = regions.first(where: { name(of: $0) == typed }) else { return .init(name: typed) }
    return .init(name: typed, nuts: known.nuts, country: known.country)
  }

  /// A region's name in the language of the person.
  package func name(of region: Region) -> String {
    region.name(in: contentLanguage)
  }

  /// The form with the region in focus taken, unless what is typed matches none.
  func taken(_ setup: Setup) -> Setup {
    var setup = setup
    let found = matches(setup)
    if let region = found[safe: setup.match], !(setup.fields[0].isEmpty && setup.focus != .region) {
      setup.fields[0] = TextBuffer(name(of: region), limit: 200)
      setup.match = 0
    }
    return setup
  }

  /// The form with a file name made from region and period, unless the person has typed one.
  func named(_ setup: Setup) -> Setup {
    guard !setup.hasOwnFile, !setup.fields[0].isEmpty else { return setup }
    var setup = setup
    let other = setup.offer.map { $0.id == questionnaire.id ? "" : $0.id } ?? ""
    let words = [setup.fields[0].text, setup.fields[1].text, other].map(\.fileWord).filter { !$0.isEmpty }
    setup.fields[4] = TextBuffer(words.joined(separator: "-") + ".json", limit: 1000)
    return setup
  }
}

extension String {
  /// Letters, digits and hyphens only, as file names on every system take them.
  fileprivate var fileWord: String {
    folded.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: "-")
  }
}
