import Assessment
import Sentences
import Text

/// Practices as pages of the handbook: a list of all, `practices`, and one page each, `practice-ID`.
///
/// They are made from the practices' files, so that a practice that a folder adds is there without a page of its own.
struct PracticePages {
  static let list = "practices"
  private static let prefix = "practice-"

  let library: Library
  /// The language asked for; what is missing in it comes in English.
  let code: String

  private var language: Language { Language(locale: code) ?? .english }

  /// Nil when no practice has a page of this name.
  func page(_ name: String) -> Library.FoundPage? {
    if name == Self.list { return Library.FoundPage(page: listPage, isFallback: false) }
    guard name.hasPrefix(Self.prefix), let practice = library.practice(String(name.dropFirst(Self.prefix.count))).value
    else { return nil }
    let (text, isFallback) = practice.text(in: code)
    return Library.FoundPage(page: page(practice, text), isFallback: isFallback)
  }

  /// Below the page of a dimension: the practices that belong to it; nothing for other pages.
  func blocks(ofDimension name: String) -> [Page.Block] {
    let dimensions = Practice.areas + Practice.phases + Practice.governanceElements + Practice.targets
    guard dimensions.contains(name) else { return [] }
    let found = (library.practices().value ?? []).filter { practice in
      [practice.areas, practice.cycle, practice.governance, practice.targets].contains { $0.contains(name) }
    }
    return found.isEmpty ? [] : [heading(2, say(.listTitle))] + links(to: found)
  }

  private var listPage: Page {
    let start: [Page.Block] = [heading(1, say(.listTitle)), paragraph(say(.listAbout))]
    return Page(
      name: Self.list, language: language.code, title: say(.listTitle),
      blocks: start + links(to: library.practices().value ?? []) + [paragraph(say(.ownPractice))])
  }

  private func links(to practices: [Practice]) -> [Page.Block] {
    let regions = library.regions().value ?? Regions()
    return practices.map { practice in
      let title = practice.text(in: code).text.title
      let region = regions[practice.region]?.name(in: code) ?? practice.region
      let link = Page.Inline(title.harmless, target: .page(Self.prefix + practice.id, heading: nil))
      return .item(.bullet, [Page.Inline("\(region): ".harmless), link], depth: 1)
    }
  }

  private func page(_ practice: Practice, _ text: PracticeText) -> Page {
    var blocks = [heading(1, text.title)] + PracticeFacts(library: library, code: code).blocks(of: practice)
    for part in PracticePart.allCases where !text[part].isEmpty {
      blocks += [heading(2, part.text(in: language)), paragraph(text[part])]
    }
    let known = Practice.aspects.compactMap { id in text.aspects[id].map { (id, $0) } }.filter { !$0.1.isEmpty }
    if !known.isEmpty { blocks.append(heading(2, say(.aspects))) }
    for (id, aspect) in known {
      blocks.append(heading(3, PracticeAspect(rawValue: id)?.text(in: language) ?? id))
      if !aspect.inspiring.isEmpty { blocks.append(item(say(.inspiring), aspect.inspiring)) }
      if !aspect.improve.isEmpty { blocks.append(item(say(.improve), aspect.improve)) }
    }
    let silent = PracticePart.allCases.filter { text[$0].isEmpty }
    if !silent.isEmpty { blocks.append(paragraph(say(.notTold(silent.map { $0.text(in: language).lowercased() })))) }
    blocks.append(heading(2, say(.sources)))
    if !practice.checked.isEmpty { blocks.append(paragraph(say(.checked(practice.checked)))) }
    blocks += practice.sources.map { .item(.bullet, [Page.Inline($0.harmless, target: .address($0))], depth: 1) }
    return Page(
      name: Self.prefix + practice.id, language: language.code, title: text.title.harmless, blocks: blocks)
  }

  private func heading(_ level: Int, _ text: String) -> Page.Block {
    .heading(level: level, [Page.Inline(text.harmless)])
  }

  private func paragraph(_ text: String) -> Page.Block { .paragraph([Page.Inline(text.harmless)], depth: 0) }

  private func item(_ name: String, _ text: String) -> Page.Block {
    .item(.bullet, [Page.Inline("\(name): ", style: .strong), Page.Inline(text.harmless)], depth: 1)
  }

  private func say(_ message: PracticeMessage) -> String { message.text(in: language) }
}

extension PracticeText {
  /// The words of one part; empty where no source says.
  fileprivate subscript(part: PracticePart) -> String {
    switch part {
    case .context: context
    case .action: action
    case .actors: actors
    case .challenges: challenges
    case .lessons: lessons
    case .transfer: transfer
    }
  }
}

extension PracticeText.Aspect {
  fileprivate var isEmpty: Bool { inspiring.isEmpty && improve.isEmpty }
}
