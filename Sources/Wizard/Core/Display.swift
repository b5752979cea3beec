/// What the view has to know of the place it is shown in; all of it arrives as values.
package struct Display: Sendable {
  package var size: Size
  package var glyphs: Glyphs
  /// Columns that a character takes, as the terminal's own library counts them.
  package var columns: @Sendable (Character) -> Int

  package init(
    size: Size, glyphs: Glyphs = .ascii, columns: @escaping @Sendable (Character) -> Int = { _ in 1 }
  ) {
    self.size = size
    self.glyphs = glyphs
    self.columns = columns
  }
}

/// Columns and rows.
package struct Size: Hashable, Sendable {
  package var width: Int
  package var height: Int

  package init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }
}

extension Display {
  /// The smallest window that a screen is drawn in.
  static let smallest = Size(width: 20, height: 6)

  /// Whether there is room for rules and for every option's meaning.
  var isRoomy: Bool { size.width >= 60 && size.height >= 16 }

  /// Whether there is room for a second column.
  var isWide: Bool { size.width >= 100 && isRoomy }

  /// Between header and footer.
  var body: Area {
    let header = isRoomy ? 2 : 1
    return Area(top: header, left: 0, width: size.width, height: size.height - header - 1)
  }

  /// How far a page key goes.
  var pageLength: Int { max(1, size.height - 6) }
}
