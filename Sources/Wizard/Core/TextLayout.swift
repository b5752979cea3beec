internal import Sentences
internal import Text

extension Display {
  /// Columns that a text takes as it is shown: made harmless.
  package func width(_ text: String) -> Int {
    switch text.repertoire {
    case .ascii: text.utf8.count
    case .common: text.unicodeScalars.reduce(0) { $0 + max(0, columns(Character($1))) }
    case .any: text.harmless.reduce(0) { $0 + max(0, columns($1)) }
    }
  }

  /// Where what stands behind labels below each other begins.
  func column(behind labels: [String]) -> Int { (labels.map(width).max() ?? 0) + 2 }

  /// A level's name; where there is no room, the limits in brackets at its end go before any letter of the name does.
  ///
  /// In a column of several, none keeps its limits when one of `names` has no room for them.
  package func level(_ name: String, among names: [String] = [], in width: Int) -> String {
    guard (names + [name]).contains(where: { self.width($0) > width }), name.hasSuffix(")"),
      let limits = name.lastIndex(of: "(")
    else {
      return cut(name, to: width)
    }
    return cut(name[..<limits].trimmed, to: width)
  }

  /// The text, cut at a character with an ellipsis if it is wider than `width`.
  package func cut(_ text: String, to width: Int) -> String {
    let text = text.harmless
    guard self.width(text) > width else { return text }
    let room = width - self.width(glyphs.ellipsis)
    guard room > 0 else { return String(repeating: ".", count: max(0, width)) }
    var result = ""
    var used = 0
    for character in text {
      used += max(0, columns(character))
      if used > room { break }
      result.append(character)
    }
    return result + glyphs.ellipsis
  }

  /// The text, filled with blanks or cut to exactly `width` columns.
  package func pad(_ text: String, to width: Int) -> String {
    let text = cut(text, to: width)
    return text + String(repeating: " ", count: max(0, width - self.width(text)))
  }

  /// The text in lines of at most `width` columns, broken at blanks, or within a word that is longer than a line.
  ///
  /// Line feeds start a new line; an empty text is one empty line.
  package func wrap(_ text: String, to width: Int) -> [String] {
    guard text.utf8.contains(UInt8(ascii: "\n")) else { return wrapLine(text, to: max(1, width)) }
    return text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).flatMap {
      wrapLine(String(Substring($0)), to: max(1, width))
    }
  }

  private func wrapLine(_ text: String, to width: Int) -> [String] {
    guard text.repertoire != .any else { return wrapWords(text.harmless, to: width) }
    let slices = text.utf8.withContiguousStorageIfAvailable { wrapSlices(of: $0, to: width) }
    return slices.flatMap(\.self) ?? wrapWords(text, to: width)
  }

  /// The lines as slices of a text whose scalars are its characters; nil where a line is no slice: a word is longer than
  /// one, or blanks follow each other.
  @_optimize(speed)
  private func wrapSlices(of bytes: UnsafeBufferPointer<UInt8>, to width: Int) -> [String]? {
    let blank = UInt8(ascii: " ")
    var lines: [String] = []
    var (start, end, used) = (0, 0, 0)
    var index = 0
    while index < bytes.count {
      let word = index
      var length = 0
      while index < bytes.count, bytes[index] != blank {
        let size = bytes[index] < 0x80 ? 1 : bytes[index] < 0xE0 ? 2 : 3
        length += size == 1 ? 1 : columns(of: bytes[index..<index + size])
        index += size
      }
      guard length <= width, index > word else { return nil }
      if used > 0, used + 1 + length > width {
        lines.append(String(decoding: bytes[start..<end], as: UTF8.self))
        (start, used) = (word, 0)
      }
      used += (used > 0 ? 1 : 0) + length
      end = index
      index += 1
    }
    lines.append(String(decoding: bytes[start..<end], as: UTF8.self))
    return lines
  }

  private func columns(of scalar: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    max(0, String(decoding: scalar, as: UTF8.self).first.map(columns) ?? 0)
  }

  private func wrapWords(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    // By bytes: no other character has a blank's byte in it.
    for word in text.utf8.split(separator: UInt8(ascii: " ")) {
      var word = Substring(word)
      var length = self.width(word)
      if used > 0, used + 1 + length > width {
        lines.append(line)
        (line, used) = ("", 0)
      }
      while length > width {
        let head = prefix(of: word, width: width)
        lines.append(String(head))
        word = word[head.endIndex...]
        length = self.width(word)
      }
      if used > 0 { line += " " }
      line += word
      used += (used > 0 ? 1 : 0) + length
    }
    return lines + (line.isEmpty && !lines.isEmpty ? [] : [line])
  }

  /// Columns of what is harmless already.
  private func width(_ word: Substring) -> Int {
    word.utf8.allSatisfy { $0 < 0x80 } ? word.utf8.count : word.reduce(0) { $0 + max(0, columns($1)) }
  }

  /// As many characters as fit, at least one.
  private func prefix(of word: Substring, width: Int) -> Substring {
    var used = 0
    let end = word.indices.first { index in
      used += max(0, columns(word[index]))
      return used > width && index > word.startIndex
    }
    return word[..<(end ?? word.endIndex)]
  }
}

extension TextBuffer {
  /// The characters as they are shown, and the place of the cursor among them; only line feeds stay what they are.
  package var shown: (characters: [Character], cursor: Int) {
    var result: [Character] = []
    result.reserveCapacity(characters.count)
    var place = 0
    for (number, character) in characters.enumerated() {
      if number == cursor { place = result.count }
      switch character {
      case "\n", "\r\n": result.append("\n")
      case " "..."~" where character.isASCII: result.append(character)
      default: result += String(character).harmless
      }
    }
    return (result, cursor == characters.count ? result.count : place)
  }
}
