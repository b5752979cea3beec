internal import Assessment
internal import CBuild
internal import Library
internal import Sentences

/// Which program this is; manual page, reports and packages take it from here.
enum Build {
  static let version = "0.2.0"

  /// Known where the build was told: `MIPEXR_COMMIT`, as `.ci/run` gives it.
  static var commit: String? { build_commit().map { String(cString: $0) } }

  /// What `--version` says: the bare number on the first line, for scripts, then what a support desk asks next.
  ///
  /// Of the built-in content alone: a library beside it is no part of the release.
  static var told: String {
    var lines = [version, VersionMessage.commit(orNone: commit).said]
    lines.append(VersionMessage.languages(Language.all.map(\.code)).said)
    let library = Library()
    for summary in library.questionnaires().value ?? [] {
      guard let questionnaire = library.questionnaire(summary.id, languages: ["en"]).value else { continue }
      let version = questionnaire.version.description
      lines.append(
        VersionMessage.questionnaire(
          id: questionnaire.id, version: version, fingerprint: questionnaire.fingerprint
        ).said)
    }
    return lines.joined(separator: "\n")
  }
}
