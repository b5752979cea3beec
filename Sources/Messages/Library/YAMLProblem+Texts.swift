extension YAMLProblem {
  var english: String {
    switch self {
    case .colonInText: "a colon that does not fit here; put a text that holds a colon and a space in double quotes"
    case .missingColon: "a key without its colon; expected KEY: VALUE, or a text in double quotes"
    case .badStart: "a character that cannot begin a value (one of @ ` % or a tab); put the text in double quotes"
    case .badIndentation:
      "the line does not fit the ones above it; expected the same number of spaces in front of each member"
    case .tab: "a tab; expected spaces"
    case .unclosedQuote: "a text in quotes has no end; close the quotes"
    case .badEscape: "an unknown escape after a backslash; write \\\\ for a backslash and \\\" for a quotation mark"
    case .unclosedList: "a list has no end or lacks a comma; expected , or ]"
    case .unclosedMapping: "a mapping has no end or lacks a comma; expected , or }"
    case .missingValue: "a value is missing here"
    case .badDirective: "a directive that is not read here; remove the line that begins with %"
    case .other(let words): "not YAML (\(words.harmless)); correct the line"
    }
  }

  var swedish: String {
    switch self {
    case .colonInText: "ett kolon som inte passar här; sätt en text som innehåller kolon och blanksteg inom citattecken"
    case .missingColon: "en nyckel utan kolon; NYCKEL: VÄRDE förväntades, eller en text inom citattecken"
    case .badStart:
      "ett tecken som inte kan inleda ett värde (ett av @ ` % eller en tabb); sätt texten inom citattecken"
    case .badIndentation: "raden passar inte ihop med dem ovanför; lika många blanksteg förväntades före varje fält"
    case .tab: "en tabb; blanksteg förväntades"
    case .unclosedQuote: "en text inom citattecken saknar slut; avsluta med citattecken"
    case .badEscape:
      "ett okänt tecken efter omvänt snedstreck; skriv \\\\ för omvänt snedstreck och \\\" för citattecken"
    case .unclosedList: "en lista saknar slut eller ett komma; , eller ] förväntades"
    case .unclosedMapping: "en grupp saknar slut eller ett komma; , eller } förväntades"
    case .missingValue: "här saknas ett värde"
    case .badDirective: "ett direktiv som inte läses här; ta bort raden som börjar med %"
    case .other(let words): "inte YAML (\(words.harmless)); rätta raden"
    }
  }

  var spanish: String {
    switch self {
    case .colonInText:
      "dos puntos que no encajan aquí; ponga entre comillas dobles un texto que contenga dos puntos y un espacio"
    case .missingColon: "una clave sin sus dos puntos; se esperaba CLAVE: VALOR, o un texto entre comillas dobles"
    case .badStart:
      "un carácter que no puede empezar un valor (uno de @ ` % o un tabulador); ponga el texto entre comillas dobles"
    case .badIndentation:
      "la línea no encaja con las de arriba; se esperaba el mismo número de espacios delante de cada campo"
    case .tab: "un tabulador; se esperaban espacios"
    case .unclosedQuote: "un texto entre comillas no tiene final; cierre las comillas"
    case .badEscape:
      "una secuencia desconocida tras una barra inversa; escriba \\\\ para la barra inversa y \\\" para las comillas"
    case .unclosedList: "una lista no tiene final o le falta una coma; se esperaba , o ]"
    case .unclosedMapping: "un grupo de campos no tiene final o le falta una coma; se esperaba , o }"
    case .missingValue: "aquí falta un valor"
    case .badDirective: "una directiva que no se lee aquí; quite la línea que empieza con %"
    case .other(let words): "no es YAML (\(words.harmless)); corrija la línea"
    }
  }
}
