internal import Messages

/// What the commands that write documents say.
enum ExportMessage: Message {
  // Help
  case reportAbstract, reportExamples, formatHelp, briefHelp, outputHelp, withoutNotesHelp, styleHelp, forceHelp
  case cssValue
  // Mistakes and news
  case needsOutput(format: String, example: String), notBrief(String), notStyled(String)
  case unknownEnding(String, known: [String])
  case isThere(String), isAssessment(String), badStyle(String)
  case noTemporaryFile(String, String)
  case toolMissing(format: String, tools: [String]), toolFailed(String, status: String, said: String)

  func text(in language: Language) -> String {
    pick(language, english: english, swedish: swedish, spanish: spanish)
  }
}

extension ExportMessage {
  private var english: String {
    switch self {
    case .reportAbstract: "Make a report of an assessment: for a council, for editing, for a spreadsheet."
    case .reportExamples:
      """
      mipexr report skane-2026.json --output skane.html          everything: profile, answers, plan, method
      mipexr report skane-2026.json --brief --output brief.pdf   two pages for those who decide
      mipexr report skane-2026.json --format md > skane.md       for editing
      mipexr report skane-2026.json --without-notes --output public.docx

      docx, odt and pdf are made by pandoc, Chromium or LibreOffice, whichever is installed.
      The report is in the language of the file unless --language says otherwise. `mipexr handbook reports` has more.
      """
    case .formatHelp: "html, md, docx, odt, pdf, csv or json; otherwise as the name after --output ends, or html."
    case .briefHelp: "Two pages: where the region stands, strengths, gaps and the steps with the most gain."
    case .outputHelp: "The file to write; otherwise standard output."
    case .withoutNotesHelp: "Leave out notes, evidence, reasons, people, owners and their wordings of actions."
    case .styleHelp: "A style sheet instead of the built-in one, for html and pdf."
    case .forceHelp: "Replace a file that is there; the old one is kept with ~ behind its name."
    case .cssValue: "file.css"
    case .needsOutput(let format, let example):
      "\(format) is no text for a terminal. Say where it shall be written, for example --output \(example)"
    case .notBrief(let format): "--brief makes a document; \(format) has only data. Leave one of the two out."
    case .notStyled(let format): "A style sheet has no effect on \(format). Use --style with html or pdf."
    case .unknownEnding(let path, let known):
      "From the name \(path) no format can be told. Say it with --format: \(CommandMessage.list(known, "or"))."
    case .isThere(let path):
      "\(path) is there already, nothing was written. Choose another name, or say --force to replace it."
    case .isAssessment(let path):
      "\(path) holds an assessment, nothing was written. Choose another name; --force does not help here."
    case .badStyle(let path):
      "\(path) cannot be used as a style sheet: it must be CSS in UTF-8, at most 1 MB, without \"</style\" and \"<!--\"."
    case .noTemporaryFile(let path, let reason):
      "\(path) cannot be written: \(reason). Set TMPDIR to a folder with room."
    case .toolMissing(let format, let tools):
      "\(format) needs a program that is not installed: \(CommandMessage.list(tools, "or")). "
        + "Install one of them (Debian and Ubuntu: apt install \(tools.first ?? "")), or use --format html or md."
    case .toolFailed(let tool, let status, let said):
      "\(tool) could not make the file (\(status)). " + (said.isEmpty ? "" : "It said: \(said) ")
        + "Nothing was written. Use --format html or md."
    }
  }

