internal import Assessment
internal import Scoring
internal import Sentences

extension ComparisonDocument {
  // MARK: What is compared

  /// Each assessment with its overall score, and how much that rests on.
  var entries: Table {
    let versions = Set(
      comparisonSet.entries.map { $0.engine.questionnaire.id + " " + $0.engine.questionnaire.version.description })
    var heads = [Table.Column(say(.assessment), width: 26)]
    if questionnaire.overall != .none {
      heads += [
        .init(tell(.overall), .number, width: 12), .init(tell(.range), .number, width: 12),
      ]
    }
    heads += [
      .init(tell(.answered), .number, width: 14), .init(tell(.answersUntil), width: 18),
    ]
    if versions.count > 1 { heads.append(.init(tell(.questionnaire), width: 20)) }
    heads.append(.init(say(.file), width: 20))
    let rows = comparisonSet.entries.indices.map { row($0, withVersion: versions.count > 1) }
    return Table(caption: say(.assessments), heads: heads, rows: rows, isWide: true)
  }

  private func row(_ entry: Int, withVersion: Bool) -> [Table.Cell] {
    let (own, overall) = (comparisonSet.entries[entry], comparisonSet.entries[entry].engine.profile.overall)
    var cells: [Table.Cell] = [.text([.users(name(entry))])]
    if questionnaire.overall != .none {
      cells += [.plain(teller.score(overall)), .plain(teller.range(overall) ?? tell(.noSpan))]
    }
    cells.append(.plain(tell(.count(count: overall.answered, total: overall.applicable))))
    cells.append(.plain(day(of: own)))
    let made = own.engine.questionnaire
    if withVersion {
      cells.append(.plain(tell(.questionnaireIs(id: made.id, version: made.version.description))))
    }
    return cells + [.text([.users(own.file)])]
  }

  /// The overall score: over time where these are periods of one region, else large beside each other.
  var summary: [Block] {
    guard questionnaire.overall != .none, isSideBySide || isTrend else { return [] }
    if isCourse {
      let course = course(.overall)
      let told = words([.overall]).joined(separator: "; ")
      let drawing = Drawing.courses(
        [course], periods: labels, columns: 1, title: say(.trendChart), description: told)
      return [.group(.pair, [.drawing(drawing), .group(.stack, sentence)])]
    }
    var tiles = comparisonSet.entries.indices.compactMap { entry -> Block.Fact? in
      guard let standing = report.standing(entry, .overall) else { return nil }
      let range = teller.range(standing).map { [Inline(" "), Inline($0, .quiet)] } ?? []
      return Block.Fact(name(entry), [Inline(teller.score(standing), .strong)] + range)
    }
    if comparisonSet.entries.count == 2 {
      tiles.append(.init(difference, change(.overall)))
    }
    return [.group(.tiles, [.facts(tiles)])]
  }

  private var sentence: [Block] {
    let last = comparisonSet.entries.count - 1
    guard let overall = comparisonSet.comparisons[last - 1].overall else { return [] }
    return [.paragraph([Inline(difference + ":", .quiet)])]
      + [
        .paragraph([Inline(teller.change(.overall), .strong)], .lead),
        .paragraph([.users(teller.sentence(.overall, last, overall))]),
      ]
  }

  /// What the last column shows: the difference of two, the change from the first period to the last.
  var difference: String {
    isTrend ? say(.change(first: label(0), last: label(comparisonSet.entries.count - 1))) : say(.difference)
  }

  // MARK: All numbers

  var numbers: [Block] {
    guard hasScores else { return [] }
    var blocks: [Block] = []
    if isTrend {
      blocks.append(.paragraph([Inline(say(.howToReadCourses))]))
    } else if isSideBySide {
      blocks.append(.paragraph([Inline(tell(.howToRead))]))
    }
    for axis in questionnaire.axes.indices {
      let name = questionnaire.name(ofAxis: axis, in: report.code).name
      let subjects = questionnaire.axes[axis].dimensions.map { Trace.Subject.dimension($0) }
      let table = Block.table(isSideBySide ? columns(subjects, name) : rows(subjects, name))
      blocks.append(.heading(3, [words(name)]))
      guard let drawing = drawing(subjects, name) else {
        blocks.append(table)
        continue
      }
      // A table of many columns needs the whole width.
      blocks.append(
        comparisonSet.entries.count > 4
          ? .group(.stack, [.drawing(drawing), table]) : .group(.pair, [.drawing(drawing), table]))
    }
    return blocks
  }

