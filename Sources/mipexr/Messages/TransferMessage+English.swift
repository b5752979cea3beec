internal import Messages

extension TransferMessage {
  var english: String {
    switch self {
    case .exportAbstract: "Take answers and profiles out as data."
    case .exportExamples:
      """
      mipexr export *.json --format datapackage --output data     a folder of tables, described in datapackage.json
      mipexr export skane-2026.json > answers.csv                 one row an indicator
      mipexr export *.json --format json --without-notes

      mipexr score --format csv has the profile alone. What the columns mean: mipexr handbook data
      """
    case .dataFormatHelp: "csv, json or datapackage."
    case .outputHelp: "Where to write; what is there already is left alone. Otherwise to standard output."
    case .withoutNotesHelp: "Leave out notes, reasons, evidence and names of people and files."
    case .formAbstract: "Make a form of a questionnaire, to collect answers by phone or on paper."
    case .formExamples:
      """
      mipexr export-questionnaire mipex-r --format xlsform --output mipex-r.xlsx     for ODK and KoBoToolbox
      mipexr export-questionnaire mipex-r --format html --output mipex-r.html        to print
      mipexr export-questionnaire mipex-r --format csv                               one row an indicator and option

      Step by step: mipexr handbook collecting-answers
      """
    case .formFormatHelp: "xlsform, html, csv or json."
    case .formIDHelp: "Which questionnaire; mipexr questionnaires lists them."
    case .formPeriodHelp: "The period that the form proposes; otherwise this year."
    default: englishImportHelp
    }
  }

  private var englishImportHelp: String {
    switch self {
    case .importAbstract: "Make assessment files of answers to the form."
    case .importExamples:
      """
      mipexr import answers.csv --into answers

      Takes the CSV export of ODK Central or KoBoToolbox (there: "XML values and headers"). One file a submission;
      no file is overwritten. The names of the files made go to standard output.
      Exit: 0 all rows are in; 65 a row did not fit, the others are in.
      """
    case .importFileHelp: "The exported answers, CSV."
    case .intoHelp: "The folder for the files; it is made if need be."
    case .importQuestionnaireHelp: "Which questionnaire; otherwise the one the file names."
    default: englishNews
    }
  }

  private var englishNews: String {
    switch self {
    case .outputNeeded(let format): "\(format) is no text for the terminal. Say where to write with --output PATH."
    case .exists(let path):
      "\(path): there is something of that name already, nothing was written. Choose another name."
    case .notWritten(let path, let reason):
      "\(path) was not written: \(reason.text(in: .english)); \(reason.remedy(in: .english))."
    case .written(let path): "\(path) is written, read back and whole."
    case .notRead(let path):
      "\(path): no file of answers that can be read. Expected a CSV file, as ODK Central or KoBoToolbox exports it."
    case .imported(let count, let refused, let known):
      "\(count) imported" + (known > 0 ? ", \(known) were there already" : "")
        + (refused > 0 ? ", \(refused) did not fit: see above, mend them and import again" : "") + "."
    case .known(let path, let key): "\(path) is there already: \(key) was imported before, it is left as it is."
    default: ""
    }
  }
}
