package import Assessment
package import Sentences
internal import Text

/// A questionnaire to print and fill in by hand, and to read before a meeting: one HTML file, A4, in one language.
package struct PaperForm {
  let questionnaire: Questionnaire
  /// Of the questionnaire's words.
  let code: String
  /// Of ours.
  let language: Language

  package init(_ questionnaire: Questionnaire, code: String, language: Language) {
    self.questionnaire = questionnaire
    self.code = questionnaire.languages.contains(code) ? code : Questionnaire.sourceLanguage
    self.language = Language(code: self.code) ?? language
  }

  package var html: [UInt8] {
    let title = questionnaire.title(in: code).escaped
    let isDraft = questionnaire.texts[code]?.status == .draft
    let sections = questionnaire.sections.indices.map { section in
      (section, questionnaire.indicators.indices.filter { questionnaire.indicators[$0].section == section })
    }.filter { !$0.1.isEmpty }
    let contents = sections.map { section, _ in "<li><a href=\"#s\(section)\">\(name(of: section))</a></li>\n" }
    let lines: [FormMessage] = [.regionLine, .periodLine, .person, .day]
    let text = """
      <!DOCTYPE html>
      <html lang="\(code.escaped)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>\(title)</title>
      <style>
      \(Self.style)
      </style>
      </head>
      <body>
      <header>
      <h1>\(title)</h1>
      <p>\(questionnaire.source(in: code).escaped) \(questionnaire.id.escaped) \(questionnaire.version)</p>
      <p>\(say(.howTo))</p>
      \(isDraft ? "<p><strong>\(say(.draft))</strong></p>" : "")
      \(lines.map { "<p class=\"line\">\(say($0))</p>" }.joined(separator: "\n"))
      </header>
      <nav aria-label="\(say(.contents))">
      <ol>
      \(contents.joined())</ol>
      </nav>
      <main>

      """
    let body = sections.map { section, members in
      "<section aria-labelledby=\"s\(section)\">\n<h2 id=\"s\(section)\">\(name(of: section))</h2>\n"
        + members.map(article).joined() + "</section>\n"
    }
    return Array((text + body.joined() + "</main>\n</body>\n</html>\n").utf8)
  }

  private func name(of section: Int) -> String { questionnaire.name(ofSection: section, in: code).escaped }

  func say(_ message: FormMessage) -> String { message.text(in: language).escaped }
}

extension PaperForm {
  /// One question with its boxes and its room to write.
  private func article(_ indicator: Int) -> String {
    let entry = questionnaire.indicators[indicator]
    let (text, isFallback) = questionnaire.text(of: indicator, in: code)
    let other = isFallback ? " lang=\"\(Questionnaire.sourceLanguage)\"" : ""
    var parts = ["<h3><span class=\"id\">\(entry.id.escaped)</span> <span\(other)>\(text.question.escaped)</span></h3>"]
    for term in entry.condition {
      let labels = term.options.map { questionnaire.label(ofOption: $0, of: term.indicator, in: code) }
      parts.append(
        "<p><strong>\(say(.onlyIf(id: questionnaire.indicators[term.indicator].id, labels: labels)))</strong></p>")
    }
    if !text.guidance.isEmpty { parts.append("<p class=\"guidance\"\(other)>\(text.guidance.escaped)</p>") }
    if let measure = entry.measure { parts.append(table(measure)) }
    parts.append("<ul>")
    for option in entry.options {
      let label = questionnaire.label(ofOption: option.id, of: indicator, in: code).escaped
      let meaning = text.options[option.id].map { ": <span\(other)>\($0.escaped)</span>" } ?? ""
      parts.append("<li><strong>\(label)</strong>\(meaning)</li>")
    }
    parts.append("<li>\(say(.unknown))</li>\n<li class=\"line\">\(say(.because))</li>\n</ul>")
    let lines: [FormMessage] = (entry.measure == nil ? [] : [.yearLine, .sourceLine]) + [.note, .evidenceLine]
    parts += lines.map { "<p class=\"line\">\(say($0))</p>" }
    return "<article>\n" + parts.joined(separator: "\n") + "\n</article>\n"
  }

  private func table(_ measure: Indicator.Measure) -> String {
    let unit = questionnaire.name(ofUnit: measure.unit, in: code)
    let rows = measure.groups.map { group in
      "<tr><th scope=\"row\">\(questionnaire.name(ofGroup: group, in: code).escaped)</th><td></td></tr>\n"
    }
    return
      "<table>\n<thead><tr><th scope=\"col\">\(say(.group))</th><th scope=\"col\">\(say(.figure(unit)))</th></tr></thead>\n"
      + "<tbody>\n\(rows.joined())</tbody>\n</table>"
  }

  /// Boxes are drawn, so that they print without a font and are silent to a screen reader; black on white, as paper is.
  private static let style = """
    @page { size: A4; margin: 16mm 15mm; }
    body { font: 11pt/1.4 sans-serif; color: #000; background: #fff; max-width: 180mm; margin: 0 auto; padding: 0 4mm; }
    h1 { font-size: 18pt; line-height: 1.2; }
    h2 { font-size: 15pt; border-bottom: 2px solid #000; margin: 8mm 0 3mm; break-after: avoid; }
    h3 { font-size: 11.5pt; margin: 0 0 1.5mm; break-after: avoid; }
    .id { font-variant-numeric: tabular-nums; margin-right: 1mm; }
    a { color: #00449e; }
    nav ol { columns: 2 14em; column-gap: 8mm; }
    article { break-inside: avoid; border-top: 1px solid #555; padding: 3mm 0 4mm; }
    h2 + article { border-top: 0; padding-top: 0; }
    .guidance { font-size: 9.5pt; margin: 0 0 2mm; }
    ul { list-style: none; margin: 0 0 2mm; padding: 0; }
    li { margin: 1.2mm 0; }
    ul li { padding-left: 8mm; position: relative; }
    ul li::before { content: ""; position: absolute; left: 0; top: .8mm; width: 3.6mm; height: 3.6mm; border: 1px solid #000; }
    .line { display: flex; gap: 2mm; margin: 2mm 0; min-height: 6mm; align-items: end; }
    .line::after { content: ""; flex: 1; border-bottom: 1px solid #555; }
    table { border-collapse: collapse; margin: 0 0 2mm; }
    th, td { border: 1px solid #555; padding: 1.5mm 3mm; text-align: left; font-weight: normal; }
    td { min-width: 40mm; }
    @media print { body { max-width: none; padding: 0; font-size: 10pt; } nav { display: none; } }
    """
}
