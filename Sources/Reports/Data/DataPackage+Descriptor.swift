package import Assessment
internal import Sentences
internal import Text

extension DataPackage {
  /// The whole as one JSON value: the descriptor with the rows in it.
  package var json: JSON { descriptor { ["data": $0.json] } }

  /// What `datapackage.json` says when each table has its file beside it.
  package var descriptor: JSON {
    descriptor { table in
      [
        "path": .string(table.name + ".csv"), "format": .string("csv"), "mediatype": .string("text/csv"),
        "encoding": .string("utf-8"),
      ]
    }
  }

  private func descriptor(_ place: (DataTable) -> [String: JSON]) -> JSON {
    .object([
      "profile": .string("tabular-data-package"), "name": .string("mipexr-data"),
      "title": .string(title),
      "description": .string(about), "created": .string(settings.made.description),
      "sources": .array(
        questionnaires.map { .object(["title": .string($0.source(in: settings.code))]) }),
      "resources": .array(tables.map { .object(resource($0).merging(place($0)) { own, _ in own }) }),
      "mipexr": .object([
        "format": .string("mipexr-data/1"),
        "rules": .array(DataRule.allCases.map { .string($0.text(in: settings.language)) }),
        "questionnaires": .array(
          questionnaires.map { questionnaire in
            var members = questionnaire.rules.object ?? [:]
            members["fingerprint"] = .string(questionnaire.fingerprint)
            return .object(members)
          }),
      ]),
    ])
  }

  private var title: String {
    "\(say(.title)): \(questionnaires.map { $0.title(in: settings.code) }.joined(separator: "; "))"
  }

  private var about: String { settings.notes ? say(.about) : "\(say(.about)). \(say(.withoutNotes))" }

  private func resource(_ table: DataTable) -> [String: JSON] {
    var members: [String: JSON] = [
      "profile": .string("tabular-data-resource"), "name": .string(table.name),
      "description": .string(DataTableMeaning(rawValue: table.name)?.text(in: settings.language) ?? ""),
      "schema": schema(of: table),
    ]
    let isOurs = questionnaires.allSatisfy { settings.licensed.contains($0.id) }
    if isOurs, ["indicators", "options"].contains(table.name) {
      members["licenses"] = .array([
        .object([
          "name": .string("Apache-2.0"), "path": .string("https://www.apache.org/licenses/LICENSE-2.0"),
        ])
      ])
    }
    return members
  }

  private func schema(of table: DataTable) -> JSON {
    var members: [String: JSON] = [
      "fields": .array(table.columns.map { field($0, isKey: table.key.contains($0.name)) }),
      "primaryKey": .array(table.key.map(JSON.string)), "missingValues": .array([.string("")]),
    ]
    if !table.references.isEmpty {
      members["foreignKeys"] = .array(
        table.references.map { reference in
          let columns = JSON.array(reference.columns.map(JSON.string))
          return .object([
            "fields": columns,
            "reference": .object(["resource": .string(reference.table), "fields": columns]),
          ])
        })
    }
    return .object(members)
  }

  private func field(_ column: DataTable.Column, isKey: Bool) -> JSON {
    var constraints: [String: JSON] = [:]
    if isKey { constraints["required"] = .bool(true) }
    if !column.words.isEmpty { constraints["enum"] = .array(column.words.map(JSON.string)) }
    var members: [String: JSON] = [
      "name": .string(column.name), "type": .string(column.kind.rawValue),
      "description": .string(column.meaning?.text(in: settings.language) ?? ""),
    ]
    if !constraints.isEmpty { members["constraints"] = .object(constraints) }
    return .object(members)
  }

  private func say(_ message: DataMessage) -> String { message.text(in: settings.language) }
}

extension DataTable.Column {
  /// What it holds: columns of axes and of groups have one meaning each, whatever they are called behind it.
  var meaning: DataColumnMeaning? {
    if name.hasPrefix("axis_") { return .axisOf }
    if name.hasPrefix("value_") { return .valueOf }
    return DataColumnMeaning(rawValue: name.replacing("_", by: "-"))
  }
}

extension Questionnaire {
  /// What the overall score and the levels are made by.
  var rules: JSON {
    let overall: String =
      switch self.overall {
      case .indicators: "indicators"
      case .dimensions(let axis): "dimensions of \(axes[axis].id)"
      case .none: "none"
      }
    var members: [String: JSON] = [
      "id": .string(id), "version": .string(version.description), "overall": .string(overall),
      "bands": .array(
        bands.map { .object(["id": .string($0.id), "from": .number($0.from.description)]) }),
      "axes": .array(
        axes.map { axis in
          .object([
            "id": .string(axis.id), "dimensions": .array(dimensions[axis.dimensions].map { .string($0.id) }),
          ])
        }),
    ]
    if points == .stretch { members["points"] = .string(points.rawValue) }
    return .object(members)
  }
}
