/// What the view has to know of the place it is shown in; all of it arrives as values.
package struct Display: Sendable {
  package var size: Size
  package var glyphs: Glyphs
  /// Columns that a character takes, as the terminal's own library counts them.
  package var columns: @Sendable (Character) -> Int
  /// Seconds east of UTC, for times shown to the person.
  package var offset: Int

  package init(
    size: Size, glyphs: Glyphs = .ascii, offset: Int = 0, columns: @escaping @Sendable (Character) -> Int = { _ in 1 }
  ) {
    self.size = size
    self.glyphs = glyphs
    self.offset = offset
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
