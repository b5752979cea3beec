package import Text

// What is said of files: the sentence depends on what is known of the fault.

extension SystemReason {
  /// What to do about it, as the end of a sentence.
  package var remedy: SystemRemedy {
    switch self {
    case .diskFull, .overQuota: .diskFull
    case .noPermission: .noPermission
    case .readOnly: .readOnly
    case .missing, .notAFolder: .missing
    case .isAFolder, .exists: .exists
    case .fileTooLarge: .fileTooLarge
    case .nameTooLong: .nameTooLong
    case .tooManyLinks: .tooManyLinks
    case .tooManyOpenFiles: .tooManyOpenFiles
    case .deviceFault, .gone: .deviceFault
    case .interrupted, .busy: .busy
    case .other: .other
    }
  }
}

extension ReadMessage {
  package static func refused(_ reason: SystemReason) -> Self { .refused(reason: reason, remedy: reason.remedy) }
}

extension LockMessage {
  package static func unavailable(path: String, _ reason: SystemReason) -> Self {
    .unavailable(path: path, reason: reason, remedy: reason.remedy)
  }
}

extension TransferMessage {
  package static func notWritten(_ path: String, _ reason: SystemReason) -> Self {
    .notWritten(path: path, reason: reason, remedy: reason.remedy)
  }
}

extension AssessmentMessage {
  /// `found`: the format that the file names, if it names one.
  package static func notAnAssessment(found: String?) -> Self { found.map { .notAnAssessment($0) } ?? .noFormat }
}

extension JSONMessage {
  package static func duplicate(name: String, first: Place) -> Self {
    .duplicate(name: name, line: first.line, column: first.column)
  }

  /// A control character that stands in a text as it is, told by the escape for it.
  package static func rawControl(byte: UInt8) -> Self {
    switch byte {
    case 0x08: .rawControl("\\b")
    case 0x09: .rawControl("\\t")
    case 0x0A: .rawControl("\\n")
    case 0x0C: .rawControl("\\f")
    case 0x0D: .rawControl("\\r")
    default: .rawControl("\\u00" + byte.hexadecimal.dropFirst(2))
    }
  }
}

extension MigrationOutcome {
  /// The same, said of targets.
  package var ofTargets: MigrationOutcomeOfTargets { MigrationOutcomeOfTargets(rawValue: rawValue) ?? .kept }
}

extension MigrationMessage {
  /// `again`: how many questions have to be answered again.
  package static func done(version: String, again: Int) -> Self {
    again == 0 ? .done(version) : .doneAgain(version: version, again: again)
  }
}

extension RecoveryMessage {
  package static func damaged(file: String, _ place: Place?) -> Self {
    place.map { .damagedAt(file: file, line: $0.line, column: $0.column) } ?? .damaged(file)
  }

  package static func wholeAnswers(_ count: Int) -> Self { count == 0 ? .noneWhole : .whole(count) }

  package static func wholeAnswersInBrief(_ count: Int) -> Self {
    count == 0 ? .wholeInBriefNone : .wholeInBrief(count)
  }

  /// `place`: region and period of the new one; empty when they are asked for.
  package static func make(_ count: Int, place: String) -> Self {
    place.isEmpty ? .make(count) : .makePlace(count: count, place: place)
  }

  package static func opened(newFile: String, file: String, hasBefore: Bool) -> Self {
    hasBefore ? .openedWithBefore(newFile: newFile, file: file) : .opened(newFile: newFile, file: file)
  }
}

/// Why the answers could not be saved: what is wrong, what is safe where, and what to do.
package indirect enum SaveMessage: Message, Hashable {
  case refused(path: String, SaveStep, SystemReason)
  /// The file is not what was read or written last.
  case changedByOthers(path: String, backup: String)
  /// A new file was to be made, and there is one of that name.
  case exists(path: String)
  /// What would be written could not be read again.
  case unfit(path: String, why: JSONMessage?)
  case held(path: String)
  /// The disk is still at it.
  case noAnswer(path: String)
  /// From a command, which ends: nothing stays in memory.
  case atEnd(SaveMessage)

  package func text(in language: Language) -> String { sentence(stays: true).text(in: language) }

  /// `stays`: whether the program goes on, with the answers in its memory.
  private func sentence(stays: Bool) -> SaveSentence {
    let place: SavedWhere = stays ? .inMemory : .nothingChanged
    return switch self {
    case .atEnd(let message): message.sentence(stays: false)
    case .refused(let path, .openFolder, .missing): .noFolder(path)
    case .refused(let path, .syncFolder, let reason):
      stays
        ? .unconfirmed(path: path, reason: reason, remedy: reason.remedy)
        : .unconfirmedAtEnd(path: path, reason: reason, remedy: reason.remedy)
    case .refused(let path, let step, let reason):
      .refused(path: path, step: step, reason: reason, place: place, remedy: reason.remedy)
    case .changedByOthers(let path, let backup): stays ? .changed(path: path, backup: backup) : .changedAtEnd(path)
    case .exists(let path): .exists(path)
    case .unfit(let path, let why?): .unfitBecause(path: path, why: why, place: place)
    case .unfit(let path, nil): .unfit(path: path, place: place)
    case .held(let path): .held(path: path, place: stays ? .yoursInMemory : .nothingChanged)
    case .noAnswer(let path): .noAnswer(path)
    }
  }
}

extension TerminalMessage: Error {}
