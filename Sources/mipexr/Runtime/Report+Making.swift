internal import ArgumentParser
internal import Assessment
internal import Library
internal import Reports
internal import Scoring
internal import Sentences

extension Report {
  /// The document as the command and the wizard make it, in a language of the questionnaire.
  static func document(
    of assessment: Assessment, _ engine: Engine, in code: String, isBrief: Bool, isWithoutNotes: Bool,
    content: Library
  ) -> Document {
    let crosswalk = isBrief ? content.page("eu-action-plan", in: code).value.map { Crosswalk($0.page) } : nil
    let practices = isBrief ? [] : content.practices().value ?? []
    let setting = Setting(
      code: code, language: Language(locale: code) ?? .english, isWithoutNotes: isWithoutNotes, crosswalk: crosswalk,
      practices: practices, regions: content.regions().value ?? Regions(), made: Environment.now,
      version: Mipexr.configuration.version)
    let report = Report(engine, of: assessment, setting)
    return isBrief ? report.brief : report.full
  }
}
