package import Assessment
package import Sentences
internal import Text

/// What became, or would become, of a file in a newer version of its questionnaire.
package struct MigrationReport {
  package let migration: Migration
  package let file: String
  /// Whether the file was written, or is only to be.
  package let isWritten: Bool

  package init(_ migration: Migration, file: String, isWritten: Bool) {
    self.migration = migration
    self.file = file
    self.isWritten = isWritten
  }

  /// For people: how many ended each way, and which of them are not as they were.
  package func lines(in language: Language) -> [String] {
    func say(_ message: MigrationMessage) -> String { message.text(in: language).harmless }
    let versions = (migration.from.description, migration.to.description)
    let id = migration.assessment.questionnaire.id
    var lines = [say(.head(file: file, id: id, from: versions.0, to: versions.1))]
    for line in migration.lines { lines += [say(line.count)] + line.rows.map { "  " + say($0) } }
    if migration.rows.isEmpty { lines.append(say(.nothingHere)) }
    return lines
  }

  package var json: JSON {
    let reference = migration.assessment.questionnaire
    return .object([
      "format": .string("mipexr-migration/1"), "file": .string(file), "written": .bool(isWritten),
      "questionnaire": .object([
        "id": .string(reference.id), "from": .string(migration.from.description),
        "to": .string(migration.to.description),
      ]),
      "indicators": .array(migration.rows.map(json)),
    ])
  }

  private func json(_ row: Migration.Row) -> JSON {
    var members: [String: JSON] = ["id": .string(row.indicator)]
    members["now"] = row.destination == row.indicator ? nil : .string(row.destination)
    members["answer"] = row.answer.map(json)
    members["target"] = row.target.map(json)
    return .object(members)
  }

  private func json(_ outcome: Migration.Outcome) -> JSON {
    var members: [String: JSON] = [:]
    switch outcome {
    case .kept: members["outcome"] = .string("kept")
    case .moved(let option):
      members["outcome"] = .string("moved")
      members["option"] = option.map { .object(["from": .string($0.old), "to": .string($0.new)]) }
    case .again(let reason):
      members["outcome"] = .string("again")
      members["because"] = .string(word(reason))
    case .back: members["outcome"] = .string("back")
    case .aside(let reason):
      members["outcome"] = .string("setAside")
      members["because"] = .string(word(reason))
    }
    return .object(members)
  }

  private func word(_ reason: Migration.Reason) -> String {
    switch reason {
    case .question: "question"
    case .options: "options"
    case .gone: "gone"
    case .taken: "taken"
    }
  }
}
