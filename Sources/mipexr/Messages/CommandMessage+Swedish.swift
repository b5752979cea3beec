internal import Messages

extension CommandMessage {
  var swedish: String {
    switch self {
    case .abstract: "Skatta själv hur väl utvecklad regionens integrationspolitik är, utifrån ramverket för MIPEX-R."
    case .discussion:
      """
      mipexr skane-2026.json     fortsätt med, eller börja, en självskattning i den filen
      mipexr                     en startskärm: fortsätt, ny, öppna, demonstration

      Frågorna är skrivna för det här verktyget utifrån det publicerade ramverket; de är inte de officiella.
      """
    case .wizardAbstract: "Svara fråga för fråga och se hur profilen ändras."
    case .wizardExamples:
      """
      mipexr skane-2026.json
      mipexr --plain skane-2026.json      bara rader: skärmläsare, punktskrift, rör

      Slutkod: 0 klart; 2 avslutat i förtid med --require-complete; 75 en annan process har filen; 130 avbrutet, sparat.
      """
    case .newAbstract: "Skapa en ny fil för en självskattning."
    case .newExamples: "mipexr new skane-2026.json --region SE224 --period 2026"
    case .setAbstract: "Besvara indikatorer från kommandoraden."
    case .setExamples:
      """
      mipexr set skane-2026.json EDU-03=partly GEN-01=full
      mipexr set skane-2026.json "EDU-04=na:staten ansvarar för gymnasieskolan"
      mipexr set skane-2026.json EDU-05=unknown EDU-06=open
      mipexr set skane-2026.json EDU-03 --target full --due 2027-06-30 --owner "Enhetschefen för utbildning"

      Är något av svaren fel skrivs inget av dem.
      """
    case .scoreAbstract: "Visa profilen för självskattningar."
    case .scoreExamples:
      """
      mipexr score skane-2026.json
      mipexr score skane-2026.json --explain education
      mipexr score sjalvskattningar --format csv > poang.csv
      """
    case .checkAbstract: "Kontrollera självskattningar; tyst när allt är rätt."
    case .checkExamples: "mipexr check skane-2026.json"
    case .lintAbstract: "Kontrollera frågeformulär, texter, handbok, regioner och exempel; tyst när allt är rätt."
    case .lintExamples: "mipexr lint Questionnaires Handbook"
    case .questionnairesAbstract: "Visa vilka frågeformulär som finns."
    case .regionsAbstract: "Visa vilka regioner som finns, med publicerade poäng och deras källa."
    case .handbookAbstract: "Läs en sida i handboken."
    case .handbookExamples: "mipexr handbook method"
    default: swedishOptions
    }
  }

  private var swedishOptions: String {
    switch self {
    case .languageHelp: "Språk, till exempel sv; annars datorns."
    case .libraryHelp: "En mapp med Questionnaires och Handbook som läggs till de inbyggda."
    case .filesHelp: "Självskattningar."
    case .oneFileHelp, .wizardFileHelp: "En självskattning."
    case .newFileHelp: "Filen som ska skapas; den får inte finnas redan."
    case .formatHelp: "text, json eller csv."
    case .explainHelp: "Visa uträkningen: en dimension, en indikator eller overall."
    case .questionnaireHelp: "Vilket frågeformulär; mipexr questionnaires visar dem."
    case .regionHelp: "NUTS-kod eller namn; mipexr regions visar dem."
    case .periodHelp: "Vilken tid svaren gäller; annars i år."
    case .answersHelp:
      "INDIKATOR=SVAR: ett alternativs id, na:SKÄL, unknown eller open; för tal GRUPP:TAL,year:ÅR,source:TEXT."
    case .noteHelp: "En anteckning till varje indikator som nämns."
    case .byHelp: "Vem som svarar."
    case .lintHelp: "Filer eller mappar."
    case .pageHelp: "Sidans namn; index visar alla."
    case .plainHelp: "Bara rader: för skärmläsare, punktskriftsdisplayer och rör."
    case .noColorHelp: "Inga färger."
    case .requireCompleteHelp: "Avsluta med kod 2 så länge frågor är obesvarade."
    case .languageValue: "språk"
    case .folderValue: "mapp"
    case .fileValue: "fil"
    case .formatValue: "format"
    case .nameValue: "namn"
    case .regionValue: "region"
    case .periodValue: "period"
    case .answerValue: "indikator=svar"
    case .textValue: "text"
    case .pathValue: "sökväg"
    case .pageValue: "sida"
    default: swedishMistakes
    }
  }

