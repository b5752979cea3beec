internal import Assessment
internal import Sentences

extension Report {
  private static let shownPractices = 2

  /// Under a gap: at most two practices of other regions that fit its lowest answers, with region and address.
  ///
  /// What stands under an earlier gap is named again only where nothing else fits.
  func whatOthersDid(_ dimension: Int, among gaps: [Int]) -> [Block] {
    guard questionnaire.id == Practice.frame else { return [] }
    var shown: Set<String> = []
    var found: [PracticeFit] = []
    for gap in gaps.prefix(through: gaps.firstIndex(of: dimension) ?? 0) {
      let fits = fits(gap)
      let fresh = fits.filter { !shown.contains($0.practice.id) }
      found = Array((fresh + fits.filter { shown.contains($0.practice.id) }).prefix(Self.shownPractices))
      shown.formUnion(found.map(\.practice.id))
    }
    guard !found.isEmpty else { return [] }
    return [.paragraph([Inline(say(.whatOthersDid))], .quiet), .list(found.map { [.paragraph(told($0))] })]
  }

  /// All practices of other regions that fit the lowest answers of a gap, the best fit first.
  func fits(_ gap: Int) -> [PracticeFit] {
    let all = questionnaire.questionsForPractices
    let own = assessment.region.nuts ?? ""
    let others = setting.practices.filter { own.isEmpty || !$0.region.hasPrefix(own) }
    return others.fits(answers(of: gap, isStrength: false).map { all[$0] })
  }

  /// As in "Skåne: Welcome to Skåne (2010-2020; helps with HEA-03) https://...".
  private func told(_ fit: PracticeFit) -> [Inline] {
    let practice = fit.practice
    let (text, isFallback) = practice.text(in: setting.code)
    let region = setting.regions[practice.region]?.name(in: setting.code) ?? practice.region
    var title = Inline(text.title, .strong)
    if isFallback || setting.code != setting.language.code { title.language = isFallback ? "en" : setting.code }
    let address = practice.sources.first ?? ""
    let why = [practice.years?.text(in: setting.language), reason(fit).text(in: setting.language)].compactMap(\.self)
    return [
      Inline(region + ": "), title, Inline(" (" + why.joined(separator: "; ") + ") "),
      .users(address, address: address),
    ]
  }

  private func reason(_ fit: PracticeFit) -> PracticeReason {
    if fit.namesQuestion { return .names([fit.question]) }
    let shared = fit.reasons.compactMap { PracticeSharing(rawValue: $0.rawValue)?.text(in: setting.language) }
    return .shares(what: shared, id: fit.question)
  }
}
