internal import Messages

/// What the commands `practices`, `regions import` and `compare` say: help, examples, mistakes.
enum ComparisonMessage: Message {
  case practicesAbstract, practicesExamples, practiceHelp
  case importAbstract, importDiscussion, importFileHelp, nothingImported, noDataFolder, howToImport
  case compareAbstract, compareDiscussion, comparedFilesHelp, comparedRegionsHelp, explainDifferenceHelp
  case withoutNotesHelp, comparedFormatHelp, tooFewFiles(String)
  /// What was to be explained, and the format that has no place for it.
  case explainIsText(String, String)
  /// What an import did; `file` is nil when nothing had to be written.
  case imported(new: Int, changed: Int, same: Int, file: String?)

  func text(in language: Language) -> String {
    pick(language, english: english, swedish: swedish, spanish: spanish)
  }

  private var english: String {
    switch self {
    case .practicesAbstract: "List what regions have done, or show one practice in full."
    case .practicesExamples:
      """
      mipexr practices
      mipexr practices skane-communicators
      mipexr practices --format csv > practices.csv

      An own practice: fill in Handbook/practices/form.yaml, check it with mipexr lint FILE, and put it into \
      Handbook/practices of a folder that --library names. Pages link to each other in mipexr handbook practices.
      """
    case .practiceHelp: "A practice's id; without it all are listed."
    case .importAbstract: "Add published scores from a CSV file to your own library."
    case .importDiscussion:
      """
      mipexr regions import scores.csv

      The first row names the columns: region, dimension, score, source and, if you have them, address, date, body. \
      region is a NUTS code or a name, dimension one of mipex-r or overall, score from 0 to 100, source who has \
      published it. Everything is taken, or nothing when a cell is wrong; importing twice changes nothing. \
      The scores go to Handbook/regions-imported.yaml in --library, or in $XDG_DATA_HOME/mipexr.
      """
    case .importFileHelp: "A CSV file with a row for each score."
    case .nothingImported: "nothing was written. Correct the lines above and import again."
    case .noDataFolder:
      "neither HOME nor XDG_DATA_HOME is set, so there is no place for it. Name a folder with --library."
    case .howToImport: "Published scores are added with: mipexr regions import FILE.csv"
    case .compareAbstract: "Compare assessments: what differs, and which answers are behind it."
    case .compareDiscussion:
      """
      mipexr compare skane-2024.json skane-2026.json
      mipexr compare skane-2024.json skane-2026.json --explain education
      mipexr compare skane-2026.json --region ES62
      mipexr compare skane-*.json --output trend.html
      mipexr compare *.json --format csv > differences.csv

      The first file is held against each of the others; several periods of one region are put in order. Only dimensions \
      with the same indicators are compared. mipexr handbook comparing says what a difference means.
      """
    case .comparedFilesHelp: "Two assessment files or more; one is enough with --region."
    case .comparedRegionsHelp: "Add what is published of a region: NUTS code or name."
    case .explainDifferenceHelp: "Show the answers behind one number: a dimension, or overall."
    case .withoutNotesHelp: "Leave out notes, and reasons why something is not applicable."
    case .comparedFormatHelp:
      "text, csv, json, html, md, docx, odt or pdf; otherwise as the name after --output ends, or text."
    case .explainIsText(let name, let format):
      "--explain \(name.harmless) shows one number as text; \(format) holds all of them with their answers. Leave --explain "
        + "out, or --format \(format)."
    case .tooFewFiles(let file):
      "only \(file.harmless) is named. Name a second file, or a region with --region, for example: "
        + "mipexr compare \(file.harmless) other.json"
    case .imported(let new, let changed, let same, let file):
      "\(Self.scores(new)) new, \(changed) changed, \(same) as before. "
        + (file.map { "They are in \($0.harmless); mipexr regions shows them." } ?? "Nothing had to be written.")
    }
  }

  private static func scores(_ count: Int) -> String { count == 1 ? "1 score is" : "\(count) scores are" }

