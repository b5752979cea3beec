internal import Messages

/// What the commands say that take data out of the tool and bring it in.
enum TransferMessage: Message {
  case exportAbstract, exportExamples, dataFormatHelp, outputHelp, withoutNotesHelp
  case formAbstract, formExamples, formFormatHelp, formIDHelp, formPeriodHelp
  case importAbstract, importExamples, importFileHelp, intoHelp, importQuestionnaireHelp
  case outputNeeded(String), exists(String), notWritten(String, SystemReason), written(String), notRead(String)
  case imported(Int, refused: Int, known: Int), known(String, key: String)

  func text(in language: Language) -> String {
    let (english, swedish) = isHelp ? help : news
    return pick(language, english: english, swedish: swedish)
  }

  private var isHelp: Bool {
    switch self {
    case .outputNeeded, .exists, .notWritten, .written, .notRead, .imported, .known: false
    default: true
    }
  }

  private var help: (String, String) {
    switch self {
    case .exportAbstract:
      ("Take answers and profiles out as data.", "Ta ut svar och profiler som data.")
    case .exportExamples:
      (
        """
        mipexr export *.json --format datapackage --output data     a folder of tables, described in datapackage.json
        mipexr export skane-2026.json > answers.csv                 one row an indicator
        mipexr export *.json --format json --without-notes

        mipexr score --format csv has the profile alone. What the columns mean: mipexr handbook data
        """,
        """
        mipexr export *.json --format datapackage --output data     en mapp med tabeller, beskrivna i datapackage.json
        mipexr export skane-2026.json > svar.csv                    en rad per indikator
        mipexr export *.json --format json --without-notes

        mipexr score --format csv ger bara profilen. Vad kolumnerna betyder: mipexr handbook data
        """
      )
    case .dataFormatHelp: ("csv, json or datapackage.", "csv, json eller datapackage.")
    case .outputHelp:
      (
        "Where to write; what is there already is left alone. Otherwise to standard output.",
        "Dit det skrivs; det som redan finns lämnas i fred. Annars till standard ut."
      )
    case .withoutNotesHelp:
      (
        "Leave out notes, reasons, evidence and names of people and files.",
        "Utelämna anteckningar, skäl, underlag och namn på personer och filer."
      )
    case .formAbstract:
      (
        "Make a form of a questionnaire, to collect answers by phone or on paper.",
        "Gör ett formulär för att samla in svar med telefon eller på papper."
      )
    case .formExamples:
      (
        """
        mipexr export-questionnaire mipex-r --format xlsform --output mipex-r.xlsx     for ODK and KoBoToolbox
        mipexr export-questionnaire mipex-r --format html --output mipex-r.html        to print
        mipexr export-questionnaire mipex-r --format csv                               one row an indicator and option

        Step by step: mipexr handbook collecting-answers
        """,
        """
        mipexr export-questionnaire mipex-r --format xlsform --output mipex-r.xlsx     för ODK och KoBoToolbox
        mipexr export-questionnaire mipex-r --format html --output mipex-r.html        att skriva ut
        mipexr export-questionnaire mipex-r --format csv                               en rad per indikator och alternativ

        Steg för steg: mipexr handbook collecting-answers
        """
      )
    case .formFormatHelp: ("xlsform, html, csv or json.", "xlsform, html, csv eller json.")
    case .formIDHelp:
      (
        "Which questionnaire; mipexr questionnaires lists them.",
        "Vilket frågeformulär; mipexr questionnaires visar dem."
      )
    case .formPeriodHelp:
      ("The period that the form proposes; otherwise this year.", "Perioden som formuläret föreslår; annars i år.")
    default: importHelp
    }
  }

  private var importHelp: (String, String) {
    switch self {
    case .importAbstract:
      ("Make assessment files of answers to the form.", "Skapa självskattningar av svar på formuläret.")
    case .importExamples:
      (
        """
        mipexr import answers.csv --into answers

        Takes the CSV export of ODK Central or KoBoToolbox (there: "XML values and headers"). One file a submission;
        no file is overwritten. The names of the files made go to standard output.
        Exit: 0 all rows are in; 65 a row did not fit, the others are in.
        """,
        """
        mipexr import svar.csv --into svar

        Tar CSV-exporten från ODK Central eller KoBoToolbox (där: "XML values and headers"). En fil per inskickat svar;
        ingen fil skrivs över. Namnen på de nya filerna går till standard ut.
        Slutkod: 0 alla rader är inne; 65 någon rad passade inte, de andra är inne.
        """
      )
    case .importFileHelp: ("The exported answers, CSV.", "De exporterade svaren, CSV.")
    case .intoHelp: ("The folder for the files; it is made if need be.", "Mappen för filerna; den skapas vid behov.")
    default:
      (
        "Which questionnaire; otherwise the one the file names.", "Vilket frågeformulär; annars det som filen anger."
      )
    }
  }

  private var news: (String, String) {
    switch self {
    case .outputNeeded(let format):
      (
        "\(format) is no text for the terminal. Say where to write with --output PATH.",
        "\(format) går inte att visa i en terminal. Ange var det ska skrivas med --output SÖKVÄG."
      )
    case .exists(let path):
      (
        "\(path): there is something of that name already, nothing was written. Choose another name.",
        "\(path): något med det namnet finns redan, inget skrevs. Välj ett annat namn."
      )
    case .notWritten(let path, let reason):
      (
        "\(path) was not written: \(reason.text(in: .english)); \(reason.remedy(in: .english)).",
        "\(path) skrevs inte: \(reason.text(in: .swedish)); \(reason.remedy(in: .swedish))."
      )
    case .written(let path): ("\(path) is written, read back and whole.", "\(path) är skriven, läst igen och hel.")
    case .notRead(let path):
      (
        "\(path): no file of answers that can be read. Expected a CSV file, as ODK Central or KoBoToolbox exports it.",
        "\(path): filen går inte att läsa som svar. Den ska vara en CSV-fil som ODK Central eller KoBoToolbox har exporterat."
      )
    case .imported(let count, let refused, let known):
      (
        "\(count) imported" + (known > 0 ? ", \(known) were there already" : "")
          + (refused > 0 ? ", \(refused) did not fit: see above, mend them and import again" : "") + ".",
        "\(count) importerade" + (known > 0 ? ", \(known) fanns redan" : "")
          + (refused > 0 ? ", \(refused) passade inte: se ovan, rätta dem och importera igen" : "") + "."
      )
    case .known(let path, let key):
      (
        "\(path) is there already: \(key) was imported before, it is left as it is.",
        "\(path) finns redan: \(key) är importerat tidigare, filen lämnas som den är."
      )
    default: ("", "")
    }
  }
}

/// A sentence of these commands in the person's language.
func say(_ message: TransferMessage) -> String { message.text(in: Surroundings.current.language) }
