import Assessment
import Sentences
import Text

/// Checks the pages of a handbook.
struct HandbookLinter {
  let handbook: HandbookFiles
  let known: References

  private static let source = Questionnaire.sourceLanguage

  func lint() -> [Finding] {
    var findings: [Finding] = []
    for (language, files) in handbook.files.sorted(by: { $0.key < $1.key }) {
      for file in files {
        findings += lint(file: file, language: language, path: handbook.path(file, language))
      }
      if language != Self.source { findings += compare(language) }
    }
    return findings
  }

  /// A page that is there in one of the two languages only.
  private func compare(_ language: String) -> [Finding] {
    let (source, translated) = (handbook.pages(in: Self.source), handbook.pages(in: language))
    let missing = source.subtracting(translated).sorted().map { page in
      Finding(
        .warning, file: handbook.path("\(page).md", language),
        HandbookMessage.missingInLanguage(page: page, language: language))
    }
    let alone = translated.subtracting(source).sorted().map { page in
      Finding(.warning, file: handbook.path("\(page).md", language), HandbookMessage.notInSource(page))
    }
    return missing + alone
  }

  func lint(file: String, language: String, path: String) -> [Finding] {
    let report = FindingCollector(file: path)
    let bytes: [UInt8]
    do {
      bytes = try Library.Origin.folder("").bytes(path)
    } catch {
      report.error(nil, error.message)
      return report.findings
    }
    if Page.name(ofFile: file) == nil { report.error(nil, HandbookMessage.badPageName(String(file.dropLast(3)))) }
    let text = PlainText(bytes)
    for fault in text.faults { report.error(fault.place, fault.message) }
    var reader = PageReader(name: String(file.dropLast(3)), language: language)
    let page = reader.read(bytes)
    if case .heading = page.blocks.first {} else { report.warning(Place(line: 1, column: 1), HandbookMessage.noTitle) }
    for unshown in reader.unshown {
      report.warning(Place(line: unshown.line, column: 1), unshown.kind)
    }
    var finder = LinkFinder(text)
    for link in reader.links {
      check(link.target, of: page, at: finder.place(of: link), report)
    }
    return report.findings
  }

  private func check(_ target: String, of page: Page, at place: Place, _ report: FindingCollector) {
    switch Page.Target(target) {
    case .address: break
    case .heading(let heading): check(heading: heading, of: page, at: place, report)
    case .page(let name, _) where !known.pages.contains(name):
      report.error(place, HandbookMessage.linkToNoPage(name, near: report.near(name, among: known.pages.sorted())))
    case .page(let name, let heading):
      guard let heading, let other = this(name, page.language) else { break }
      check(heading: heading, of: other, at: place, report)
    case nil: report.error(place, HandbookMessage.linkOfOtherKind(target))
    }
  }

  private func check(heading: String, of page: Page, at place: Place, _ report: FindingCollector) {
    if page.position(ofHeading: heading) == nil {
      report.error(place, HandbookMessage.linkToNoHeading(heading: heading, page: page.name))
    }
  }

  /// The page in the same language where it is there: headings are translated, and so are links to them.
  private func this(_ name: String, _ language: String) -> Page? {
    guard handbook.pages(in: language).contains(name),
      let bytes = try? Library.Origin.folder("").bytes(handbook.path("\(name).md", language))
    else { return known.page(name) }
    var reader = PageReader(name: name, language: language)
    return reader.read(bytes)
  }
}
