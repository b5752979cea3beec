import Sentences
import Testing
import Text

/// Where what is known decides among entries: each side of each choice, and its limit.
@Suite struct ChoiceTests {
  @Test(arguments: [
    (0, 0, TransferMessage.imported(3)), (1, 0, .importedRefused(count: 3, refused: 1)),
    (0, 2, .importedKnown(count: 3, known: 2)), (1, 2, .importedKnownRefused(count: 3, known: 2, refused: 1)),
  ])
  func `an import tells what was refused and what was known, if there is any`(
    refused: Int, known: Int, expected: TransferMessage
  ) {
    #expect(TransferMessage.imported(3, refused: refused, known: known) == expected)
  }

  @Test(arguments: [(0, 0, 0), (1, 3, 33), (3, 3, 100), (0, 5, 0)])
  func `progress is in whole per cent, and of nothing none`(done: Int, total: Int, percent: Int) {
    #expect(
      ScoreMessage.progress(done, of: total, refused: 0) == .progress(done: done, total: total, percent: percent))
    #expect(
      ScoreMessage.progress(done, of: total, refused: 1)
        == .progressRefused(done: done, total: total, percent: percent, refused: 1))
  }

  @Test func `a list's head tells how many of all are shown, unless all are`() {
    #expect(WizardMessage.listCount(3, 3) == .listCountAll(3))
    #expect(WizardMessage.listCount(0, 3) == .listCount(shown: 0, total: 3))
  }

  @Test func `a range, a weight and limits are told where there are any`() {
    #expect(WizardMessage.rangeAndCount("", 1, 2) == .rangeAndCount(answered: 1, applicable: 2))
    #expect(WizardMessage.rangeAndCount("1-2", 1, 2) == .rangeAndCountRange(range: "1-2", answered: 1, applicable: 2))
    #expect(WizardMessage.termCounted("a", "50", "1") == .termCounted(label: "a", score: "50"))
    #expect(WizardMessage.termCounted("a", "50", "2") == .termCountedWeight(label: "a", score: "50", weight: "2"))
    #expect(WizardMessage.noFigure(within: "") == .noFigure)
    #expect(WizardMessage.noFigure(within: "0-9") == .noFigureLimits("0-9"))
    #expect(WizardMessage.flagIs("open") == .flagIsOpen && WizardMessage.flagIs("resolved") == .flagIsDone)
    #expect(
      PlanMessage.openHead(within: "") == .openHead && PlanMessage.openHead(within: "1-2") == .openHeadRange("1-2"))
    #expect(PlanMessage.history(of: 0) == .nothingChanged && PlanMessage.history(of: 1) == .historyHead(1))
  }

  @Test(arguments: [
    (0, 0, 0, PlanMessage.noTargetsYet), (2, 0, 0, .planHead(2)), (2, 1, 0, .planHeadOverdue(count: 2, overdue: 1)),
    (2, 0, 1, .planHeadReached(count: 2, reached: 1)),
    (2, 1, 1, .planHeadOverdueReached(count: 2, overdue: 1, reached: 1)),
  ])
  func `a plan's head tells what is late and what is reached`(
    count: Int, overdue: Int, reached: Int, expected: PlanMessage
  ) {
    #expect(PlanMessage.planHead(count, overdue: overdue, reached: reached) == expected)
    #expect(
      PlanMessage.planRow(count, overdue: overdue)
        == (overdue == 0 ? .planRow(count) : .planRowOverdue(count: count, overdue: overdue)))
  }

  @Test(arguments: [("0", "9"), ("0", nil), (nil, "9"), (nil, nil)] as [(String?, String?)])
  func `limits are told from the ends that are known`(low: String?, high: String?) {
    let (limits, fault): (FormMessage?, ImportFault) =
      switch (low, high) {
      case (let low?, let high?):
        (.limits(low: low, high: high), .noFigureBetween(value: "x", minimum: low, maximum: high))
      case (let low?, nil): (.atLeast(low), .noFigureFrom(value: "x", minimum: low))
      case (nil, let high?): (.atMost(high), .noFigureTo(value: "x", maximum: high))
      case (nil, nil): (nil, .noFigure("x"))
      }
    #expect(FormMessage.limits(low, high) == limits)
    #expect(ImportFault.noFigure("x", minimum: low, maximum: high) == fault)
  }

  @Test func `a document's sentences follow what there is to tell`() {
    #expect(DocumentMessage.overallIs(points: "5", band: "") == .overallIs("5"))
    #expect(DocumentMessage.overallIs(points: "5", band: "low") == .overallIsBand(points: "5", band: "low"))
    #expect(
      DocumentMessage.gap("a", "b", difference: "1", ratio: nil) == .gap(first: "a", second: "b", difference: "1"))
    #expect(
      DocumentMessage.gap("a", "b", difference: "1", ratio: "2")
        == .gapRatio(first: "a", second: "b", difference: "1", ratio: "2"))
    #expect(DocumentMessage.flag("open") == .flagOpen && DocumentMessage.flag("resolved") == .flagDone)
  }

  @Test(arguments: [("1", true), ("+1", true), ("\u{2212}1", true), ("1.0", false), ("2", false), ("11", false)])
  func `one point is one, whatever its sign`(digits: String, isOne: Bool) {
    #expect(DocumentMessage.points(digits) == (isOne ? .onePoint(digits) : .manyPoints(digits)))
    #expect(
      DocumentMessage.gain(points: digits, option: "a")
        == (isOne ? .gainOfOne(points: digits, option: "a") : .gainOfMany(points: digits, option: "a")))
  }

  @Test(arguments: [(0, nil), (1, MonthName.allCases.first), (12, MonthName.allCases.last), (13, nil)])
  func `there are twelve months`(month: Int, name: MonthName?) {
    #expect(
      DocumentMessage.date(day: 3, month: month, year: "2026") == name.map { .date(day: 3, month: $0, year: "2026") })
    #expect(
      DocumentMessage.date(day: nil, month: month, year: "2026") == name.map { .monthOf(month: $0, year: "2026") })
  }

  @Test func `a score in words has its range unless both ends are one`() {
    func words(_ points: String?, _ low: String?, _ high: String?) -> DocumentMessage {
      .words("a", points: points, low: low, high: high, answered: 1, applicable: 2)
    }
    #expect(
      words("5", "1", "9") == .wordsRange(name: "a", points: "5", low: "1", high: "9", answered: 1, applicable: 2))
    #expect(words("5", "5", "5") == .words(name: "a", points: "5", answered: 1, applicable: 2))
    #expect(words(nil, "1", "9") == .wordsUnscoredRange(name: "a", low: "1", high: "9", answered: 1, applicable: 2))
    #expect(words(nil, nil, "9") == .wordsUnscoredRange(name: "a", low: "0", high: "9", answered: 1, applicable: 2))
    #expect(words(nil, nil, nil) == .wordsUnscored(name: "a", answered: 1, applicable: 2))
  }

  @Test func `what is told of a damaged file and its answers depends on what is known`() {
    #expect(RecoveryMessage.damaged(file: "a", nil) == .damaged("a"))
    #expect(
      RecoveryMessage.damaged(file: "a", Place(line: 2, column: 3)) == .damagedAt(file: "a", line: 2, column: 3))
    #expect(RecoveryMessage.wholeAnswers(0) == .noneWhole && RecoveryMessage.wholeAnswers(1) == .whole(1))
    #expect(RecoveryMessage.wholeAnswersInBrief(0) == .wholeInBriefNone)
    #expect(RecoveryMessage.wholeAnswersInBrief(1) == .wholeInBrief(1))
    #expect(RecoveryMessage.make(1, place: "") == .make(1))
    #expect(RecoveryMessage.make(1, place: "Skåne") == .makePlace(count: 1, place: "Skåne"))
    #expect(RecoveryMessage.opened(newFile: "b", file: "a", hasBefore: false) == .opened(newFile: "b", file: "a"))
    #expect(
      RecoveryMessage.opened(newFile: "b", file: "a", hasBefore: true) == .openedWithBefore(newFile: "b", file: "a"))
    #expect(MigrationMessage.done(version: "1", again: 0) == .done("1"))
    #expect(MigrationMessage.done(version: "1", again: 1) == .doneAgain(version: "1", again: 1))
  }

  @Test(arguments: [
    (UInt8(8), "\\b"), (9, "\\t"), (10, "\\n"), (12, "\\f"), (13, "\\r"), (0, "\\u0000"), (11, "\\u000b"),
    (31, "\\u001f"),
  ])
  func `a control in a text is told by its escape`(byte: UInt8, escape: String) {
    #expect(JSONMessage.rawControl(byte: byte).text(in: .english).lowercased().contains(escape))
  }

  @Test func `a near name is proposed, and without one what is known`() {
    #expect(QuestionnaireMessage.noPage("a", near: nil) == .noPage("a"))
    #expect(QuestionnaireMessage.noPage("a", near: "b") == .noPageNear(page: "a", near: "b"))
    #expect(HandbookMessage.linkToNoPage("a", near: nil) == .linkToNoPage("a"))
    #expect(HandbookMessage.linkToNoPage("a", near: "b") == .linkToNoPageNear(name: "a", near: "b"))
    #expect(RegionMessage.unknownDimension("a", near: nil) == .unknownDimension("a"))
    #expect(RegionMessage.unknownDimension("a", near: "b") == .unknownDimensionNear(id: "a", near: "b"))
    #expect(RegionMessage.codeNotOfNUTS("a", near: nil) == .codeNotOfNUTS("a"))
    #expect(RegionMessage.codeNotOfNUTS("a", near: "b") == .codeNotOfNUTSNear(code: "a", near: "b"))
    #expect(ScoreTableMessage.unknownRegion("a", near: []) == .unknownRegion("a"))
    #expect(ScoreTableMessage.unknownRegion("a", near: ["b"]) == .unknownRegionNear(name: "a", near: ["b"]))
  }

  @Test(arguments: [
    (SystemReason.diskFull, SystemRemedy.diskFull), (.overQuota, .diskFull), (.noPermission, .noPermission),
    (.readOnly, .readOnly), (.missing, .missing), (.notAFolder, .missing), (.isAFolder, .exists), (.exists, .exists),
    (.fileTooLarge, .fileTooLarge), (.nameTooLong, .nameTooLong), (.tooManyLinks, .tooManyLinks),
    (.tooManyOpenFiles, .tooManyOpenFiles), (.deviceFault, .deviceFault), (.gone, .deviceFault),
    (.interrupted, .busy), (.busy, .busy), (.other("x"), .other),
  ])
  func `what the system says has its remedy`(reason: SystemReason, remedy: SystemRemedy) {
    #expect(reason.remedy == remedy)
  }
}
