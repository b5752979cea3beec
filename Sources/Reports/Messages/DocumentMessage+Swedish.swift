extension DocumentMessage {
  var swedish: String {
    switch self {
    case .unnamedRegion: "Region utan namn"
    case .brief: "Underlag för beslutsfattare"
    case .answersUntil: "Svar till och med"
    case .questionnaire: "Frågeformulär"
    case .people: "Deltagare"
    case .contents: "Innehåll"
    case .summary: "Sammanfattning"
    case .profile: "Profil"
    case .findings: "Styrkor och brister"
    case .strengths: "Styrkor"
    case .gaps: "Brister"
    case .gains: "Vad som skulle höja poängen mest"
    case .plan: "Mål och handlingsplan"
    case .answers: "Alla svar"
    case .figures: "Siffror"
    case .method: "Metod och täckning"
    case .sources: "Källor"
    case .coverage: "Täckning per avsnitt"
    case .overall: "Total poäng"
    case .range: "Spann"
    case .answered: "Besvarade"
    case .evidence: "Underlag"
    case .missing: "Det som saknas"
    case .steps: "De steg som ger mest"
    case .dimension: "Dimension"
    case .score: "Poäng"
    case .level: "Nivå"
    case .section: "Avsnitt"
    case .open: "Obesvarade"
    case .unknown: "Vet ej"
    case .notApplicable: "Ej tillämpligt"
    case .notAsked: "Ställs inte"
    case .target: "Mål"
    case .action: "Vad som ska göras"
    case .due: "Senast"
    case .owner: "Ansvarig"
    case .actionPlan: "EU:s handlingsplan för integration och inkludering 2021–2027"
    case .date(let day, let month, let year):
      (day.map { "\($0) " } ?? "")
        + Self.nameOfMonth(
          "januari februari mars april maj juni juli augusti september oktober november december", month)
        + " \(year)"
    case .note: "Anteckning"
    default: swedishSummary
    }
  }

  private var swedishSummary: String {
    switch self {
    case .title(let region, let period): period.isEmpty ? region : "\(region), \(period)"
    case .asOf(let day): day
    case .overallIs(let points, let band):
      "Den totala poängen är \(points) av 100" + (band.isEmpty ? "." : ", på nivån ”\(band)”.")
    case .outOf(let points): "\(points) av 100"
    case .noScore: "Det finns ingen total poäng ännu; den kan fortfarande hamna var som helst inom spannet."
    case .noOverall: "Det här frågeformuläret samlar siffror. De mäter olika saker och har ingen gemensam poäng."
    case .openRange(let open, let low, let high):
      open == 1
        ? "En tillämplig fråga saknar svar. Med det sämsta svaret blir poängen \(low), med det bästa \(high)."
        : "\(open) tillämpliga frågor saknar svar. Med de sämsta svaren på dem blir poängen \(low), "
          + "med de bästa \(high)."
    case .exact: "Alla tillämpliga frågor är besvarade, så poängen har inget spann."
    case .someNotApplicable(let count, let total): "\(count) av \(total) frågor är inte tillämpliga i regionen."
    case .figuresMissing(let answered, let applicable):
      "\(answered) av de \(applicable) tillämpliga indikatorerna har siffror."
    case .gap(let first, let second, let difference, let ratio):
      "\(first) jämfört med \(second): skillnad \(difference)" + (ratio.map { ", kvot \($0)." } ?? ".")
    case .nothingAnswered:
      "Ingenting är besvarat ännu. Dokumentet visar vad som kommer att frågas; det säger ingenting om regionen."
    case .fewAnswered(let answered, let applicable):
      "Bara \(answered) av de \(applicable) tillämpliga frågorna är besvarade. Läs varje siffra som ett första "
        + "intryck: spannen visar hur mycket den ännu kan ändras."
    case .someMissing(let answered, let applicable):
      "\(answered) av de \(applicable) tillämpliga frågorna är besvarade. De övriga gör spannen bredare."
    case .withoutAnswer(let ids): "Utan svar: \(ids.joined(separator: ", "))."
    case .count(let count, let total): "\(count) av \(total)"
    case .span(let low, let high): "\(low) till \(high)"
    case .noSpan: "inget"
    case .howToRead:
      "Den fyllda stapeln är poängen, från 0 till 100. Linjen med två ändar är spannet: var poängen skulle hamna om "
        + "allt obesvarat visade sig vara sämst, eller bäst."
    case .dashMeans: "”-” betyder att ingenting är besvarat där ännu, och därför finns ingen poäng."
    case .drawing(let axis): "\(axis): poäng och spann för varje dimension"
    case .radar(let axis): "\(axis): dimensionerna runt en cirkel"
    case .drawn: "Poäng från 0 i mitten till 100 längst ut; linjen på en stråle är spannet."
    case .words(let name, let score, let low, let high, let answered, let applicable):
      name + ": " + (score.map { "\($0) poäng" } ?? "ingen poäng")
        + (low == high ? "" : ", spann \(low ?? 0) till \(high ?? 0)") + ", \(answered) av \(applicable) besvarade"
    default: swedishFindings
    }
  }

  private var swedishFindings: String {
    switch self {
    case .findingsRule:
      "De högsta och de lägsta dimensionerna, bland dem där minst hälften av det tillämpliga är besvarat."
    case .tooFew:
      "För lite är besvarat för att styrkor och brister ska kunna pekas ut: det krävs två dimensioner som är besvarade till hälften."
    case .alike: "Alla dimensioner med tillräckligt många svar har samma poäng."
    case .standing(let score, let axis): "\(score) poäng, \(axis)"
    case .restsOn: "Bästa svaren:"
    case .weighedDown: "Lägsta svaren:"
    case .gainsRule:
      "Frågor med ett svar under det bästa alternativet, ordnade efter vad det bästa skulle lägga till den totala poängen. "
        + "Varje fråga för sig, med allt annat som det är; poängen säger inget om kostnad eller verkan."
    case .noGains: "Inget svar ligger under sitt bästa alternativ."
    case .more(let count):
      count == 1
        ? "1 fråga till ligger under sitt bästa alternativ."
        : "\(count) frågor till ligger under sitt bästa alternativ."
    case .now(let option): "Nu: \(option)."
    case .nextStep: "Nästa steg:"
    case .gain(let points, let option): "\(points) poäng med ”\(option)”"
    case .link: "EU:s handlingsplan:"
    case .noTargets:
      "Inga mål är satta. Handbokens sida om handlingsplanen visar hur man gör: mipexr handbook action-plan."
    case .fromTo(let from, let to): "\(from) → \(to)"
    case .reached(let now, let then): "Om alla mål nåddes skulle den totala poängen bli \(then) i stället för \(now)."
    case .points(let points): "\(points) poäng"
    case .unanswered: "Obesvarad."
    case .naReason: "Ej tillämpligt."
    case .notAskedBecause(let id): "Ställs inte, på grund av svaret på \(id). Frågan räknas ingenstans."
    case .confidence(let level): "Säkerhet: \(["low": "låg", "medium": "medelhög", "high": "hög"][level] ?? level)"
    case .flag(let state): "Flagga: \(state == "open" ? "öppen" : "klar")"
    case .year(let year): "År: \(year)"
    case .figuresSource(let source): "Källa: \(source)"
    default: swedishMethod
    }
  }

  private var swedishMethod: String {
    switch self {
    case .rules:
      """
      En dimensions poäng är det vägda medelvärdet av dess besvarade frågor, där varje svarsalternativ är värt 0 till 100 poäng.
      ”Ej tillämpligt” räknas inte med. ”Vet ej” och obesvarade frågor räknas med och gör spannet bredare.
      Lägst och högst är samma medelvärde med allt obesvarat på sitt sämsta, eller bästa, alternativ.
      Siffrorna är avrundade till hela poäng; bara svaren avgör, oavsett i vilken ordning de gavs.
      """
    case .isDraft: "Frågeformulärets svenska texter är ett utkast."
    case .fallbacks(let count): "\(count) frågor är inte översatta och står på engelska."
    case .leftOut:
      "Anteckningar, underlag, skäl, personer, ansvariga och egna formuleringar av åtgärder är borttagna i det här exemplaret."
    case .moreInHandbook: "Hela metoden med exempel: mipexr handbook method."
    case .crosswalk:
      "Kopplingarna från dimensioner till EU:s handlingsplan är handbokens egen läsning (mipexr handbook eu-action-plan)."
    case .made(let version, let day): "Gjord med mipexr \(version) den \(day)."
    case .questionnaireIs(let id, let version): "\(id), version \(version)"
    default: ""
    }
  }
}
