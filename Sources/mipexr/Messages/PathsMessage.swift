internal import Messages

/// What the program leaves on the disk, and what each file holds.
enum PathsMessage: Message, Hashable {
  case abstract, examples, formatHelp
  case file, backup, half, lock, recent, keys, draft, library

  func text(in language: Language) -> String {
    pick(language, english: english, swedish: swedish, spanish: spanish)
  }

  private var english: String {
    switch self {
    case .abstract: "List every file that a session leaves behind for an assessment."
    case .examples:
      """
      mipexr paths skane-2026.json
      mipexr paths skane-2026.json --format json

      Of each: its permissions, or - when it is not there; its place; what it holds. To delete all of an assessment,
      delete the lines that hold answers.
      """
    case .formatHelp: "text or json."
    case .file: "the assessment; holds answers, notes and their history"
    case .backup: "the version saved before it; holds answers"
    case .half:
      "half of a save that a crash has cut short; holds answers until the file is opened next, which removes it"
    case .lock: "who has the file open: computer, process and time; there while it is open; holds no answers"
    case .recent: "the paths of the files opened last; holds no answers"
    case .keys: "your own keys, if you have made the file; never written by mipexr; holds no answers"
    case .draft:
      "a note in your own editor, or what an editor that failed has left of it; holds answers until you delete it"
    case .library: "questionnaires and handbook pages that you have added; never written by mipexr; holds no answers"
    }
  }

  private var swedish: String {
    switch self {
    case .abstract: "Lista alla filer som ett arbetspass lämnar efter sig för en självskattning."
    case .examples:
      """
      mipexr paths skane-2026.json
      mipexr paths skane-2026.json --format json

      För var och en: behörigheterna, eller - när den inte finns; platsen; vad den innehåller. Vill du ta bort allt av
      en självskattning tar du bort de rader som innehåller svar.
      """
    case .formatHelp: "text eller json."
    case .file: "självskattningen; innehåller svar, anteckningar och deras historik"
    case .backup: "versionen som sparades före den; innehåller svar"
    case .half:
      "en halv sparning som ett avbrott har lämnat; innehåller svar tills filen öppnas nästa gång, då den tas bort"
    case .lock: "vem som har filen öppen: dator, process och tid; finns medan den är öppen; innehåller inga svar"
    case .recent: "sökvägarna till de filer som öppnades senast; innehåller inga svar"
    case .keys: "egna tangenter, om du har skapat filen; skrivs aldrig av mipexr; innehåller inga svar"
    case .draft:
      "en anteckning i din egen textredigerare, eller det som en som misslyckades har lämnat; innehåller svar tills du "
        + "tar bort det"
    case .library:
      "frågeformulär och handbokssidor som du har lagt till; skrivs aldrig av mipexr; innehåller inga svar"
    }
  }

  private var spanish: String {
    switch self {
    case .abstract: "Mostrar todos los archivos que una sesión deja de una autoevaluación."
    case .examples:
      """
      mipexr paths skane-2026.json
      mipexr paths skane-2026.json --format json

      De cada uno: sus permisos, o - si no existe; dónde está; qué contiene. Para borrar todo lo de una autoevaluación, \
      borre las líneas que contienen respuestas.
      """
    case .formatHelp: "text o json."
    case .file: "la autoevaluación; contiene respuestas, notas y su historial"
    case .backup: "la versión guardada antes que ella; contiene respuestas"
    case .half:
      "una versión a medio guardar que ha dejado una interrupción; contiene respuestas hasta que se abra el archivo la "
        + "próxima vez, cuando se borra"
    case .lock:
      "quién tiene abierto el archivo: equipo, proceso y hora; existe mientras está abierto; no contiene respuestas"
    case .recent: "las rutas de los últimos archivos abiertos; no contiene respuestas"
    case .keys: "sus propias teclas, si ha creado el archivo; mipexr nunca lo escribe; no contiene respuestas"
    case .draft:
      "una nota en su propio editor de texto, o lo que ha dejado un editor que falló; contiene respuestas hasta que usted "
        + "lo borre"
    case .library:
      "cuestionarios y páginas del manual que usted ha añadido; mipexr nunca los escribe; no contiene respuestas"
    }
  }
}
