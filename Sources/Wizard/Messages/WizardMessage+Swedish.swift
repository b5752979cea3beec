internal import Messages

extension WizardMessage {
  var swedish: String {
    switch self {
    case .screenName(let screen): screen.swedish
    case .plan(let message): message.swedish
    case .beside(let message): message.swedish
    case .report(let message): message.text(in: .swedish)
    case .migration(let message): message.text(in: .swedish)
    case .recovery(let message): message.text(in: .swedish)
    case .tooSmall: "Gör fönstret större: minst 20 x 6."
    case .demoMark: "DEMONSTRATION, inget sparas"
    case .draft: "utkast"
    case .readOnlyMark: "bara läsning"
    case .savingNow: "sparar"
    case .saved(let clock): "sparat \(clock)"
    case .notSaved: "INTE SPARAT"
    case .answered(let answered, let applicable): "\(answered) av \(applicable) besvarade"
    case .count(let answered, let applicable): "\(answered)/\(applicable)"
    case .sectionPlace(let section, let number, let count): "\(section) \(number) av \(count)"
    case .overall: "Totalt"
    case .newNumber: "ny"
    case .continueWith(let title, let answered, let day):
      "Fortsätt med \(title): \(answered) besvarade, senast ändrad \(day)"
    case .startNew: "Börja en ny självskattning"
    case .startOpen: "Öppna en fil"
    case .startDemo: "Se dig om i en demonstration; inget sparas"
    case .startHandbook: "Läs handboken"
    case .startLeave: "Avsluta"
    case .offerTitle: "Vad vill du besvara?"
    case .openTitle: "Vilken fil?"
    case .openHint: "Skriv sökvägen, till exempel skane-2026.json, och tryck på Retur."
    case .setupTitle: "En ny självskattning: vilken region, och vem svarar?"
    case .setupField(let field): field.swedish
    case .setupHint(let field): field.swedishHint
    case .regionAsTyped: "Ingen region i listan stämmer. Namnet tas som du har skrivit det."
    case .chosen: "valt"
    case .changed(let name, let old, let new): "\(name) \(old) till \(new)."
    case .notApplicable: "Ej tillämpligt"
    case .notApplicableMeaning: "Någon annan ansvarar; regionen får inte göra något."
    case .notApplicableMark: "ej till."
    case .unknown: "Vet ej"
    case .unknownMeaning: "Vi måste ta reda på det; spannet blir bredare."
    case .unknownMark: "?"
    case .unanswered: "obesvarad"
    case .notTranslated: "Texten är inte översatt än och visas på engelska."
    case .notAskedNow: "Ställs inte nu, på grund av ett tidigare svar. Den räknas inte med någonstans."
    case .noteIs(let text): "Anteckning: \(text)"
    case .evidenceIs(let count): "Underlag: \(count)"
    case .flagIs(let flag): "Flagga: \(flag == "open" ? "öppen" : "klar")"
    case .confidenceIs(let level): "Säkerhet: \(["low": "låg", "medium": "medelhög", "high": "hög"][level] ?? level)"
    case .ifChosen(let effects): "Med det här valet: \(effects)"
    case .whyItMatters: "Varför det spelar roll"
    case .whatCounts: "Vad som räknas"
    case .evidenceYouMayHave: "Underlag ni kan ha"
    case .nextStep: "Nästa steg härifrån"
    case .figures: "Siffror"
    case .figuresHint(let limits): "Ett tal på varje rad (\(limits)); lämna tomt det som inte är känt."
    case .figuresYear: "År"
    case .figuresSource: "Källa"
    case .noFigure(let limits):
      "Det är inget tal, eller utanför gränserna. Skriv till exempel 54,2" + (limits.isEmpty ? "." : ", \(limits).")
    case .gap(let first, let second, let difference, let ratio):
      "\(first) jämfört med \(second): skillnad \(difference), kvot \(ratio)"
    default: swedishLists
    }
  }

