internal import Messages

/// What a data package says of itself.
enum DataMessage: Message {
  case title(String), about(notes: Bool), table(String), column(String)

  func text(in language: Language) -> String {
    let (english, swedish) = pair
    return pick(language, english: english, swedish: swedish)
  }

  private var pair: (String, String) {
    switch self {
    case .title(let questionnaires): ("Self-assessments: \(questionnaires)", "Självskattningar: \(questionnaires)")
    case .about(true):
      (
        "Made by mipexr. Not official MIPEX-R scores. A text cell that begins with an apostrophe got it so that no "
          + "spreadsheet takes it for a formula: drop one. mipexr handbook data",
        "Gjort av mipexr. Inga officiella MIPEX-R-poäng. En textcell som börjar med en apostrof fick den för att inget "
          + "kalkylprogram ska ta den för en formel: ta bort en. mipexr handbook data"
      )
    case .about(false):
      (
        DataMessage.about(notes: true).pair.0 + ". Without notes, reasons, evidence and names.",
        DataMessage.about(notes: true).pair.1 + ". Utan anteckningar, skäl, underlag och namn."
      )
    case .table(let name): Self.tables[name] ?? ("", "")
    case .column(let name):
      if name.hasPrefix("axis_") {
        ("Dimensions on this axis, with a space between.", "Dimensioner på den här axeln, med mellanslag emellan.")
      } else if name.hasPrefix("value_") {
        ("Figure for this group of people, in the indicator's unit.", "Tal för den här gruppen, i indikatorns enhet.")
      } else {
        Self.columns[name] ?? ("", "")
      }
    }
  }

  private static let tables = [
    "answers": ("One row an indicator and assessment.", "En rad per indikator och självskattning."),
    "dimensions": ("The profile: one row a dimension.", "Profilen: en rad per dimension."),
    "indicators": ("What was asked.", "Vad som frågades."),
    "options": ("What could be answered, and its score.", "Vad som kunde svaras, och poängen."),
    "evidence": ("What the answers rest on.", "Vad svaren bygger på."),
  ]

