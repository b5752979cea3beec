internal import ArgumentParser
internal import Assessment
internal import Library
internal import Reports
internal import Sentences
internal import Text

/// What questionnaires there are.
struct QuestionnairesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "questionnaires", abstract: say(.questionnairesAbstract))

  @Option(help: ArgumentHelp(say(.formatHelp), valueName: say(.formatValue)))
  var format = Format.text

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let reading = shared.content.questionnaires()
    Output.complain(reading.findings)
    let rows = (reading.value ?? []).map {
      [
        $0.id, $0.version.description, $0.languages.joined(separator: " "),
        $0.title(in: Environment.current.contentLanguage), origin(of: $0),
      ]
    }
    Table(heads: ["id", "version", "languages", "title", "origin"], rows: rows).print(as: format)
    if reading.findings.contains(where: { $0.level == .error }) { throw Exit.invalid }
  }

  /// The folder, or that it is part of the program: for people in their language, in data always the same word.
  private func origin(of summary: Library.Summary) -> String {
    switch summary.origin {
    case .folder(let folder): folder
    case .builtIn: format == .text ? say(.builtIn) : "built-in"
    }
  }
}

/// Rows of text in the three formats.
struct Table {
  let heads: [String]
  let rows: [[String]]

  func print(as format: Format) {
    switch format {
    case .csv: ([heads] + rows).forEach { Output.line(ProfileCSV.row($0)) }
    case .json:
      let objects = rows.map { row in
        JSON.object(Dictionary(uniqueKeysWithValues: zip(heads, row).map { ($0, $1.isEmpty ? .null : .string($1)) }))
      }
      Output.text(JSON.array(objects).written())
    case .text:
      let widths = heads.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
      for row in rows {
        let cells = zip(row, widths).map { $0.harmless + String(repeating: " ", count: max(0, $1 - $0.harmless.count)) }
        Output.line(String(cells.joined(separator: "  ").reversed().drop { $0 == " " }.reversed()))
      }
    }
  }
}
