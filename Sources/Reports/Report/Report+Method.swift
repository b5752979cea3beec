internal import Assessment
internal import Scoring
internal import Sentences

extension Report {
  /// How the numbers came about, and how much they rest on.
  var method: [Block] {
    var blocks: [Block] = []
    if hasScores { blocks.append(.list(say(.rules).paragraphs.map { [.paragraph([Inline($0)])] })) }
    blocks.append(.table(coverage))
    let fallbacks = questionnaire.indicators.indices.filter { text(of: $0).isFallback }.count
    if fallbacks > 0 { blocks.append(.paragraph([Inline(say(.fallbacks(fallbacks)))])) }
    if questionnaire.texts[setting.code]?.status == .draft { blocks.append(.paragraph([Inline(say(.isDraft))])) }
    if hasScores { blocks.append(.paragraph([Inline(say(.moreInHandbook))])) }
    return blocks
  }

  private var coverage: Table {
    let names: [DocumentMessage] = [.answered, .unknown, .open, .notApplicable, .notAsked]
    let heads =
      [Table.Column(say(.section), width: 40)] + names.map { Table.Column(say($0), .number, width: 12) }
    var counts = Array(repeating: [0, 0, 0, 0, 0], count: questionnaire.sections.count)
    for (position, indicator) in questionnaire.indicators.enumerated() {
      counts[indicator.section][column(of: position)] += 1
    }
    let rows = questionnaire.sections.indices.map { section -> [Table.Cell] in
      [.text([words(questionnaire.name(ofSection: section, in: setting.code))])]
        + counts[section].map { .plain(String($0)) }
    }
    return Table(caption: say(.coverage), heads: heads, rows: rows, isWide: true)
  }

  private func column(of position: Int) -> Int {
    switch parts[position] {
    case .counted: 0
    case .unknown: 1
    case .open: 2
    case .notApplicable: 3
    case .notAsked: 4
    case .unscored:
      switch engine.choices[position] {
      case .figures: 0
      case .unknown: 1
      default: 2
      }
    }
  }

  /// What the answers cite, each once with the questions it serves.
  var sources: [Block] {
    let source = Block.paragraph([words(questionnaire.source(in: setting.code))])
    guard !setting.isWithoutNotes else { return [source] }
    var order: [Evidence] = []
    var uses: [Evidence: [String]] = [:]
    for indicator in questionnaire.indicators {
      for cited in assessment.answers[indicator.id]?.evidence ?? [] {
        var cited = cited
        cited.extra = [:]
        if uses[cited] == nil { order.append(cited) }
        uses[cited, default: []].append(indicator.id)
      }
    }
    let items = order.map { cited -> [Block] in
      [.paragraph(inlines(of: cited) + [Inline(" (\((uses[cited] ?? []).joined(separator: ", ")))", .quiet)])]
    }
    return [source] + (items.isEmpty ? [] : [.heading(3, [Inline(say(.evidence))]), .list(items)])
  }
}
