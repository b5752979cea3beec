internal import Assessment
internal import Messages
internal import Scoring

/// Words around the numbers of a comparison.
enum ComparisonWords: Message {
  case title(Int), trend(String), entry(letter: String, title: String, file: String), answered(Int, Int)
  case against(String, String), mayBeOpen, common(Int, from: Int, to: Int, points: String), nothingCommon
  case only(Int, of: String), answers, noAnswers, note(String, String)
  case otherQuestionnaire(String, String), obstacleMissing, obstacleDiffers([String]), noOverall, cannotCompare(
    String, String)
  case published(String, String), publishedLine(String, String, here: String, points: String), body(String)
  case noPublished(String, String), publishedIsOther, rounding, coverage, explain, figures, noFigures
  case state(Trace.Part, label: String, reason: String), newScore, overall
  /// From the first of several periods to the last.
  case change(String)

  func text(in language: Language) -> String {
    pick(language, english: english, swedish: swedish, spanish: spanish)
  }

  private var english: String {
    switch self {
    case .title(let count): count == 1 ? "An assessment beside published scores" : "\(count) assessments compared"
    case .trend(let region): "Trend of \(region)"
    case .entry(let letter, let title, let file): "\(letter): \(title) (\(file))"
    case .answered(let answered, let applicable): "\(answered) of \(applicable) answered"
    case .against(let second, let first): "\(second) against \(first)"
    case .mayBeOpen: "The ranges overlap."
    case .common(let count, let from, let to, let points):
      "Also compared on the \(count) answered in both: \(from) to \(to), \(points)."
    case .nothingCommon: "No indicator is answered in both, so no answer explains the difference."
    case .only(let count, let letter): "\(count) answered in \(letter) alone."
    case .answers: "Answers that differ, and what each adds to the difference, in points:"
    case .noAnswers: "No answer differs."
    case .note(let letter, let note): "note \(letter): \(note)"
    case .otherQuestionnaire(let second, let first):
      "They answer different questionnaires: \(first) and \(second). Compared is what both ask in the same way."
    case .obstacleMissing: "not compared, the questionnaire has no such dimension"
    case .obstacleDiffers(let ids):
      "not compared, these indicators are in one questionnaire alone or count otherwise: \(Self.some(ids))"
    case .noOverall: "not compared, the overall scores are not made of the same indicators"
    case .cannotCompare(let name, let why): "\(name): \(why)."
    case .published(let region, let code): "Published scores of \(region) (\(code))"
    case .publishedLine(let name, let score, let here, let points):
      "\(name): \(score) published, \(here) here, \(points)"
    case .body(let body): "rated: \(body)"
    case .noPublished(let region, let code):
      "\(region) (\(code)): no published score at hand. Add one with: mipexr regions import FILE.csv"
    case .publishedIsOther:
      "Published MIPEX-R scores come from other questions and other raters. They show roughly where others stand; they are not "
        + "the same measure."
    case .rounding:
      "Scores are whole points, and a difference is that of the points shown: at most one point from the exact one, which CSV "
        + "and JSON carry. What the answers add sums up to the exact difference."
    case .coverage:
      "Look at what is answered before you read a difference. Where ranges overlap, what is still open may be the whole of it. This is "
        + "no ranking."
    case .explain: "The answers behind one number: --explain DIMENSION or --explain overall."
    case .figures: "Figures that differ:"
    case .noFigures: "No figure differs."
    case .state(let part, let label, let reason): Self.english(part, label, reason)
    case .newScore: "no score on one side"
    case .overall: "Overall"
    case .change(let points): "change \(points)"
    }
  }

  private static func english(_ part: Trace.Part, _ label: String, _ reason: String) -> String {
    switch part {
    case .counted: label
    case .open: "open"
    case .unknown: "don't know"
    case .notApplicable: reason.isEmpty ? "not applicable" : "not applicable (\(reason))"
    case .notAsked: "not asked"
    case .unscored: "a number"
    }
  }

  private var swedish: String {
    switch self {
    case .title(let count):
      count == 1 ? "En självskattning bredvid publicerade poäng" : "\(count) självskattningar jämförda"
    case .trend(let region): "Utveckling för \(region)"
    case .entry(let letter, let title, let file): "\(letter): \(title) (\(file))"
    case .answered(let answered, let applicable): "\(answered) av \(applicable) besvarade"
    case .against(let second, let first): "\(second) jämfört med \(first)"
    case .mayBeOpen: "Spannen överlappar."
    case .common(let count, let from, let to, let points):
      "Även jämfört på de \(count) som är besvarade i båda: \(from) till \(to), \(points)."
    case .nothingCommon: "Ingen indikator är besvarad i båda, så inget svar förklarar skillnaden."
    case .only(let count, let letter): "\(count) besvarade bara i \(letter)."
    case .answers: "Svar som skiljer sig och vad vart och ett bidrar med till skillnaden, i poäng:"
    case .noAnswers: "Inga svar skiljer sig."
    case .note(let letter, let note): "anteckning \(letter): \(note)"
    case .otherQuestionnaire(let second, let first):
      "De bygger på olika frågeformulär: \(first) och \(second). Bara det som båda frågar på samma sätt jämförs."
    case .obstacleMissing: "jämförs inte, frågeformuläret har ingen sådan dimension"
    case .obstacleDiffers(let ids):
      "jämförs inte, dessa indikatorer finns bara i ett av frågeformulären eller räknas olika: \(Self.some(ids))"
    case .noOverall: "jämförs inte, totalpoängen bygger inte på samma indikatorer"
    case .cannotCompare(let name, let why): "\(name): \(why)."
    case .published(let region, let code): "Publicerade poäng för \(region) (\(code))"
    case .publishedLine(let name, let score, let here, let points):
      "\(name): \(score) publicerat, \(here) här, \(points)"
    case .body(let body): "bedömt: \(body)"
    case .noPublished(let region, let code):
      "\(region) (\(code)): inga publicerade poäng finns här. Lägg till med: mipexr regions import FIL.csv"
    case .publishedIsOther:
      "Publicerade MIPEX-R-poäng bygger på andra frågor och andra bedömare. De visar ungefär var andra står; det är inte "
        + "samma mått."
    case .rounding:
      "Poängen visas i hela tal, och en skillnad är skillnaden mellan de poäng som visas: högst en poäng från den exakta, som finns i "
        + "CSV och JSON. Svarens bidrag summerar till den exakta skillnaden."
    case .coverage:
      "Se efter hur mycket som är besvarat innan du läser en skillnad. Där spannen överlappar kan hela skillnaden bero på det som "
        + "ännu är obesvarat. Detta är ingen rangordning."
    case .explain: "Svaren bakom ett tal: --explain DIMENSION eller --explain overall."
    case .figures: "Siffror som skiljer sig:"
    case .noFigures: "Inga siffror skiljer sig."
    case .state(let part, let label, let reason): Self.swedish(part, label, reason)
    case .newScore: "ingen poäng på den ena sidan"
    case .overall: "Totalt"
    case .change(let points): "ändring \(points)"
    }
  }

