internal import Messages

/// What a comparison says on paper alone.
enum ComparisonPaper: Message {
  case comparison, whatIsCompared, assessment, file, allNumbers, trendChart, howToRead, difference, indicator, adds
  case publishedScores, publishedScore, source, notCompared, noScore, whereItDiffers, behindMeans, assessments
  case answersDiffering, figuresThatDiffer, leftOut, slashMeans, addsMeans, howToReadCourses
  /// What is against what.
  case answersAdding(String), answersOf(String)
  case andMore(Int), fromTo(String, String), change(String, String), trendOf(String), barsOf(String)

  func text(in language: Language) -> String {
    pick(language, english: english, swedish: swedish, spanish: spanish)
  }

  private var english: String {
    switch self {
    case .comparison: "Comparison"
    case .whatIsCompared: "What is compared"
    case .assessment: "Assessment"
    case .file: "File"
    case .assessments: "The assessments, and how much of each is answered"
    case .allNumbers: "All numbers"
    case .trendChart: "The overall score over time, with its range"
    case .howToRead: "How to read this"
    case .difference: "Difference"
    case .indicator: "Indicator"
    case .adds: "Adds"
    case .publishedScores: "Published scores"
    case .publishedScore: "Published"
    case .source: "Source"
    case .notCompared: "not compared"
    case .noScore: "no score"
    case .andMore(let count): "and \(count) more"
    case .fromTo(let first, let last): "\(first) to \(last)"
    case .change(let first, let last): "Change \(first) to \(last)"
    case .trendOf(let axis): "\(axis): each dimension over time, with its range"
    case .barsOf(let axis): "\(axis): score and range of each dimension, side by side"
    default: englishSentences
    }
  }

  private var englishSentences: String {
    switch self {
    case .whereItDiffers: "Where the scores differ"
    case .behindMeans:
      "Below each dimension stand the answers that move it most, with what each adds in points; CSV and JSON have them all."
    case .answersAdding(let names): "\(names): what each answer adds to the difference of the overall scores, in points"
    case .answersOf(let names): "\(names): answers on both sides"
    case .answersDiffering: "Answers that differ"
    case .figuresThatDiffer: "Figures that differ"
    case .leftOut: "Notes, and reasons why something is not applicable, have been left out of this copy."
    case .slashMeans:
      "“/” means that a dimension cannot be compared: it is not made of the same indicators in both questionnaires."
    case .addsMeans:
      "An answer given in both adds the change of its score; one given on one side alone adds how far it pulls that side from "
        + "the mean of those given in both. The method with an example: mipexr handbook comparing."
    case .howToReadCourses:
      "The line is the score, from 0 to 100, written below each period. The upright line is the range: where the score would be "
        + "if everything unanswered turned out worst, or best."
    default: ""
    }
  }

  private var swedish: String {
    switch self {
    case .comparison: "Jämförelse"
    case .whatIsCompared: "Vad som jämförs"
    case .assessment: "Självskattning"
    case .file: "Fil"
    case .assessments: "Självskattningarna, och hur mycket av var och en som är besvarad"
    case .allNumbers: "Alla tal"
    case .trendChart: "Totalpoängen över tid, med spann"
    case .howToRead: "Så läser du detta"
    case .difference: "Skillnad"
    case .indicator: "Indikator"
    case .adds: "Bidrag"
    case .publishedScores: "Publicerade poäng"
    case .publishedScore: "Publicerat"
    case .source: "Källa"
    case .notCompared: "jämförs inte"
    case .noScore: "ingen poäng"
    case .andMore(let count): "och \(count) till"
    case .fromTo(let first, let last): "\(first) till \(last)"
    case .change(let first, let last): "Ändring \(first) till \(last)"
    case .trendOf(let axis): "\(axis): varje dimension över tid, med spann"
    case .barsOf(let axis): "\(axis): poäng och spann för varje dimension, sida vid sida"
    default: swedishSentences
    }
  }

