internal import Messages

/// What the commands say: help, examples, mistakes.
enum CommandMessage: Message, Error {
  // Help
  case abstract, discussion, wizardAbstract, wizardExamples, newAbstract, newExamples, setAbstract, setExamples
  case scoreAbstract, scoreExamples, checkAbstract, checkExamples, lintAbstract, lintExamples
  case questionnairesAbstract, regionsAbstract, handbookAbstract, handbookExamples
  case languageHelp, libraryHelp, filesHelp, oneFileHelp, newFileHelp, wizardFileHelp, formatHelp, explainHelp
  case questionnaireHelp, regionHelp, periodHelp, answersHelp, noteHelp, byHelp, lintHelp, pageHelp, plainHelp
  case noColorHelp, requireCompleteHelp
  case languageValue, folderValue, fileValue, formatValue, nameValue, regionValue, periodValue, answerValue, textValue
  case pathValue, pageValue
  // Mistakes and news
  case made(String), backup(of: String), obtainable(of: String, whole: Int, before: Int?), noPublishedScore, exists(
    String), locked(String, by: String), demoTitle
  case demoOwner
  case unknownSubject(String, known: [String], near: String?), severalRegions(String, [String])
  case unknownRegion(String, near: [String]), noAnswer(String), unknownIndicator(String, near: String?)
  case noReason(String), noFigures(String, of: String, groups: [String]), unknownOption(
    String, of: String, known: [String]), unknownOwner
  case unfinished(Int, String), left(file: String, answered: Int, of: Int, reports: [String])
  case leftReports([String])

  func text(in language: Language) -> String {
    pick(language, english: english, swedish: swedish, spanish: spanish)
  }

  /// Words in a row, the last one behind "or" or "and".
  static func list(_ words: [String], _ or: String) -> String {
    words.count < 2 ? words.joined() : words.dropLast().joined(separator: ", ") + " \(or) " + (words.last ?? "")
  }
}

extension String {
  /// As it has to be typed in a shell: quoted where the shell would read more in it than letters.
  var asShellWord: String {
    let isPlain = !isEmpty && first != "-" && allSatisfy { $0.isLetter || $0.isNumber || "._-/+,".contains($0) }
    return isPlain ? self : "'" + replacing("'", by: "'\\''") + "'"
  }
}
