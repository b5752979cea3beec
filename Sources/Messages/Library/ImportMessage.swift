/// What can be wrong with a table of published scores.
package enum ImportMessage: Message {
  case empty(columns: [String])
  case missingColumn(String, columns: [String])
  case unknownColumn(String, near: String?, columns: [String])
  case columnTwice(String)
  case emptyCell(column: String, Expected)
  case wrong(column: String, found: String, Expected)
  case unknownRegion(String, near: [String])
  case severalRegions(String, [String])
  case unknownDimension(String, near: String?, known: [String])
  /// The same region, dimension, source and date stand in an earlier line.
  case repeated(line: Int)

  /// What belongs into a cell.
  package enum Expected: Sendable {
    case region, dimension, score, source, address, date
  }

  package func text(in language: Language) -> String {
    pick(language, english: english, swedish: swedish, spanish: spanish)
  }

  private var english: String {
    switch self {
    case .empty(let columns):
      "the table is empty; expected a row of names, \(columns.listed), and a row for each score"
    case .missingColumn(let name, let columns):
      "the column \"\(name)\" is missing; expected a first row with \(columns.listed)"
    case .unknownColumn(let name, let near, let columns):
      "no column is called \"\(name.excerpt)\"; \(near.map { "did you mean \"\($0)\"?" } ?? "expected \(columns.listed)")"
    case .columnTwice(let name): "the column \"\(name)\" is there twice; remove one of them"
    case .emptyCell(let column, let expected): "\"\(column)\" is empty; expected \(expected.english)"
    case .wrong(let column, let found, let expected):
      "\"\(column)\" holds \"\(found.excerpt)\"; expected \(expected.english)"
    case .unknownRegion(let name, let near):
      "no region is called \"\(name.excerpt)\"; "
        + (near.isEmpty
          ? "expected a code or name that \"mipexr regions\" lists" : "did you mean \(near.listed(by: " or "))?")
    case .severalRegions(let name, let found):
      "\"\(name.excerpt)\" is the name of several regions: \(found.listed); use the code"
    case .unknownDimension(let id, let near, let known):
      "no dimension is called \"\(id.excerpt)\"; \(near.map { "did you mean \"\($0)\"?" } ?? "expected one of \(known.listed)")"
    case .repeated(let line):
      "this region, dimension, source and date stand in line \(line) already; keep one of the two"
    }
  }

  private var swedish: String {
    switch self {
    case .empty(let columns):
      "tabellen är tom; en rad med namnen \(columns.listed) och en rad för varje poäng förväntades"
    case .missingColumn(let name, let columns):
      "kolumnen ”\(name)” saknas; en första rad med \(columns.listed) förväntades"
    case .unknownColumn(let name, let near, let columns):
      "ingen kolumn heter ”\(name.excerpt)”; \(near.map { "menades ”\($0)”?" } ?? "\(columns.listed) förväntades")"
    case .columnTwice(let name): "kolumnen ”\(name)” finns två gånger; ta bort en av dem"
    case .emptyCell(let column, let expected): "”\(column)” är tom; \(expected.swedish) förväntades"
    case .wrong(let column, let found, let expected):
      "”\(column)” innehåller ”\(found.excerpt)”; \(expected.swedish) förväntades"
    case .unknownRegion(let name, let near):
      "ingen region heter ”\(name.excerpt)”; "
        + (near.isEmpty
          ? "en kod eller ett namn som ”mipexr regions” visar förväntades" : "menades \(near.listed(by: " eller "))?")
    case .severalRegions(let name, let found):
      "”\(name.excerpt)” är namnet på flera regioner: \(found.listed); använd koden"
    case .unknownDimension(let id, let near, let known):
      "ingen dimension heter ”\(id.excerpt)”; \(near.map { "menades ”\($0)”?" } ?? "ett av \(known.listed) förväntades")"
    case .repeated(let line):
      "samma region, dimension, källa och datum står redan på rad \(line); behåll en av dem"
    }
  }

  private var spanish: String {
    switch self {
    case .empty(let columns):
      "la tabla está vacía; se esperaba una fila con los nombres \(columns.listed) y una fila por puntuación"
    case .missingColumn(let name, let columns):
      "falta la columna «\(name)»; se esperaba una primera fila con \(columns.listed)"
    case .unknownColumn(let name, let near, let columns):
      "ninguna columna se llama «\(name.excerpt)»; \(near.map { "¿quiso decir «\($0)»?" } ?? "se esperaba \(columns.listed)")"
    case .columnTwice(let name): "la columna «\(name)» está dos veces; quite una de las dos"
    case .emptyCell(let column, let expected): "«\(column)» está vacía; se esperaba \(expected.spanish)"
    case .wrong(let column, let found, let expected):
      "«\(column)» contiene «\(found.excerpt)»; se esperaba \(expected.spanish)"
    case .unknownRegion(let name, let near):
      "ninguna región se llama «\(name.excerpt)»; "
        + (near.isEmpty
          ? "se esperaba un código o un nombre de los que da «mipexr regions»"
          : "¿quiso decir \(near.listed(by: " o "))?")
    case .severalRegions(let name, let found):
      "«\(name.excerpt)» es el nombre de varias regiones: \(found.listed); use el código"
    case .unknownDimension(let id, let near, let known):
      "ninguna dimensión se llama «\(id.excerpt)»; \(near.map { "¿quiso decir «\($0)»?" } ?? "se esperaba una de estas: \(known.listed)")"
    case .repeated(let line):
      "esta región, dimensión, fuente y fecha están ya en la línea \(line); deje una de las dos"
    }
  }
}

extension ImportMessage.Expected {
  fileprivate var english: String {
    switch self {
    case .region: "a NUTS code or a name, such as SE224"
    case .dimension: "a dimension, such as education, or overall"
    case .score: "a number from 0 to 100 with at most three decimals"
    case .source: "who has published it and where"
    case .address: "an address with https or http, or nothing"
    case .date: "a date, such as 2026-11-22, 2026-11 or 2026, or nothing"
    }
  }

  fileprivate var swedish: String {
    switch self {
    case .region: "en NUTS-kod eller ett namn, till exempel SE224,"
    case .dimension: "en dimension, till exempel education, eller overall"
    case .score: "ett tal från 0 till 100 med högst tre decimaler"
    case .source: "vem som har publicerat det och var"
    case .address: "en adress med https eller http, eller inget,"
    case .date: "ett datum, till exempel 2026-11-22, 2026-11 eller 2026, eller inget,"
    }
  }

  fileprivate var spanish: String {
    switch self {
    case .region: "un código NUTS o un nombre, por ejemplo SE224"
    case .dimension: "una dimensión, por ejemplo education, u overall"
    case .score: "un número de 0 a 100 con tres decimales como máximo"
    case .source: "quién lo ha publicado y dónde"
    case .address: "una dirección con https o http, o nada"
    case .date: "una fecha, por ejemplo 2026-11-22, 2026-11 o 2026, o nada"
    }
  }
}
