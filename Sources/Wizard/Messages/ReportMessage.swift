package import Messages

/// What the wizard says when a report is made.
package enum ReportMessage: Message {
  case title, line(ReportForm.Line), full, brief, html, markdown, withNotes, withoutNotes
  case hint(ReportForm), how(key: String), howInLines, lineTold(String, String, instead: String)
  case noneOpen, newer, older, otherFormat(String), made(ReportMade)
  /// The name is that of an assessment.
  case isAssessment(String)

  package func text(in language: Language) -> String {
    pick(language, english: english, swedish: swedish, spanish: spanish)
  }

  /// The two choices of a line.
  static func choices(of line: ReportForm.Line) -> [ReportMessage] {
    switch line {
    case .kind: [.full, .brief]
    case .format: [.html, .markdown]
    case .notes: [.withNotes, .withoutNotes]
    case .file: []
    }
  }
}

extension ReportMessage {
  private var english: String {
    switch self {
    case .title: "Make a report"
    case .line(.kind): "What"
    case .line(.format): "Format"
    case .line(.notes): "Notes"
    case .line(.file): "File"
    case .full: "Full report"
    case .brief: "Brief, two pages"
    case .html: "HTML, for browsers"
    case .markdown: "Markdown, to edit"
    case .withNotes: "With notes"
    case .withoutNotes: "Without"
    case .hint(let form): Self.englishHint(form)
    case .how(let key): "\(key) changes the choice."
    case .howInLines:
      "A number changes that line. An empty line makes the report. Anything else is the name of its file. b goes back."
    case .lineTold(let line, let taken, let other): "\(line): \(taken). Instead: \(other)."
    case .noneOpen: "No question is open. What you don't know yet widens the range. Next: make a report."
    case .newer: "This file needs a newer mipexr; here its report would not be complete. Make it there."
    case .older: "Open the file again and take the answers over to the new version first; then make the report."
    case .otherFormat(let ending):
      "No .\(ending) is made here. End the name in .html or .md. A browser prints HTML to PDF, and Word opens it."
    case .made(let made): Self.englishNews(made)
    case .isAssessment(let path):
      "\(path.harmless) holds an assessment and is left as it is. Choose another name for the report."
    }
  }

  private static func englishHint(_ form: ReportForm) -> String {
    switch form.focus {
    case .kind where form.choices.isBrief:
      "For those who decide: score and range, strengths and gaps, the five steps with the most gain."
    case .kind: "Everything: what is missing, profile, strengths and gaps, plan, all answers, method."
    case .format where form.choices.format == .html:
      "One file for every web browser, to send and to print, also to PDF. Word opens it too."
    case .format: "Plain text with simple marks, to go on writing in."
    case .notes where form.choices.isWithoutNotes:
      "Notes, evidence, reasons, people and your own wordings of actions are left out."
    case .notes: "Notes, evidence, reasons and people stand in it. For what is published choose without."
    case .file: "An older report of that name is kept with ~ behind it. An assessment is never replaced."
    }
  }

  private static func englishNews(_ made: ReportMade) -> String {
    var news = ["The report is in \(made.path.harmless)."]
    news.append(made.format == .html ? "Open it in a web browser." : "Open it in a text editor.")
    if let machine = made.machine {
      news.append("It is on the computer \(machine.harmless): fetch it from there first.")
    }
    if let before = made.before { news.append("The file before it is kept as \(before.harmless).") }
    return (news + made.remarks).joined(separator: " ")
  }
}

extension ReportMessage {
  private var swedish: String {
    switch self {
    case .title: "Gör en rapport"
    case .line(.kind): "Vad"
    case .line(.format): "Format"
    case .line(.notes): "Texter"
    case .line(.file): "Fil"
    case .full: "Hela rapporten"
    case .brief: "Kort, två sidor"
    case .html: "HTML, för webbläsare"
    case .markdown: "Markdown, att redigera"
    case .withNotes: "Med anteckningar"
    case .withoutNotes: "Utan"
    case .hint(let form): Self.swedishHint(form)
    case .how(let key): "\(key) ändrar valet."
    case .howInLines:
      "Ett nummer ändrar den raden. En tom rad gör rapporten. Allt annat blir filens namn. b går tillbaka."
    case .lineTold(let line, let taken, let other): "\(line): \(taken). I stället: \(other)."
    case .noneOpen: "Ingen fråga är obesvarad. Det ni inte vet än gör spannet bredare. Nästa steg: gör en rapport."
    case .newer: "Filen kräver en nyare mipexr; rapporten skulle inte bli fullständig här. Gör den där."
    case .older: "Öppna filen igen och för först över svaren till den nya versionen; gör sedan rapporten."
    case .otherFormat(let ending):
      "Här görs ingen .\(ending). Låt namnet sluta på .html eller .md. En webbläsare skriver ut HTML till PDF, och Word "
        + "öppnar den."
    case .made(let made): Self.swedishNews(made)
    case .isAssessment(let path):
      "\(path.harmless) innehåller en självskattning och lämnas som den är. Välj ett annat namn på rapporten."
    }
  }

