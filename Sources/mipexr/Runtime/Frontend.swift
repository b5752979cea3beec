internal import Assessment
internal import Glibc
internal import LineMode
internal import Sentences
internal import Terminal
internal import Text
internal import Wizard

/// The two ways in which the wizard is shown.
struct Frontend {
  let runner: EffectRunner
  let plain: Bool
  let noColor: Bool

  /// Whether the terminal can be taken over: there is one, it has a name, and nobody asked for lines.
  var canUseScreen: Bool {
    let environment = Environment.current
    return !plain && environment.hasTerminal && TerminalScreen.isWorthTrying(term: environment.value("TERM"))
  }

  /// Runs the wizard on the screen; nil when there is none that can be used, and lines have to do.
  func onScreen(_ state: inout State) -> ExitReason? {
    guard canUseScreen else { return nil }
    let environment = Environment.current
    TerminalScreen.guardAgainstCrashes(in: environment.language)
    #if DEBUG
      if environment.value("MIPEXR_TRAP") != nil { state.trapKey = .function(12) }
    #endif
    do throws(TerminalMessage) {
      let tier = noColor ? ColourTier.none : ColourTier(noColour: environment.value("NO_COLOR"))
      var display = Self.display
      var screen = try TerminalScreen(
        tier: tier, term: environment.value("TERM") ?? "",
        escapeDelay: TerminalScreen.escapeDelay(environment.value("ESCDELAY")))
      return screen.run(
        state: &state, display: &display, perform: runner.perform, inbox: runner.inbox, takeUp: runner.takeUp,
        now: { Environment.now })
    } catch {
      Output.complain(error)
      return nil
    }
  }

  /// Runs the wizard as plain lines.
  func asLines(_ state: inout State) -> ExitReason {
    var display = Self.display
    if !plain, isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 0 {
      Output.complain(OutputMessage.questionsGoElsewhere, in: state.language)
    }
    for event in runner.takeHold() { _ = state.update(event, at: Environment.now, on: &display) }
    var piped = LineReader(StandardInput.bytes, decode: Encoding.ofLocale.text)
    var typed = isatty(STDIN_FILENO) == 1 ? TypedLine() : nil
    let lines = LineMode(
      .init(
        read: { typed == nil ? piped.next() : typed?.next() }, write: Output.line, now: { Environment.now },
        perform: runner.perform, settle: runner.settle))
    let exitReason = lines.run(&state)
    guard let line = piped.refused else { return exitReason }
    Output.complain(TextMessage.lineNotText(line), in: state.language)
    return .abandoned
  }

  /// The terminal as values.
  static var display: Display {
    Display(
      size: Size(width: 80, height: 24), glyphs: TerminalScreen.isUTF8 ? .unicode : .ascii,
      columns: TerminalScreen.columns)
  }
}
