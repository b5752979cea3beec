internal import Assessment
internal import Glibc
internal import Library
internal import Saver
internal import Sentences
internal import Text
internal import Wizard

/// Does in the world what the wizard wants: files, pages, saving.
final class EffectRunner {
  let content: Library
  /// The code of the language asked for on the command line; nil to follow the file.
  let ownLanguage: String?
  /// The files that are being written, by the names under which the wizard knows them.
  private var open: [String: OpenFile] = [:]
  /// Files that were read and are not held yet.
  private var pending: [PendingFile] = []
  /// What the wizard has to be told at its next turn.
  private var news: [Event] = []

  /// A file that is being written, and what keeps others from it.
  private struct OpenFile {
    var path: String
    var lock: FileLock?
    var queue: SaveQueue?
  }

  private struct PendingFile {
    var name: String
    var target: SaveTarget
    var identity: Identity
  }

  init(content: Library, ownLanguage: String?) {
    self.content = content
    self.ownLanguage = ownLanguage
  }

  /// Takes hold of the files that were read, once a picture stands and before the next key counts.
  ///
  /// Gives what has something to tell: a descriptor for the loop to watch, -1 when there is nothing to wait for.
  func takeUp() -> Int32 {
    news += takeHold()
    guard news.isEmpty else { return Self.alwaysReadable }
    return queue?.wakeDescriptor ?? -1
  }

  func queue(of file: String) -> SaveQueue? { open[file]?.queue }

  /// Any of the queues: all share the descriptor that tells of news.
  private var queue: SaveQueue? { open.values.lazy.compactMap(\.queue).first }

  private static let alwaysReadable = Glibc.open("/dev/null", O_RDONLY | O_CLOEXEC)

  func inbox() -> [Event] {
    defer { news = [] }
    queue?.heard()
    return open.reduce(into: news) { events, file in
      for event in file.value.queue?.takeEventsLeft() ?? [] {
        switch event {
        case .saved(let number, let moment, _): events.append(.saved(file: file.key, number: number, at: moment))
        case .failed(let error): events.append(.saveFailed(error.message, file: file.key))
        }
      }
    }
  }

  /// Takes the locks of the files that were read and starts their queues of saves; tells which can only be read.
  func takeHold() -> [Event] {
    defer { pending = [] }
    return pending.flatMap(takeHold)
  }

  private func takeHold(of file: PendingFile) -> [Event] {
    switch FileLock.acquire(beside: file.target, at: Environment.now) {
    case .acquired(let lock, _):
      do throws(SaveError) {
        let safe = SafeFile(file.target, known: file.identity)
        let queue = try SaveQueue(
          safe, rescue: Self.rescuePlace(of: file.target), wakingWith: queue, now: { Environment.now })
        let path = file.target.path
        open[file.name] = OpenFile(path: path, lock: lock, queue: queue)
        return safe.hasOtherNames ? [.notice(LockMessage.severalNames(path), isFailure: true)] : []
      } catch {
        lock.release()
        return [.saveFailed(error.message, file: file.name), .readOnly(.notWritable, file: file.name)]
      }
    case .held(let owner): return [.readOnly(.lockedBy(owner?.shown ?? say(.unknownOwner)), file: file.name)]
    case .protected, .unavailable: return [.readOnly(.notWritable, file: file.name)]
    }
  }

  func perform(_ effect: Effect) -> [Event] {
    switch effect {
    case .save(let assessment, let file, let number):
      news += takeHold()
      open[file]?.queue?.submit(assessment, number: number)
    case .saveWorkshop(let workshop, let file, let number):
      news += takeHold()
      open[file]?.queue?.submit(workshop, number: number)
    case .leave(let exitReason): return leave(exitReason)
    case .readPage(let name, let language): return page(name, language)
    case .readTexts(let id, let language):
      return (questionnaire(id, in: language).value?.texts[language]).map { [.texts($0)] } ?? []
    case .open(let path): return opened(path, missing: { [.notice($0, isFailure: true)] })
    case .create(let assessment, let path): return create(assessment, path)
    case .readQuestionnaires(let language): return [.questionnaires(offers(in: language))]
    case .recover(let assessment, let damage): return recover(assessment, of: damage)
    case .startDemo(let questionnaire, let language):
      return [.opened(Demonstration.session(of: questionnaire, language: language))]
    case .saveElsewhere(_, let file, let path): return saveElsewhere(file, path)
    case .findAssessments(let file): return found(file)
    case .compare(let path, let questionnaire, let language): return compared(path, questionnaire, language)
    case .makeReport(let order, let session, let language): return reported(order, session, language)
    case .letGo(let file): return letGo(file)
    // The thread that saves stops with the program; a disk that hangs shall not hold Ctrl-Z for long.
    case .edit(let text, let file): return edited(text, file)
    case .suspend: for file in open.values { _ = file.queue?.flush(timeout: .seconds(2)) }
    case .repaint: break
    }
    return []
  }

  /// Waits until the newest versions are on disk, or cannot be.
  func settle() -> [Event] {
    for file in open.values { _ = file.queue?.flush(timeout: .seconds(10)) }
    return inbox()
  }

  /// Why what was typed is not on the disk; nil when it is.
  func unsaved(_ file: String) -> (any Message)? {
    switch open[file]?.queue?.flush(timeout: .seconds(10)) {
    case .failed(let error): error.message
    case .timedOut: EditorMessage.slowDisk
    case .saved, nil: nil
    }
  }

