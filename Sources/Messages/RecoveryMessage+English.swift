extension RecoveryMessage {
  var english: String {
    switch self {
    case .damaged(let file, let place):
      place.map { "\(file) is damaged at line \($0.line), column \($0.column)." } ?? "\(file) is damaged."
    case .damagedEntry(let title, let file): "\(title): \(file) is damaged; see what can be had of it"
    case .isEmpty: "The file is empty, as a power cut can leave it."
    case .untouched: "The file is not touched."
    case .untouchedBut(let newFile):
      "The file is not touched, whatever you choose. What you open is saved as a new file beside it: \(newFile)"
    case .before(let file): "The version before (\(file)~)"
    case .noBefore(let file): "There is no version before that can be read (\(file)~)."
    case .lastChanged(let moment): "Last changed \(moment)"
    case .answers(let count): count == 1 ? "1 answer" : "\(count) answers"
    case .ofThemNone(let count): "\(count) of them don't know/not applicable"
    case .remains: "What can be read of the damaged file"
    case .whole(let count):
      switch count {
      case 0: "No answer in it is whole."
      case 1: "1 whole answer"
      default: "\(count) whole answers"
      }
    case .sameInBefore: "All of them are in the version before, too."
    case .beforeInBrief(let count, let day): "Version before: \(Self.answers(count).english), \(day)"
    case .wholeInBrief(let count): "Damaged file: " + (count == 0 ? "no whole answer" : Self.whole(count).english)
    case .newFileInBrief(let newFile): "The file stays as it is; you go on in \(newFile)"
    case .differing(let count): "Where the two differ: \(Self.answers(count).english)"
    case .inBefore(let answer): "Version before: \(answer)"
    case .inDamaged(let answer): "Damaged file: \(answer)"
    case .noAssessment:
      "No new file can be made of them: the damage hides which region and questionnaire they belong to."
    case .regionHidden: "The damage hides which region and period they belong to."
    case .open: "Open the version before"
    case .openMerged(let count):
      "Open the version before with \(Self.answers(count).english) of the damaged file put in"
    case .make(let count, let place):
      "Make a new assessment of the \(Self.whole(count).english)" + (place.isEmpty ? "" : ": \(place)")
    case .ask(let count):
      "Make a new assessment of the \(Self.whole(count).english); region and period are asked for"
    case .leave: "Leave everything as it is"
    case .choose: "Choose one of the numbered lines."
    case .opened(let newFile, let file, let hasBefore):
      "You are in \(newFile) now. \(file)" + (hasBefore ? " and \(file)~ are as they were." : " is as it was.")
    case .merged(let newFile, let file, let count):
      "You are in \(newFile) now, with \(Self.answers(count).english) of the damaged file put in; undo takes "
        + "\(count == 1 ? "it" : "them") back. \(file) and \(file)~ are as they were."
    case .left(let file): "Nothing was changed: \(file) is as it was."
    case .nameTaken(let file):
      "A file \(file) has come in the meantime, and nothing was made. Look at the new name and choose again."
    }
  }
}
