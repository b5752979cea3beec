internal import ArgumentParser
internal import Assessment
internal import Saver
internal import Sentences
internal import Text

/// Answers indicators from the command line: all of them, or none if one cannot be.
struct SetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: say(.setAbstract), discussion: say(.setExamples))

  @Argument(help: ArgumentHelp(say(.oneFileHelp), valueName: say(.fileValue)), completion: .file())
  var file: String

  @Argument(help: ArgumentHelp(say(.answersHelp), valueName: say(.answerValue)))
  var answers: [String]

  @Option(help: ArgumentHelp(say(.noteHelp), valueName: say(.textValue)))
  var note: String?

  @Option(help: ArgumentHelp(say(.byHelp), valueName: say(.nameValue)))
  var by: String?

  @OptionGroup var target: TargetOptions

  @OptionGroup var shared: SharedOptions

  func run() throws {
    try Files.change(file) { assessment in
      let questionnaire = try shared.questionnaire(of: assessment)
      try refuseOtherVersion(assessment.questionnaire, questionnaire)
      assessment.questionnaire.tell(questionnaire)
      // With a target, an indicator may stand alone: its answer is left as it is.
      let bare = target.isEmpty ? [] : answers.filter { questionnaire.positions[$0] != nil }
      let read = answers.filter { !bare.contains($0) }.map { answer in
        target.isEmpty || answer.contains("=")
          ? Self.read(answer, in: questionnaire) : .failure(Self.unknown(answer, questionnaire))
      }
      var mistakes: [any Message] = read.compactMap {
        if case .failure(let mistake) = $0 { mistake.message } else { nil }
      }
      let ids = bare + read.compactMap { try? $0.get().0 }
      if !target.isEmpty {
        mistakes += ids.compactMap { id in
          questionnaire.positions[id].flatMap { target.obstacle(questionnaire.indicators[$0], assessment) }
        }
      }
      guard mistakes.isEmpty else {
        mistakes.forEach { Output.complain($0) }
        throw Exit.usage
      }
      if !target.isEmpty { ids.forEach { target.apply(to: $0, &assessment, by: by) } }
      for case .success((let id, let choice)) in read {
        var answer = assessment.answers[id] ?? Answer()
        answer.choice = choice
        if let note { answer.note = note }
        assessment.record(answer, for: id, at: Environment.now, by: by)
      }
    }
  }

  /// An answer to one version would stand among answers to another.
  private func refuseOtherVersion(_ reference: Assessment.Reference, _ questionnaire: Questionnaire) throws {
    let (found, known) = (reference.version.description, questionnaire.version.description)
    if reference.isNewer(than: questionnaire) {
      Output.complain(MigrateMessage.onlyToLookAt(file: file, found: found, known: known))
    } else if reference.standing(to: questionnaire) == .older {
      Output.complain(MigrateMessage.migrateFirst(file: file, found: found, known: known))
    } else {
      return
    }
    throw Exit.invalid
  }

  private struct Mistake: Error {
    let message: CommandMessage
  }

  private static func unknown(_ id: String, _ questionnaire: Questionnaire) -> Mistake {
    Mistake(message: .unknownIndicator(id, near: questionnaire.indicators.map(\.id).nearest(to: id)))
  }

  /// Reads `ID=option`, `ID=na:REASON`, `ID=unknown` or `ID=open`.
  private static func read(_ text: String, in questionnaire: Questionnaire) -> Result<(String, Choice?), Mistake> {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2 else { return .failure(Mistake(message: .noAnswer(text))) }
    guard let position = questionnaire.positions[parts[0]] else { return .failure(unknown(parts[0], questionnaire)) }
    let indicator = questionnaire.indicators[position]
    let options = indicator.options.map(\.id)
    switch parts[1] {
    case "open": return .success((parts[0], nil))
    case "unknown": return .success((parts[0], .unknown))
    case let answer where answer.hasPrefix("na:"):
      let reason = String(answer.dropFirst(3))
      guard reason.contains(where: { !$0.isWhitespace }) else {
        return .failure(Mistake(message: .noReason(parts[0])))
      }
      return .success((parts[0], .notApplicable(reason: reason)))
    case let figures where indicator.measure != nil:
      guard let choice = indicator.measure.flatMap({ Figures(figures, $0) }) else {
        return .failure(
          Mistake(
            message:
              .noFigures(
                id: parts[0], text: figures, example: indicator.measure?.groups.first ?? "total",
                groups: indicator.measure?.groups ?? [])))
      }
      return .success((parts[0], .figures(choice)))
    case let option where options.contains(option): return .success((parts[0], .option(option)))
    default: return .failure(Mistake(message: .unknownOption(id: parts[0], option: parts[1], known: options)))
    }
  }
}

extension Figures {
  /// Reads `GROUP:NUMBER,GROUP:NUMBER,year:2024,source:TEXT`; the source is last, and may hold commas.
  fileprivate init?(_ text: String, _ measure: Indicator.Measure) {
    self.init()
    var rest = text[...]
    while !rest.isEmpty {
      guard let colon = rest.firstIndex(of: ":") else { return nil }
      let name = String(rest[..<colon])
      let end = name == "source" ? nil : rest[colon...].firstIndex(of: ",")
      let value = String(rest[rest.index(after: colon)..<(end ?? rest.endIndex)])
      switch name {
      case "year": year = value
      case "source": source = value
      default:
        guard measure.groups.contains(name), let figure = Figure(value), measure.admits(figure) else { return nil }
        values[name] = figure
      }
      rest = end.map { rest[rest.index(after: $0)...] } ?? ""
    }
  }
}
