internal import Messages

/// What the command `migrate` says of itself, and what the others say of files that are not of the version at hand.
enum MigrateMessage: Message {
  case abstract, examples, dryRunHelp, formatHelp
  case migrateFirst(String, found: String, known: String), onlyToLookAt(String, found: String, known: String)

  var said: String { text(in: Surroundings.current.language) }

  func text(in language: Language) -> String {
    pick(language, english: english, swedish: swedish, spanish: spanish)
  }

  private var english: String {
    switch self {
    case .abstract: "Take an assessment file to the newest version of its questionnaire."
    case .examples:
      """
      mipexr migrate --dry-run skane-2026.json      tells what would happen, writes nothing
      mipexr migrate skane-2026.json

      Each answer is kept, moved to the question that took its place, opened to be given again, or set aside in the file.
      Nothing is lost. The file as it was is kept as FILE~ until the next change.
      """
    case .dryRunHelp: "Tell what would happen and write nothing."
    case .formatHelp: "text or json."
    case .migrateFirst(let file, let found, let known):
      "\(file): the file answers version \(found) of the questionnaire, here is version \(known). "
        + "Take it over first: mipexr migrate \(file). Nothing was written."
    case .onlyToLookAt(let file, let found, let known):
      "\(file): the file answers version \(found) of the questionnaire, here is version \(known) only. "
        + "Use a newer mipexr, or name the library that has version \(found) with --library. Nothing was written."
    }
  }

  private var swedish: String {
    switch self {
    case .abstract: "För över en självskattning till den nyaste versionen av frågeformuläret."
    case .examples:
      """
      mipexr migrate --dry-run skane-2026.json      visar vad som skulle hända, skriver inget
      mipexr migrate skane-2026.json

      Varje svar behålls, flyttas till frågan som kom i stället, öppnas för att besvaras på nytt eller läggs åt sidan i filen.
      Inget går förlorat. Filen som den var finns i FIL~ till nästa ändring.
      """
    case .dryRunHelp: "Visa vad som skulle hända och skriv inget."
    case .formatHelp: "text eller json."
    case .migrateFirst(let file, let found, let known):
      "\(file): filen besvarar version \(found) av frågeformuläret, här finns version \(known). "
        + "För över den först: mipexr migrate \(file). Inget skrevs."
    case .onlyToLookAt(let file, let found, let known):
      "\(file): filen besvarar version \(found) av frågeformuläret, här finns bara version \(known). "
        + "Använd en nyare mipexr eller ange det bibliotek som har version \(found) med --library. Inget skrevs."
    }
  }

  private var spanish: String {
    switch self {
    case .abstract: "Actualizar una autoevaluación a la versión más nueva de su cuestionario."
    case .examples:
      """
      mipexr migrate --dry-run skane-2026.json      dice qué pasaría, sin escribir
      mipexr migrate skane-2026.json

      Cada respuesta se conserva, se traslada a la pregunta que ocupa su lugar, queda sin responder para darla de nuevo o \
      se aparta en el archivo. No se pierde nada. El archivo tal como estaba queda en ARCHIVO~ hasta el cambio siguiente.
      """
    case .dryRunHelp: "Decir qué pasaría y no escribir nada."
    case .formatHelp: "text o json."
    case .migrateFirst(let file, let found, let known):
      "\(file): el archivo responde a la versión \(found) del cuestionario y aquí está la \(known). "
        + "Actualícelo antes: mipexr migrate \(file). No se ha escrito nada."
    case .onlyToLookAt(let file, let found, let known):
      "\(file): el archivo responde a la versión \(found) del cuestionario y aquí solo está la \(known). Use un mipexr más "
        + "nuevo, o indique con --library la biblioteca que tiene la versión \(found). No se ha escrito nada."
    }
  }
}
