import Sentences
import Testing
import Text

@testable import Assessment

@Suite struct ValueTests {
  @Test(arguments: [("0", 0), ("100", 100_000), ("33.5", 33_500), ("0.125", 125), ("66.67", 66_670)])
  func `a quantity reads decimals exactly and writes them shortest`(text: String, thousandths: Int) {
    #expect(Quantity(text)?.thousandths == thousandths)
    #expect(Quantity(thousandths: thousandths).description == text)
  }

  @Test(arguments: ["", "-1", "+1", "1e2", "1.", ".5", "1.2345", "1.2.3", "１", "1234567"])
  func `a quantity refuses what is not a plain decimal`(text: String) {
    #expect(Quantity(text) == nil)
  }

  @Test(arguments: [
    (0, "1970-01-01T00:00:00Z"), (951_782_400, "2000-02-29T00:00:00Z"), (1_795_341_731, "2026-11-22T10:02:11Z"),
    (4_102_444_799, "2099-12-31T23:59:59Z"), (-1, "1969-12-31T23:59:59Z"), (1_709_164_800, "2024-02-29T00:00:00Z"),
  ])
  func `a timestamp is RFC 3339 both ways`(seconds: Int, text: String) {
    #expect(Timestamp(seconds: seconds).description == text)
    #expect(Timestamp(text)?.seconds == seconds)
  }

  @Test(arguments: [
    "2026-11-22", "2026-13-01T00:00:00Z", "2026-11-22T24:00:00Z", "2026-11-22 10:00:00Z", "x", "2026-02-31T00:00:00Z",
    "2025-02-29T00:00:00Z", "2026-04-31T00:00:00Z",
  ])
  func `a timestamp refuses other forms`(text: String) {
    #expect(Timestamp(text) == nil)
  }

  @Test func `controls, direction marks and zero-width characters are shown, not obeyed`() {
    #expect("a\u{1B}[2Jb\r\u{8}\u{7F}".harmless == "a^[[2Jb^M^H^?")
    #expect("x\u{202E}y\u{200B}\u{9B}1m".harmless == "x<U+202E>y<U+200B><U+009B>1m")
    #expect("Skåne – ”så” 漢".harmless == "Skåne – ”så” 漢")
    #expect("one\ttwo\r\nthree\u{85}".harmlessLayout == "one\ttwo^M\nthree<U+0085>")
  }

  @Test func `a fingerprint changes with every field`() {
    let base = IndicatorText(question: "Q", why: "W", guidance: "G", evidence: ["E"], options: ["a": "A"])
    var changed = base
    changed.next["a"] = "N"
    #expect(base.fingerprint.count == 16)
    #expect(base.fingerprint != changed.fingerprint)
  }

  @Test(arguments: ["2027-06-30", "2028-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])
  func `a day of the calendar is read`(text: String) {
    #expect(Day(text)?.description == text)
  }

  @Test(
    arguments: [
      "", "2027-6-30", "2027-02-29", "1900-02-29", "2027-04-31", "2027-13-01", "2027-00-10", "2027-01-00", "27-01-01",
      "2027-06-30 ", "2027/06/30", "30-06-2027", "２027-06-3", "-027-01-01", "2027-06-30T10", "next spring",
    ])
  func `what is no day is none`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test(
    arguments: [
      (["a"], nil, nil), (["a", "b"], -10.0, 0.5), (["b", "a"], 10.0, 2.0), (["a", "c"], nil, nil),
      (["a", "zero"], 10.0, nil),
    ] as [([String], Double?, Double?)])
  func `a gap is between the first two groups, where both have a figure`(
    groups: [String], difference: Double?, ratio: Double?
  ) {
    let values = ["a": "10", "b": "20", "zero": "0"].compactMapValues { Figure($0) }
    let measure = Indicator.Measure(unit: "", minimum: nil, maximum: nil, groups: groups, better: "higher")
    let gap = Figures(values: values).gap(measure)
    #expect(gap?.difference == difference && gap?.ratio == ratio)
  }
}
