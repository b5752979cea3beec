/// Where a questionnaire that calls itself `mipex-r` leaves the published frame.
package enum FrameMessage: Message {
  case indicators(found: Int, expected: Int)
  case dimensionMissing(axis: String, String)
  case dimensionTooSmall(String, found: Int, expected: Int)
  case areaLacks(area: String, axis: String, String)
  case tooFewOfTargetAlone(String, found: Int, expected: Int)

  package func text(in language: Language) -> String {
    switch self {
    case .indicators(let found, let expected):
      pick(
        language, english: "\(found) indicators; MIPEX-R has \(expected)",
        swedish: "\(found) indikatorer; MIPEX-R har \(expected)",
        spanish: "\(found) indicadores; MIPEX-R tiene \(expected)")
    case .dimensionMissing(let axis, let id):
      pick(
        language, english: "the axis \(axis) lacks the dimension \"\(id)\" of the published frame; add it",
        swedish: "axeln \(axis) saknar dimensionen ”\(id)” i det publicerade ramverket; lägg till den",
        spanish: "al eje \(axis) le falta la dimensión «\(id)» del marco publicado; añádala")
    case .dimensionTooSmall(let id, let found, let expected):
      pick(
        language, english: "the dimension \"\(id)\" has \(found) indicators; expected at least \(expected)",
        swedish: "dimensionen ”\(id)” har \(found) indikatorer; minst \(expected) förväntades",
        spanish: "indicadores de la dimensión «\(id)»: \(found); se esperaban \(expected) como mínimo")
    case .areaLacks(let area, let axis, let id):
      pick(
        language, english: "the area \"\(area)\" has no indicator of \(axis) \"\(id)\"; expected at least one",
        swedish: "området ”\(area)” har ingen indikator för \(axis) ”\(id)”; minst en förväntades",
        spanish: "el ámbito «\(area)» no tiene ningún indicador de \(axis) «\(id)»; se esperaba uno como mínimo")
    case .tooFewOfTargetAlone(let id, let found, let expected):
      pick(
        language, english: "\(found) indicators are about \"\(id)\" alone; expected at least \(expected)",
        swedish: "\(found) indikatorer gäller enbart ”\(id)”; minst \(expected) förväntades",
        spanish: "indicadores que tratan solo de «\(id)»: \(found); se esperaban \(expected) como mínimo")
    }
  }
}
