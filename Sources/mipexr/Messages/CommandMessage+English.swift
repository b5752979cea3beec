internal import Messages

extension CommandMessage {
  var english: String {
    switch self {
    case .abstract: "Self-assess how good a region's migrant-integration policy is, on the MIPEX-R frame."
    case .discussion:
      """
      mipexr skane-2026.json     go on with, or start, an assessment in that file
      mipexr                     a start screen: continue, new, open, demonstration

      The questions are written for this tool on the published frame; they are not the official ones.
      """
    case .wizardAbstract: "Answer question by question and see the profile move."
    case .wizardExamples:
      """
      mipexr skane-2026.json
      mipexr --plain skane-2026.json      lines only: screen readers, braille, pipes

      Status: 0 done; 2 left unfinished with --require-complete; 75 another process has the file; 130 interrupted, saved.
      """
    case .newAbstract: "Make a new assessment file."
    case .newExamples: "mipexr new skane-2026.json --region SE224 --period 2026"
    case .setAbstract: "Answer indicators from the command line."
    case .setExamples:
      """
      mipexr set skane-2026.json EDU-03=partly GEN-01=full
      mipexr set skane-2026.json "EDU-04=na:the state runs upper secondary schools"
      mipexr set skane-2026.json EDU-05=unknown EDU-06=open
      mipexr set skane-2026.json EDU-03 --target full --due 2027-06-30 --owner "Head of unit, education"

      All answers are taken, or none if one cannot be.
      """
    case .scoreAbstract: "Show the profile of assessment files."
    case .scoreExamples:
      """
      mipexr score skane-2026.json
      mipexr score skane-2026.json --explain education
      mipexr score assessments --format csv > scores.csv
      """
    case .checkAbstract: "Check assessment files; silent when all is well."
    case .checkExamples: "mipexr check skane-2026.json"
    case .lintAbstract: "Check questionnaires, texts, handbook, regions and practices; silent when all is well."
    case .lintExamples: "mipexr lint Questionnaires Handbook"
    case .questionnairesAbstract: "List the questionnaires there are."
    case .regionsAbstract: "List the regions there are, with published scores and their source."
    case .handbookAbstract: "Read a page of the handbook."
    case .handbookExamples: "mipexr handbook method"
    default: englishOptions
    }
  }

  private var englishOptions: String {
    switch self {
    case .languageHelp: "Language, for example sv; otherwise the locale's."
    case .libraryHelp: "A folder with Questionnaires and Handbook that adds to the built-in ones."
    case .filesHelp: "Assessment files."
    case .oneFileHelp, .wizardFileHelp: "An assessment file."
    case .newFileHelp: "The file to make; it must not be there yet."
    case .formatHelp: "text, json or csv."
    case .explainHelp: "Show how a number came about: a dimension, an indicator, or overall."
    case .questionnaireHelp: "Which questionnaire; mipexr questionnaires lists them."
    case .regionHelp: "NUTS code or name; mipexr regions lists them."
    case .periodHelp: "What time the answers are about; otherwise this year."
    case .answersHelp:
      "INDICATOR=ANSWER: an option's id, na:REASON, unknown or open; for numbers GROUP:NUMBER,year:YEAR,source:TEXT."
    case .noteHelp: "A note for each indicator named."
    case .byHelp: "Who answers."
    case .lintHelp: "Files or folders."
    case .pageHelp: "The page's name; index lists all."
    case .plainHelp: "Lines only: for screen readers, braille displays and pipes."
    case .noColorHelp: "No colours."
    case .requireCompleteHelp: "End with status 2 while questions are open."
    case .languageValue: "language"
    case .folderValue: "folder"
    case .fileValue: "file"
    case .formatValue: "format"
    case .nameValue: "name"
    case .regionValue: "region"
    case .periodValue: "period"
    case .answerValue: "indicator=answer"
    case .textValue: "text"
    case .pathValue: "path"
    case .pageValue: "page"
    default: englishMistakes
    }
  }

  private var englishMistakes: String {
    switch self {
    case .made(let file): "made \(file). Answer in it with: mipexr \(file)"
    case .backup(let file):
      "\(file) was left as it is. The version before it is whole: \(file)~. "
        + "To see what can be had of both and choose: mipexr \(file.asShellWord)"
    case .obtainable(let file, let whole, let before):
      "\(file) was left as it is. Whole answers before the damage: \(whole); "
        + (before.map { "in \(file)~: \($0) answer\($0 == 1 ? "" : "s"). " } ?? "there is no \(file)~ to be read. ")
        + "To see them and choose: mipexr \(file.asShellWord)"
    case .noPublishedScore: "no published score at hand"
    case .exists(let file):
      "\(file): there is a file already, nothing was written. Choose another name, or open it with: mipexr \(file)"
    case .locked(let file, let owner):
      "\(file): \(owner) has the file open, nothing was written. Close it there and try again."
    case .unknownOwner: "another process"
    case .demoTitle: "Demonstration"
    case .demoOwner: "Head of unit"
    case .unknownSubject(let name, let known, let near):
      "there is no dimension or indicator \"\(name)\". "
        + (near.map { "Did you mean \($0)? " } ?? "") + "Dimensions: \(Self.list(known, "and"))."
    case .severalRegions(let name, let found):
      "\"\(name)\" names several regions: \(Self.list(found, "and")). Use the code."
    case .unknownRegion(let name, let near):
      "no region \"\(name)\" is known. "
        + (near.isEmpty ? "" : "Did you mean \(Self.list(near, "or"))? ") + "mipexr regions lists them."
    case .noAnswer(let text): "\"\(text)\" is no answer. Write INDICATOR=ANSWER, for example EDU-03=partly."
    case .unknownIndicator(let id, let near):
      "there is no indicator \"\(id)\". " + (near.map { "Did you mean \($0)? " } ?? "")
        + "The wizard's list shows them all. Nothing was written."
    case .noReason(let id):
      "\(id): not applicable needs a reason, for example \(id)=na:the state runs this. Nothing was written."
    case .noFigures(let text, let id, let groups):
      "\(id): \"\(text)\" is not understood, or a number is outside its limits. Expected for example "
        + "\(id)=\(groups.first ?? "total"):54.2,year:2024,source:TEXT; groups: \(Self.list(groups, "or")). Nothing was written."
    case .unknownOption(let option, let id, let known):
      "\(id) has no option \"\(option)\". Expected \(Self.list(known, "or")), na:REASON, unknown or open. Nothing was written."
    case .left(let file, let answered, let applicable, let reports):
      """
      \(file) is saved: \(answered) of \(applicable) answered.
      Go on:          mipexr \(file.asShellWord)

      """
        + (reports.isEmpty
          ? "Make a report:  mipexr report \(file.asShellWord) --output report.html"
          : CommandMessage.leftReports(reports).english)
    case .leftReports(let reports): reports.map { "Report:         \($0.harmless)" }.joined(separator: "\n")
    case .unfinished(let count, let file): "\(count) questions are still open in \(file); all answers are saved."
    default: ""
    }
  }
}
