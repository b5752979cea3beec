extension RecoveryMessage {
  var spanish: String {
    switch self {
    case .damaged(let file, let place):
      place.map { "\(file) está dañado en la línea \($0.line), columna \($0.column)." } ?? "\(file) está dañado."
    case .damagedEntry(let title, let file): "\(title): \(file) está dañado; vea qué se puede recuperar"
    case .isEmpty: "El archivo está vacío, como puede dejarlo un corte de luz."
    case .untouched: "El archivo no se toca."
    case .untouchedBut(let newFile):
      "El archivo no se toca, elija lo que elija. Lo que abra se guarda como archivo nuevo junto a él: \(newFile)"
    case .before(let file): "La versión anterior (\(file)~)"
    case .noBefore(let file): "No hay ninguna versión anterior que se pueda leer (\(file)~)."
    case .lastChanged(let moment): "Último cambio: \(moment)"
    case .answers(let count): count == 1 ? "1 respuesta" : "\(count) respuestas"
    case .ofThemNone(let count): "\(count) de ellas: no se sabe/no procede"
    case .remains: "Lo que se lee del archivo dañado"
    case .whole(let count):
      switch count {
      case 0: "No contiene ninguna respuesta completa."
      case 1: "1 respuesta completa"
      default: "\(count) respuestas completas"
      }
    case .sameInBefore: "Todas están también en la versión anterior."
    case .beforeInBrief(let count, let day): "Versión anterior: \(Self.answers(count).spanish), \(day)"
    case .wholeInBrief(let count):
      "Archivo dañado: " + (count == 0 ? "ninguna respuesta completa" : Self.whole(count).spanish)
    case .newFileInBrief(let newFile): "El archivo queda como está; usted sigue en \(newFile)"
    case .differing(let count): "En qué se diferencian: \(Self.answers(count).spanish)"
    case .inBefore(let answer): "Versión anterior: \(answer)"
    case .inDamaged(let answer): "Archivo dañado: \(answer)"
    case .noAssessment:
      "No se puede hacer con ellas un archivo nuevo: el daño oculta a qué región y cuestionario pertenecen."
    case .regionHidden: "El daño oculta a qué región y periodo pertenecen."
    case .open: "Abrir la versión anterior"
    case .openMerged(let count):
      "Abrir la versión anterior y añadir \(Self.answers(count).spanish) del archivo dañado"
    case .make(let count, let place):
      "Hacer una autoevaluación nueva con \(Self.whole(count).spanish)" + (place.isEmpty ? "" : ": \(place)")
    case .ask(let count):
      "Hacer una autoevaluación nueva con \(Self.whole(count).spanish); se le pedirán la región y el periodo"
    case .leave: "Dejar todo como está"
    case .choose: "Elija una de las líneas numeradas."
    case .opened(let newFile, let file, let hasBefore):
      "Está ahora en \(newFile). \(file)" + (hasBefore ? " y \(file)~ siguen como estaban." : " sigue como estaba.")
    case .merged(let newFile, let file, let count):
      "Está ahora en \(newFile), con \(Self.answers(count).spanish) del archivo dañado; se puede deshacer. "
        + "\(file) y \(file)~ siguen como estaban."
    case .left(let file): "No se ha cambiado nada: \(file) sigue como estaba."
    case .nameTaken(let file):
      "Entretanto ha aparecido un archivo \(file), y no se ha hecho nada. Mire el nombre nuevo y elija otra vez."
    }
  }
}
