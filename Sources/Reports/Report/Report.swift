package import Assessment
package import Scoring
package import Sentences

/// What a report is made from, and the two documents that come of it.
package struct Report: Sendable {
  /// What else decides how a report turns out.
  package struct Setting: Sendable {
    /// Code of the language of the questionnaire's words.
    package var code: String
    /// Of the sentences around them.
    package var language: Language
    /// Leaves out what was typed freely and could name a person: notes, evidence, reasons, people, and of targets the
    /// owner and the wording.
    package var isWithoutNotes: Bool
    package var crosswalk: Crosswalk?
    /// What others have done, and the names of their regions; practices belong to one questionnaire.
    package var practices: [Practice]
    package var regions: Regions
    /// The day the report is made.
    package var made: Timestamp
    package var version: String

    package init(
      code: String, language: Language, isWithoutNotes: Bool = false, crosswalk: Crosswalk? = nil,
      practices: [Practice] = [], regions: Regions = Regions(), made: Timestamp, version: String
    ) {
      self.code = code
      self.language = language
      self.isWithoutNotes = isWithoutNotes
      self.crosswalk = crosswalk
      self.practices = practices
      self.regions = regions
      self.made = made
      self.version = version
    }
  }

  let engine: Engine
  let assessment: Assessment
  let setting: Setting
  let profile: Profile
  /// How each indicator counts, by position.
  let parts: [Trace.Part]

  package init(_ engine: Engine, of assessment: Assessment, _ setting: Setting) {
    self.engine = engine
    self.assessment = assessment
    self.setting = setting
    profile = engine.profile
    parts = engine.trace(.overall).terms.map(\.part)
  }

  /// Everything: profile, findings, every answer, plan, method.
  package var full: Document {
    let sections: [(anchor: String, title: DocumentMessage, blocks: [Block])] = [
      ("summary", .summary, summary), ("profile", .profile, profileBlocks), ("findings", .findings, findings),
      ("gains", .gains, gains), ("plan", .plan, plan), ("answers", .answers, answers),
      ("method", .method, method), ("sources", .sources, sources),
    ]
    let shown = sections.filter { !$0.blocks.isEmpty }
    let links = shown.map { [Block.paragraph([.link(say($0.title), to: $0.anchor)])] }
    let contents = Block.group(
      .contents,
      [.heading(2, [Inline(say(.contents))], anchor: "contents"), .list(links, isOrdered: true)])
    return document(
      isBrief: false,
      [contents] + missing
        + shown.flatMap { [.heading(2, [Inline(say($0.title))], anchor: $0.anchor)] + $0.blocks })
  }

  func document(isBrief: Bool, _ body: [Block]) -> Document {
    Document(
      title: "\(title): \(isBrief ? say(.brief) : questionnaire.title(in: setting.code))",
      language: setting.language.code, isBrief: isBrief, header: header(isBrief: isBrief), body: body,
      footer: footer(isBrief: isBrief))
  }
}

extension Report {
  var questionnaire: Questionnaire { engine.questionnaire }
  var paper: PrintFormatter { PrintFormatter(language: setting.language) }

  func say(_ message: DocumentMessage) -> String { message.text(in: setting.language) }

  var title: String {
    let region = assessment.region.name
    let name = region.isEmpty ? say(.unnamedRegion) : region
    return assessment.period.isEmpty ? name : say(.title(region: name, period: assessment.period))
  }

  func words(_ text: String, _ style: Inline.Style = .plain, isFallback: Bool = false) -> Inline {
    questionnaire.words(text, style, isFallback: isFallback, in: setting.code, among: setting.language)
  }

  func text(of indicator: Int) -> (text: IndicatorText, isFallback: Bool) {
    questionnaire.text(of: indicator, in: setting.code)
  }

  func label(_ option: String, of indicator: Int) -> String {
    questionnaire.label(ofOption: option, of: indicator, in: setting.code)
  }

  /// Where the full report has the answer.
  func anchor(of indicator: Int) -> String { "answer-\(indicator + 1)" }

  /// The dimensions with a scale to stand on; none in a questionnaire of figures.
  var hasScores: Bool { profile.dimensions.contains { $0.high != nil } || profile.overall.high != nil }

  private func header(isBrief: Bool) -> [Block] {
    let kind = (isBrief ? say(.brief) + ": " : "")
    var blocks: [Block] = [
      .paragraph([Inline(kind), words(questionnaire.title(in: setting.code))], .quiet), .heading(1, [.users(title)]),
    ]
    if !assessment.title.isEmpty { blocks.append(.paragraph([.users(assessment.title)], .lead)) }
    var facts = [Block.Fact(say(.answersUntil), [Inline(paper.date(assessment.answered(before: setting.made).day))])]
    facts.append(
      .init(
        say(.questionnaire),
        [Inline(say(.questionnaireIs(id: questionnaire.id, version: questionnaire.version.description)))]))
    if !isBrief { facts.append(.init(say(.fingerprint), [Inline(questionnaire.fingerprint)])) }
    if !isBrief, !setting.isWithoutNotes, !assessment.people.isEmpty {
      let people = assessment.people.map { $0.role.isEmpty ? $0.name : "\($0.name) (\($0.role))" }
      facts.append(.init(say(.people), [.users(people.joined(separator: ", "))]))
    }
    blocks.append(.facts(facts))
    if !isBrief { blocks.append(.paragraph([words(questionnaire.source(in: setting.code))], .quiet)) }
    return blocks
  }

  private func footer(isBrief: Bool) -> [Block] {
    var blocks: [Block] = []
    if isBrief {
      blocks.append(.paragraph([words(questionnaire.source(in: setting.code))]))
      if setting.crosswalk != nil { blocks.append(.paragraph([Inline(say(.crosswalk))] + planLink)) }
    }
    if setting.isWithoutNotes { blocks.append(.paragraph([Inline(say(.leftOut))])) }
    let made = say(.made(version: setting.version, day: paper.date(setting.made.day)))
    return blocks + [.paragraph([Inline(made)])]
  }

  /// The plan itself.
  var planLink: [Inline] {
    guard let address = setting.crosswalk?.address else { return [] }
    var link = Inline(say(.actionPlan))
    link.address = address
    return [Inline(" "), link, Inline(".")]
  }
}

extension Questionnaire {
  /// Words of the questionnaire, marked where they are in another language than the sentences around them.
  func words(
    _ text: String, _ style: Inline.Style = .plain, isFallback: Bool = false, in code: String, among language: Language
  ) -> Inline {
    let isThere = texts[code] != nil && !isFallback
    let own = isThere ? code : Self.sourceLanguage
    return Inline(text, style, language: own == language.code ? nil : own)
  }
}