  private var swedish: String {
    switch self {
    case .reportAbstract:
      "Gör en rapport av en självskattning: för ett beslutande organ, för redigering, för ett kalkylblad."
    case .reportExamples:
      """
      mipexr report skane-2026.json --output skane.html          allt: profil, svar, plan, metod
      mipexr report skane-2026.json --brief --output kort.pdf    två sidor för dem som beslutar
      mipexr report skane-2026.json --format md > skane.md       för redigering
      mipexr report skane-2026.json --without-notes --output offentlig.docx

      docx, odt och pdf görs av pandoc, Chromium eller LibreOffice, beroende på vad som är installerat.
      Rapporten är på filens språk om inte --language anger ett annat. `mipexr handbook reports` berättar mer.
      """
    case .formatHelp: "html, md, docx, odt, pdf, csv eller json; annars som namnet efter --output slutar, eller html."
    case .briefHelp: "Två sidor: var regionen står, styrkor, brister och de steg som ger mest."
    case .outputHelp: "Filen som ska skrivas; annars standard ut."
    case .withoutNotesHelp:
      "Utelämna anteckningar, underlag, skäl, personer, ansvariga och egna formuleringar av åtgärder."
    case .styleHelp: "En stilmall i stället för den inbyggda, för html och pdf."
    case .forceHelp: "Ersätt en fil som finns; den gamla behålls med ~ efter namnet."
    case .cssValue: "fil.css"
    case .needsOutput(let format, let example):
      "\(format) går inte att visa i en terminal. Ange var den ska skrivas, till exempel --output \(example)"
    case .notBrief(let format): "--brief gör ett dokument; \(format) har bara data. Utelämna det ena av de två."
    case .notStyled(let format): "En stilmall har ingen verkan på \(format). Använd --style med html eller pdf."
    case .unknownEnding(let path, let known):
      "Av namnet \(path) framgår inget format. Ange det med --format: \(CommandMessage.list(known, "eller"))."
    case .isThere(let path):
      "\(path) finns redan, ingenting skrevs. Välj ett annat namn eller ersätt filen med --force."
    case .isAssessment(let path):
      "\(path) innehåller en självskattning, ingenting skrevs. Välj ett annat namn; --force hjälper inte här."
    case .badStyle(let path):
      "\(path) kan inte användas som stilmall: det ska vara CSS i UTF-8, högst 1 MB, utan ”</style” och ”<!--”."
    case .noTemporaryFile(let path, let reason):
      "\(path) går inte att skriva: \(reason). Sätt TMPDIR till en mapp med plats."
    case .toolMissing(let format, let tools):
      "\(format) kräver ett program som inte är installerat: \(CommandMessage.list(tools, "eller")). "
        + "Installera ett av dem (Debian och Ubuntu: apt install \(tools.first ?? "")), eller använd --format html eller md."
    case .toolFailed(let tool, let status, let said):
      "\(tool) kunde inte skapa filen (\(status)). " + (said.isEmpty ? "" : "Det sade: \(said) ")
        + "Ingenting skrevs. Använd --format html eller md."
    }
  }

  private var spanish: String {
    switch self {
    case .reportAbstract:
      "Hacer un informe de una autoevaluación: para un órgano de decisión, para seguir editando, para una hoja de cálculo."
    case .reportExamples:
      """
      mipexr report skane-2026.json --output skane.html            todo: perfil, respuestas, plan, método
      mipexr report skane-2026.json --brief --output resumen.pdf   dos páginas para quienes deciden
      mipexr report skane-2026.json --format md > skane.md         para seguir editando
      mipexr report skane-2026.json --without-notes --output publico.docx

      docx, odt y pdf los hacen pandoc, Chromium o LibreOffice, según cuál esté instalado.
      El informe está en el idioma del archivo, salvo que --language diga otra cosa. Más en `mipexr handbook reports`.
      """
    case .formatHelp:
      "html, md, docx, odt, pdf, csv o json; si no se indica, según termine el nombre tras --output, o html."
    case .briefHelp:
      "Dos páginas: dónde está la región, puntos fuertes, carencias y los pasos que más aportan."
    case .outputHelp: "El archivo que se escribe; si no se indica, la salida estándar."
    case .withoutNotesHelp:
      "Omitir notas, documentación, motivos, personas, responsables y la redacción propia de las actuaciones."
    case .styleHelp: "Una hoja de estilo en lugar de la incorporada, para html y pdf."
    case .forceHelp: "Sustituir un archivo que ya existe; el anterior se conserva con ~ detrás del nombre."
    case .cssValue: "archivo.css"
    case .needsOutput(let format, let example):
      "\(format) no es un texto para un terminal. Indique dónde se escribe, por ejemplo --output \(example)"
    case .notBrief(let format): "--brief hace un documento; \(format) solo tiene datos. Quite uno de los dos."
    case .notStyled(let format):
      "Una hoja de estilo no tiene efecto en \(format). Utilice --style con html o pdf."
    case .unknownEnding(let path, let known):
      "Del nombre \(path) no se deduce ningún formato. Indíquelo con --format: "
        + "\(CommandMessage.spanishList(known, "o"))."
    case .isThere(let path):
      "\(path) ya existe y no se ha escrito nada. Elija otro nombre o indique --force para sustituirlo."
    case .isAssessment(let path):
      "\(path) contiene una autoevaluación y no se ha escrito nada. Elija otro nombre; --force no sirve aquí."
    case .badStyle(let path):
      "\(path) no puede servir de hoja de estilo: tiene que ser CSS en UTF-8, de 1 MB como máximo, sin «</style» ni «<!--»."
    case .noTemporaryFile(let path, let reason):
      "\(path) no se puede escribir: \(reason). Ponga en TMPDIR una carpeta con espacio."
    case .toolMissing(let format, let tools):
      "\(format) necesita un programa que no está instalado: \(CommandMessage.spanishList(tools, "o")). "
        + "Instale uno de ellos (Debian y Ubuntu: apt install \(tools.first ?? "")) o utilice --format html o md."
    case .toolFailed(let tool, let status, let said):
      "\(tool) no ha podido hacer el archivo (\(status)). " + (said.isEmpty ? "" : "Ha dicho: \(said) ")
        + "No se ha escrito nada. Utilice --format html o md."
    }
  }
}
