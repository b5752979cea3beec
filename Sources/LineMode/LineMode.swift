package import Assessment
internal import Scoring
internal import Sentences
internal import Text
package import Wizard

/// The wizard as plain lines: nothing is repainted, nothing is drawn, every change is told once.
package struct LineMode {
  /// The world around the loop, as closures, so that tests need none.
  package struct World {
    /// The next line without its end; nil when there is no more.
    package var read: () -> String?
    package var write: (String) -> Void
    package var now: () -> Timestamp
    /// Does an effect; the events that come of it.
    package var perform: (Effect) -> [Event]
    /// Events from elsewhere; waits until the newest version is on disk or has failed.
    package var settle: () -> [Event]

    package init(
      read: @escaping () -> String?, write: @escaping (String) -> Void, now: @escaping () -> Timestamp,
      perform: @escaping (Effect) -> [Event], settle: @escaping () -> [Event]
    ) {
      self.read = read
      self.write = write
      self.now = now
      self.perform = perform
      self.settle = settle
    }
  }

  private let world: World
  /// How much stands beside each other where a sentence is cut; nothing is drawn.
  private let display = Display(size: Size(width: 80, height: 24))

  package init(_ world: World) {
    self.world = world
  }

  /// Runs until the person leaves or the input ends.
  ///
  /// The end of the input keeps what was being written, and is no failure unless that could not be saved. Leaving is none
  /// either, unless an answer was typed that could not be taken.
  package func run(_ state: inout State) -> ExitReason {
    var hasRefused = false
    greet(state)
    say(state.reading(on: display))
    while let line = world.read() {
      let before = state
      switch LineCommand(line, in: state) {
      case .events(let events):
        if let exitReason = feed(events, to: &state) {
          if exitReason != .abandoned { tell(ending(state), state) }
          return hasRefused && exitReason == .quit ? .abandoned : exitReason
        }
        hasRefused = hasRefused || isRefusing(state)
        report(from: before, to: state)
      case .again: say(state.reading(on: display))
      case .guidance: say(View(state, on: display).guidanceReading)
      case .help: tell(.help, state)
      case .unknown: tell(.unknown(line.harmless), state)
      }
    }
    endOfInput(&state)
    return hasRefused || state.isUnsaved ? .abandoned : .quit
  }

  /// Keeps what was being written; tells how that went where it could not be saved, or could not before.
  private func endOfInput(_ state: inout State) {
    let before = state.session?.saving.status
    _ = feed([.hangUp], to: &state)
    settle(&state)
    switch (before, state.session?.saving.status) {
    case (_, .failed(let message)): say([message.text(in: state.language)])
    case (.failed, .saved): tell(ending(state), state)
    default: break
    }
  }

  private func ending(_ state: State) -> LineMessage {
    if state.session == nil, let damage = state.damage { return .endedUnchanged(damage.file.harmless) }
    guard let session = state.session, !session.isDemo else { return .ended }
    return session.readOnly == nil ? .endedSaved : .endedUnchanged(session.fileName.harmless)
  }

  /// Whether a change has just been asked for of a file that can only be read.
  private func isRefusing(_ state: State) -> Bool {
    state.session?.readOnly != nil && state.notice?.isRefusal == true
  }

  private func greet(_ state: State) {
    guard let session = state.session else { return tell(.welcomeBare, state) }
    let place = [session.assessment.region.name, session.assessment.period].filter { !$0.isEmpty }
    let overall = session.engine.profile.overall
    tell(
      .welcome(place: place.joined(separator: " ").harmless, answered: overall.answered, count: overall.applicable),
      state)
  }

  /// Gives events to the wizard and does what it wants; a departure ends the run.
  ///
  /// A step that is refused ends the line, so that the reason is heard and not the next question.
  private func feed(_ events: [Event], to state: inout State) -> ExitReason? {
    var waiting = events
    while !waiting.isEmpty {
      let event = waiting.removeFirst()
      let effects = update(event, &state)
      if state.notice?.isRefusal == true { waiting = [] }
      // What comes next on the same line would take it away unheard.
      if !waiting.isEmpty, let notice = state.notice, notice.isFailure {
        say([notice.message.text(in: state.language)])
      }
      for effect in effects {
        let answers = world.perform(effect)
        waiting += answers
        if case .leave(let exitReason) = effect, answers.isEmpty { return exitReason }
      }
    }
    if case .pending? = state.session?.saving.status { settle(&state) }
    return nil
  }

  private func update(_ event: Event, _ state: inout State) -> [Effect] {
    var display = display
    return state.update(event, at: world.now(), on: &display)
  }

  /// Waits for what is on its way to the disk, so that what is said next is true of it.
  private func settle(_ state: inout State) {
    for event in world.settle() { _ = update(event, &state) }
  }

  /// Tells the answer taken, the numbers it moved and when it was saved, then the screen.
  private func report(from before: State, to state: State) {
    let view = View(state, on: display)
    var news: [String] = []
    if let old = before.session, let new = state.session, old.position < new.questionnaire.indicators.count {
      let position = old.position
      if old.engine.choices[position] != new.engine.choices[position] {
        news.append(view.spoken(new, position) + ".")
        news += view.changes(since: before)
      }
      if old.assessment.answers != new.assessment.answers || old.assessment.targets != new.assessment.targets,
        case .saved(let moment) = new.saving.status
      {
        news.append(LineMessage.saved(state.local(moment).clock).text(in: state.language))
      }
    }
    if case .failed(let message)? = state.session?.saving.status { news.append(message.text(in: state.language)) }
    if !news.isEmpty { say([news.joined(separator: " ")]) }
    say(state.reading(on: display))
  }

  private func tell(_ message: LineMessage, _ state: State) { say([message.text(in: state.language)]) }

  private func say(_ lines: [String]) { lines.forEach(world.write) }
}