  /// Opens a file for the wizard; one that is not there is the caller's matter.
  func opened(_ path: String, missing: (any Message) -> [Event]) -> [Event] {
    do throws(Refusal) {
      let session = try session(path)
      return [.opened(session)]
    } catch {
      switch error {
      case .missing(let message): return missing(message)
      case .rescued(let damage): return [.damaged(damage)]
      case .unusable(let findings, let isDamage):
        if isDamage, let damage = damage(of: path, findings) { return [.damaged(damage)] }
        return findings.map { .notice(FindingMessage(finding: $0), isFailure: true) }
      }
    }
  }

  enum Refusal: Error {
    case missing(any Message)
    /// There are answers to the file that could not be written.
    case rescued(Damage)
    /// Whether the file is damaged, so that the version before may be the better one.
    case unusable([Finding], isDamage: Bool = false)
  }

  /// Reads the file and its questionnaire; the lock is taken when the first picture stands.
  ///
  /// `asks`: whether the person can be asked about answers that were rescued.
  func session(_ path: String, asks: Bool = true) throws(Refusal) -> Session {
    let target = try Self.wrapped(path) { () throws(SaveError) in try SaveTarget(resolving: path) }
    if let damage = rescued(target) {
      if asks { throw .rescued(damage) }
      Output.complain(RescueMessage.waiting(file: path, rescue: damage.rescue ?? ""))
    }
    let file: AssessmentFile
    do throws(ReadError) {
      file = try AssessmentFile.read(path, takesNewer: true)
    } catch {
      let findings = error.findings
      if case .missing = error, let first = findings.first { throw .missing(FindingMessage(finding: first)) }
      throw .unusable(findings, isDamage: error.isDamage)
    }
    let reading = questionnaire(file.assessment.questionnaire.id, in: ownLanguage ?? file.assessment.language)
    guard let questionnaire = reading.value else { throw .unusable(reading.findings) }
    var session = Self.session(file, questionnaire)
    if let ownLanguage, questionnaire.languages.contains(ownLanguage) { session.assessment.language = ownLanguage }
    close(session.fileName)
    // What is newer is only looked at, so nothing has to be held.
    if session.canBeWritten {
      pending.append(PendingFile(name: session.fileName, target: target, identity: file.identity))
    }
    return session
  }

  /// Remembers a file to take hold of when the first picture stands.
  func hold(_ name: String, _ target: SaveTarget, _ identity: Identity) {
    pending.append(PendingFile(name: name, target: target, identity: identity))
  }

  /// The file's answers as they count in the questionnaire at hand, and why they cannot be changed, or not yet.
  private static func session(_ file: AssessmentFile, _ questionnaire: Questionnaire) -> Session {
    let reference = file.assessment.questionnaire
    if file.newerFormat != nil {
      return Session(questionnaire, file.assessment, fileName: file.path, readOnly: .newerFormat)
    }
    if reference.isNewer(than: questionnaire) {
      let versions = Session.Versions(file: reference.version, known: questionnaire.version)
      return Session(questionnaire, file.assessment, fileName: file.path, readOnly: .newer(versions))
    }
    guard reference.standing(to: questionnaire) == .older else {
      return Session(questionnaire, file.assessment, fileName: file.path)
    }
    let person = file.assessment.people.first?.name
    return Session(
      questionnaire, Migration(of: file.assessment, to: questionnaire, at: Environment.now, by: person),
      fileName: file.path)
  }

  /// A questionnaire with its words in English and in one more language: each costs time at the start.
  func questionnaire(_ id: String, in language: String) -> Reading<Questionnaire> {
    content.questionnaire(id, languages: [Questionnaire.sourceLanguage, language])
  }

  /// The questionnaires that can be read; one that cannot is told by the command `questionnaires`.
  func offers(in language: String) -> [QuestionnaireSummary] {
    (content.questionnaires().value ?? []).map {
      QuestionnaireSummary(id: $0.id, version: $0.version, title: $0.title(in: language), languages: $0.languages)
    }
  }

  /// Stops saving and gives the file free.
  private func close(_ name: String) {
    pending.removeAll { $0.name == name }
    guard let file = open.removeValue(forKey: name) else { return }
    Recent.remember(file.path)
    file.queue?.stop()
    file.lock?.release()
  }

  private static func wrapped<Value>(_ path: String, _ body: () throws(SaveError) -> Value) throws(Refusal) -> Value {
    do throws(SaveError) {
      return try body()
    } catch {
      // Nothing was answered yet, whatever stands in the way.
      if case .system(_, .find, let errno) = error, errno.reason == .isAFolder {
        throw .unusable([Finding(.error, file: path, ReadMessage.isAFolder)])
      }
      throw .unusable([Finding(.error, file: path, error.finalMessage)])
    }
  }

  private func leave(_ exitReason: ExitReason) -> [Event] {
    for (name, file) in open where exitReason != .abandoned {
      guard let result = file.queue?.flush(timeout: .seconds(10)) else { continue }
      if exitReason == .quit || exitReason == .interrupted {
        switch result {
        case .saved: break
        case .failed(let error): return [.leaveFailed(error.message, file: name)]
        case .timedOut: return [.leaveFailed(SaveMessage.noAnswer(path: file.path), file: name)]
        }
      }
      if result == .timedOut { file.queue?.rescueElsewhere() }
      news = inbox()
    }
    open.keys.forEach(close)
    return []
  }

  /// Gives the file free, once what was sent there is on the disk.
  private func letGo(_ file: String) -> [Event] {
    if case .failed(let error) = open[file]?.queue?.flush(timeout: .seconds(10)) {
      return [.saveFailed(error.message, file: file)]
    }
    close(file)
    return []
  }
}
