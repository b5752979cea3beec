import Sentences
import Testing
import Text

@testable import Saver

@Suite struct SaverMessageTests {
  private static let reasons: [SystemReason] = [
    .diskFull, .overQuota, .noPermission, .readOnly, .missing, .notAFolder, .isAFolder, .exists, .fileTooLarge,
    .nameTooLong, .tooManyLinks, .tooManyOpenFiles, .deviceFault, .gone, .interrupted, .busy, .other("x"),
  ]

  @Test(arguments: SaveStep.allCases)
  func `a failed step says in each language what failed, where the answers are and what to do`(step: SaveStep) {
    for reason in Self.reasons {
      let message = SaveMessage.refused(path: "/a", step, reason)
      let texts = Language.all.map { message.text(in: $0) }
      #expect(Set(texts).count == Language.all.count)
      #expect(texts.allSatisfy { $0.hasPrefix("/a ") && $0.contains(";") })
      for language in Language.all where (step, reason) != (.openFolder, .missing) {
        #expect(message.text(in: language).hasSuffix(reason.remedy.text(in: language)))
      }
    }
  }

  @Test func `what comes from files and folders is harmless in every message`() {
    let evil = "a\u{1B}[2J\u{202E}"
    let messages: [any Message] = [
      SaveMessage.refused(path: evil, .write, .other(evil)), SaveMessage.changedByOthers(path: evil, backup: evil),
      SaveMessage.exists(path: evil), SaveMessage.unfit(path: evil, why: nil), SaveMessage.held(path: evil),
      SaveMessage.noAnswer(path: evil),
      LockMessage.held(path: evil, process: 1, host: evil, since: evil), LockMessage.heldBySomeone(evil),
      LockMessage.leftBehind(path: evil, process: 1, host: evil, since: evil),
      LockMessage.unavailable(path: evil, .other(evil)), ReadMessage.backup(evil),
      JSONMessage.duplicate(name: evil, first: Place(line: 1, column: 1)), JSONMessage.unknownEscape(evil),
      AssessmentMessage.notAnAssessment(found: evil), AssessmentMessage.newerFormat(found: evil, known: "x"),
      AssessmentMessage.notOneOf(member: evil, found: evil, allowed: [evil]),
      CheckMessage.unknownIndicator(evil, similar: evil),
      CheckMessage.unknownOption(evil, indicator: evil, options: [evil]),
      CheckMessage.otherQuestionnaire(found: evil, expected: evil), CheckMessage.noReason(evil),
      CheckMessage.older(found: "1", known: "2", file: evil), CheckMessage.toSetAside(evil),
      MigrationMessage.renamed(id: evil, old: evil, new: evil), MigrationMessage.written(evil),
    ]
    for message in messages {
      for language in Language.all {
        #expect(!message.text(in: language).unicodeScalars.contains { $0.isHarmful })
      }
    }
  }
}