  private func drawing(_ subjects: [Trace.Subject], _ axis: String) -> Drawing? {
    let told = words(subjects).joined(separator: "; ")
    if isTrend {
      return .courses(
        subjects.map(course), periods: labels, columns: 2, title: say(.trendOf(axis)), description: told)
    }
    guard isSideBySide else { return nil }
    let rows = subjects.map { subject in
      ChartRow(name: teller.name(subject), standings: standings(subject), scores: standings(subject).map(shown))
    }
    let letters = comparisonSet.entries.indices.map(teller.letter)
    return .sideBySide(rows, letters: letters, title: say(.barsOf(axis)), description: told)
  }

  /// A column an assessment; the difference in a last one, or with each number where there are several.
  private func columns(_ subjects: [Trace.Subject], _ axis: String) -> Table {
    let count = comparisonSet.entries.count
    var heads = [Table.Column(tell(.dimension), width: 34)]
    heads += comparisonSet.entries.indices.map { Table.Column(label($0), .numberAndRange, width: 16) }
    let hasDifference = count == 2 || isTrend
    if hasDifference { heads.append(.init(difference, .number, width: 14)) }
    let rows = subjects.map { subject -> [Table.Cell] in
      let cells = comparisonSet.entries.indices.map { cell($0, subject, withDifference: !hasDifference) }
      let last: [Table.Cell] = hasDifference ? [.text(change(subject))] : []
      return [.text([words(teller.name(subject))])] + cells + last
    }
    return Table(caption: axis, heads: heads, rows: rows, isWide: true)
  }

  /// The change from the first to the last, and that of the whole profiles where it is another.
  private func change(_ subject: Trace.Subject) -> [Inline] {
    let whole = comparisonSet.comparisons.last.flatMap { teller.whole($0[subject]) }
    return [Inline(teller.change(subject), .strong)] + (whole.map { [Inline(" "), Inline($0, .quiet)] } ?? [])
  }

  /// A row an assessment, for many of them.
  private func rows(_ subjects: [Trace.Subject], _ axis: String) -> Table {
    let heads =
      [Table.Column(say(.assessment), width: 22)] + subjects.map { Table.Column(short($0), .numberAndRange, width: 12) }
    var rows = comparisonSet.entries.indices.map { entry in
      [Table.Cell.text([.users(name(entry))])] + subjects.map { cell(entry, $0, withDifference: !isTrend) }
    }
    if isTrend {
      rows.append([.text([Inline(difference, .strong)])] + subjects.map { .text(change($0)) })
    }
    return Table(caption: axis, heads: heads, rows: rows, isWide: true)
  }

  /// "57 +12 (50–100)".
  private func cell(_ entry: Int, _ subject: Trace.Subject, withDifference: Bool) -> Table.Cell {
    guard let standing = report.standing(entry, subject) else { return .plain("/") }
    var text = [Inline(teller.score(standing))]
    if withDifference, entry > 0, let difference = comparisonSet.comparisons[entry - 1][subject],
      difference.whole != nil
    {
      text += [Inline(" "), Inline(teller.points(difference), .strong)]
      if let whole = teller.whole(difference) { text += [Inline(" "), Inline(whole, .quiet)] }
    }
    if let range = teller.range(standing) { text += [Inline(" "), Inline("(\(range))", .quiet)] }
    return .text(text)
  }

  // MARK: Charts

  private var labels: [String] { comparisonSet.entries.indices.map(label) }

  private func standings(_ subject: Trace.Subject) -> [ScoreSummary?] {
    comparisonSet.entries.indices.map { report.standing($0, subject) }
  }

  private func short(_ subject: Trace.Subject) -> String {
    guard case .dimension(let dimension) = subject else { return teller.name(subject) }
    return questionnaire.name(ofDimension: dimension, in: report.code).short
  }

  private func course(_ subject: Trace.Subject) -> ChartCourse {
    let standings = standings(subject)
    return ChartCourse(
      name: teller.name(subject), short: short(subject), change: teller.change(subject), standings: standings,
      scores: standings.map { $0.map(teller.score) ?? "/" })
  }

  private func shown(_ standing: ScoreSummary?) -> String {
    guard let standing else { return "/" }
    return teller.score(standing) + (teller.range(standing).map { " (\($0))" } ?? "")
  }

  /// All that a drawing shows, a number after the other.
  private func words(_ subjects: [Trace.Subject]) -> [String] {
    subjects.map { subject in
      let told = standings(subject).enumerated().map { entry, standing -> String in
        guard let standing else { return "\(label(entry)) \(say(.notCompared))" }
        let score = standing.score?.text(in: language) ?? say(.noScore)
        let ends = [standing.low, standing.high].map { $0?.shown.description ?? "0" }
        let span = ends[0] == ends[1] ? "" : " (\(tell(.span(low: ends[0], high: ends[1]))))"
        return "\(label(entry)) \(score)\(span)"
      }
      return "\(teller.name(subject)): \(told.joined(separator: ", "))"
    }
  }
}
