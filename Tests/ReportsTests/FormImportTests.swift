import Assessment
import Sentences
import TestSupport
import Testing
import Text

@testable import Reports

@Suite struct FormImportTests {
  private func read(_ text: String) throws -> (submissions: [FormImport.Submission], refused: Int, findings: [Finding])
  {
    FormImport(
      FormSample.questionnaire, regions: FormSample.regions, language: "sv", now: Timestamp(seconds: 7), file: "a.csv"
    ).read(try CSV.rows(Array(text.utf8)))
  }

  @Test(arguments: [
    "q_A-1,region,end", "section_first-page_A-1-q_A-1,region,end", "section_first/page_A-1/q_A-1,region,end",
    "data/section_first/page_A-1/q_A-1,data/region,data/end",
  ])
  func `columns are found with their groups before them, however joined, or without`(head: String) throws {
    let result = try read("\(head)\nfull,SE224,2026-11-22T10:00:00.000+01:00\n")
    #expect(result.findings.isEmpty)
    let assessment = try #require(result.submissions.first?.assessment)
    #expect(assessment.answers["A-1"]?.choice == .option("full"))
    #expect(assessment.region.name == "Skåne" && assessment.region.country == "SE")
    #expect(assessment.created.description == "2026-11-22T09:00:00Z" && assessment.history.count == 1)
  }

  @Test func `all states come in, with note, evidence and person`() throws {
    let result = try read(
      """
      q_A-1,q_B-2,q_C-3,reason_C-3,q_9-N,value_9-N.total,year_9-N,note_A-1,evidence_A-1,link_A-1,by,_uuid
      none,_unknown,_na," the state ",_figures,"54,20",2024,"a
      b",Plan,https://x,Anna,1-2
      """)
    let submission = try #require(result.submissions.first)
    let answers = submission.assessment.answers
    #expect(answers["A-1"]?.note == "a\nb" && answers["A-1"]?.by == "Anna")
    #expect(answers["A-1"]?.evidence == [Evidence(title: "Plan", link: "https://x")])
    #expect(answers["B-2"]?.choice == .unknown)
    #expect(answers["C-3"]?.choice == .notApplicable(reason: "the state"))
    #expect(answers["9-N"]?.choice == .figures(FormSample.figures("54.20")))
    #expect(submission.key == "1-2" && submission.assessment.people == [.init(name: "Anna")])
    #expect(submission.assessment.created == Timestamp(seconds: 7))
  }

  @Test func `a row that does not fit is named with row and column, the others are read`() throws {
    let result = try read("q_A-1,q_9-N,value_9-N.total\nfull,,\nmost,_figures,101\n,,\n")
    #expect(result.submissions.count == 2 && result.refused == 1)
    #expect(result.findings.map(\.place) == [Place(line: 3, column: 1), Place(line: 3, column: 15)])
    let text = result.findings.map { $0.text(in: .english) }
    #expect(text[0].hasPrefix("a.csv:3:1: error: row 3, column q_A-1: found \"most\", expected one of none, partly"))
    #expect(text[1].hasSuffix("expected a number such as 54.2 from 0 to 100"))
  }

  @Test func `labels instead of names, and a column twice, end the reading`() throws {
    let labels = try read("Question A-1?,Which region is it about?\nAll.,Skåne\n")
    #expect(labels.submissions.isEmpty && labels.refused == 1)
    #expect(labels.findings[0].text(in: .swedish).contains("XML values and headers"))
    let twice = try read("q_A-1,section_first/page_A-1/q_A-1\nfull,none\n")
    #expect(twice.submissions.isEmpty && twice.findings.count == 1)
  }

  @Test func `what servers add is passed over in silence, other columns are named`() throws {
    let ordinary = try read(
      "SubmissionDate,meta-instanceID,KEY,_id,__version__,formhub/uuid,meta/rootUuid,about,q_A-1\n,,,,,,,,none\n")
    #expect(ordinary.findings.isEmpty && ordinary.submissions.count == 1)
    let other = try read("q_A-1,q_X-9\nnone,full\n")
    #expect(other.findings.map(\.level) == [.hint] && other.submissions.count == 1)
  }

  @Test(arguments: [
    ("2026-11-22T10:00:00Z", "2026-11-22T10:00:00Z"), ("2026-11-22T10:00:00", "2026-11-22T10:00:00Z"),
    ("2026-11-22T10:00:00.123+01:00", "2026-11-22T09:00:00Z"), ("2026-11-22T10:00:00-0330", "2026-11-22T13:30:00Z"),
  ])
  func `times of servers are read with their zone`(text: String, time: String) {
    #expect(Timestamp(exported: text)?.description == time)
  }

  @Test(arguments: ["", "2026-11-22", "22/11/2026 10:00:00", "2026-11-22T10:00:00+1", "2026-11-22 10:00:00 CET"])
  func `what is no time is none`(text: String) {
    #expect(Timestamp(exported: text) == nil)
  }
}
