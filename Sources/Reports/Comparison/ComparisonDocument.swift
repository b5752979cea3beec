package import Assessment
internal import Scoring
package import Sentences

/// A comparison on paper: numbers first, each axis drawn and as a table, then the answers behind the differences.
package struct ComparisonDocument {
  let report: ComparisonReport
  let language: Language
  let teller: ComparisonFormatter
  private let made: String
  private let moment: Timestamp
  /// More than so many stand below each other instead of side by side, and are not drawn.
  static let mostColumns = 6

  /// `made` says with what, and on which day, the document came about.
  package init(_ report: ComparisonReport, language: Language, version: String, made: Timestamp) {
    self.report = report
    self.language = language
    teller = ComparisonFormatter(report, language: language, isOnPaper: true)
    moment = made
    let day = PrintFormatter(language: language).date(made.day)
    self.made = DocumentMessage.made(version: version, day: day).text(in: language)
  }

  package var document: Document {
    // Of a course only the whole way is told: the steps are in its tables.
    let against = (isCourse ? comparisonSet.entries.indices.suffix(1) : comparisonSet.entries.indices.dropFirst()).map {
      entry in
      Section(anchor: "against-\(entry)", title: [.users(self.against(entry))], blocks: differences(entry))
    }
    let sections =
      [
        Section(anchor: "compared", title: [Inline(say(.whatIsCompared))], blocks: [.table(entries)] + summary),
        Section(anchor: "numbers", title: [Inline(say(.allNumbers))], blocks: numbers),
        Section(anchor: "figures", title: [Inline(tell(.figures))], blocks: figures),
      ] + against
      + [
        Section(anchor: "published", title: [Inline(say(.publishedScores))], blocks: published),
        Section(anchor: "map", title: [Inline(say(.map))], blocks: map),
        Section(anchor: "reading", title: [Inline(say(.howToRead))], blocks: reading),
      ]
    let shown = sections.filter { !$0.blocks.isEmpty }
    let links = shown.map { section in
      [Block.paragraph([.link(section.title.map(\.text).joined(), to: section.anchor)])]
    }
    let contents = Block.group(
      .contents,
      [.heading(2, [Inline(tell(.contents))], anchor: "contents"), .list(links, isOrdered: true)])
    let body = [contents] + shown.flatMap { [.heading(2, $0.title, anchor: $0.anchor)] + $0.blocks }
    return Document(
      title: title, language: language.code, isBrief: false, header: header, body: body, footer: footer)
  }

  private struct Section {
    var anchor: String
    var title: [Inline]
    var blocks: [Block]
  }

  private var title: String {
    guard let first = comparisonSet.entries.first, let last = comparisonSet.entries.last,
      comparisonSet.entries.count > 1
    else {
      return teller.say(.title(comparisonSet.entries.count))
    }
    guard isTrend else {
      return teller.say(
        comparisonSet.entries.count == 2
          ? .against(second: last.title, first: first.title) : .title(comparisonSet.entries.count))
    }
    let periods = say(.fromTo(first: first.assessment.period, last: last.assessment.period))
    return "\(teller.say(.trend(first.assessment.region.name))), \(periods)"
  }

  private var header: [Block] {
    let kind = Inline(say(.comparison) + ": ")
    return [
      .paragraph([kind, words(questionnaire.title(in: report.code))], .quiet), .heading(1, [.users(title)]),
      .paragraph([words(questionnaire.source(in: report.code))], .quiet),
      .group(.notice, remarks + [.paragraph([Inline(teller.say(.coverage))])]),
    ]
  }

  /// Of entries whose numbers are of another questionnaire than its name says.
  private var remarks: [Block] {
    comparisonSet.entries.enumerated().flatMap { position, entry in
      entry.engine.questionnaire.remarks(on: entry.assessment.questionnaire).map {
        .paragraph([.users(name(position) + ": "), Inline(tell($0))])
      }
    }
  }

  /// The day of an entry's newest answer.
  func day(of entry: ComparisonSet.Entry) -> String {
    PrintFormatter(language: language).date(entry.assessment.answered(before: moment).day)
  }

  private var footer: [Block] {
    let leftOut = report.hasNotes ? [] : [Block.paragraph([Inline(say(.leftOut))])]
    return leftOut + [.paragraph([Inline(made)])]
  }

  private var reading: [Block] {
    guard hasScores else { return [] }
    var sentences = [teller.say(.rounding), tell(.dashMeans)]
    if comparisonSet.entries.count > 1 { sentences += [say(.slashMeans), say(.addsMeans)] }
    return [.list(sentences.map { [.paragraph([Inline($0)])] })]
  }
}

extension ComparisonDocument {
  var comparisonSet: ComparisonSet { report.comparisonSet }
  var questionnaire: Questionnaire { report.questionnaire }
  var isTrend: Bool { comparisonSet.isTrend }
  /// Whether there are enough periods for a line.
  var isCourse: Bool { isTrend && comparisonSet.entries.count > 2 }
  /// Whether each entry has a column of its own.
  var isSideBySide: Bool { comparisonSet.entries.count <= Self.mostColumns }
  var hasScores: Bool { questionnaire.overall != .none || !report.hasOnlyNumbers }

  func say(_ message: ComparisonDocumentMessage) -> String { message.text(in: language) }

  /// A sentence that the other reports have too.
  func tell(_ message: DocumentMessage) -> String { message.text(in: language) }

  func words(_ text: String, _ style: Inline.Style = .plain, isFallback: Bool = false) -> Inline {
    questionnaire.words(text, style, isFallback: isFallback, in: report.code, among: language)
  }

  /// "A: Skåne 2024".
  func name(_ entry: Int) -> String { "\(teller.letter(entry)): \(comparisonSet.entries[entry].title)" }

  /// What stands over an entry's numbers: its letter, or in a trend its period, if all of them are short.
  func label(_ entry: Int) -> String {
    let hasPeriods = isTrend && comparisonSet.entries.allSatisfy { $0.assessment.period.count < 13 }
    return hasPeriods ? comparisonSet.entries[entry].assessment.period : teller.letter(entry)
  }

  func against(_ entry: Int) -> String {
    if isCourse { return difference }
    let names = [entry, 0].map { "\(teller.letter($0)) \(comparisonSet.entries[$0].title)" }
    return teller.say(.against(second: names[0], first: names[1]))
  }
}
