internal import Assessment
package import Scoring
package import Sentences
internal import Text

/// A comparison as lines for a terminal: each line can be understood alone, so that it can be read aloud, and fits 80
/// columns wherever words can be parted.
package struct ComparisonLines {
  private let teller: ComparisonFormatter
  private static let width = 80

  package init(_ report: ComparisonReport, language: Language) {
    teller = ComparisonFormatter(report, language: language)
  }

  private var report: ComparisonReport { teller.report }
  private var comparisonSet: ComparisonSet { report.comparisonSet }
  private var questionnaire: Questionnaire { report.questionnaire }

  /// All numbers at a glance, then what is to be known of each comparison, then published scores.
  package var overview: [String] {
    var lines = heading
    if questionnaire.overall != .none || !report.hasOnlyNumbers { lines += [""] + numbers + star }
    for entry in comparisonSet.entries.indices.dropFirst() { lines += [""] + remarks(entry) }
    for profile in report.published { lines += [""] + published(profile) }
    lines += [""] + [.coverage, .rounding].flatMap { wrapped(say($0)) }
    if comparisonSet.entries.count > 1 { lines += wrapped(say(.explain)) }
    return lines
  }

  /// One number of every comparison in full, with the answers behind it.
  package func explanation(of subject: Trace.Subject) -> [String] {
    var lines = heading
    for entry in comparisonSet.entries.indices.dropFirst() {
      lines += ["", against(entry)]
      guard let difference = comparisonSet.comparisons[entry - 1][subject] else {
        lines += wrapped(obstacle(subject, entry), indent: 4, first: 2)
        continue
      }
      lines += sentence(subject, entry, difference) + answers(difference, entry)
    }
    return lines
  }

  private var heading: [String] {
    let region = comparisonSet.entries[0].assessment.region.name
    let title = comparisonSet.isTrend ? say(.trend(region)) : say(.title(comparisonSet.entries.count))
    let entries = comparisonSet.entries.enumerated().flatMap { position, entry -> [String] in
      let overall = entry.engine.profile.overall
      let words = say(.entry(letter: letter(position), title: entry.title.harmless, file: entry.file.harmless))
      return wrapped(
        "\(words), \(say(.answered(answered: overall.answered, applicable: overall.applicable)))", indent: 3, first: 0)
    }
    return [title.harmless] + entries
  }

  // MARK: All numbers

  private var numbers: [String] {
    var rows: [(name: String, cells: [String])] = [(say(.overall), cells(.overall))]
    for (number, axis) in questionnaire.axes.enumerated() {
      rows.append((questionnaire.name(ofAxis: number, in: report.code).name, []))
      rows += axis.dimensions.map { ("  " + name(.dimension($0)), cells(.dimension($0))) }
    }
    let width = min(34, (rows.map(\.name.count).max() ?? 0) + 2)
    return rows.flatMap { row in
      row.cells.isEmpty ? [row.name.harmless] : folded(row.name.harmless, width, row.cells)
    }
  }

  /// Whether there are enough periods for a course.
  private var isCourse: Bool { comparisonSet.isTrend && comparisonSet.entries.count > 2 }

  /// Whether periods are short enough to stand before every number.
  private var hasPeriods: Bool {
    isCourse && comparisonSet.entries.allSatisfy { $0.assessment.period.harmless.count < 8 }
  }

  private var nameWidth: Int {
    hasPeriods ? comparisonSet.entries.map(\.assessment.period.harmless.count).max() ?? 0 : 1
  }

  /// "A 45", "B 57 (+12)": the letter with each number, so that no column has to be traced.
  ///
  /// Three periods or more of one region: "2022 45", "2024 57", "2026 60", "change +15".
  private func cells(_ subject: Trace.Subject) -> [String] {
    let cells = comparisonSet.entries.indices.map { entry in
      let name = hasPeriods ? comparisonSet.entries[entry].assessment.period.harmless : letter(entry)
      guard let standing = report.standing(entry, subject) else { return "\(name) /" }
      let difference = entry == 0 || isCourse ? nil : comparisonSet.comparisons[entry - 1][subject]
      return "\(name) \(teller.score(standing))" + (difference.flatMap(starred).map { " (\($0))" } ?? "")
    }
    guard isCourse else { return cells }
    return cells + [say(.change(comparisonSet.comparisons.last?[subject].flatMap(starred) ?? "-"))]
  }

  /// "+4", with a star where the whole profiles differ by another number; nil where one of them has no score.
  private func starred(_ difference: Comparison.Difference) -> String? {
    guard difference.whole != nil else { return nil }
    return (difference.points.map(signed) ?? "-") + (difference.isOtherAsWhole ? "*" : "")
  }

  private var star: [String] {
    let isAny = comparisonSet.comparisons.contains { comparison in
      report.subjects.contains { comparison[$0]?.isOtherAsWhole == true }
    }
    return isAny ? wrapped(say(.star)) : []
  }

  /// A name and its cells, on as many lines as they need.
  private func folded(_ name: String, _ width: Int, _ cells: [String]) -> [String] {
    let cellWidth = isCourse ? nameWidth + 6 : 14
    let room = max(1, (Self.width - width) / cellWidth)
    let isLong = name.count > width - 2
    let lines = stride(from: 0, to: cells.count, by: room).map { start in
      let part = cells[start..<min(start + room, cells.count)]
      let text = padded(start == 0 && !isLong ? name : "", width) + part.map { padded($0, cellWidth) }.joined()
      return String(text.reversed().drop { $0 == " " }.reversed())
    }
    return (isLong ? [name] : []) + lines
  }

  // MARK: One comparison

  private func against(_ entry: Int) -> String {
    let names = [entry, 0].map { "\(letter($0)) \(comparisonSet.entries[$0].title)".harmless }
    return say(.against(second: names[0], first: names[1]))
  }

  private func remarks(_ entry: Int) -> [String] {
    let comparison = comparisonSet.comparisons[entry - 1]
    var lines =
      [against(entry)] + (report.otherQuestionnaire(entry).map { wrapped(say($0), indent: 2, first: 2) } ?? [])
    if report.hasOnlyNumbers { return lines + figures(entry) }
    if let overall = comparison.overall {
      lines += sentence(.overall, entry, overall)
    } else {
      lines += wrapped(obstacle(.overall, entry), indent: 4, first: 2)
    }
    for (dimension, difference) in comparison.dimensions.enumerated() {
      if let difference, difference.isAny {
        lines += sentence(.dimension(dimension), entry, difference)
      } else if case .differs? = comparison.obstacles[dimension] {
        lines += wrapped(obstacle(.dimension(dimension), entry), indent: 4, first: 2)
      }
    }
    let missing = questionnaire.dimensions.indices.filter { comparison.obstacles[$0] == .missing }
    if !missing.isEmpty {
      let names = missing.map { name(.dimension($0)) }.joined(separator: ", ")
      lines += wrapped(say(.cannotCompare(name: names, why: say(.obstacleMissing))), indent: 4, first: 2)
    }
    if let overall = comparison.overall { lines += answers(overall, entry) }
    return lines
  }

  private func sentence(_ subject: Trace.Subject, _ entry: Int, _ difference: Comparison.Difference) -> [String] {
    wrapped(teller.sentence(subject, entry, difference), indent: 4, first: 2)
  }

  private func answers(_ difference: Comparison.Difference, _ entry: Int) -> [String] {
    guard !difference.terms.isEmpty else { return wrapped(say(.noAnswers), indent: 2, first: 2) }
    return wrapped(say(.answers), indent: 2, first: 2)
      + difference.terms.flatMap { term in
        let id = questionnaire.indicators[term.indicator].id
        let points = term.contribution.map { " \(teller.signed($0))" } ?? ""
        let change =
          "\(id)\(points): \(letter(0)) \(state(term.from, term)), \(letter(entry)) \(state(term.to, term))"
        let notes = [0, entry].compactMap { side -> String? in
          let note = report.note(side, term.indicator)
          return note.isEmpty ? nil : say(.note(letter: letter(side), note: note.onLine))
        }
        return wrapped(change, indent: 6, first: 4) + notes.flatMap { wrapped($0, indent: 8, first: 6) }
      }
  }

  private func figures(_ entry: Int) -> [String] {
    let changes = report.figures(entry)
    guard !changes.isEmpty else { return wrapped(say(.noFigures), indent: 2, first: 2) }
    return wrapped(say(.figures), indent: 2, first: 2)
      + changes.flatMap { change in
        let group = questionnaire.name(ofGroup: change.group, in: report.code)
        let values = [change.from, change.to].map { $0.map { decimal($0.description) } ?? "-" }
        let difference = change.difference.map { ": \(decimal(($0 > 0 ? "+" : "") + JSON.text($0)))" } ?? ""
        return wrapped(
          "\(questionnaire.indicators[change.indicator].id) \(group): "
            + "\(letter(0)) \(values[0]), \(letter(entry)) \(values[1])\(difference)",
          indent: 6, first: 4)
      }
  }

  // MARK: Published scores

  private func published(_ profile: PublishedProfile) -> [String] {
    let region = profile.region.name(in: report.code)
    guard !profile.isEmpty else { return wrapped(say(.noPublished(region: region, code: profile.region.nuts))) }
    let first = comparisonSet.entries[0].engine.profile
    var lines = [say(.published(region: region, code: profile.region.nuts)).harmless]
    for subject in report.subjects {
      guard let published = profile[subject] else { continue }
      let here = first[subject].score
      let shown = say(
        .publishedLine(
          name: name(subject), score: decimal(published.score.description), here: here.map(teller.text) ?? "-"))
      let source = [published.date, published.wholeSource, published.body.isEmpty ? "" : say(.body(published.body))]
      lines += wrapped("\(shown) (\(source.filter { !$0.isEmpty }.joined(separator: ", ")))", indent: 4, first: 2)
    }
    return lines + wrapped(say(.publishedIsOther), indent: 2, first: 2)
  }

  // MARK: Words

  private func name(_ subject: Trace.Subject) -> String { teller.name(subject) }

  private func letter(_ position: Int) -> String { ComparisonReport.letter(position) }

  private func signed(_ points: Distance) -> String { teller.signed(points) }

  private func state(_ part: Trace.Part, _ term: Comparison.Term) -> String { teller.state(part, term.indicator) }

  private func obstacle(_ subject: Trace.Subject, _ entry: Int) -> String { teller.obstacle(subject, entry) }

  private func decimal(_ text: String) -> String { teller.decimal(text) }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  /// Lines of at most 80 columns, parted at blanks; `indent` before all but the first.
  private func wrapped(_ text: String, indent: Int = 2, first: Int = 0) -> [String] {
    text.harmless.wrapped(width: Self.width, indent: indent, first: first)
  }

  private func say(_ message: ComparisonMessage) -> String { teller.say(message) }
}

extension JSON {
  /// A number's digits as JSON writes them; empty for what is no number.
  static func text(_ value: Double) -> String { if case .number(let text) = JSON.double(value) { text } else { "" } }
}
