internal import Assessment
internal import Scoring
internal import Sentences

extension WorkshopDocument {
  /// The questions of the day, with what brought them there.
  var agenda: [Block] {
    guard !workshop.agenda.isEmpty else { return [] }
    // A gap among a few people tells nearly as much as the counts do, so it waits for them.
    let before = report.questions.reduce(into: [:]) { gaps, question in
      gaps[question.position] = question.votes.first { $0.number == Round.before }?.agreement.gap
    }
    let heads = [
      Table.Column(say(.question), width: 60), .init(say(.why), width: 22), .init(say(.gap), .number, width: 10),
      .init(say(.minutes), .number, width: 8),
    ]
    let rows = workshop.agenda.map { item -> [Table.Cell] in
      let gap = questionnaire.positions[item.indicator].flatMap { before[$0] }
      return [
        .text(name(of: item.indicator)), .plain(say(item.why.message)),
        .plain(gap.map { paper.decimal($0.value) } ?? "-"), .plain(String(item.minutes)),
      ]
    }
    let rule = before.isEmpty ? [] : [Block.paragraph([Inline(say(.agendaRule))])]
    return rule + [.table(Table(caption: say(.agenda), heads: heads, rows: rows, isWide: true))]
  }

  /// What was put off without an answer, and what nobody came to.
  var parked: [Block] {
    let put = report.questions.filter(\.isParked).map { question -> [Block] in
      let reason = question.settled?.reason ?? ""
      return [.paragraph(name(of: question.position) + [Inline(". "), Inline(say(.parkedWithout))])]
        + (reason.paragraphs.isEmpty ? [] : [.quote(reason)])
    }
    let told = Set(report.questions.map { questionnaire.indicators[$0.position].id })
    let left = workshop.agenda.map(\.indicator).filter { !told.contains($0) }.map { id -> [Block] in
      [.paragraph(name(of: id) + [Inline(". "), Inline(say(.notReached))])]
    }
    return put.isEmpty && left.isEmpty ? [] : [.list(put + left)]
  }

  var actions: [Block] {
    guard !workshop.actions.isEmpty else { return [] }
    let heads = [
      Table.Column(say(.action), width: 40), .init(say(.votes), .number, width: 8), .init(tell(.owner), width: 22),
      .init(tell(.due), width: 18), .init(say(.question), width: 12),
    ]
    let rows = workshop.actions.map { action -> [Table.Cell] in
      [
        .text([.users(action.title)]), .plain(String(action.votes)), .text([.users(action.owner.orDash)]),
        .text([.users(paper.date(action.due).orDash)]), .text([.users((action.indicator ?? "").orDash)]),
      ]
    }
    return [
      .paragraph([Inline(say(.actionsRule))]),
      .table(Table(caption: say(.actions), heads: heads, rows: rows, isWide: true)),
    ]
  }

  /// The scores before and after, the whole first.
  var effect: [Block] {
    guard let effect = report.effect else { return [] }
    let heads = [
      Table.Column(tell(.dimension), width: 34), .init(say(.before), .number), .init(say(.after), .number),
      .init(say(.change), .number), .init(say(.rangeBefore), .number, width: 16),
      .init(say(.rangeAfter), .number, width: 16),
    ]
    let dimensions = questionnaire.dimensions.indices.map { position in
      let name = words(questionnaire.name(ofDimension: position, in: report.setting.code).name)
      return row(name, effect.before.dimensions[position], effect.after.dimensions[position])
    }
    let whole =
      questionnaire.overall == .none
      ? [] : [row(Inline(tell(.overall)), effect.before.overall, effect.after.overall)]
    return [
      .paragraph([Inline(say(.effectRule))]),
      .table(Table(caption: say(.effect), heads: heads, rows: whole + dimensions, isWide: true)),
    ]
  }

  private func row(_ name: Inline, _ before: ScoreSummary, _ after: ScoreSummary) -> [Table.Cell] {
    var change = "-"
    if let from = before.score, let to = after.score { change = paper.change(to.value - from.value) }
    return [
      .text([name]), .plain(shown(before)),
      .plain(shown(after)), .plain(change), .plain(range(before)), .plain(range(after)),
    ]
  }

  private func shown(_ standing: ScoreSummary) -> String {
    standing.score.map { paper.language.number($0.shown.description) } ?? "-"
  }

  private func range(_ standing: ScoreSummary) -> String {
    guard let low = standing.low?.shown.description, let high = standing.high?.shown.description else { return "-" }
    return standing.low == standing.high ? tell(.noSpan) : tell(.span(low: low, high: high))
  }

  /// Counts; names only where everybody agreed to that.
  var attendance: [Block] {
    let attendance = report.attendance
    var blocks: [Block] = []
    if let before = attendance.before { blocks.append(.paragraph([Inline(say(.ballotsBefore(before)))])) }
    if let inRoom = attendance.inRoom { blocks.append(.paragraph([Inline(say(.inRoom(inRoom)))])) }
    if !attendance.groups.isEmpty {
      let rows = attendance.groups.map { group -> [Table.Cell] in
        [.text([group.name.map { .users($0) } ?? Inline(say(.others))]), .plain(String(group.count))]
      }
      let heads = [Table.Column(say(.group), width: 40), .init(say(.people), .number)]
      blocks.append(.table(Table(caption: say(.tookPart), heads: heads, rows: rows)))
    }
    if !attendance.names.isEmpty {
      blocks.append(.paragraph([Inline(say(.names) + ": "), .users(attendance.names.joined(separator: ", "))]))
    }
    return blocks
  }

  var reading: [Block] {
    let sentences = [say(.gapMeans), say(.hiddenMeans), say(.measures)]
    return [.list(sentences.map { [.paragraph([Inline($0)])] })]
  }
}

extension String {
  /// What stands in a cell; a dash for nothing.
  fileprivate var orDash: String { isEmpty ? "-" : self }
}

extension Workshop.Item.Reason {
  fileprivate var message: WorkshopReportMessage {
    switch self {
    case .gap: .whyGap
    case .unknown: .whyUnknown
    case .flag: .whyFlag
    case .chosen: .whyChosen
    }
  }
}
