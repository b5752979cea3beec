internal import Assessment
internal import Scoring
internal import Sentences

/// A workshop on paper: the day's questions with their votes, what was settled and why, what is to be done.
package struct WorkshopDocument: Sendable {
  let report: WorkshopReport

  package init(_ report: WorkshopReport) {
    self.report = report
  }

  package var document: Document {
    let sections: [Section] = [
      .init("agenda", .agenda, agenda), .init("questions", .questions, questions), .init("parked", .parked, parked),
      .init("actions", .actions, actions), .init("effect", .effect, effect), .init("people", .tookPart, attendance),
      .init("reading", .reading, reading),
    ]
    let shown = sections.filter { !$0.blocks.isEmpty }
    let links = shown.map { [Block.paragraph([.link(say($0.title), to: $0.anchor)])] }
    let contents = Block.group(
      .contents,
      [.heading(2, [Inline(tell(.contents))], anchor: "contents"), .list(links, isOrdered: true)])
    let body = shown.flatMap { [.heading(2, [Inline(say($0.title))], anchor: $0.anchor)] + $0.blocks }
    return Document(
      title: title, language: report.setting.language.code, isBrief: false, header: header,
      body: [.group(.tiles, [.facts(tiles)]), contents] + body, footer: footer)
  }

  private struct Section {
    var anchor: String
    var title: WorkshopReportMessage
    var blocks: [Block]

    init(_ anchor: String, _ title: WorkshopReportMessage, _ blocks: [Block]) {
      (self.anchor, self.title, self.blocks) = (anchor, title, blocks)
    }
  }
}

extension WorkshopDocument {
  var workshop: Workshop { report.workshop }
  var questionnaire: Questionnaire { report.questionnaire }
  var paper: PrintFormatter { PrintFormatter(language: report.setting.language) }

  func say(_ message: WorkshopReportMessage) -> String { message.text(in: report.setting.language) }

  /// A sentence that the other reports have too.
  func tell(_ message: DocumentMessage) -> String { message.text(in: report.setting.language) }

  func words(_ text: String, _ style: Inline.Style = .plain, isFallback: Bool = false) -> Inline {
    questionnaire.words(text, style, isFallback: isFallback, in: report.setting.code, among: report.setting.language)
  }

  func label(_ option: String, of indicator: Int) -> String {
    questionnaire.label(ofOption: option, of: indicator, in: report.setting.code)
  }

  /// The id and the question behind it.
  func name(of indicator: Int) -> [Inline] {
    let (text, isFallback) = questionnaire.text(of: indicator, in: report.setting.code)
    return [
      Inline(questionnaire.indicators[indicator].id, .mark), Inline(" "), words(text.question, isFallback: isFallback),
    ]
  }

  /// The same by id; an id that the questionnaire does not know stands as it is.
  func name(of id: String) -> [Inline] { questionnaire.positions[id].map(name) ?? [.users(id)] }

  /// "Before the day", "Round 1".
  func name(ofVote number: Int) -> String { number == Round.before ? say(.beforeTheDay) : say(.round(number)) }

  private var title: String {
    if !workshop.title.isEmpty { return say(.titleOf(workshop.title)) }
    guard let assessment = report.assessment, !assessment.region.name.isEmpty else {
      return say(.titleOf(workshop.assessment))
    }
    let (region, period) = (assessment.region.name, assessment.period)
    return say(.titleOf(period.isEmpty ? region : tell(.title(region: region, period: period))))
  }

  private var header: [Block] {
    let day = workshop.rounds.filter(\.isInRoom).map(\.opened).min() ?? workshop.created
    let version = workshop.questionnaire.version.description
    return [
      .paragraph([words(questionnaire.title(in: report.setting.code))], .quiet), .heading(1, [.users(title)]),
      .facts([
        .init(say(.day), [Inline(paper.date(day.day))]), .init(say(.assessment), [.users(workshop.assessment)]),
        .init(tell(.questionnaire), [Inline(tell(.questionnaireIs(id: workshop.questionnaire.id, version: version)))]),
        .init(say(.anonymity), [Inline(say(workshop.rules.anonymity.message))]),
      ]),
      .paragraph([words(questionnaire.source(in: report.setting.code))], .quiet),
    ]
  }

  private var tiles: [Block.Fact] {
    let parked = report.questions.count(where: \.isParked)
    let settled = report.questions.count { $0.settled != nil } - parked
    let numbers = [
      (WorkshopReportMessage.settledTile, settled), (.parkedTile, parked), (.actionsTile, workshop.actions.count),
    ]
    return numbers.map { .init(say($0), [Inline(String($1), .strong)]) }
  }

  private var footer: [Block] {
    let day = paper.date(report.setting.made.day)
    return [.paragraph([Inline(tell(.made(version: report.setting.version, day: day)))])]
  }
}

extension Workshop.Anonymity {
  fileprivate var message: WorkshopReportMessage {
    switch self {
    case .counts: .anonymityCounts
    case .key: .anonymityKey
    case .named: .anonymityNamed
    }
  }
}