  private var swedishLists: String {
    switch self {
    case .listCount(let shown, let total): shown == total ? "Alla \(total)" : "\(shown) av \(total)"
    case .listEmpty(let key):
      "Ingen indikator passar alla filter. \(key) slår av det filter som är i fokus."
    case .filter(let filter): filter.swedish
    case .reviewRow(let filter, let count): "\(filter.swedishSentence): \(count)"
    case .finish: "Spara och avsluta"
    case .allAnswered: "Allt är besvarat. Nästa steg: gör en rapport, eller gå först tillbaka till något."
    case .someOpen: "Allt är inte besvarat än. Du kan avsluta när som helst och fortsätta senare."
    case .rangeAndCount(let range, let answered, let applicable):
      (range.isEmpty ? "" : "spann \(range), ") + "\(answered) av \(applicable) besvarade"
    case .meanOf(let count): "medelvärdet av \(count) svar"
    case .termCounted(let label, let score, let weight):
      "\(label), \(Language.swedish.number(score))"
        + (weight == "1" ? "" : ", vikt \(Language.swedish.number(weight))")
    case .termOpen(let low, let high): "obesvarad: \(low) till \(high) i spannet"
    case .termUnknown(let low, let high): "vet ej: \(low) till \(high) i spannet"
    case .termNotApplicable(let reason): "räknas inte, ej tillämpligt: \(reason)"
    case .termNotAsked(let id): "ställs inte, på grund av \(id)"
    case .termUnscored: "ett tal, det ger ingen poäng"
    case .noteHint: "Skriv fritt; varje bokstav sparas. Nämn inga personer. Esc går tillbaka."
    case .reasonTitle: "Varför är frågan inte tillämplig?"
    case .reasonHint:
      "En rad, till exempel: staten ansvarar; kommunerna ansvarar. Frågan räknas då inte med. Retur godtar, Esc går tillbaka."
    case .evidenceHint: "Vad svaret bygger på: dokument, budgetposter, siffror, till exempel:"
    case .evidenceTitle: "Rubrik"
    case .evidenceLink: "Länk eller plats"
    case .evidenceDate: "Datum"
    case .rescueTitle: "Svaren gick inte att spara, men de finns kvar här. Var ska de sparas?"
    case .rescueHint:
      "Skriv sökvägen till en ny fil och tryck på Retur. Esc går tillbaka till frågorna. Ctrl-C avslutar utan att spara."
    case .paletteHint: "Skriv en del av en fråga, ett id som EDU-03 eller en del av ett kommando."
    case .nothingFound: "Inget hittades."
    default: swedishTold
    }
  }