  static let columns = [
    "file": ("The assessment: its file, or its number in the call.", "Självskattningen: filen, eller dess nummer."),
    "region": ("The region's name.", "Regionens namn."), "nuts": ("NUTS 2021 code.", "NUTS 2021-kod."),
    "period": ("What time the answers are about.", "Vilken tid svaren gäller."),
    "questionnaire": ("The questionnaire's id.", "Frågeformulärets id."),
    "version": ("The questionnaire's version.", "Frågeformulärets version."),
    "axis": ("The dimension's axis; none for overall.", "Dimensionens axel; ingen för overall."),
    "dimension": ("The dimension's id, or overall.", "Dimensionens id, eller overall."),
    "score": (
      "0 to 100: the option's score where it counts; in dimensions the weighted mean.",
      "0 till 100: alternativets poäng där det räknas; för dimensioner det vägda medelvärdet."
    ),
    "low": ("The same if all that is unanswered were worst.", "Detsamma om allt obesvarat vore sämst."),
    "high": ("The same if all that is unanswered were best.", "Detsamma om allt obesvarat vore bäst."),
    "answered": ("How many are answered.", "Hur många som är besvarade."),
    "applicable": ("Answered, unknown and open.", "Besvarade, vet ej och öppna."),
    "total": ("Applicable and not applicable.", "Tillämpliga och ej tillämpliga."),
    "band": ("The level's id.", "Nivåns id."), "indicator": ("The indicator's id.", "Indikatorns id."),
    "section": ("The section's id.", "Avsnittets id."), "section_name": ("The section's name.", "Avsnittets namn."),
    "kind": ("choice: options with a score; number: figures.", "choice: alternativ med poäng; number: tal."),
    "asked": (
      "false: its condition does not hold, and it counts nowhere.",
      "false: villkoret är inte uppfyllt, och den räknas ingenstans."
    ),
    "state": ("What was answered.", "Vad som svarades."),
    "option": ("The chosen option's id.", "Det valda alternativets id."),
    "weight": ("How much it counts in a mean.", "Hur mycket den väger i ett medelvärde."),
    "year": ("The time the figures are about.", "Tiden som talen gäller."),
    "source": ("Where the figures are from.", "Varifrån talen kommer."),
    "reason": ("Why it is not applicable.", "Varför den inte är tillämplig."),
    "note": ("The note beside the answer.", "Anteckningen till svaret."),
    "evidence": ("How many pieces of evidence there are.", "Antal underlag."),
    "confidence": ("How sure the answer is.", "Hur säkert svaret är."),
    "flag": ("Whether it is to be looked at again.", "Om svaret ska tas upp igen."),
    "at": ("When it was answered, UTC.", "När det besvarades, UTC."), "by": ("Who answered.", "Vem som svarade."),
    "target": ("The option to be reached.", "Alternativet som ska nås."),
    "due": ("By when.", "Till när."), "owner": ("Who sees to it.", "Vem som ansvarar."),
    "action": ("What has to be done.", "Vad som ska göras."),
    "asked_if": (
      "Asked when all of these hold: INDICATOR=OPTION|OPTION.",
      "Ställs när alla dessa gäller: INDIKATOR=ALTERNATIV|ALTERNATIV."
    ),
    "unit": ("Unit of the figures.", "Talens enhet."), "minimum": ("The least a figure can be.", "Minsta möjliga tal."),
    "maximum": ("The most a figure can be.", "Största möjliga tal."),
    "groups": ("Groups of people, with a space between.", "Grupper, med mellanslag emellan."),
    "better": ("Which way is better.", "Åt vilket håll det är bättre."),
    "question": ("The question.", "Frågan."), "guidance": ("What counts.", "Vad som räknas."),
    "handbook": ("The handbook's page.", "Sidan i handboken."),
    "position": ("1 for the worst.", "1 för det sämsta."), "label": ("The option's label.", "Alternativets namn."),
    "meaning": ("What the option means.", "Vad alternativet innebär."),
    "number": ("Counted from 1.", "Räknat från 1."), "title": ("What it is.", "Vad det är."),
    "link": ("Where it is.", "Var det finns."), "date": ("Of when it is.", "Från när det är."),
  ]

  /// How scores are made, a sentence each.
  static func rules(in language: Language) -> [String] {
    let rules = [
      (
        "A row counts in each dimension it names, once in each, and once in overall.",
        "En rad räknas i varje dimension den anger, en gång i var och en, och en gång i overall."
      ),
      ("Rows that are not asked count nowhere.", "Rader som inte ställs räknas ingenstans."),
      (
        "Score: the mean of score, weighted by weight, over the answered rows; none without an answered row.",
        "Poäng: medelvärdet av score, vägt med weight, över de besvarade raderna; inget utan någon besvarad rad."
      ),
      (
        "Not applicable leaves numerator, denominator and applicable.",
        "Ej tillämpligt räknas varken i täljaren, nämnaren eller applicable."
      ),
      (
        "Low and high: the same mean over all applicable rows, each unanswered one at its lowest, or highest, option.",
        "Låg och hög: samma medelvärde över alla tillämpliga rader, varje obesvarad med sitt lägsta eller högsta alternativ."
      ),
      (
        "Overall is the weighted mean over all rows, or the plain mean of an axis's dimensions, or none: see overall.",
        "Totalt är det vägda medelvärdet över alla rader, eller det ovägda av en axels dimensioner, eller inget: se overall."
      ),
      (
        "The level is the last of bands whose from is not above the exact score.",
        "Nivån är den sista av bands vars from inte är högre än den exakta poängen."
      ),
    ]
    return rules.map { language == .swedish ? $0.1 : $0.0 }
  }
}
