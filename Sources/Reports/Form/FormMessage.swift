internal import Messages

/// Our words in a form, on a screen or on paper.
enum FormMessage: Message, Equatable {
  case region, regionName, regionNeeded, otherRegion, period, by, unknown, notApplicable, figures, reason, reasonNeeded
  case note, evidence, evidenceCounts, link, year, source, limits(String?, String?)
  // On paper
  case howTo, contents, draft, day, person, regionLine, periodLine, onlyIf(String, [String]), because, evidenceLine,
    yearLine
  case sourceLine, figure(String), group

  func text(in language: Language) -> String {
    pick(language, english: english, swedish: swedish, spanish: spanish)
  }
}
