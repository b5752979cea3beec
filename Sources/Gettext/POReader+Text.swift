internal import Text

extension POReader {
  /// What a text in quotation marks holds, its escapes read.
  static func content(of text: Substring, _ place: Place) -> (String, Fault?) {
    func fault(_ index: Substring.Index, _ kind: Fault.Kind) -> Fault {
      Fault(Place(line: place.line, column: place.column + text.distance(from: text.startIndex, to: index)), kind)
    }
    guard text.first == "\"" else {
      return ("", fault(text.startIndex, .unexpected(found: String(text.prefix(20)), expected: "\"")))
    }
    var result = ""
    var index = text.index(after: text.startIndex)
    while index < text.endIndex {
      let character = text[index]
      if character == "\"" {
        return (
          result,
          ending(of: text, after: index).map {
            fault($0, .unexpected(found: String(text[$0...].prefix(20)), expected: ""))
          }
        )
      }
      if character == "\\" {
        index = text.index(after: index)
        guard index < text.endIndex else { break }
        guard let read = escapes[text[index]] else { return (result, fault(index, .unknownEscape("\\\(text[index])"))) }
        result.append(read)
      } else if let scalar = character.unicodeScalars.first(where: \.isHarmful) {
        return (result, fault(index, .harmful(scalar)))
      } else {
        result.append(character)
      }
      index = text.index(after: index)
    }
    return (result, fault(text.startIndex, .openText))
  }

  /// Where something stands behind the closing quotation mark.
  private static func ending(of text: Substring, after quote: Substring.Index) -> Substring.Index? {
    text[text.index(after: quote)...].firstIndex { $0 != " " && $0 != "\t" }
  }

  /// Those that a sentence can need; one that acts on a terminal is none of them.
  private static let escapes: [Character: Character] = ["n": "\n", "t": "\t", "\"": "\"", "\\": "\\"]
}