  private var swedishMistakes: String {
    switch self {
    case .made(let file): "\(file) är skapad. Svara i den med: mipexr \(file)"
    case .backup(let file):
      "\(file) är orörd. Versionen före den är hel: \(file)~. "
        + "Så här ser du vad som går att få ut av båda och väljer: mipexr \(file.asShellWord)"
    case .obtainable(let file, let whole, let before):
      "\(file) är orörd. Hela svar före skadan: \(whole); "
        + (before.map { "i \(file)~: \($0) svar. " } ?? "det finns ingen \(file)~ som går att läsa. ")
        + "Se dem och välj med: mipexr \(file.asShellWord)"
    case .noPublishedScore: "inga publicerade poäng finns här"
    case .exists(let file):
      "\(file): filen finns redan, inget skrevs. Välj ett annat namn, eller öppna den med: mipexr \(file)"
    case .locked(let file, let owner): "\(file): \(owner) har filen öppen, inget skrevs. Stäng den där och försök igen."
    case .unknownOwner: "en annan process"
    case .demoTitle: "Demonstration"
    case .demoOwner: "Enhetschefen"
    case .unknownSubject(let name, let known, let near):
      "det finns ingen dimension eller indikator \"\(name)\". "
        + (near.map { "Menade du \($0)? " } ?? "") + "Dimensioner: \(Self.list(known, "och"))."
    case .severalRegions(let name, let found):
      "\"\(name)\" är namnet på flera regioner: \(Self.list(found, "och")). Använd koden."
    case .unknownRegion(let name, let near):
      "ingen region \"\(name)\" är känd. "
        + (near.isEmpty ? "" : "Menade du \(Self.list(near, "eller"))? ") + "mipexr regions visar dem."
    case .noAnswer(let text): "\"\(text)\" är inget svar. Skriv INDIKATOR=SVAR, till exempel EDU-03=partly."
    case .unknownIndicator(let id, let near):
      "det finns ingen indikator \"\(id)\". " + (near.map { "Menade du \($0)? " } ?? "")
        + "Guidens lista visar alla. Inget skrevs."
    case .noReason(let id):
      "\(id): ej tillämpligt behöver ett skäl, till exempel \(id)=na:staten ansvarar. Inget skrevs."
    case .noFigures(let text, let id, let groups):
      "\(id): \"\(text)\" går inte att förstå, eller ett tal ligger utanför sina gränser. Skriv till exempel "
        + "\(id)=\(groups.first ?? "total"):54.2,year:2024,source:TEXT; grupper: \(Self.list(groups, "eller")). Inget skrevs."
    case .unknownOption(let option, let id, let known):
      "\(id) har inget alternativ \"\(option)\". Skriv \(Self.list(known, "eller")), na:SKÄL, unknown eller open. Inget skrevs."
    case .left(let file, let answered, let applicable, let reports):
      """
      \(file) är sparad: \(answered) av \(applicable) besvarade.
      Fortsätt:       mipexr \(file.asShellWord)

      """
        + (reports.isEmpty
          ? "Gör en rapport: mipexr report \(file.asShellWord) --output rapport.html"
          : CommandMessage.leftReports(reports).swedish)
    case .leftReports(let reports): reports.map { "Rapport:        \($0.harmless)" }.joined(separator: "\n")
    case .unfinished(let count, let file): "\(count) frågor är fortfarande obesvarade i \(file); alla svar är sparade."
    default: ""
    }
  }
}
