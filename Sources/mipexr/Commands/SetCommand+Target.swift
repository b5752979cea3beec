internal import ArgumentParser
internal import Assessment
internal import Messages

/// A target from the command line.
struct TargetOptions: ParsableArguments {
  @Option(help: ArgumentHelp(TargetMessage.targetHelp.said, valueName: TargetMessage.optionValue.said))
  var target: String?

  @Option(help: ArgumentHelp(TargetMessage.dueHelp.said, valueName: TargetMessage.dayValue.said))
  var due: String?

  @Option(help: ArgumentHelp(TargetMessage.ownerHelp.said, valueName: say(.textValue)))
  var owner: String?

  @Option(help: ArgumentHelp(TargetMessage.actionHelp.said, valueName: say(.textValue)))
  var action: String?

  @ArgumentParser.Flag(help: ArgumentHelp(TargetMessage.noTargetHelp.said))
  var noTarget = false

  var isEmpty: Bool { target == nil && due == nil && owner == nil && action == nil && !noTarget }

  func validate() throws {
    if let due, !due.isEmpty, Day(due) == nil { throw ValidationError(TargetMessage.noDay(due).said) }
    if noTarget, target != nil || due != nil || owner != nil || action != nil {
      throw ValidationError(TargetMessage.both.said)
    }
  }

  /// Why the target cannot be an indicator's; nil when it can.
  func obstacle(_ indicator: Indicator, _ assessment: Assessment) -> (any Message)? {
    guard !noTarget else { return nil }
    let known = indicator.options.map(\.id)
    guard !known.isEmpty else { return TargetMessage.noOptions(indicator.id) }
    guard let option = target ?? assessment.targets[indicator.id]?.option else {
      return TargetMessage.optionMissing(indicator.id, known: known)
    }
    return known.contains(option) ? nil : CommandMessage.unknownOption(option, of: indicator.id, known: known)
  }

  /// Sets, changes or removes the indicator's target; what is not given stays as it is.
  func apply(to id: String, _ assessment: inout Assessment, by: String?) {
    var changed = assessment.targets[id] ?? Assessment.Target(option: "")
    changed.option = target ?? changed.option
    changed.due = due ?? changed.due
    changed.owner = owner ?? changed.owner
    changed.action = action ?? changed.action
    assessment.record(noTarget ? nil : changed, asTargetOf: id, at: Surroundings.now, by: by)
  }
}

/// What `set` says of targets.
enum TargetMessage: Message {
  case targetHelp, dueHelp, ownerHelp, actionHelp, noTargetHelp, optionValue, dayValue
  case noDay(String), both, noOptions(String), optionMissing(String, known: [String])

  var said: String { text(in: Surroundings.current.language) }

  func text(in language: Language) -> String {
    pick(language, english: english, swedish: swedish, spanish: spanish)
  }

  private var english: String {
    switch self {
    case .targetHelp: "The option to reach; the indicators then need no answer, as in: set FILE EDU-03 --target full."
    case .dueHelp: "The day by which it shall be reached, for example 2027-06-30."
    case .ownerHelp: "Who answers for it, best named by role."
    case .actionHelp: "What has to be done."
    case .noTargetHelp: "Remove the target."
    case .optionValue: "option"
    case .dayValue: "day"
    case .noDay(let text):
      "\"\(text.harmless)\" is no day of the calendar. Expected year-month-day, for example --due 2027-06-30. Nothing was written."
    case .both: "--no-target removes the target, so nothing else can be said of it. Nothing was written."
    case .noOptions(let id): "\(id) asks for figures, so it has no option to reach. Nothing was written."
    case .optionMissing(let id, let known):
      "\(id) has no target yet. Say which option shall be reached: --target \(CommandMessage.list(known, "or")). Nothing was written."
    }
  }

  private var swedish: String {
    switch self {
    case .targetHelp: "Alternativet att nå; indikatorerna behöver då inget svar, som i: set FIL EDU-03 --target full."
    case .dueHelp: "Den dag då målet ska vara nått, till exempel 2027-06-30."
    case .ownerHelp: "Vem som ansvarar, helst angiven med sin roll."
    case .actionHelp: "Vad som ska göras."
    case .noTargetHelp: "Ta bort målet."
    case .optionValue: "alternativ"
    case .dayValue: "dag"
    case .noDay(let text):
      "”\(text.harmless)” är ingen dag i kalendern. Skriv år-månad-dag, till exempel --due 2027-06-30. Inget skrevs."
    case .both: "--no-target tar bort målet, så inget mer kan sägas om det. Inget skrevs."
    case .noOptions(let id): "\(id) gäller siffror och har därför inget alternativ att nå. Inget skrevs."
    case .optionMissing(let id, let known):
      "\(id) har inget mål än. Ange vilket alternativ som ska nås: --target \(CommandMessage.list(known, "eller")). Inget skrevs."
    }
  }

  private var spanish: String {
    switch self {
    case .targetHelp:
      "La opción que se quiere alcanzar; los indicadores no necesitan entonces respuesta, como en: set ARCHIVO EDU-03 --target full."
    case .dueHelp: "El día en que debe estar alcanzada, por ejemplo 2027-06-30."
    case .ownerHelp: "Quién es responsable, mejor nombrado por su cargo."
    case .actionHelp: "Qué hay que hacer."
    case .noTargetHelp: "Quitar la meta."
    case .optionValue: "opción"
    case .dayValue: "día"
    case .noDay(let text):
      "«\(text.harmless)» no es un día del calendario. Escriba año-mes-día, por ejemplo --due 2027-06-30. No se ha escrito nada."
    case .both: "--no-target quita la meta, así que no se puede decir nada más de ella. No se ha escrito nada."
    case .noOptions(let id):
      "\(id) pide cifras, así que no tiene ninguna opción que alcanzar. No se ha escrito nada."
    case .optionMissing(let id, let known):
      "\(id) no tiene meta todavía. Indique qué opción se quiere alcanzar: --target \(CommandMessage.spanishList(known, "o")). "
        + "No se ha escrito nada."
    }
  }
}
