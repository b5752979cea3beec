extension String {
  /// Lines of at most `width` characters, parted at blanks; the first begins with `first` blanks, the others with `indent`.
  ///
  /// A word that is longer than a line has one of its own.
  package func wrapped(width: Int, indent: Int = 0, first: Int = 0) -> [String] {
    var lines: [String] = []
    var line = String(repeating: " ", count: first)
    var isEmpty = true
    for word in split(separator: " ") {
      if !isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = String(repeating: " ", count: indent)
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    return lines + [line]
  }
}
