extension AssessmentMessage {
  var spanish: String {
    switch self {
    case .notAnAssessment(nil):
      "esto no es un archivo de autoevaluación: le falta «format»; se esperaba \"format\": \"mipexr-assessment/1\""
    case .notAnAssessment(let found?):
      "esto no es un archivo de autoevaluación: su formato es «\(found.excerpt)», se esperaba «mipexr-assessment/1»"
    case .newerFormat(let found, let known):
      "el archivo está en el formato «\(found.excerpt)», este programa conoce «\(known)»; ábralo con un mipexr más nuevo"
    case .missing(let member):
      "falta «\(member)»; añádalo"
    case .wrongKind(let member, let found, let expected):
      "«\(member.excerpt)» es \(found.spanish), se esperaba \(expected.spanish)"
    case .notATime(let member, let found):
      "«\(member.excerpt)» es «\(found.excerpt)», se esperaba una hora como «2026-11-22T10:00:00Z»"
    case .notAVersion(let member, let found):
      "«\(member.excerpt)» es «\(found.excerpt)», se esperaba una versión como «1.0.0»"
    case .notOneOf(let member, let found, let allowed):
      "«\(member.excerpt)» es «\(found.excerpt)», se esperaba \(Self.spanishList(allowed))"
    case .noFigure(let member):
      "«\(member.excerpt)» no es una cifra; se esperaba un número como 54.2, con 15 signos como máximo"
    case .notTrue(let member):
      "«\(member.excerpt)» es false, se esperaba true; quite el campo donde no se cumpla"
    case .severalChoices:
      "una respuesta tiene más de uno de los campos «option», «notApplicable» y «unknown»; deje solo uno"
    case .more(let count):
      count == 1 ? "hay 1 observación más que no se muestra" : "hay \(count) observaciones más que no se muestran"
    }
  }

  /// Quoted words with commas, the last one after "o", which is "u" before an o.
  static func spanishList(_ words: [String]) -> String {
    let quoted = words.map { "«\($0.excerpt)»" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.joined() }
    let conjunction = last.hasPrefix("«o") || last.hasPrefix("«ho") ? "u" : "o"
    return "\(quoted.dropLast().joined(separator: ", ")) \(conjunction) \(last)"
  }
}

extension AssessmentMessage.Kind {
  fileprivate var spanish: String {
    switch self {
    case .null: "null"
    case .bool: "true o false"
    case .number: "un número"
    case .text: "un texto"
    case .array: "una lista [...]"
    case .object: "un objeto {...}"
    }
  }
}
