internal import Assessment
internal import Messages
internal import Scoring

/// Words around the numbers of a report.
enum ReportMessage: Message {
  case overall, answered(Int, Int)
  /// A term of a trace, with the option's label and the id of the indicator that decides.
  case part(Trace.Part, String, String)

  func text(in language: Language) -> String {
    pick(language, english: english, swedish: swedish, spanish: spanish)
  }

  private var english: String {
    switch self {
    case .overall: "Overall"
    case .answered(let answered, let applicable): "\(answered) of \(applicable) answered"
    case .part(let part, let label, let id):
      switch part {
      case .counted(_, let score): "\(score)  \(label)"
      case .open(let low, let high): "open: \(low) to \(high) in the range"
      case .unknown(let low, let high): "don't know: \(low) to \(high) in the range"
      case .notApplicable(let reason): "left out, not applicable: \(reason.harmless)"
      case .notAsked: "not asked, because of \(id)"
      case .unscored: "a number, it has no score"
      }
    }
  }

  private var swedish: String {
    switch self {
    case .overall: "Totalt"
    case .answered(let answered, let applicable): "\(answered) av \(applicable) besvarade"
    case .part(let part, let label, let id):
      switch part {
      case .counted(_, let score): "\(Language.swedish.number("\(score)"))  \(label)"
      case .open(let low, let high): "obesvarad: \(low) till \(high) i spannet"
      case .unknown(let low, let high): "vet ej: \(low) till \(high) i spannet"
      case .notApplicable(let reason): "räknas inte, ej tillämpligt: \(reason.harmless)"
      case .notAsked: "ställs inte, på grund av \(id)"
      case .unscored: "ett tal, det ger ingen poäng"
      }
    }
  }

  private var spanish: String {
    switch self {
    case .overall: "Total"
    case .answered(let answered, let applicable): "\(answered) de \(applicable) respondidas"
    case .part(let part, let label, let id):
      switch part {
      case .counted(_, let score): "\(Language.spanish.number("\(score)"))  \(label)"
      case .open(let low, let high): "sin responder: de \(low) a \(high) en el margen"
      case .unknown(let low, let high): "no se sabe: de \(low) a \(high) en el margen"
      case .notApplicable(let reason): "no cuenta, no procede: \(reason.harmless)"
      case .notAsked: "no se pregunta, por \(id)"
      case .unscored: "un número, no tiene puntuación"
      }
    }
  }
}
