extension CheckMessage {
  var english: String {
    switch self {
    case .otherQuestionnaire(let found, let expected):
      "the file answers the questionnaire \"\(found.excerpt)\", expected \"\(expected.excerpt)\"; use the library that has it"
    case .newer(let found, let known):
      "the file answers version \(found) of the questionnaire, here is version \(known) only; "
        + "use a newer mipexr, or the library that has version \(found)"
    case .older(let found, let known, let file):
      "the file answers version \(found) of the questionnaire, this is version \(known); the answers count as they "
        + "carry over, the file stays as it is; take it over with: mipexr migrate \(file.harmless)"
    case .olderMajor(let found, let known, let file):
      "the file answers version \(found) of the questionnaire, this is version \(known), to which answers do not carry "
        + "over by themselves; see what would become of them with: mipexr migrate --dry-run \(file.harmless)"
    case .toAnswerAgain(let id): "\(id.excerpt) has to be answered again in the newer version"
    case .toSetAside(let id):
      "the newer version has no indicator \"\(id.excerpt)\"; its answer would be set aside and stay in the file"
    case .unknownIndicator(let id, let similar):
      "the questionnaire has no indicator \"\(id.excerpt)\""
        + (similar.map { "; is \"\($0.excerpt)\" meant?" } ?? "; correct or remove it")
    case .unknownOption(let option, let indicator, let options):
      "\"\(option.excerpt)\" is no option of \(indicator.excerpt), expected "
        + (options.isEmpty ? "a number: it has no options" : AssessmentMessage.list(options, "or"))
    case .notMeasured(let indicator):
      "\(indicator.excerpt) is answered with an option, not with figures; choose one of its options"
    case .unknownGroup(let group, let known):
      "there is no group \"\(group.excerpt)\" here, expected \(AssessmentMessage.list(known, "or"))"
    case .outside(let figure, let indicator):
      "\(figure) is outside the limits of \(indicator.excerpt); look at the unit, and correct it"
    case .noDay(let text, let indicator):
      "the target of \(indicator.excerpt) is due \"\(text.excerpt)\", which is no day; "
        + "expected year, month and day, for example \"2027-06-30\""
    case .noReason(let indicator):
      "\(indicator.excerpt) is not applicable without a reason; write why it does not apply"
    }
  }
}
