import CVTerm
import Wizard

/// What a terminal shows after it has been sent some bytes: a second opinion, by libvterm.
struct Picture {
  var rows: [String]
  var cursor: Frame.Position?
  /// By row: the columns that are bold.
  var bold: [[Int]]

  init(of bytes: [UInt8], size: Size) {
    let terminal = vterm_new(Int32(size.height), Int32(size.width))
    defer { vterm_free(terminal) }
    vterm_set_utf8(terminal, 1)
    let screen = vterm_obtain_screen(terminal)
    vterm_screen_enable_altscreen(screen, 1)
    vterm_screen_reset(screen, 1)
    bytes.withUnsafeBytes { buffer in
      _ = vterm_input_write(terminal, buffer.bindMemory(to: CChar.self).baseAddress, buffer.count)
    }
    rows = []
    bold = []
    for row in 0..<size.height {
      var text = ""
      var marked: [Int] = []
      for column in 0..<size.width {
        var cell = VTermScreenCell()
        vterm_screen_get_cell(screen, VTermPos(row: Int32(row), col: Int32(column)), &cell)
        text += Self.text(of: cell)
        if cell.attrs.bold != 0 { marked.append(column) }
      }
      rows.append(String(text.reversed().drop { $0 == " " }.reversed()))
      bold.append(marked)
    }
    var position = VTermPos()
    vterm_state_get_cursorpos(vterm_obtain_state(terminal), &position)
    var frame = Frame(size: size)
    frame.cursor.row = Int(position.row)
    frame.cursor.column = Int(position.col)
    cursor = frame.cursor
  }

  private static func text(of cell: VTermScreenCell) -> String {
    let scalars = [cell.chars.0, cell.chars.1, cell.chars.2, cell.chars.3]
    if scalars[0] == 0 { return " " }
    // The right half of a wide character.
    if scalars[0] == UInt32.max { return "" }
    var text = ""
    for scalar in scalars.prefix(while: { $0 != 0 }).compactMap(Unicode.Scalar.init) {
      text.unicodeScalars.append(scalar)
    }
    return text
  }
}