  private var swedishSentences: String {
    switch self {
    case .whereItDiffers: "Där poängen skiljer sig"
    case .behindMeans:
      "Under varje dimension står de svar som påverkar den mest, med vad vart och ett bidrar med i poäng; CSV och JSON har alla."
    case .answersAdding(let names): "\(names): vad varje svar bidrar med till skillnaden i total poäng"
    case .answersOf(let names): "\(names): svaren på båda sidor"
    case .answersDiffering: "Svar som skiljer sig"
    case .figuresThatDiffer: "Siffror som skiljer sig"
    case .leftOut: "Anteckningar, och skäl till att något inte är tillämpligt, är borttagna i det här exemplaret."
    case .slashMeans:
      "”/” betyder att en dimension inte kan jämföras: den bygger inte på samma indikatorer i båda frågeformulären."
    case .addsMeans:
      "Ett svar som finns i båda bidrar med ändringen av sin poäng; ett som finns på bara den ena sidan bidrar med hur långt det "
        + "drar den sidan från medelvärdet av dem som finns i båda. Metoden med ett exempel: mipexr handbook comparing."
    case .howToReadCourses:
      "Linjen är poängen, från 0 till 100, som står under varje period. Den lodräta linjen är spannet: var poängen skulle hamna "
        + "om allt obesvarat visade sig vara sämst, eller bäst."
    default: ""
    }
  }

  private var spanish: String {
    switch self {
    case .comparison: "Comparación"
    case .whatIsCompared: "Qué se compara"
    case .assessment: "Autoevaluación"
    case .file: "Archivo"
    case .assessments: "Las autoevaluaciones y cuánto está respondido de cada una"
    case .allNumbers: "Todos los números"
    case .trendChart: "La puntuación total a lo largo del tiempo, con su margen"
    case .howToRead: "Cómo leer esto"
    case .difference: "Diferencia"
    case .indicator: "Indicador"
    case .adds: "Aporta"
    case .publishedScores: "Puntuaciones publicadas"
    case .publishedScore: "Publicada"
    case .source: "Fuente"
    case .notCompared: "no se compara"
    case .noScore: "sin puntuación"
    case .andMore(let count): "y \(count) más"
    case .fromTo(let first, let last): "de \(first) a \(last)"
    case .change(let first, let last): "Cambio de \(first) a \(last)"
    case .trendOf(let axis): "\(axis): cada dimensión a lo largo del tiempo, con su margen"
    case .barsOf(let axis): "\(axis): puntuación y margen de cada dimensión, lado a lado"
    default: spanishSentences
    }
  }

  private var spanishSentences: String {
    switch self {
    case .whereItDiffers: "Dónde difieren las puntuaciones"
    case .behindMeans:
      "Debajo de cada dimensión figuran las respuestas que más la mueven, con lo que aporta cada una en puntos; CSV y JSON las "
        + "contienen todas."
    case .answersAdding(let names):
      "\(names): lo que cada respuesta aporta a la diferencia de las puntuaciones totales, en puntos"
    case .answersOf(let names): "\(names): las respuestas de los dos lados"
    case .answersDiffering: "Respuestas que difieren"
    case .figuresThatDiffer: "Cifras que difieren"
    case .leftOut: "En este ejemplar se han omitido las notas y los motivos de «no procede»."
    case .slashMeans:
      "«/» significa que una dimensión no se puede comparar: no está hecha de los mismos indicadores en los dos cuestionarios."
    case .addsMeans:
      "Una respuesta dada en ambas aporta el cambio de su puntuación; una dada en un solo lado aporta lo que aleja a ese lado de "
        + "la media de las dadas en ambas. El método, con un ejemplo: mipexr handbook comparing."
    case .howToReadCourses:
      "La línea es la puntuación, de 0 a 100, escrita debajo de cada periodo. La línea vertical es el margen: dónde estaría la "
        + "puntuación si en todo lo no respondido resultara la peor opción, o la mejor."
    default: ""
    }
  }
}
