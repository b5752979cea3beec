internal import Assessment
internal import Sentences
internal import Text

/// Numbers, dates and text as they stand on paper.
struct PrintFormatter {
  let language: Language

  /// Rounded half away from nothing, with as many decimals: `1.6`, in Swedish and Spanish `1,6`.
  ///
  /// What is less than that shows is given the decimals that it needs: one answer of ten thousand brings `0.004` points.
  func decimal(_ value: Double, places: Int = 1) -> String {
    let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
    let parts = Int((value * Double(scale)).rounded())
    if parts == 0, abs(value) >= 1e-6 { return decimal(value, places: places + 1) }
    let sign = parts < 0 ? "\u{2212}" : ""
    let rest = String(scale + abs(parts) % scale).dropFirst()
    return "\(sign)\(abs(parts) / scale)\(language.decimalMark)\(rest)"
  }

  /// A change, always with its sign.
  func change(_ value: Double) -> String { (value <= -1e-6 ? "" : "+") + decimal(value) }

  /// A number with the digits that it was given.
  func figure(_ text: String) -> String {
    String(text.map { $0 == "." ? language.decimalMark : $0 == "-" ? "\u{2212}" : $0 })
  }

  /// `2027-06-30` and `2027-06` in words; everything else as it stands.
  func date(_ text: String) -> String {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let lengths = [4, 2, 2]
    guard (2...3).contains(parts.count),
      zip(parts, lengths).allSatisfy({ $0.utf8.count == $1 && $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let month = Int(parts[1]), (1...12).contains(month)
    else { return text }
    let day = parts.count == 3 ? Int(parts[2]) : nil
    if parts.count == 3, !(1...31).contains(day ?? 0) { return text }
    return DocumentMessage.date(day: day, month: month, year: String(parts[0]))?.text(in: language) ?? text
  }

  /// Title, linked where the address can be followed and shown where it cannot, and date.
  func inlines(of evidence: Evidence) -> [Inline] {
    let title = evidence.title.isEmpty ? evidence.link : evidence.title
    var inlines = [Inline.users(title, address: evidence.link)]
    if inlines[0].address == nil, !evidence.link.isEmpty, evidence.link != title {
      inlines += [Inline(" ("), .users(evidence.link), Inline(")")]
    }
    if !evidence.date.isEmpty { inlines += [Inline(", "), .users(date(evidence.date))] }
    return inlines
  }
}

extension String {
  /// The text as it may stand on paper: what would turn its direction or hide is shown as in `harmless`, but the
  /// invisible helpers of real scripts stay: joiners, soft hyphens, variation selectors.
  package var printable: String { harmless(keeping: \.helpsAScript) }

  /// The paragraphs of a text with line feeds, without empty ones.
  var paragraphs: [String] {
    split { $0.isNewline }.map { line in String(line.map { $0 == "\t" ? " " : $0 }) }.filter { line in
      line.contains { !$0.isWhitespace }
    }
  }
}

extension Unicode.Scalar {
  /// Soft hyphen, joiners of letters and of graphemes, and selectors of variants: not seen themselves, but letters are
  /// seen otherwise for them.
  fileprivate var helpsAScript: Bool {
    switch value {
    case 0xAD, 0x34F, 0x180B...0x180D, 0x180F, 0x200C, 0x200D, 0xFE00...0xFE0F, 0xE0100...0xE01EF: true
    default: false
    }
  }
}
