internal import ArgumentParser
internal import Assessment
internal import Library
internal import Sentences

/// What every command understands.
struct SharedOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(say(.languageHelp), valueName: say(.languageValue)),
    completion: .list(Language.all.map(\.code)))
  var language: String?

  @Option(help: ArgumentHelp(say(.libraryHelp), valueName: say(.folderValue)), completion: .directory)
  var library: String?

  /// A language that neither the program nor any questionnaire speaks is a slip; silence would be English.
  func validate() throws {
    guard let language, Language(locale: language) == nil else { return }
    let known = Language.all.map(\.code)
    let others = (content.questionnaires().value ?? []).flatMap(\.languages).filter { !known.contains($0) }
    guard !others.contains(language) else { return }
    throw ValidationError(say(.unknownLanguage(code: language, known: known + Set(others).sorted())))
  }

  var content: Library { Library(folders: Environment.current.libraryFolders(library)) }

  /// A questionnaire, or the way out with all that is wrong with it.
  func questionnaire(_ id: String, languages: [String]? = nil) throws -> Questionnaire {
    try content.usable(id, languages: languages)
  }

  /// The questionnaire that a file was answered to, in its own language and in English.
  func questionnaire(of assessment: Assessment) throws -> Questionnaire {
    try questionnaire(assessment.questionnaire.id, languages: ["en", Environment.current.contentLanguage])
  }
}

extension Library {
  /// A questionnaire, or the way out with all that is wrong with it.
  func usable(_ id: String, languages: [String]? = nil) throws -> Questionnaire {
    let reading = questionnaire(id, languages: languages)
    guard let questionnaire = reading.value else {
      Output.complain(reading.findings)
      throw Exit.invalid
    }
    Output.complain([questionnaire.warning].compactMap(\.self))
    return questionnaire
  }
}

enum Format: String, ExpressibleByArgument, CaseIterable {
  case text, json, csv
}
