package import Messages

extension Action.ID {
  /// What the action does, as the help and the palette say it.
  package var name: any Message { ActionName(id: self) }

  /// The same on a screen where it means one thing only.
  func name(on screen: Screen.Kind) -> any Message {
    switch (self, screen) {
    case (.accept, .report), (.accept, .reportFile): ReportMessage.title
    default: name
    }
  }

  func englishPrompt(on screen: Screen.Kind) -> String {
    switch (self, screen) {
    case (.accept, .question): "choose and next"
    case (.accept, .migration), (.accept, .recovery): "choose"
    case (.back, .migration): "look only"
    case (.back, .recovery): "change nothing"
    case (.quit, .migration), (.quit, .recovery): "leave"
    case (.accept, .report), (.accept, .reportFile): "make it"
    case (.change, _): "change"
    case (.report, _): "report"
    case (.accept, .setup): "next line"
    case (.accept, .handbook): "follow link"
    case (.accept, .reason), (.accept, .rescue): "done"
    case (.accept, .evidence), (.accept, .figures), (.accept, .target): "next line"
    case (.accept, _): "open"
    case (.note, _): "note"
    case (.editor, _): "your editor"
    case (.remove, _): "remove"
    case (.target, _): "target"
    case (.moves, _): "moves most"
    case (.plan, _): "plan"
    case (.compare, .comparison), (.compare, .difference): "another file"
    case (.switchView, .profile): "now/with targets"
    case (.switchView, _): "next/best option"
    case (.handbook, _): "handbook"
    case (.list, _): "list"
    case (.profile, _): "profile"
    case (.filter, _): "filter on/off"
    case (.palette, _): "find"
    case (.undo, _): "undo"
    case (.nextPane, .handbook): "next link"
    case (.nextPane, _): "next"
    case (.help, _): "keys"
    case (.back, _): "back"
    case (.quit, _): "save and leave"
    default: ActionName(id: self).text(in: .english)
    }
  }

  func swedishPrompt(on screen: Screen.Kind) -> String {
    switch (self, screen) {
    case (.accept, .question): "välj, nästa"
    case (.accept, .migration), (.accept, .recovery): "välj"
    case (.back, .migration): "titta bara"
    case (.back, .recovery): "ändra inget"
    case (.quit, .migration), (.quit, .recovery): "avsluta"
    case (.accept, .report), (.accept, .reportFile): "gör den"
    case (.change, _): "ändra"
    case (.report, _): "rapport"
    case (.accept, .setup): "nästa rad"
    case (.accept, .handbook): "följ länken"
    case (.accept, .reason), (.accept, .rescue): "klar"
    case (.accept, .evidence), (.accept, .figures), (.accept, .target): "nästa rad"
    case (.accept, _): "öppna"
    case (.note, _): "anteckna"
    case (.editor, _): "din textredigerare"
    case (.remove, _): "ta bort"
    case (.target, _): "mål"
    case (.moves, _): "höjer mest"
    case (.plan, _): "plan"
    case (.compare, .comparison), (.compare, .difference): "annan fil"
    case (.switchView, .profile): "nu/med målen"
    case (.switchView, _): "nästa/bästa alternativ"
    case (.handbook, _): "handbok"
    case (.list, _): "lista"
    case (.profile, _): "profil"
    case (.filter, _): "filter av/på"
    case (.palette, _): "sök"
    case (.undo, _): "ångra"
    case (.nextPane, .handbook): "nästa länk"
    case (.nextPane, _): "nästa"
    case (.help, _): "tangenter"
    case (.back, _): "tillbaka"
    case (.quit, _): "spara, avsluta"
    default: ActionName(id: self).text(in: .swedish)
    }
  }

  func spanishPrompt(on screen: Screen.Kind) -> String {
    switch (self, screen) {
    case (.accept, .question): "elegir y seguir"
    case (.accept, .migration), (.accept, .recovery): "elegir"
    case (.back, .migration): "solo ver"
    case (.back, .recovery): "sin cambios"
    case (.quit, .migration), (.quit, .recovery): "salir"
    case (.accept, .setup): "línea siguiente"
    case (.accept, .handbook): "ir al enlace"
    case (.accept, .reason), (.accept, .rescue): "listo"
    case (.accept, .evidence), (.accept, .figures), (.accept, .target): "línea siguiente"
    case (.accept, .report), (.accept, .reportFile): "crear"
    case (.change, _): "cambiar"
    case (.report, _): "informe"
    case (.accept, _): "abrir"
    case (.note, _): "nota"
    case (.editor, _): "su editor de texto"
    case (.remove, _): "quitar"
    case (.target, _): "meta"
    case (.moves, _): "sube más"
    case (.plan, _): "plan"
    case (.compare, .comparison), (.compare, .difference): "otro archivo"
    case (.switchView, .profile): "ahora/con metas"
    case (.switchView, _): "siguiente/mejor"
    case (.handbook, _): "manual"
    case (.list, _): "lista"
    case (.profile, _): "perfil"
    case (.filter, _): "filtro sí/no"
    case (.palette, _): "buscar"
    case (.undo, _): "deshacer"
    case (.nextPane, .handbook): "otro enlace"
    case (.nextPane, _): "siguiente"
    case (.help, _): "teclas"
    case (.back, _): "volver"
    case (.quit, _): "guardar y salir"
    default: ActionName(id: self).text(in: .spanish)
    }
  }
}

