internal import Assessment
internal import Scoring
internal import Sentences

extension WorkshopDocument {
  /// Every question that was voted on or settled: its votes drawn and as a table, the gap in words, what came of it.
  var questions: [Block] {
    report.questions.flatMap { question -> [Block] in
      let id = questionnaire.indicators[question.position].id
      var blocks: [Block] = [.heading(3, name(of: question.position), anchor: "question-\(question.position + 1)")]
      if !question.votes.isEmpty {
        let drawings = question.votes.map { Block.drawing(drawing($0, of: question.position, id: id)) }
        blocks.append(.group(.pair, [.group(.stack, drawings), .table(table(question, id: id))]))
        blocks += question.votes.map { .paragraph([Inline(sentence($0))]) }
      }
      return blocks + outcome(question)
    }
  }

  private func drawing(_ vote: WorkshopReport.Vote, of indicator: Int, id: String) -> Drawing {
    let bars = rows(of: indicator).map { row in
      Drawing.VoteBar(label: row.label, count: row.count(vote), isOption: row.isOption)
    }
    let told = bars.map { "\($0.label): \($0.count)" }.joined(separator: "; ")
    return .votes(
      bars, present: vote.agreement.present, name: name(ofVote: vote.number),
      title: say(.drawing(id: id, vote: name(ofVote: vote.number))), description: told)
  }

  private struct Row {
    var label: String
    var isOption = false
    var isFallback = false
    var count: (WorkshopReport.Vote) -> Int
  }

  /// The options, and what stands beside them.
  private func rows(of indicator: Int) -> [Row] {
    questionnaire.indicators[indicator].options.indices.map { option in
      let id = questionnaire.indicators[indicator].options[option].id
      return Row(label: label(id, of: indicator), isOption: true) { $0.agreement.counts[option] }
    } + [
      Row(label: tell(.unknown)) { $0.agreement.unknown },
      Row(label: tell(.notApplicable)) { $0.agreement.notApplicable },
    ]
  }

  private func table(_ question: WorkshopReport.Question, id: String) -> Table {
    var rows = rows(of: question.position)
    if question.votes.contains(where: { $0.silent > 0 }) {
      rows.append(Row(label: say(.withoutAnswer)) { $0.silent })
    }
    rows.append(Row(label: say(.present)) { $0.agreement.present })
    let heads =
      [Table.Column(say(.option), width: 40)]
      + question.votes.map { Table.Column(name(ofVote: $0.number), .number, width: 14) }
    let cells = rows.map { row -> [Table.Cell] in
      [.text([row.isOption ? words(row.label) : Inline(row.label)])]
        + question.votes.map { .plain(String(row.count($0))) }
    }
    return Table(caption: say(.votesOn(id)), heads: heads, rows: cells, isWide: true)
  }

  /// How far apart the answers are.
  private func sentence(_ vote: WorkshopReport.Vote) -> String {
    let (agreement, name) = (vote.agreement, name(ofVote: vote.number))
    guard let gap = agreement.gap else { return say(.noGap(name)) }
    guard gap.numerator > 0 || agreement.counts.count(where: { $0 > 0 }) > 1 else { return say(.allAlike(name)) }
    let apart = say(.gapIs(vote: name, points: paper.decimal(gap.value)))
    return agreement.hasTwoCamps ? "\(apart) \(say(.twoCamps))" : apart
  }

  /// What was settled, how, why, and who saw it otherwise.
  private func outcome(_ question: WorkshopReport.Question) -> [Block] {
    guard let entry = question.settled else { return [.paragraph([Inline(say(.notSettled))], .quiet)] }
    var blocks: [Block] = []
    if let choice = entry.answer?.choice {
      let answer = [Inline(say(.settledAs)), Inline(" ")] + self.answer(choice, of: question.position)
      blocks.append(.paragraph(answer + [Inline(". "), Inline(say(entry.how.message))]))
    } else {
      blocks.append(.paragraph([Inline(say(.parkedWithout), .strong)]))
    }
    if !entry.reason.paragraphs.isEmpty {
      blocks += [.paragraph([Inline(say(.reason), .quiet)]), .quote(entry.reason)]
    }
    if !entry.evidence.isEmpty {
      let items = entry.evidence.map { [Block.paragraph(paper.inlines(of: $0))] }
      blocks += [.paragraph([Inline(tell(.evidence) + ":", .quiet)]), .list(items)]
    }
    if !entry.dissent.isEmpty {
      blocks += [
        .paragraph([Inline(say(.dissent), .quiet)]), .list(entry.dissent.map { [.paragraph(inlines(of: $0))] }),
      ]
    }
    return [.group(.card, blocks)]
  }

  private func answer(_ choice: Choice, of indicator: Int) -> [Inline] {
    switch choice {
    case .option(let option): [words(label(option, of: indicator), .strong)]
    case .unknown: [Inline(tell(.unknown), .strong)]
    case .notApplicable(let reason):
      [Inline(tell(.notApplicable), .strong)] + (reason.isEmpty ? [] : [Inline(": "), .users(reason)])
    case .figures: [Inline("-")]
    }
  }

  private func inlines(of dissent: Workshop.Dissent) -> [Inline] {
    let holders = [report.group(of: dissent), dissent.votes > 0 ? say(.heldBy(dissent.votes)) : nil]
    let told = holders.compactMap(\.self).joined(separator: ", ")
    return [.users(dissent.text)] + (told.isEmpty ? [] : [Inline(" ("), .users(told), Inline(")")])
  }
}

extension Workshop.Settled.How {
  fileprivate var message: WorkshopReportMessage {
    switch self {
    case .all: .howAll
    case .near: .howNear
    case .lower: .howLower
    case .parked: .howParked
    }
  }
}
