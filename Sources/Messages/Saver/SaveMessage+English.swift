extension SaveMessage {
  var english: String { english(stays: true) }

  /// In words that are true while the answers stay in memory, or after it.
  private func english(stays: Bool) -> String {
    let safe = stays ? "the file is as it was saved last, the new answers are in memory" : "nothing was changed there"
    let here = stays ? "your answers are in memory" : "nothing was changed there"
    return switch self {
    case .atEnd(let message): message.english(stays: false)
    case .refused(let path, .openFolder, .missing):
      "\(path.harmless) cannot be saved: its folder does not exist; create the folder, or choose another place"
    case .refused(let path, .syncFolder, let reason):
      "\(path.harmless) holds the new answers, but the disk did not confirm them (\(reason.text(in: .english))): "
        + "a power cut could bring the version before back; \(stays ? "they stay in memory, too; " : "")"
        + reason.remedy(in: .english)
    case .refused(let path, let step, let reason):
      "\(path.harmless) is not saved: could not \(step.english), \(reason.text(in: .english)); "
        + "\(safe); \(reason.remedy(in: .english))"
    case .changedByOthers(let path, _) where !stays:
      "\(path.harmless) is not saved: another program changed it just now; it is left as that program wrote it; try again"
    case .changedByOthers(let path, let backup):
      "\(path.harmless) is not saved: another program changed it; the file is left as it is, your answers are in memory; "
        + "leave, and give another name to keep both, or the same name to overwrite it: its text then goes to "
        + backup.harmless
    case .exists(let path):
      "\(path.harmless) is not saved: a file of that name is there already and is left as it is; choose another name"
    case .unfit(let path, let why):
      "\(path.harmless) is not saved: it could not be read again\(why.map { " (\($0.english))" } ?? ""); "
        + "\(safe); shorten them"
    case .held(let path):
      "\(path.harmless) is not saved: another mipexr has it open; \(here); close it there, "
        + "or choose another name"
    case .noAnswer(let path):
      "it is not certain that \(path.harmless) is saved: the disk does not answer; the new answers are in memory; "
        + "wait and try again, or choose another place"
    }
  }
}

extension SaveMessage.Step {
  fileprivate var english: String {
    switch self {
    case .find: "find the file"
    case .openFolder: "open the folder"
    case .start: "start saving"
    case .create: "make a new file in the folder"
    case .setMode: "set the new file's permissions"
    case .write: "write the new file"
    case .sync: "have the disk confirm the new file"
    case .close: "close the new file"
    case .compare: "compare with the file that is there"
    case .backUp: "keep the version before"
    case .replace: "put the new file in the place of the old one"
    case .syncFolder: "have the disk confirm the folder"
    }
  }
}