/// An action's name in full.
private struct ActionName: Message {
  let id: Action.ID

  func text(in language: Language) -> String { pick(language, english: english, swedish: swedish, spanish: spanish) }

  private var english: String {
    switch id {
    case .accept: "Take what is in focus; on a question: choose it and go on"
    case .option1, .option2, .option3, .option4, .option5, .option6, .option7, .option8, .option9:
      "Choose option \(id.rawValue.suffix(1)) and stay"
    case .notApplicable: "Not applicable, with a reason"
    case .unknown: "Don't know"
    case .reopen: "Take the answer away: the question is open again"
    case .up: "Up"
    case .down: "Down"
    case .previous: "The question before; in the list: the filter before"
    case .next: "On without choosing; in the list: the next filter"
    case .pageUp: "A page up; beside a question: the handbook's words up"
    case .pageDown: "A page down; beside a question: the handbook's words down"
    case .first: "To the first line"
    case .last: "To the last line"
    case .nextPane: "The next line or link"
    case .previousPane: "The line or link before"
    case .note: "Write a note"
    case .editor: "Write the note in your own editor"
    case .evidence: "Write down evidence"
    case .flag: "Flag: come back to this, then done, then none"
    case .confidence: "How sure: low, medium, high; it never changes the score"
    case .remove: "Remove the evidence in focus, or the target"
    case .target: "Set a target: option to reach, day, owner, action"
    case .moves: "What would move the score most"
    case .plan: "Targets and action plan"
    case .compare: "Compare with another file: a period or a region"
    case .report: "Make a report"
    case .change: "The other choice on the line in focus"
    case .history: "History: every change, the newest first"
    case .switchView: "The other view: with targets, or the best option"
    case .nextOpen: "The next question without an answer"
    case .list: "List of indicators"
    case .profile: "Profile with ranges"
    case .trace: "Why this number"
    case .handbook: "Handbook page for this question"
    case .review: "Review before you finish"
    case .palette: "Find a question or a command"
    case .filter: "Turn the filter in focus on or off"
    case .undo: "Undo, also what was done in an earlier session"
    case .redo: "Redo what was undone"
    case .language: "The next language"
    case .help: "The keys of this screen"
    case .back: "Back; what you wrote is kept"
    case .quit: "Save and leave"
    case .interrupt: "Save and leave at once"
    case .suspend: "Put the program aside; fg brings it back"
    case .repaint: "Paint the screen anew"
    }
  }

  private var swedish: String {
    switch id {
    case .accept: "Välj det som är i fokus; på en fråga: välj och gå vidare"
    case .option1, .option2, .option3, .option4, .option5, .option6, .option7, .option8, .option9:
      "Välj alternativ \(id.rawValue.suffix(1)) och stanna kvar"
    case .notApplicable: "Ej tillämpligt, med skäl"
    case .unknown: "Vet ej"
    case .reopen: "Ta bort svaret: frågan blir obesvarad igen"
    case .up: "Upp"
    case .down: "Ned"
    case .previous: "Föregående fråga; i listan: föregående filter"
    case .next: "Nästa fråga utan att välja; i listan: nästa filter"
    case .pageUp: "En sida upp; vid en fråga: handbokens text upp"
    case .pageDown: "En sida ned; vid en fråga: handbokens text ned"
    case .first: "Till första raden"
    case .last: "Till sista raden"
    case .nextPane: "Nästa rad eller länk"
    case .previousPane: "Föregående rad eller länk"
    case .note: "Skriv en anteckning"
    case .editor: "Skriv anteckningen i din egen textredigerare"
    case .evidence: "Ange underlag"
    case .flag: "Flagga: återkom hit, sedan klar, sedan ingen"
    case .confidence: "Säkerhet: låg, medelhög, hög; ändrar aldrig poängen"
    case .remove: "Ta bort underlaget i fokus, eller målet"
    case .target: "Sätt ett mål: alternativ, dag, ansvarig, åtgärd"
    case .moves: "Vad som skulle höja poängen mest"
    case .plan: "Mål och handlingsplan"
    case .compare: "Jämför med en annan fil: en period eller en region"
    case .report: "Gör en rapport"
    case .change: "Det andra valet på raden i fokus"
    case .history: "Historik: alla ändringar, den senaste först"
    case .switchView: "Den andra vyn: med målen, eller bästa alternativet"
    case .nextOpen: "Nästa obesvarade fråga"
    case .list: "Alla indikatorer"
    case .profile: "Profil med spann"
    case .trace: "Uträkningen bakom talet"
    case .handbook: "Handbokens sida till frågan"
    case .review: "Genomgång innan du avslutar"
    case .palette: "Sök en fråga eller ett kommando"
    case .filter: "Slå på eller av filtret i fokus"
    case .undo: "Ångra, också sådant från ett tidigare pass"
    case .redo: "Gör om det som ångrades"
    case .language: "Nästa språk"
    case .help: "Tangenterna på den här skärmen"
    case .back: "Tillbaka; det du skrev behålls"
    case .quit: "Spara och avsluta"
    case .interrupt: "Spara och avsluta genast"
    case .suspend: "Pausa programmet; fg tar fram det igen"
    case .repaint: "Rita om skärmen"
    }
  }

