internal import Assessment
internal import Scoring
internal import Sentences

extension ComparisonDocument {
  /// One entry against the first: what has to be known of each number that differs, and the answers behind it.
  func differences(_ entry: Int) -> [Block] {
    let comparison = comparisonSet.comparisons[entry - 1]
    var blocks: [Block] = []
    if let other = report.otherQuestionnaire(entry) { blocks.append(.paragraph([Inline(teller.say(other))])) }
    guard hasScores else {
      return blocks.isEmpty && figures.isEmpty ? [.paragraph([Inline(teller.say(.noFigures))])] : blocks
    }
    if let overall = comparison.overall {
      blocks.append(.paragraph([Inline(teller.sentence(.overall, entry, overall))]))
    } else {
      blocks.append(.paragraph([words(teller.obstacle(.overall, entry))]))
    }
    let cards = questionnaire.dimensions.indices.compactMap { card($0, entry) }
    if !cards.isEmpty {
      blocks += [.heading(3, [Inline(say(.whereItDiffers))]), .paragraph([Inline(say(.behindMeans))], .quiet)] + cards
    }
    let missing = questionnaire.dimensions.indices.filter { comparison.obstacles[$0] == .missing }
    if !missing.isEmpty {
      let names = missing.map { teller.name(.dimension($0)) }.joined(separator: ", ")
      blocks.append(.paragraph([words(teller.say(.cannotCompare(name: names, why: teller.say(.obstacleMissing))))]))
    }
    return blocks + answers(entry)
  }

  /// How many answers behind a dimension are named, those that move it most.
  private static let mostBehind = 10

  /// A dimension whose shown score differs, or that stands in another way in the two questionnaires.
  private func card(_ dimension: Int, _ entry: Int) -> Block? {
    let subject = Trace.Subject.dimension(dimension)
    guard let difference = comparisonSet.comparisons[entry - 1].dimensions[dimension] else {
      guard case .differs? = comparisonSet.comparisons[entry - 1].obstacles[dimension] else { return nil }
      return .group(.card, [.paragraph([words(teller.obstacle(subject, entry))])])
    }
    guard difference.isAny || (difference.whole == nil && !difference.terms.isEmpty) else { return nil }
    let points = teller.points(difference)
    let remarks = (teller.basis(difference) + [teller.sides(entry, difference)] + teller.remarks(entry, difference))
      .joined(separator: " ")
    var blocks: [Block] = [
      .paragraph([
        words(teller.name(subject), .strong), Inline(": "), Inline(points + ".", .strong), Inline(" " + remarks),
      ])
    ]
    let terms = difference.terms.filter { $0.contribution.map { abs($0) >= 0.05 } ?? true }
    let shown = terms.prefix(Self.mostBehind)
    let behind = shown.enumerated().flatMap { position, term -> [Inline] in
      let points = term.contribution.map { "\u{A0}" + teller.signed($0) } ?? ""
      return [mark(term.indicator), Inline(points + (position == shown.count - 1 ? "" : ", "))]
    }
    let rest = terms.count > shown.count ? [Inline(", " + say(.andMore(terms.count - shown.count)))] : []
    if !behind.isEmpty { blocks.append(.paragraph(behind + rest)) }
    return .group(.card, blocks)
  }

  // MARK: Answers

  /// Every indicator that stands otherwise, with its answers and what they add to the overall difference.
  private func answers(_ entry: Int) -> [Block] {
    let columns = isCourse && isSideBySide ? Array(comparisonSet.entries.indices) : [0, entry]
    let parts = columns.map(parts)
    let comparison = comparisonSet.comparisons[entry - 1]
    let terms = comparison.overall?.terms ?? comparison.dimensions.compactMap(\.self).flatMap(\.terms)
    let found = ordered(terms, parts)
    guard !found.isEmpty else { return [.paragraph([Inline(teller.say(.noAnswers))])] }
    let added = Dictionary(
      (comparison.overall?.terms ?? []).map { ($0.indicator, $0.contribution) }, uniquingKeysWith: { first, _ in first }
    )
    let adds = added.values.contains { $0 != nil }
    var heads = [Table.Column(say(.indicator), width: 42)] + columns.map { Table.Column(label($0), width: 20) }
    if adds { heads.append(.init(say(.adds), .number, width: 10)) }
    let rows = found.map { indicator -> [Table.Cell] in
      let (text, isFallback) = questionnaire.text(of: indicator, in: report.code)
      let question = Table.Cell.text([mark(indicator), Inline(" "), words(text.question, isFallback: isFallback)])
      let sides = zip(columns, parts).map { side($1[indicator], $0, indicator) }
      let points = added[indicator].flatMap(\.self).map(teller.signed) ?? "-"
      return [question] + sides + (adds ? [.plain(points)] : [])
    }
    let table = Table(
      caption: say(adds ? .answersAdding(against(entry)) : .answersOf(against(entry))), heads: heads, rows: rows,
      isWide: true)
    return [.heading(3, [Inline(say(.answersDiffering))]), .table(table)]
  }

  /// How each of the first questionnaire's indicators stands in an entry; nil where it is not asked there.
  private func parts(_ entry: Int) -> [Trace.Part?] {
    let engine = comparisonSet.entries[entry].engine
    let terms = engine.trace(.overall).terms
    return questionnaire.indicators.map { indicator in
      engine.questionnaire.positions[indicator.id].map { terms[$0].part }
    }
  }

