internal import Sentences
internal import Text

/// Sheets of texts as an Office Open XML workbook (ECMA-376, part 1, section 18).
struct Workbook {
  var sheets: [(name: String, rows: [[String]])]

  var bytes: [UInt8] {
    var archive = Archive()
    let types = "application/vnd.openxmlformats-officedocument.spreadsheetml."
    let numbers = 1...sheets.count
    archive.add(
      "[Content_Types].xml",
      xml(
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"\(types)sheet.main+xml\"/>"
          + numbers.map {
            "<Override PartName=\"/xl/worksheets/sheet\($0).xml\" ContentType=\"\(types)worksheet+xml\"/>"
          }.joined() + "</Types>"))
    archive.add("_rels/.rels", relationships([("officeDocument", "xl/workbook.xml")]))
    archive.add(
      "xl/_rels/workbook.xml.rels", relationships(numbers.map { ("worksheet", "worksheets/sheet\($0).xml") }))
    let list = zip(numbers, sheets).map { number, sheet in
      "<sheet name=\"\(sheet.name.escaped)\" sheetId=\"\(number)\" r:id=\"r\(number)\"/>"
    }
    archive.add(
      "xl/workbook.xml",
      xml(
        "<workbook xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.office)/relationships\"><sheets>\(list.joined())</sheets></workbook>"
      ))
    for (number, sheet) in zip(numbers, sheets) {
      archive.add("xl/worksheets/sheet\(number).xml", worksheet(sheet.rows))
    }
    return archive.finished
  }

  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006"

  private func relationships(_ parts: [(kind: String, target: String)]) -> [UInt8] {
    let entries = parts.enumerated().map { number, part in
      "<Relationship Id=\"r\(number + 1)\" Type=\"\(Self.office)/relationships/\(part.kind)\" Target=\"\(part.target)\"/>"
    }
    return xml(
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(entries.joined())</Relationships>"
    )
  }

  /// The head stays in sight, and every cell is a text.
  private func worksheet(_ rows: [[String]]) -> [UInt8] {
    var bytes = xml(
      "<worksheet xmlns=\"\(Self.main)\"><sheetViews><sheetView workbookViewId=\"0\">"
        + "<pane ySplit=\"1\" topLeftCell=\"A2\" state=\"frozen\"/></sheetView></sheetViews><sheetData>")
    for (number, row) in rows.enumerated() {
      bytes += "<row r=\"\(number + 1)\">".utf8
      for (column, text) in row.enumerated() where !text.isEmpty {
        let cell = "<c r=\"\(Self.letters(column))\(number + 1)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
        bytes += (cell + text.escaped + "</t></is></c>").utf8
      }
      bytes += "</row>".utf8
    }
    return bytes + Array("</sheetData></worksheet>".utf8)
  }

  /// A to Z, then AA, AB and so on.
  static func letters(_ column: Int) -> String {
    let last = String(Character(Unicode.Scalar(UInt8(65 + column % 26))))
    return column < 26 ? last : letters(column / 26 - 1) + last
  }

  private func xml(_ body: String) -> [UInt8] {
    Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\(body)".utf8)
  }
}

extension String {
  /// The text as it stands in XML and HTML, between tags or in an attribute's double quotation marks.
  ///
  /// What XML cannot hold, and what could mislead a reader, is shown as visible text.
  var escaped: String {
    var result = ""
    for scalar in harmless(keeping: { $0 == "\n" }).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
