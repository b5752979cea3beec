/// What a value of a file is, or should be.
package enum ContentForm: Hashable, Sendable {
  case nothing
  case text(String)
  case list
  case mapping

  var english: String {
    switch self {
    case .nothing: "nothing"
    case .text(let text): "the text \"\(text.excerpt)\""
    case .list: "a list"
    case .mapping: "a mapping"
    }
  }

  var swedish: String {
    switch self {
    case .nothing: "inget"
    case .text(let text): "texten ”\(text.excerpt)”"
    case .list: "en lista"
    case .mapping: "en grupp av fält"
    }
  }

  /// With its verb, which "nothing" turns round.
  var spanish: String {
    switch self {
    case .nothing: "no contiene nada"
    case .text(let text): "contiene el texto «\(text.excerpt)»"
    case .list: "contiene una lista"
    case .mapping: "contiene un grupo de campos"
    }
  }
}

/// What a value should have been.
package enum ContentExpectation: Hashable, Sendable {
  case text, list, mapping, number, wholeNumber, boolean, date, version, listOrText
  /// A score or a weight: at most three decimals, within limits.
  case quantity(from: Int, to: Int)
  case weight
  case oneOf([String])

  var english: String {
    switch self {
    case .text: "a text"
    case .list: "a list, such as [a, b]"
    case .listOrText: "a text, or a list such as [a, b]"
    case .mapping: "a mapping, such as {a: b}"
    case .number: "a number, such as 12.5"
    case .wholeNumber: "a whole number"
    case .boolean: "true or false"
    case .date: "a date, such as 2026-11-22, 2026-11 or 2026"
    case .version: "three numbers, such as 1.0.0"
    case .quantity(let from, let to): "a number from \(from) to \(to) with at most three decimals"
    case .weight: "a number above 0 with at most three decimals"
    case .oneOf(let allowed): "one of \(allowed.listed)"
    }
  }

  var swedish: String {
    switch self {
    case .text: "en text"
    case .list: "en lista, till exempel [a, b]"
    case .listOrText: "en text eller en lista, till exempel [a, b]"
    case .mapping: "en grupp av fält, till exempel {a: b}"
    case .number: "ett tal, till exempel 12.5"
    case .wholeNumber: "ett heltal"
    case .boolean: "true eller false"
    case .date: "ett datum, till exempel 2026-11-22, 2026-11 eller 2026"
    case .version: "tre tal, till exempel 1.0.0"
    case .quantity(let from, let to): "ett tal från \(from) till \(to) med högst tre decimaler"
    case .weight: "ett tal större än 0 med högst tre decimaler"
    case .oneOf(let allowed): "ett av \(allowed.listed)"
    }
  }

  var spanish: String {
    switch self {
    case .text: "un texto"
    case .list: "una lista, por ejemplo [a, b]"
    case .listOrText: "un texto o una lista, por ejemplo [a, b]"
    case .mapping: "un grupo de campos, por ejemplo {a: b}"
    case .number: "un número, por ejemplo 12.5"
    case .wholeNumber: "un número entero"
    case .boolean: "true o false"
    case .date: "una fecha, por ejemplo 2026-11-22, 2026-11 o 2026"
    case .version: "una versión de tres números, por ejemplo 1.0.0"
    case .quantity(let from, let to): "un número de \(from) a \(to) con tres decimales como máximo"
    case .weight: "un número mayor que 0 con tres decimales como máximo"
    case .oneOf(let allowed): "uno de estos: \(allowed.listed)"
    }
  }
}

extension [String] {
  /// The texts between commas, at most a dozen of them.
  var listed: String {
    prefix(12).map(\.harmless).joined(separator: ", ") + (count > 12 ? ", ..." : "")
  }
}

extension String {
  /// The beginning of a text from outside, to be shown in a message.
  var excerpt: String { count > 60 ? String(prefix(57)).harmless + "..." : harmless }
}