  private var spanish: String {
    switch id {
    case .accept: "Tomar lo señalado; en una pregunta: elegirlo y seguir"
    case .option1, .option2, .option3, .option4, .option5, .option6, .option7, .option8, .option9:
      "Elegir la opción \(id.rawValue.suffix(1)) y quedarse"
    case .notApplicable: "No procede, con un motivo"
    case .unknown: "No se sabe"
    case .reopen: "Quitar la respuesta: la pregunta queda sin responder"
    case .up: "Arriba"
    case .down: "Abajo"
    case .previous: "La pregunta anterior; en la lista: el filtro anterior"
    case .next: "Seguir sin elegir; en la lista: el filtro siguiente"
    case .pageUp: "Una página arriba; en una pregunta: el texto del manual"
    case .pageDown: "Una página abajo; en una pregunta: el texto del manual"
    case .first: "A la primera línea"
    case .last: "A la última línea"
    case .nextPane: "La línea o el enlace siguiente"
    case .previousPane: "La línea o el enlace anterior"
    case .note: "Escribir una nota"
    case .editor: "Escribir la nota en su propio editor de texto"
    case .evidence: "Anotar documentación"
    case .flag: "Marca: volver aquí, luego hecha, luego ninguna"
    case .confidence: "Seguridad: baja, media, alta; no cambia la puntuación"
    case .remove: "Quitar la documentación señalada, o la meta"
    case .target: "Fijar una meta: opción, fecha, responsable, actuación"
    case .moves: "Lo que más subiría la puntuación"
    case .report: "Hacer un informe"
    case .change: "La otra opción de la línea señalada"
    case .plan: "Metas y plan de acción"
    case .compare: "Comparar con otro archivo: un periodo o una región"
    case .history: "Historial: todos los cambios, primero el último"
    case .switchView: "La otra vista: con las metas, o la mejor opción"
    case .nextOpen: "La siguiente pregunta sin responder"
    case .list: "Lista de indicadores"
    case .profile: "Perfil con márgenes"
    case .trace: "Desglose de este número"
    case .handbook: "Página del manual para esta pregunta"
    case .review: "Repaso antes de terminar"
    case .palette: "Buscar una pregunta o una orden"
    case .filter: "Activar o desactivar el filtro señalado"
    case .undo: "Deshacer, también lo hecho en otra sesión"
    case .redo: "Rehacer lo deshecho"
    case .language: "El idioma siguiente"
    case .help: "Las teclas de esta pantalla"
    case .back: "Volver; lo escrito se conserva"
    case .quit: "Guardar y salir"
    case .interrupt: "Guardar y salir en el acto"
    case .suspend: "Apartar el programa; fg lo trae de vuelta"
    case .repaint: "Dibujar la pantalla de nuevo"
    }
  }
}

extension Key {
  /// What stands on the key.
  package func name(in language: Language) -> String { KeyName(key: self).text(in: language) }
}

private struct KeyName: Message {
  let key: Key

  func text(in language: Language) -> String {
    switch key {
    case .character(" "): pick(language, english: "Space", swedish: "Blanksteg", spanish: "Espacio")
    case .character(let character): String(character)
    case .control(let character): "Ctrl-\(character.uppercased())"
    case .function(let number): "F\(number)"
    case .enter: pick(language, english: "Enter", swedish: "Retur", spanish: "Intro")
    case .escape: "Esc"
    case .tab: pick(language, english: "Tab", swedish: "Tabb", spanish: "Tab")
    case .backTab: pick(language, english: "Shift-Tab", swedish: "Skift-Tabb", spanish: "Mayús-Tab")
    case .backspace: pick(language, english: "Backspace", swedish: "Backsteg", spanish: "Retroceso")
    case .delete: pick(language, english: "Delete", swedish: "Delete", spanish: "Supr")
    case .up: pick(language, english: "Up", swedish: "Upp", spanish: "Arriba")
    case .down: pick(language, english: "Down", swedish: "Ned", spanish: "Abajo")
    case .left: pick(language, english: "Left", swedish: "Vänster", spanish: "Izquierda")
    case .right: pick(language, english: "Right", swedish: "Höger", spanish: "Derecha")
    case .pageUp: pick(language, english: "PageUp", swedish: "PageUp", spanish: "Re Pág")
    case .pageDown: pick(language, english: "PageDown", swedish: "PageDown", spanish: "Av Pág")
    case .home: pick(language, english: "Home", swedish: "Home", spanish: "Inicio")
    case .end: pick(language, english: "End", swedish: "End", spanish: "Fin")
    }
  }
}
