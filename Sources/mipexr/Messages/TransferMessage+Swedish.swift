internal import Messages

extension TransferMessage {
  var swedish: String {
    switch self {
    case .exportAbstract: "Ta ut svar och profiler som data."
    case .exportExamples:
      """
      mipexr export *.json --format datapackage --output data     en mapp med tabeller, beskrivna i datapackage.json
      mipexr export skane-2026.json > svar.csv                    en rad per indikator
      mipexr export *.json --format json --without-notes

      mipexr score --format csv ger bara profilen. Vad kolumnerna betyder: mipexr handbook data
      """
    case .dataFormatHelp: "csv, json eller datapackage."
    case .outputHelp: "Dit det skrivs; det som redan finns lämnas i fred. Annars till standard ut."
    case .withoutNotesHelp: "Utelämna anteckningar, skäl, underlag och namn på personer och filer."
    case .formAbstract: "Gör ett formulär för att samla in svar med telefon eller på papper."
    case .formExamples:
      """
      mipexr export-questionnaire mipex-r --format xlsform --output mipex-r.xlsx     för ODK och KoBoToolbox
      mipexr export-questionnaire mipex-r --format html --output mipex-r.html        att skriva ut
      mipexr export-questionnaire mipex-r --format csv                               en rad per indikator och alternativ

      Steg för steg: mipexr handbook collecting-answers
      """
    case .formFormatHelp: "xlsform, html, csv eller json."
    case .formIDHelp: "Vilket frågeformulär; mipexr questionnaires visar dem."
    case .formPeriodHelp: "Perioden som formuläret föreslår; annars i år."
    default: swedishImportHelp
    }
  }

  private var swedishImportHelp: String {
    switch self {
    case .importAbstract: "Skapa självskattningar av svar på formuläret."
    case .importExamples:
      """
      mipexr import svar.csv --into svar

      Tar CSV-exporten från ODK Central eller KoBoToolbox (där: "XML values and headers"). En fil per inskickat svar;
      ingen fil skrivs över. Namnen på de nya filerna går till standard ut.
      Slutkod: 0 alla rader är inne; 65 någon rad passade inte, de andra är inne.
      """
    case .importFileHelp: "De exporterade svaren, CSV."
    case .intoHelp: "Mappen för filerna; den skapas vid behov."
    case .importQuestionnaireHelp: "Vilket frågeformulär; annars det som filen anger."
    default: swedishNews
    }
  }

  private var swedishNews: String {
    switch self {
    case .outputNeeded(let format):
      "\(format) går inte att visa i en terminal. Ange var det ska skrivas med --output SÖKVÄG."
    case .exists(let path): "\(path): något med det namnet finns redan, inget skrevs. Välj ett annat namn."
    case .notWritten(let path, let reason):
      "\(path) skrevs inte: \(reason.text(in: .swedish)); \(reason.remedy(in: .swedish))."
    case .written(let path): "\(path) är skriven, läst igen och hel."
    case .notRead(let path):
      "\(path): filen går inte att läsa som svar. Den ska vara en CSV-fil som ODK Central eller KoBoToolbox har exporterat."
    case .imported(let count, let refused, let known):
      "\(count) importerade" + (known > 0 ? ", \(known) fanns redan" : "")
        + (refused > 0 ? ", \(refused) passade inte: se ovan, rätta dem och importera igen" : "") + "."
    case .known(let path, let key): "\(path) finns redan: \(key) är importerat tidigare, filen lämnas som den är."
    default: ""
    }
  }
}