  private static func swedish(_ part: Trace.Part, _ label: String, _ reason: String) -> String {
    switch part {
    case .counted: label
    case .open: "obesvarad"
    case .unknown: "vet ej"
    case .notApplicable: reason.isEmpty ? "ej tillämpligt" : "ej tillämpligt (\(reason))"
    case .notAsked: "ställs inte"
    case .unscored: "ett tal"
    }
  }

  private var spanish: String {
    switch self {
    case .title(let count):
      count == 1
        ? "Una autoevaluación junto a puntuaciones publicadas" : "Comparación de \(count) autoevaluaciones"
    case .trend(let region): "Evolución: \(region)"
    case .entry(let letter, let title, let file): "\(letter): \(title) (\(file))"
    case .answered(let answered, let applicable): "\(answered) de \(applicable) respondidas"
    case .against(let second, let first): "\(second) frente a \(first)"
    case .mayBeOpen: "Los márgenes se solapan."
    case .common(let count, let from, let to, let points):
      "Comparado también con "
        + (count == 1 ? "el único indicador respondido" : "los \(count) indicadores respondidos")
        + " en ambas: de \(from) a \(to), \(points)."
    case .nothingCommon:
      "Ningún indicador está respondido en ambas, así que ninguna respuesta explica la diferencia."
    case .only(let count, let letter): "\(count) \(count == 1 ? "respondida" : "respondidas") solo en \(letter)."
    case .answers: "Respuestas que difieren y lo que cada una aporta a la diferencia, en puntos:"
    case .noAnswers: "Ninguna respuesta difiere."
    case .note(let letter, let note): "nota \(letter): \(note)"
    case .otherQuestionnaire(let second, let first):
      "Responden a cuestionarios distintos: \(first) y \(second). Se compara lo que ambos preguntan del mismo modo."
    case .obstacleMissing: "no se compara, el cuestionario no tiene esa dimensión"
    case .obstacleDiffers(let ids):
      "no se compara, estos indicadores están en un solo cuestionario o cuentan de otro modo: \(Self.some(ids))"
    case .noOverall: "no se compara, las puntuaciones totales no están hechas de los mismos indicadores"
    case .cannotCompare(let name, let why): "\(name): \(why)."
    case .published(let region, let code): "Puntuaciones publicadas de \(region) (\(code))"
    case .publishedLine(let name, let score, let here, let points):
      "\(name): \(score) publicada, \(here) aquí, \(points)"
    case .body(let body): "evaluado: \(body)"
    case .noPublished(let region, let code):
      "\(region) (\(code)): aquí no hay ninguna puntuación publicada. Añádala con: mipexr regions import ARCHIVO.csv"
    case .publishedIsOther:
      "Las puntuaciones publicadas de MIPEX-R proceden de otras preguntas y de otras personas evaluadoras. Muestran "
        + "aproximadamente dónde están otras regiones; no son la misma medida."
    case .rounding:
      "Las puntuaciones son puntos enteros, y una diferencia es la de los puntos mostrados: se separa como máximo un punto de la "
        + "exacta, que figura en CSV y JSON. Lo que aportan las respuestas suma la diferencia exacta."
    case .coverage:
      "Mire cuánto está respondido antes de leer una diferencia. Donde los márgenes se solapan, lo que sigue sin responder puede "
        + "ser toda la diferencia. Esto no es una clasificación."
    case .explain: "Las respuestas que hay detrás de un número: --explain DIMENSIÓN o --explain overall."
    case .figures: "Cifras que difieren:"
    case .noFigures: "Ninguna cifra difiere."
    case .state(let part, let label, let reason): Self.spanish(part, label, reason)
    case .newScore: "sin puntuación en uno de los lados"
    case .overall: "Total"
    case .change(let points): "cambio \(points)"
    }
  }

  private static func spanish(_ part: Trace.Part, _ label: String, _ reason: String) -> String {
    switch part {
    case .counted: label
    case .open: "sin responder"
    case .unknown: "no se sabe"
    case .notApplicable: reason.isEmpty ? "no procede" : "no procede (\(reason))"
    case .notAsked: "no se pregunta"
    case .unscored: "un número"
    }
  }

  private static func some(_ ids: [String]) -> String {
    ids.prefix(8).joined(separator: ", ") + (ids.count > 8 ? ", ..." : "")
  }
}