  private var swedish: String {
    switch self {
    case .practicesAbstract: "Visa vad regioner har gjort, eller ett exempel i sin helhet."
    case .practicesExamples:
      """
      mipexr practices
      mipexr practices skane-communicators
      mipexr practices --format csv > exempel.csv

      Ett eget exempel: fyll i Handbook/practices/form.yaml, kontrollera det med mipexr lint FIL och lägg det i \
      Handbook/practices i en mapp som --library anger. I mipexr handbook practices länkar sidorna till varandra.
      """
    case .practiceHelp: "Ett exempels id; utan det visas alla."
    case .importAbstract: "Lägg till publicerade poäng ur en CSV-fil i ditt eget bibliotek."
    case .importDiscussion:
      """
      mipexr regions import poang.csv

      Första raden namnger kolumnerna: region, dimension, score, source och, om de finns, address, date, body. \
      region är en NUTS-kod eller ett namn, dimension en av dem i mipex-r eller overall, score 0 till 100, source vem \
      som har publicerat. Allt tas in, eller inget om en cell är fel; att importera två gånger ändrar inget. \
      Poängen hamnar i Handbook/regions-imported.yaml i --library, eller i $XDG_DATA_HOME/mipexr.
      """
    case .importFileHelp: "En CSV-fil med en rad för varje poäng."
    case .nothingImported: "inget skrevs. Rätta raderna ovan och importera igen."
    case .noDataFolder:
      "varken HOME eller XDG_DATA_HOME är satt, så det finns ingen plats för det. Ange en mapp med --library."
    case .howToImport: "Publicerade poäng läggs till med: mipexr regions import FIL.csv"
    case .compareAbstract: "Jämför självskattningar: vad som skiljer och vilka svar som ligger bakom."
    case .compareDiscussion:
      """
      mipexr compare skane-2024.json skane-2026.json
      mipexr compare skane-2024.json skane-2026.json --explain education
      mipexr compare skane-2026.json --region ES62
      mipexr compare skane-*.json --output utveckling.html
      mipexr compare *.json --format csv > skillnader.csv

      Den första filen jämförs med var och en av de andra; flera perioder för en region ordnas efter tid. Bara \
      dimensioner med samma indikatorer jämförs. mipexr handbook comparing berättar vad en skillnad betyder.
      """
    case .comparedFilesHelp: "Två självskattningar eller fler; med --region räcker en."
    case .comparedRegionsHelp: "Lägg till det som är publicerat om en region: NUTS-kod eller namn."
    case .explainDifferenceHelp: "Visa svaren bakom ett tal: en dimension eller overall."
    case .withoutNotesHelp: "Utelämna anteckningar och skäl till att något inte är tillämpligt."
    case .comparedFormatHelp:
      "text, csv, json, html, md, docx, odt eller pdf; annars som namnet efter --output slutar, eller text."
    case .explainIsText(let name, let format):
      "--explain \(name.harmless) visar ett tal som text; \(format) har alla med sina svar. Utelämna --explain eller "
        + "--format \(format)."
    case .tooFewFiles(let file):
      "bara \(file.harmless) är angiven. Ange en fil till, eller en region med --region, till exempel: "
        + "mipexr compare \(file.harmless) annan.json"
    case .imported(let new, let changed, let same, let file):
      "\(new) nya poäng, \(changed) ändrade, \(same) som förut. "
        + (file.map { "De finns i \($0.harmless); mipexr regions visar dem." } ?? "Inget behövde skrivas.")
    }
  }

  private var spanish: String {
    switch self {
    case .practicesAbstract: "Mostrar lo que han hecho las regiones, o una práctica completa."
    case .practicesExamples:
      """
      mipexr practices
      mipexr practices skane-communicators
      mipexr practices --format csv > practicas.csv

      Una práctica propia: rellene Handbook/practices/form.yaml, compruébela con mipexr lint ARCHIVO y póngala en \
      Handbook/practices de una carpeta indicada con --library. En mipexr handbook practices las páginas se enlazan entre sí.
      """
    case .practiceHelp: "El id de una práctica; sin él se muestran todas."
    case .importAbstract: "Añadir puntuaciones publicadas de un archivo CSV a su propia biblioteca."
    case .importDiscussion:
      """
      mipexr regions import puntuaciones.csv

      La primera fila nombra las columnas: region, dimension, score, source y, si se tienen, address, date, body. \
      region es un código NUTS o un nombre; dimension, una de las de mipex-r u overall; score, de 0 a 100; source, quién la \
      ha publicado. Se toma todo, o nada si una celda está mal; importar dos veces no cambia nada. \
      Las puntuaciones van a Handbook/regions-imported.yaml en --library, o en $XDG_DATA_HOME/mipexr.
      """
    case .importFileHelp: "Un archivo CSV con una fila por puntuación."
    case .nothingImported: "no se ha escrito nada. Corrija las líneas de arriba e importe de nuevo."
    case .noDataFolder:
      "no están definidas ni HOME ni XDG_DATA_HOME, así que no hay dónde ponerlo. Indique una carpeta con --library."
    case .howToImport: "Las puntuaciones publicadas se añaden con: mipexr regions import ARCHIVO.csv"
    case .compareAbstract: "Comparar autoevaluaciones: qué difiere y qué respuestas hay detrás."
    case .compareDiscussion:
      """
      mipexr compare skane-2024.json skane-2026.json
      mipexr compare skane-2024.json skane-2026.json --explain education
      mipexr compare skane-2026.json --region ES62
      mipexr compare skane-*.json --output evolucion.html
      mipexr compare *.json --format csv > diferencias.csv

      El primer archivo se contrasta con cada uno de los demás; varios periodos de una región se ordenan en el tiempo. Solo se \
      comparan dimensiones con los mismos indicadores. mipexr handbook comparing dice qué significa una diferencia.
      """
    case .comparedFilesHelp: "Dos archivos de autoevaluación o más; con --region basta uno."
    case .comparedRegionsHelp: "Añadir lo publicado de una región: código NUTS o nombre."
    case .explainDifferenceHelp: "Mostrar las respuestas que hay detrás de un número: una dimensión u overall."
    case .withoutNotesHelp: "Omitir las notas y los motivos de «no procede»."
    case .comparedFormatHelp:
      "text, csv, json, html, md, docx, odt o pdf; si no se indica, según termine el nombre tras --output, o text."
    case .explainIsText(let name, let format):
      "--explain \(name.harmless) muestra un número como texto; \(format) los contiene todos con sus respuestas. Quite "
        + "--explain o --format \(format)."
    case .tooFewFiles(let file):
      "solo se ha indicado \(file.harmless). Indique un segundo archivo, o una región con --region, por ejemplo: "
        + "mipexr compare \(file.harmless) otro.json"
    case .imported(let new, let changed, let same, let file):
      "Puntuaciones nuevas: \(new); cambiadas: \(changed); como antes: \(same). "
        + (file.map { "Están en \($0.harmless); mipexr regions las muestra." } ?? "No había nada que escribir.")
    }
  }
}

/// A sentence of these commands in the person's language.
func say(_ message: ComparisonMessage) -> String { message.text(in: Surroundings.current.language) }
