extension String {
  /// The text as people type it in a hurry: lower case, no accents, single spaces instead of punctuation.
  ///
  /// "Västra Götaland" and "vastra-gotaland" become the same. A table has the letters, because decomposition is not part of
  /// the standard library, and its names of characters weigh 0.5 MB.
  package var folded: String {
    var result = ""
    for scalar in lowercased().unicodeScalars {
      if scalar.isASCII, scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
        result.unicodeScalars.append(scalar)
      } else if scalar.properties.isAlphabetic {
        result += scalar.base
      } else if scalar.properties.generalCategory != .nonspacingMark, !result.isEmpty, !result.hasSuffix(" ") {
        result += " "
      }
    }
    if result.hasSuffix(" ") { result.removeLast() }
    return result
  }

  /// How many letters must be put in, taken out, changed or swapped with their neighbour to get the other text
  /// (optimal string alignment); nil when it is more than the limit.
  package func distance(to other: String, atMost limit: Int) -> Int? {
    let (left, right) = (Array(unicodeScalars), Array(other.unicodeScalars))
    guard abs(left.count - right.count) <= limit else { return nil }
    var before: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let same = left[row] == right[column]
        var best = Swift.min(last[column] + (same ? 0 : 1), last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          best = Swift.min(best, before[column - 1] + 1)
        }
        current.append(best)
      }
      (before, last) = (last, current)
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }
}

extension Sequence<String> {
  /// The text that was probably meant, for "did you mean"; nil when none is near.
  ///
  /// At most every third letter may differ; a beginning of at least three letters counts as near.
  package func nearest(to text: String) -> String? {
    let wanted = String(text.prefix(64)).folded
    guard !wanted.isEmpty else { return nil }
    var best: (text: String, distance: Int)?
    for candidate in self {
      let folded = candidate.folded
      let limit = Swift.min(Swift.max(1, Swift.max(wanted.count, folded.count) / 3), (best?.distance ?? .max) - 1)
      if let distance = wanted.distance(to: folded, atMost: limit) { best = (candidate, distance) }
      if best?.distance == 0 { break }
    }
    return best?.text ?? (wanted.count < 3 ? nil : first { $0.folded.hasPrefix(wanted) })
  }
}

extension Unicode.Scalar {
  /// The letter without its accent; the scalar itself outside the Latin script.
  fileprivate var base: String { Self.bases[self] ?? String(self) }

  private static let bases: [Unicode.Scalar: String] = {
    var bases = spelledOut
    for (base, letters) in accented { for letter in letters.unicodeScalars { bases[letter] = base } }
    return bases
  }()

  /// Latin letters that are none of the alphabet with a mark.
  private static let spelledOut: [Unicode.Scalar: String] = [
    "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ı": "i",
  ]

  /// The small letters that Unicode calls `LATIN SMALL LETTER A WITH` something, as of version 17.
  private static let accented: KeyValuePairs<String, String> = [
    "a": "àáâãäåāăąǎǟǡǻȁȃȧᶏḁẚạảấầẩẫậắằẳẵặⱥ",
    "b": "ƀƃɓᵬᶀḃḅḇꞗ",
    "c": "çćĉċčƈȼɕḉꞓꞔ𝼝",
    "d": "ďđƌȡɖɗᵭᶁᶑḋḍḏḑḓꟈ𝼥",
    "e": "èéêëēĕėęěȅȇȩɇᶒḕḗḙḛḝẹẻẽếềểễệⱸꬴ",
    "f": "ƒᵮᶂḟꞙ",
    "g": "ĝğġģǥǧǵɠᶃḡꞡ",
    "h": "ĥħȟɦḣḥḧḩḫẖⱨꞕ",
    "i": "ìíîïĩīĭįǐȉȋɨᶖḭḯỉị𝼚",
    "j": "ĵǰɉʝ",
    "k": "ķƙǩᶄḱḳḵⱪꝁꝃꝅꞣ",
    "l": "ĺļľŀłƚȴɫɬɭᶅḷḹḻḽⱡꝉꞎꬷꬸꬹ𝼑𝼓𝼦",
    "m": "ɱᵯᶆḿṁṃꬺ",
    "n": "ñńņňƞǹȵɲɳᵰᶇṅṇṉṋꞑꞥꬻ𝼧",
    "o": "òóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợⱺꝋꝍ𝼛",
    "p": "ƥᵱᵽᶈṕṗꝑꝓꝕ",
    "q": "ɋʠꝗꝙ",
    "r": "ŕŗřȑȓɍɼɽɾᵲᵳᶉṙṛṝṟꞧꭉ𝼖𝼨",
    "s": "śŝşšșȿʂᵴᶊṡṣṥṧṩꞩꟊꟍ𝼞𝼩",
    "t": "ţťŧƫƭțȶʈᵵṫṭṯṱẗⱦ𝼉𝼪",
    "u": "ùúûüũūŭůűųưǔǖǘǚǜȕȗᶙṳṵṷṹṻụủứừửữựꞹꭎꭒ",
    "v": "ʋᶌṽṿⱱⱴꝟ",
    "w": "ŵẁẃẅẇẉẘⱳ",
    "x": "ᶍẋẍꭖꭗꭘꭙ",
    "y": "ýÿŷƴȳɏẏẙỳỵỷỹỿꭚ",
    "z": "źżžƶȥɀʐʑᵶᶎẑẓẕⱬ",
  ]
}

extension String {
  /// Whether the other text stands somewhere in this one, byte for byte; an empty one does everywhere.
  ///
  /// `contains(_: String)` would do, but it brings the regular-expression runtime, 2 MB, into the binary.
  package func holds(_ part: String) -> Bool {
    let (whole, part) = (Array(utf8), Array(part.utf8))
    guard whole.count >= part.count else { return false }
    return (0...whole.count - part.count).contains { whole[$0...].starts(with: part) }
  }

  /// The text with every occurrence of another one replaced, or the first few of them.
  package func replacing(_ part: String, by other: String, atMost limit: Int = .max) -> String {
    let (whole, part) = (Array(utf8), Array(part.utf8))
    guard !part.isEmpty else { return self }
    var result: [UInt8] = []
    var at = 0
    var count = 0
    while at < whole.count {
      if count < limit, whole[at...].starts(with: part) {
        count += 1
        result += Array(other.utf8)
        at += part.count
      } else {
        result.append(whole[at])
        at += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