  private var swedishTold: String {
    switch self {
    case .pageMissing(let name): "Handboken har ingen sida som heter \"\(name)\"."
    case .address(let address): "Utanför handboken: \(address)"
    case .noLink: "Ingen länk är i fokus. Tabb går till nästa."
    case .helpTitle(let screen): "Tangenter här: \(screen)"
    case .helpBars:
      "Staplar: den fyllda delen är poängen, den ljusare når till det bästa som ännu är möjligt. "
        + "48 (41–70) är poängen och dess spann: det lägsta och det högsta den kan sluta på."
    case .helpStates:
      "Vet ej och obesvarade frågor gör spannet bredare. Ej tillämpligt räknas inte med någonstans; skälet du anger sparas."
    case .helpSaving(let key):
      "Varje svar sparas genast; tiden uppe till höger visar när. När du avslutar sparas alltid. \(key) tar tillbaka vilket steg som helst, också från förra veckan."
    case .prompt(let id, let screen): id.swedishPrompt(on: screen)
    case .noSuchKey(let help): "Den tangenten gör inget här. \(help) visar tangenterna."
    case .noAssessment: "Öppna eller börja en självskattning först."
    case .readOnlyLocked(let owner):
      "Bara läsning: \(owner) har filen öppen. Stäng den där och öppna den sedan igen här."
    case .readOnlyFile:
      "Bara läsning: filen går inte att skriva. Be om behörighet eller kopiera den och öppna den igen."
    case .noSuchOption(let count): "Frågan har \(count) alternativ."
    case .nothingToReopen: "Frågan är redan obesvarad."
    case .nothingOpen: "Ingen fråga är obesvarad."
    case .nothingToUndo: "Det finns inget att ångra."
    case .nothingToRedo: "Det finns inget att göra om."
    case .nothingToRemove: "Gå först till ett underlag med piltangenterna."
    case .editorNotNamed: "Sätt VISUAL eller EDITOR innan du startar, till exempel: export EDITOR=nano"
    case .editorWithoutTerminal:
      "En textredigerare behöver en terminal, och här kommer raderna från annat håll. Skriv anteckningen här."
    case .firstQuestion: "Det här är den första frågan."
    case .reasonNeeded: "Ej tillämpligt behöver ett skäl. Skriv ett eller tryck Esc."
    case .fieldNeeded: "Fyll i den här raden först."
    case .noSuchIndicator(let id, let key): "Det finns ingen indikator \"\(id)\". \(key) visar listan."
    case .onlyOneLanguage: "Frågeformuläret finns på ett språk."
    case .languageIs(let code): "Språk: \(code)"
    case .undone(let id): "Ångrat: \(id)"
    case .redone(let id): "Gjort om: \(id)"
    default: ""
    }
  }
}

extension Screen.Kind {
  fileprivate var swedish: String {
    switch self {
    case .start: "Start"
    case .questionnaires: "Frågeformulär"
    case .open: "Öppna en fil"
    case .migration: "Ny version"
    case .recovery: "Skadad fil"
    case .setup: "Ny självskattning"
    case .question: "Fråga"
    case .list: "Alla indikatorer"
    case .profile: "Profil"
    case .trace: "Uträkning"
    case .note: "Anteckning"
    case .reason: "Ej tillämpligt"
    case .evidence: "Underlag"
    case .figures: "Siffror"
    case .handbook: "Handbok"
    case .review: "Genomgång"
    case .moves: "Vad som skulle höja poängen mest"
    case .plan: "Mål och handlingsplan"
    case .target: "Mål"
    case .history: "Historik"
    case .beside: "Jämför"
    case .comparison: "Jämförelse"
    case .difference: "Bakom skillnaden"
    case .help: "Hjälp"
    case .palette: "Sök"
    case .rescue: "Spara på annan plats"
    case .report, .reportFile: "Rapport"
    }
  }
}

extension Setup.Field {
  fileprivate var swedish: String {
    switch self {
    case .region: "Region"
    case .period: "Period"
    case .name: "Ditt namn"
    case .role: "Din roll"
    case .file: "Fil"
    }
  }

  fileprivate var swedishHint: String {
    switch self {
    case .region: "Skriv en del av namnet, välj med piltangenterna."
    case .period: "Det år eller de månader som svaren gäller, till exempel 2026."
    case .name: "Får lämnas tomt. Namnet står vid dina svar i filen."
    case .role: "Får lämnas tomt, till exempel: integrationsstrateg."
    case .file: "Där svaren sparas. Retur börjar frågorna."
    }
  }
}

extension List.Filter {
  fileprivate var swedish: String {
    switch self {
    case .open: "obesvarade"
    case .flagged: "flaggade"
    case .unknown: "vet ej"
    case .notApplicable: "ej tillämpliga"
    case .withEvidence: "med underlag"
    case .withoutEvidence: "utan underlag"
    case .low: "under 50"
    }
  }

  fileprivate var swedishSentence: String {
    switch self {
    case .open: "Frågor utan svar"
    case .flagged: "Flaggade att gå tillbaka till"
    case .unknown: "Besvarade med vet ej"
    case .notApplicable: "Ej tillämpliga"
    case .withEvidence: "Svar med underlag"
    case .withoutEvidence: "Svar utan underlag"
    case .low: "Svar under 50"
    }
  }
}
