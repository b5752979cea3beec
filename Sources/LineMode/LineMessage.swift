package import Messages

/// What only line mode says.
package enum LineMessage: Message {
  case welcome(place: String, answered: Int, of: Int), welcomeBare
  case prompt, help, unknown(String), saved(String), ended, endedSaved, endedUnchanged(file: String)

  package func text(in language: Language) -> String {
    pick(language, english: english, swedish: swedish, spanish: spanish)
  }

  private var english: String {
    switch self {
    case .welcome(let place, let answered, let count):
      "mipexr, line mode. \(place). \(answered) of \(count) answered. Type ? for help."
    case .welcomeBare: "mipexr, line mode. Type a number, or ? for help."
    case .prompt: "> "
    case .help:
      """
      On a question: the number of an option answers and goes on. 0 not applicable, with a reason. d don't know. x takes the answer away.
      An empty line goes on without answering. b back. j ID jumps, for example j EDU-03. o next open question. / TEXT finds.
      n note. N the note in your own editor. e evidence. f flag. c how sure. h what counts. H handbook page. L other language.
      p profile. t why this number. l list. r review. R make a report. u undo. U redo. s save and leave.
      m what would move the score most. g set a target. a targets and action plan. y history. v compare with another file.
      On a list: a number takes that line, g and a number sets a target there. The same letters work. b back.
      In the profile w tells it with targets; in m it changes between the next and the best option. x removes a target.
      """
    case .unknown(let line): "\"\(line)\" means nothing here. Type ? for help."
    case .saved(let clock): "Saved \(clock)."
    case .ended: "Goodbye."
    case .endedSaved: "Saved. Goodbye."
    case .endedUnchanged(let file): "Nothing was changed in \(file). Goodbye."
    }
  }

  private var swedish: String {
    switch self {
    case .welcome(let place, let answered, let count):
      "mipexr, radläge. \(place). \(answered) av \(count) besvarade. Skriv ? för hjälp."
    case .welcomeBare: "mipexr, radläge. Skriv ett nummer, eller ? för hjälp."
    case .prompt: "> "
    case .help:
      """
      På en fråga: numret på ett alternativ svarar och går vidare. 0 ej tillämpligt, med skäl. d vet ej. x tar bort svaret.
      En tom rad går vidare utan att svara. b tillbaka. j ID hoppar, till exempel j EDU-03. o nästa obesvarade fråga. / TEXT söker.
      n anteckning. N anteckningen i din egen textredigerare. e underlag. f flagga. c hur säkert. h vad som räknas. H handbokens sida. L annat språk.
      p profil. t uträkning. l lista. r genomgång. R gör en rapport. u ångra. U gör om. s spara och avsluta.
      m vad som skulle höja poängen mest. g sätt ett mål. a mål och handlingsplan. y historik. v jämför med en annan fil.
      På en lista: ett nummer väljer den raden, g och ett nummer sätter ett mål där. Samma bokstäver gäller. b tillbaka.
      I profilen ger w den med målen; i m växlar det mellan nästa och bästa alternativet. x tar bort ett mål.
      """
    case .unknown(let line): "\"\(line)\" betyder inget här. Skriv ? för hjälp."
    case .saved(let clock): "Sparat \(clock)."
    case .ended: "Hej då."
    case .endedSaved: "Sparat. Hej då."
    case .endedUnchanged(let file): "Inget ändrades i \(file). Hej då."
    }
  }

  private var spanish: String {
    switch self {
    case .welcome(let place, let answered, let count):
      "mipexr, modo línea. \(place). \(answered) de \(count) respondidas. Escriba ? para la ayuda."
    case .welcomeBare: "mipexr, modo línea. Escriba un número, o ? para la ayuda."
    case .prompt: "> "
    case .help:
      """
      En una pregunta: el número de una opción responde y sigue. 0 no procede, con motivo. d no se sabe. x quita la respuesta.
      Una línea vacía sigue sin responder. b atrás. j ID salta, por ejemplo j EDU-03. o siguiente sin responder. / TEXTO busca.
      n nota. N la nota en su propio editor de texto. e documentación. f marca. c seguridad. h qué cuenta. H página del manual. L otro idioma.
      p perfil. t desglose. l lista. r repaso. R hacer un informe. u deshacer. U rehacer. s guardar y salir.
      m lo que más subiría la puntuación. g fijar una meta. a metas y plan de acción. y historial. v comparar con otro archivo.
      En una lista: un número toma esa línea; g y un número fija ahí una meta. Valen las mismas letras. b atrás.
      En el perfil, w lo cuenta con las metas; en m cambia entre la opción siguiente y la mejor. x quita una meta.
      """
    case .unknown(let line): "«\(line)» no significa nada aquí. Escriba ? para la ayuda."
    case .saved(let clock): "Guardado \(clock)."
    case .ended: "Hasta pronto."
    case .endedSaved: "Guardado. Hasta pronto."
    case .endedUnchanged(let file): "No se ha cambiado nada en \(file). Hasta pronto."
    }
  }
}