  /// Each indicator once: those between first and last in the order of the comparison, then what differs only on the way.
  private func ordered(_ terms: [Comparison.Term], _ parts: [[Trace.Part?]]) -> [Int] {
    var known: Set<Int> = []
    let found = terms.map(\.indicator).filter { known.insert($0).inserted }
    guard parts.count > 2 else { return found }
    let others = questionnaire.indicators.indices.filter { indicator in
      !known.contains(indicator) && Set(parts.map { $0[indicator]?.id }).count > 1
    }
    return found + others
  }

  private func side(_ part: Trace.Part?, _ entry: Int, _ indicator: Int) -> Table.Cell {
    guard let part else { return .plain("/") }
    let state = teller.state(part, indicator)
    var text = [part.score == nil ? Inline.users(state) : words(state)]
    let note = report.note(entry, indicator)
    if !note.onLine.isEmpty { text += [Inline(". " + tell(.note) + ": ", .quiet), .users(note.onLine)] }
    return .text(text)
  }

  private func mark(_ indicator: Int) -> Inline { Inline(questionnaire.indicators[indicator].id, .mark) }

  // MARK: Figures

  /// The figures that differ anywhere, a column an assessment.
  var figures: [Block] {
    let changes = comparisonSet.entries.indices.dropFirst().map { report.figures($0) }
    var keys: [FigureKey: [Int: ComparisonReport.FigureChange]] = [:]
    for (position, found) in changes.enumerated() {
      for change in found {
        keys[FigureKey(indicator: change.indicator, group: change.group), default: [:]][position + 1] = change
      }
    }
    guard !keys.isEmpty else { return [] }
    let hasDifference = comparisonSet.entries.count == 2 || isTrend
    var heads = [Table.Column(say(.indicator), width: 46)]
    heads += comparisonSet.entries.indices.map { Table.Column(label($0), .number, width: 12) }
    if hasDifference { heads.append(.init(say(.difference), .number, width: 12)) }
    let sorted = keys.sorted { ($0.key.indicator, $0.key.group) < ($1.key.indicator, $1.key.group) }
    let rows = sorted.map { key, changes -> [Table.Cell] in
      let values = comparisonSet.entries.indices.map { figure($0, key, changes) }
      let last = changes[comparisonSet.entries.count - 1]?.difference.map {
        teller.decimal(($0 > 0 ? "+" : "") + JSON.text($0))
      }
      return [name(of: key)] + values.map { .plain($0) } + (hasDifference ? [.plain(last ?? "-")] : [])
    }
    return [.table(Table(caption: say(.figuresThatDiffer), heads: heads, rows: rows, isWide: true))]
  }

  private struct FigureKey: Hashable {
    var indicator: Int
    var group: String
  }

  private func name(of key: FigureKey) -> Table.Cell {
    let (text, isFallback) = questionnaire.text(of: key.indicator, in: report.code)
    let group = questionnaire.name(ofGroup: key.group, in: report.code)
    return .text([
      mark(key.indicator), Inline(" "), words(text.question, isFallback: isFallback), Inline(" "),
      words(group, .strong),
    ])
  }

  /// What an entry has; one that does not differ from the first has the first one's figure.
  private func figure(_ entry: Int, _ key: FigureKey, _ changes: [Int: ComparisonReport.FigureChange]) -> String {
    let figure = entry == 0 ? changes.values.first?.from : changes[entry].map(\.to) ?? changes.values.first?.from
    return figure.map { teller.decimal($0.description) } ?? "-"
  }

  // MARK: Published scores

  var published: [Block] {
    guard !report.published.isEmpty else { return [] }
    let isAnything = report.published.contains { !$0.isEmpty }
    return report.published.flatMap(published)
      + (isAnything ? [.group(.notice, [.paragraph([Inline(teller.say(.publishedIsOther))])])] : [])
  }

  private func published(_ profile: PublishedProfile) -> [Block] {
    let region = profile.region.name(in: report.code)
    guard !profile.isEmpty else {
      return [.paragraph([Inline(teller.say(.noPublished(region: region, code: profile.region.nuts)))])]
    }
    let first = comparisonSet.entries[0].engine.profile
    let rows = report.subjects.compactMap { subject -> [Table.Cell]? in
      guard let published = profile[subject] else { return nil }
      let here = first[subject].score
      return [
        .text([words(teller.name(subject))]), .plain(teller.decimal(published.score.description)),
        .plain(here.map(teller.text) ?? "-"), .text(source(published)),
      ]
    }
    let heads = [
      Table.Column(tell(.dimension), width: 24), .init(say(.publishedScore), .number, width: 12),
      .init(teller.letter(0), .number, width: 8),
      .init(say(.source), width: 44),
    ]
    return [
      .table(
        Table(
          caption: teller.say(.published(region: region, code: profile.region.nuts)), heads: heads, rows: rows,
          isWide: true))
    ]
  }

  func source(_ published: PublishedScore) -> [Inline] {
    let body = published.body.isEmpty ? "" : teller.say(.body(published.body))
    let parts = [published.date, body].filter { !$0.isEmpty }
    let address = published.address.isEmpty ? published.source : published.address
    return [.users(published.source.isEmpty ? address : published.source, address: address)]
      + parts.flatMap { [Inline(", "), .users($0)] }
  }
}
