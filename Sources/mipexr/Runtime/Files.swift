internal import Assessment
internal import Saver
internal import Sentences
internal import Wizard

/// Assessment files as the commands use them: every failure is told and becomes a status.
enum Files {
  /// Reads a file.
  ///
  /// After damage, `advice` is told if there is any: the version before, unless something else is wanted.
  static func read(
    _ path: String, advice: (String) -> CommandMessage? = backup
  ) throws -> AssessmentFile {
    do throws(ReadError) {
      return try AssessmentFile.read(path)
    } catch {
      Output.complain(error.findings)
      if error.isDamage, let message = advice(path) { Output.complain(message) }
      throw exit(for: error)
    }
  }

  /// After damage has been told: names the version before, if it can be read.
  static func offerBackup(of path: String) {
    if let message = backup(of: path) { Output.complain(message) }
  }

  /// Names the version before, if it can be read.
  static func backup(of path: String) -> CommandMessage? {
    (try? AssessmentFile.read(path + "~")) == nil ? nil : .backup(file: path, call: path.asShellWord)
  }

  /// How much could be had of a damaged file, and how to see it; nil when that is nothing.
  static func obtainable(of path: String) -> CommandMessage? {
    let recovery = Recovery(of: path)
    let before = recovery.backup?.assessment
    guard before != nil || !recovery.answers.isEmpty else { return nil }
    let (whole, call) = (Damage.count(recovery.answers), path.asShellWord)
    guard let before else { return .obtainable(file: path, whole: whole, call: call) }
    return .obtainableBefore(file: path, whole: whole, before: Damage.count(before.answers), call: call)
  }

  /// Makes a file that must not be there yet.
  static func create(_ assessment: Assessment, at path: String) throws {
    do throws(SaveError) {
      try SafeFile.make(assessment, at: path, now: Environment.now)
    } catch {
      if case .exists = error {
        Output.complain(CommandMessage.exists(path))
      } else {
        Output.complain(error.finalMessage)
      }
      if case .held = error { throw Exit.busy }
      throw Exit.cannotCreate
    }
  }

  /// Reads a file, changes it and writes it back, under its lock; nothing is written when the body throws.
  static func change(_ path: String, _ body: (inout Assessment) throws -> Void) throws {
    try withLock(on: path) { target in
      let found = try read(path)
      var assessment = found.assessment
      try body(&assessment)
      try save(target) { target throws(SaveError) in
        var file = SafeFile(target, known: found.identity)
        if file.hasOtherNames { Output.complain(LockMessage.severalNames(path)) }
        try file.save(assessment)
      }
    }
  }

  /// Does something as the only writer of a file.
  static func withLock(on path: String, _ body: (SaveTarget) throws -> Void) throws {
    let target = try self.target(path)
    let outcome = FileLock.acquire(beside: target, at: Environment.now)
    guard case .acquired(let lock, _) = outcome else {
      if let message = outcome.message(path: path) { Output.complain(message) }
      if case .held = outcome { throw Exit.busy }
      throw Exit.cannotWrite
    }
    defer { lock.release() }
    try body(target)
  }

  static func exit(for error: ReadError) -> Exit {
    switch error {
    case .missing: .missing
    case .system: .missing
    case .unfit, .invalid: .invalid
    }
  }

  private static func target(_ path: String) throws -> SaveTarget {
    do throws(SaveError) {
      return try SaveTarget(resolving: path)
    } catch {
      Output.complain(error.finalMessage)
      throw Exit.missing
    }
  }
}
