extension MigrationMessage {
  var english: String {
    switch self {
    case .answers(let kind, let count): "\(kind.english): \(count)"
    case .targets(let kind, let count): "Targets \(kind.englishOfTargets): \(count)"
    case .moved(let id, let new): "\(id) is now \(new)"
    case .renamed(let id, let old, let new): "\(id): the option \"\(old)\" is now \"\(new)\""
    case .otherQuestion(let id): "\(id): the question means something else now"
    case .otherOptions(let id): "\(id): the options have changed"
    case .back(let id): "\(id): the question is there again"
    case .gone(let id): "\(id): the question is no longer asked"
    case .taken(let id, let other): "\(id): \(other), where it would go, has an answer already"
    case .newVersion(let from, let to): "The questionnaire is now at version \(to), this file at \(from)."
    case .take(let version): "Take the answers over to \(version)"
    case .look: "Look only, change nothing"
    case .nothingLost(let file):
      "Nothing is lost: every former answer stays in the file's history. The file as it is now will be in \(file)~ until "
        + "the next change after that; copy it if you want to keep it."
    case .choose: "Choose one of the first two lines."
    case .done(let version, let again):
      again == 0
        ? "The file is at version \(version) now."
        : "The file is at version \(version) now. To be answered again, and flagged: \(again)."
    case .closed: "undo goes back to here"
    case .step(let version): "version \(version)"
    case .takenBack(let version): "Taken back: the file answers version \(version) again, as it did before."
    case .stays(let version):
      "Nothing more to take back: what was moved or reopened for version \(version) stays. The history has the former answers."
    default: englishElse
    }
  }

  private var englishElse: String {
    switch self {
    case .readOnlyOlder(let from, let to):
      "Read only: the file answers version \(from) and is shown as it would be in version \(to). "
        + "To change it, open it again and take the answers over."
    case .readOnlyNewer(let found, let known):
      "Read only: the file answers version \(found) of its questionnaire, here is \(known) only. What is new is not shown, "
        + "and the score may be another one there. Update this program, or name the library with --library."
    case .readOnlyFormat:
      "Read only: a newer mipexr wrote this file. What this one does not know of is not shown. Update this program to change it."
    case .head(let file, let id, let from, let to): "\(file): \(id) \(from) to \(to)"
    case .current(let file, let version):
      "\(file) is at version \(version), the newest there is here. Nothing had to be written."
    case .written(let file): "Written. The file as it was is in \(file)~ until the next change."
    case .notWritten(let file): "Nothing was written. Without --dry-run, \(file) is taken over."
    case .nothingHere: "There is neither an answer nor a target in it."
    default: ""
    }
  }
}

extension MigrationMessage.Kind {
  fileprivate var english: String {
    switch self {
    case .kept: "Kept as they are"
    case .moved: "Moved"
    case .again: "To be answered again"
    case .back: "Back again"
    case .aside: "Set aside, kept in the file"
    }
  }

  fileprivate var englishOfTargets: String {
    switch self {
    case .kept: "kept"
    case .moved: "moved"
    case .again: "without their option, to be set again"
    case .back: "back again"
    case .aside: "set aside, kept in the file"
    }
  }
}