  private static func swedishHint(_ form: ReportForm) -> String {
    switch form.focus {
    case .kind where form.choices.isBrief:
      "För dem som beslutar: poäng och spann, styrkor och brister, de fem steg som ger mest."
    case .kind: "Allt: det som saknas, profil, styrkor och brister, plan, alla svar, metod."
    case .format where form.choices.format == .html:
      "En fil för alla webbläsare, att skicka och skriva ut, också till PDF. Word öppnar den också."
    case .format: "Vanlig text med enkla märken, att skriva vidare i."
    case .notes where form.choices.isWithoutNotes:
      "Anteckningar, underlag, skäl, personer och egna åtgärdstexter utelämnas."
    case .notes: "Anteckningar, underlag, skäl och personer står med. Välj utan för det som ska publiceras."
    case .file: "En äldre rapport med samma namn behålls med ~ efter namnet. En självskattning ersätts aldrig."
    }
  }

  private static func swedishNews(_ made: ReportMade) -> String {
    var news = ["Rapporten finns i \(made.path.harmless)."]
    news.append(made.format == .html ? "Öppna den i en webbläsare." : "Öppna den i en textredigerare.")
    if let machine = made.machine { news.append("Den ligger på datorn \(machine.harmless): hämta den därifrån först.") }
    if let before = made.before { news.append("Den förra filen finns kvar som \(before.harmless).") }
    return (news + made.remarks).joined(separator: " ")
  }
}

extension ReportMessage {
  private var spanish: String {
    switch self {
    case .title: "Hacer un informe"
    case .line(.kind): "Tipo"
    case .line(.format): "Formato"
    case .line(.notes): "Textos"
    case .line(.file): "Archivo"
    case .full: "Informe completo"
    case .brief: "Resumen, dos páginas"
    case .html: "HTML, para navegadores"
    case .markdown: "Markdown, para editar"
    case .withNotes: "Con notas"
    case .withoutNotes: "Sin notas"
    case .hint(let form): Self.spanishHint(form)
    case .how(let key): "\(key) cambia la elección."
    case .howInLines:
      "Un número cambia esa línea. Una línea vacía hace el informe. Todo lo demás es el nombre de su archivo. b vuelve."
    case .lineTold(let line, let taken, let other): "\(line): \(taken). O bien: \(other)."
    case .noneOpen:
      "No queda ninguna pregunta sin responder. Lo que aún no se sabe amplía el margen. Paso siguiente: hacer un informe."
    case .newer: "Este archivo necesita un mipexr más nuevo; aquí su informe no estaría completo. Hágalo allí."
    case .older: "Abra el archivo otra vez y actualícelo a la versión nueva; después haga el informe."
    case .otherFormat(let ending):
      "Aquí no se hace ningún .\(ending). Termine el nombre en .html o .md. Un navegador imprime HTML en PDF, y Word lo abre."
    case .made(let made): Self.spanishNews(made)
    case .isAssessment(let path):
      "\(path.harmless) contiene una autoevaluación y queda como está. Elija otro nombre para el informe."
    }
  }

  private static func spanishHint(_ form: ReportForm) -> String {
    switch form.focus {
    case .kind where form.choices.isBrief:
      "Para quienes deciden: puntuación y margen, puntos fuertes y carencias, los cinco pasos que más suben."
    case .kind:
      "Todo: lo que falta, perfil, puntos fuertes y carencias, plan, todas las respuestas, método."
    case .format where form.choices.format == .html:
      "Un archivo para cualquier navegador web, para enviar e imprimir, también a PDF. Word también lo abre."
    case .format: "Texto corriente con marcas sencillas, para seguir escribiendo en él."
    case .notes where form.choices.isWithoutNotes:
      "Se omiten notas, documentación, motivos, personas y las actuaciones escritas con palabras propias."
    case .notes: "Incluye notas, documentación, motivos y personas. Para lo que se publique, elija sin notas."
    case .file:
      "Un informe anterior con ese nombre se conserva con ~ detrás. Una autoevaluación no se sustituye nunca."
    }
  }

  private static func spanishNews(_ made: ReportMade) -> String {
    var news = ["El informe está en \(made.path.harmless)."]
    news.append(made.format == .html ? "Ábralo en un navegador web." : "Ábralo en un editor de texto.")
    if let machine = made.machine {
      news.append("Está en el ordenador \(machine.harmless): tráigalo antes de allí.")
    }
    if let before = made.before { news.append("El archivo anterior se conserva como \(before.harmless).") }
    return (news + made.remarks).joined(separator: " ")
  }
}
