extension QuestionnaireMessage {
  var english: String {
    switch self {
    case .firstBandNotZero(let found):
      "the first band begins at \(found.excerpt); expected 0, so that every score has a band"
    case .bandNotRising(let id, let from, let before):
      "the band \"\(id)\" begins at \(from), the one before at \(before); order the bands by rising \"from\""
    case .scoreNotRising(let id, let score, let before):
      "the option \"\(id)\" scores \(score), the one before \(before); order the options worst first, each higher than the last"
    case .tooFewOptions(let found): "\(found) option\(found == 1 ? "" : "s"); expected at least two"
    case .axisNamedLikeMember(let id):
      "an axis cannot be called \"\(id)\", because indicators have a member of that name; choose another id"
    case .scaleAndOptions: "both \"scale\" and \"options\"; keep one of them"
    case .neitherScaleNorOptions: "an indicator without options; add \"scale: NAME\", or \"options\" of its own"
    case .otherKind(let member, let kind):
      "\"\(member)\" does not belong to an indicator of kind \(kind); remove it or change the kind"
    case .minimumAboveMaximum: "\"minimum\" is not below \"maximum\"; correct one of them"
    case .conditionOnNumber(let id): "\(id) is a number and has no options; name an indicator with options"
    case .conditionOnLater(let id): "\(id) comes later in the walk; a condition can only name an earlier indicator"
    case .cycle(let ids): "the conditions go in a circle: \(ids.listed(by: " -> ")); remove one of them"
    case .noTexts(let language, let file):
      "the language \(language.excerpt) is declared, but \(file.harmless) is missing; add the file or remove the language"
    case .undeclaredLanguage(let language):
      "\(language.excerpt) is not among the questionnaire's languages; add it there, or these texts stay unread"
    case .idUnlikeFolder(let id, let folder):
      "the questionnaire \"\(id)\" lies in the folder \"\(folder.excerpt)\"; give the folder the same name"
    case .noPage(let page, let near):
      "no handbook page is called \"\(page.excerpt)\"; \(near.map { "did you mean \"\($0)\"?" } ?? "add the page or correct the name")"
    case .noHeading(let heading, let page):
      "the handbook page \"\(page)\" has no heading \"#\(heading.excerpt)\"; correct it, or name the page alone"
    case .retired(let id):
      "\"\(id.harmless)\" is retired: old files hold answers under it that meant something else; choose an id that was never used"
    case .retiredTwice(let id): "\"\(id.harmless)\" stands in the list already; remove one of the two"
    case .noVersion(let key, let member):
      "\"\(key.excerpt)\" is no version; expected under \"\(member)\" the version in which it happened, such as 1.1.0"
    case .laterVersion(let version, let own):
      "version \(version) is later than the questionnaire's own, \(own); correct it, or raise \"version\""
    case .wordingVersion(let version):
      "a third number, as in \(version), is for wording; where ids or meanings change, raise the first or second one"
    case .movedTwice(let id):
      "two indicators are moved to \"\(id.harmless)\"; a file can hold one answer there, so move one of them only"
    case .movedButThere(let id):
      "\"\(id.harmless)\" is moved, yet it is an indicator still; its answers can be in one place only"
    }
  }
}

extension [String] {
  func listed(by separator: String) -> String {
    prefix(12).map(\.harmless).joined(separator: separator) + (count > 12 ? "\(separator)..." : "")
  }
}
