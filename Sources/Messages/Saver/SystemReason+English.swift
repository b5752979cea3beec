extension SystemReason {
  var english: String {
    switch self {
    case .diskFull: "the disk is full"
    case .overQuota: "your share of the disk is used up"
    case .noPermission: "you are not allowed to"
    case .readOnly: "the disk can only be read"
    case .missing: "it is not there"
    case .notAFolder: "a part of its path is no folder"
    case .isAFolder: "it is a folder"
    case .exists: "something else has that name"
    case .fileTooLarge: "the file is larger than is allowed"
    case .nameTooLong: "the name is too long"
    case .tooManyLinks: "the links lead in a circle"
    case .tooManyOpenFiles: "too many files are open"
    case .deviceFault: "the disk reports a fault"
    case .gone: "the disk or its server has gone"
    case .interrupted: "it was interrupted"
    case .busy: "it is in use"
    case .other(let words): "the system says \"\(words.harmless)\""
    }
  }

  var englishRemedy: String {
    switch self {
    case .diskFull, .overQuota: "free some space, or choose another place"
    case .noPermission: "change the permissions of file and folder, or choose another place"
    case .readOnly: "choose another place"
    case .missing, .notAFolder: "create the folder, or choose another place"
    case .isAFolder, .exists: "move it away, or choose another name"
    case .fileTooLarge: "raise the limit (ulimit -f), or choose another place"
    case .nameTooLong: "choose a shorter name"
    case .tooManyLinks: "name the file itself"
    case .tooManyOpenFiles: "close other programs"
    case .deviceFault, .gone: "choose a place on another disk, and have this one checked"
    case .interrupted, .busy: "try again"
    case .other: "try again, or choose another place"
    }
  }
}
