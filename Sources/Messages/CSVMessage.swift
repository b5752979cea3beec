/// Why a text is not comma-separated values that this program reads, and what to do.
package enum CSVMessage: Message, Hashable {
  case notUTF8(byte: UInt8)
  /// UTF-16 or UTF-32, told by its zero bytes or its mark.
  case otherEncoding
  case control(UInt8)
  /// A carriage return without its line feed.
  case loneReturn
  case quoteInside
  case textAfterQuote
  case openQuote
  case otherCount(found: Int, expected: Int)
  case tooLarge(megabytes: Int)

  package func text(in language: Language) -> String {
    pick(language, english: english, swedish: swedish, spanish: spanish)
  }

  private var english: String {
    switch self {
    case .notUTF8(let byte):
      "the byte \(Self.digits(byte)) is not UTF-8; save the file as \"CSV UTF-8\""
    case .otherEncoding: "the file is in UTF-16 or UTF-32; save it as \"CSV UTF-8\""
    case .control(let byte): "the control character \(Self.digits(byte)) stands in a cell; take it out"
    case .loneReturn: "a carriage return stands alone; expected a line feed behind it; save the file anew as CSV"
    case .quoteInside:
      "a quotation mark stands in a cell that does not begin with one; "
        + "expected the whole cell in quotation marks, and each one inside doubled"
    case .textAfterQuote: "text stands behind a cell's closing quotation mark; expected a separator or the line's end"
    case .openQuote: "this quotation mark is never closed; expected another one at the cell's end"
    case .otherCount(let found, let expected):
      "the row has \(found) cells, the first row has \(expected); expected as many in every row"
    case .tooLarge(let megabytes): "the file is larger than \(megabytes) MiB; check that it is the right file"
    }
  }

  private var swedish: String {
    switch self {
    case .notUTF8(let byte):
      "byten \(Self.digits(byte)) är inte UTF-8; spara filen som \"CSV UTF-8\""
    case .otherEncoding: "filen är i UTF-16 eller UTF-32; spara den som \"CSV UTF-8\""
    case .control(let byte): "styrtecknet \(Self.digits(byte)) står i en cell; ta bort det"
    case .loneReturn: "en vagnretur står ensam, utan radslut efter; spara filen som CSV på nytt"
    case .quoteInside:
      "ett citattecken står i en cell som inte börjar med ett; "
        + "sätt hela cellen inom citattecken och dubbla varje citattecken i den"
    case .textAfterQuote:
      "text står efter en cells avslutande citattecken; där ska stå ett skiljetecken eller radens slut"
    case .openQuote: "det här citattecknet avslutas aldrig; sätt ett till i slutet av cellen"
    case .otherCount(let found, let expected):
      "raden har \(found) celler, den första raden har \(expected); alla rader ska ha lika många"
    case .tooLarge(let megabytes): "filen är större än \(megabytes) MiB; kontrollera att det är rätt fil"
    }
  }

  private var spanish: String {
    switch self {
    case .notUTF8(let byte):
      "el byte \(Self.digits(byte)) no es UTF-8; guarde el archivo como «CSV UTF-8»"
    case .otherEncoding: "el archivo está en UTF-16 o UTF-32; guárdelo como «CSV UTF-8»"
    case .control(let byte): "hay un carácter de control \(Self.digits(byte)) en una celda; quítelo"
    case .loneReturn:
      "hay un retorno de carro solo; se esperaba detrás un salto de línea; guarde el archivo de nuevo como CSV"
    case .quoteInside:
      "hay una comilla en una celda que no empieza con ella; "
        + "ponga toda la celda entre comillas y duplique cada comilla que haya dentro"
    case .textAfterQuote:
      "hay texto después de la comilla final de una celda; se esperaba un separador o el final de la línea"
    case .openQuote: "esta comilla no se cierra; se esperaba otra al final de la celda"
    case .otherCount(let found, let expected):
      "la fila tiene \(found) celdas y la primera fila tiene \(expected); se esperaban las mismas en todas las filas"
    case .tooLarge(let megabytes): "el archivo supera los \(megabytes) MiB; compruebe que es el archivo correcto"
    }
  }

  private static func digits(_ byte: UInt8) -> String { "0x" + (byte < 16 ? "0" : "") + String(byte, radix: 16) }
}
