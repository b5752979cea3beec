import Assessment
import Testing

@testable import Reports

@Suite struct XLSFormTests {
  private let form = XLSForm(FormSample.questionnaire, regions: FormSample.regions, period: "2026")

  @Test func `a page is shown only when all that leads to it is answered so`() {
    #expect(form.page(0)[0].relevant.isEmpty)
    #expect(form.page(1)[0].relevant == "(${q_A-1} = 'partly' or ${q_A-1} = 'full')")
    #expect(form.page(2)[0].relevant == "(${q_A-1} = 'partly' or ${q_A-1} = 'full') and (${q_B-2} = 'full')")
  }

  @Test func `not applicable asks for a reason, figures for each group within the limits`() throws {
    let rows = form.page(3)
    let names = rows.dropFirst().dropLast().map(\.name)
    #expect(
      names == [
        "q_9-N", "reason_9-N", "value_9-N.nationals", "value_9-N.total", "year_9-N", "source_9-N", "note_9-N",
        "evidence_9-N", "link_9-N",
      ])
    #expect(rows[2].relevant == "${q_9-N} = '_na'" && !rows[2].requiredMessage.isEmpty)
    #expect(rows[3].relevant == "${q_9-N} = '_figures'" && rows[3].constraint == ". >= 0 and . <= 100")
  }

  @Test func `English comes first, missing texts fall back to it, and no text names a field`() {
    #expect(form.languages == ["en", "sv"])
    #expect(form.page(0)[1].label == ["Question A-1?", "Question A-1?"])
    let text = String(decoding: form.workbook, as: UTF8.self)
    #expect(text.contains("Count $ {what} counts.") && !text.contains("${what}"))
    #expect(text.contains("partly: Some &amp; &lt;more&gt;."))
    #expect(text.contains("label::Svenska (sv)") && text.contains("Skåne"))
  }

  @Test func `a form in Spanish has its columns, and our own words in it are Spanish`() {
    var questionnaire = FormSample.questionnaire
    questionnaire.languages.append("es")
    let form = XLSForm(questionnaire, regions: FormSample.regions, period: "2026")
    #expect(form.languages == ["en", "sv", "es"])
    #expect(String(decoding: form.workbook, as: UTF8.self).contains("required_message::Español (es)"))
    #expect(form.choices(of: 0).last?.suffix(3) == ["Not applicable", "Ej tillämpligt", "No procede"])
  }

  @Test func `options come before don't know and not applicable`() {
    #expect(form.choices(of: 0).map { $0[1] } == ["none", "partly", "full", "_unknown", "_na"])
    #expect(form.choices(of: 3).map { $0[1] } == ["_figures", "_unknown", "_na"])
  }

  @Test(arguments: [("", 0), ("123456789", 0xCBF4_3926), ("The quick brown fox jumps over the lazy dog", 0x414F_A339)])
  func `the sum of an entry is CRC-32`(text: String, sum: UInt32) {
    #expect(Archive.sum(of: Array(text.utf8)) == sum)
  }

  @Test func `an archive is what its directory says, to the byte`() {
    var archive = Archive()
    archive.add("a", Array("one".utf8))
    archive.add("bc", Array("four".utf8))
    let bytes = archive.finished
    // Two entries of 31 + 3 and 32 + 4 bytes, then two records of 46 bytes and the names, then the end.
    #expect(bytes.count == 34 + 36 + 47 + 48 + 22)
    // Version 2.0, names in UTF-8, stored, on the first day that ZIP knows.
    #expect(Array(bytes[0..<14]) == [0x50, 0x4B, 3, 4, 20, 0, 0, 8, 0, 0, 0, 0, 0x21, 0])
    func record(_ common: Range<Int>, at place: UInt8, _ name: String) -> [UInt8] {
      var record: [UInt8] = [0x50, 0x4B, 1, 2, 20, 0]
      record += bytes[common]
      record += [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
      record += [place, 0, 0, 0]
      return record + Array(name.utf8)
    }
    #expect(Array(bytes[70..<117]) == record(4..<30, at: 0, "a"))
    #expect(Array(bytes[117..<165]) == record(38..<64, at: 34, "bc"))
    let end: [UInt8] = [0x50, 0x4B, 5, 6, 0, 0, 0, 0, 2, 0, 2, 0, 95, 0, 0, 0, 70, 0, 0, 0, 0, 0]
    #expect(Array(bytes[165...]) == end)
  }

  @Test(arguments: [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA")])
  func `columns have the letters that spreadsheets give them`(column: Int, letters: String) {
    #expect(Workbook.letters(column) == letters)
  }
}
