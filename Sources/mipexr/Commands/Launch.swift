internal import Assessment
internal import Glibc
internal import Library
internal import Scoring
internal import Sentences
internal import Wizard

/// A run of the wizard, from its first screen to the exit status.
struct Launch {
  var file: String?
  /// Whether the file is a workshop's, or an assessment with one beside it.
  var isWorkshop = false
  var plain = false
  var noColor = false
  var requireComplete = false
  var language: String?
  var library: String?

  /// The wizard as it is started most: with nothing but a file, or nothing at all.
  ///
  /// Nil for every other call. The parser finds its options by reflection, which is a fifth of the time to the first screen.
  init?(simple arguments: [String], commands: [String]) {
    guard arguments.count < 2, arguments.allSatisfy({ !$0.hasPrefix("-") && !$0.isEmpty && !commands.contains($0) })
    else { return nil }
    file = arguments.first
  }

  init(
    file: String?, plain: Bool, noColor: Bool, requireComplete: Bool, language: String?, library: String?
  ) {
    self.file = file
    self.plain = plain
    self.noColor = noColor
    self.requireComplete = requireComplete
    self.language = language
    self.library = library
  }

  private var content: Library { Library(folders: Environment.current.libraryFolders(library)) }

  func run() throws {
    let runner = EffectRunner(content: content, ownLanguage: language)
    let face = Frontend(runner: runner, plain: plain, noColor: noColor)
    var state = try begin(runner)
    KeyFile.use(for: &state)
    state.editor = Editor.access
    state.offset = Environment.offset
    state.ownLanguage = Language(locale: Environment.current.contentLanguage)
    if let exitReason = face.onScreen(&state) {
      if exitReason == .quit { tellWhatIsWhere(state) }
      try end(exitReason, state)
    } else {
      try end(face.asLines(&state), state)
    }
  }

  /// The screen has gone with all that it said; lines say so themselves.
  private func tellWhatIsWhere(_ state: State) {
    if file != nil, state.session == nil, let damage = state.damage {
      Output.complain(RecoveryMessage.left(damage.file), in: state.language)
    }
    guard let session = state.session else { return }
    let overall = session.engine.profile.overall
    let call = session.fileName.asShellWord
    var news = state.reports.map { CommandMessage.leftReport($0) }
    if session.canBeWritten, !session.isDemo {
      if news.isEmpty { news = [.leftMake(call)] }
      let head = CommandMessage.leftHead(
        file: session.fileName, answered: overall.answered, applicable: overall.applicable, call: call)
      news.insert(head, at: 0)
    }
    if let workshop = state.workshop { news.append(.leftWorkshop(workshop.fileName.asShellWord)) }
    for line in news { Output.complain(line.text(in: state.language)) }
  }

  /// The wizard at its first screen: the file's question, a new file's form, or the start.
  private func begin(_ runner: EffectRunner) throws -> State {
    let environment = Environment.current
    guard let file else { return try blank(runner, recent: Recent.all()) }
    if isWorkshop {
      let (workshop, session) = try runner.workshop(file)
      var state = State(
        contentLanguage: environment.contentLanguage, questionnaire: session.questionnaire, regions: [],
        now: Environment.now)
      _ = state.open(workshop, on: session)
      return state
    }
    do throws(EffectRunner.Refusal) {
      let session = try runner.session(file, asks: plain || environment.hasTerminal)
      var state = State(
        contentLanguage: environment.contentLanguage, questionnaire: session.questionnaire, regions: [],
        now: Environment.now)
      state.open(session)
      return state
    } catch {
      switch error {
      case .missing:
        var state = try blank(runner, recent: [])
        state.startNew(file: file, offers: runner.offers(in: environment.contentLanguage))
        return state
      case .rescued(let damage): return try recovery(damage, runner)
      case .unusable(let findings, let isDamage):
        // Without a terminal nobody is asked, unless lines are wanted.
        if isDamage, plain || environment.hasTerminal, let damage = runner.damage(of: file, findings) {
          return try recovery(damage, runner)
        }
        Output.complain(findings)
        if isDamage { Files.offerBackup(of: file) }
        throw Exit.invalid
      }
    }
  }

  /// What can be had of a damaged file.
  private func recovery(_ damage: Damage, _ runner: EffectRunner) throws -> State {
    var state = try blank(runner, recent: [])
    if let questionnaire = damage.questionnaire { state.questionnaire = questionnaire }
    if let language = language ?? damage.before?.language ?? damage.made?.language { state.contentLanguage = language }
    state.startRecovery(damage)
    return state
  }

  /// The start screen.
  private func blank(_ runner: EffectRunner, recent: [State.Recent]) throws -> State {
    let code = Environment.current.contentLanguage
    return State(
      contentLanguage: code, questionnaire: try content.usable("mipex-r", languages: ["en", code]),
      regions: runner.content.regions().value?.regions ?? [], recent: recent, now: Environment.now)
  }

  private func end(_ exitReason: ExitReason, _ state: State) throws {
    switch exitReason {
    case .interrupted: throw Exit.interrupted
    case .hungUp: throw Exit(code: 128 + SIGHUP)
    case .terminated: throw Exit(code: 128 + SIGTERM)
    case .abandoned:
      if case .lockedBy = state.session?.readOnly { throw Exit.busy }
      throw Exit.cannotWrite
    case .quit: break
    }
    if file != nil, state.session == nil, let damage = state.damage, damage.rescue == nil {
      Output.complain(damage.findings, in: state.language)
      throw Exit.invalid
    }
    guard requireComplete, let session = state.session else { return }
    let overall = session.engine.profile.overall
    if overall.answered < overall.applicable {
      let count = overall.applicable - overall.answered
      Output.complain(CommandMessage.unfinished(count: count, file: session.fileName), in: state.language)
      throw Exit.unfinished
    }
  }
}
