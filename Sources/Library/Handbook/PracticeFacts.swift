import Assessment
import Sentences
import Text

/// What is known of a practice besides its texts, one a line at the top of its page.
struct PracticeFacts {
  let library: Library
  let code: String

  private var language: Language { Language(locale: code) ?? .english }

  func blocks(of practice: Practice) -> [Page.Block] {
    let region = (library.regions().value ?? Regions())[practice.region]?.name(in: code)
    var facts = [item(.region, region.map { "\($0) (\(practice.region))" } ?? practice.region)]
    facts.append(
      practice.areas.isEmpty ? item(.areas, say(.regionWide)) : line(.areas, names(practice.areas)))
    if !practice.cycle.isEmpty { facts.append(line(.cycle, names(practice.cycle))) }
    if !practice.governance.isEmpty { facts.append(line(.governance, names(practice.governance))) }
    if !practice.targets.isEmpty { facts.append(line(.targets, names(practice.targets))) }
    if let role = practice.role {
      facts.append(item(.role, PracticeRole(rawValue: role.rawValue)?.text(in: language) ?? role.rawValue))
    }
    // That the region leads is said by its role; another leader would be missed.
    if let lead = practice.lead, lead != .region {
      facts.append(item(.lead, PracticeLead(rawValue: lead.rawValue)?.text(in: language) ?? lead.rawValue))
    }
    if let years = practice.years?.text(in: language) { facts.append(item(.years, years)) }
    if let evidence = practice.evidence {
      facts.append(
        item(.evidence, PracticeEvidence(rawValue: evidence.rawValue)?.text(in: language) ?? evidence.rawValue))
    }
    if !practice.indicators.isEmpty { facts.append(item(.indicators, practice.indicators.joined(separator: ", "))) }
    return facts
  }

  /// The names of dimensions, each a link to its page where there is one.
  private func names(_ ids: [String]) -> [Page.Inline] {
    let frame = library.questionnaire(PublishedFrame.id, languages: [Questionnaire.sourceLanguage, code]).value
    let pages = Set(library.pageNames(in: Questionnaire.sourceLanguage))
    var inlines: [Page.Inline] = []
    for id in ids {
      if !inlines.isEmpty { inlines.append(Page.Inline(", ")) }
      let position = frame?.dimensions.firstIndex { $0.id == id }
      let name =
        position.flatMap { frame?.name(ofDimension: $0, in: code).name }
        ?? PracticeTarget(rawValue: id)?.text(in: language) ?? id
      inlines.append(Page.Inline(name, target: pages.contains(id) ? .page(id, heading: nil) : nil))
    }
    return inlines
  }

  private func item(_ label: PracticeMessage, _ text: String) -> Page.Block {
    line(label, [Page.Inline(text.harmless)])
  }

  private func line(_ label: PracticeMessage, _ text: [Page.Inline]) -> Page.Block {
    .item(.bullet, [Page.Inline("\(say(label)): ", style: .strong)] + text, depth: 1)
  }

  private func say(_ message: PracticeMessage) -> String { message.text(in: language) }
}
