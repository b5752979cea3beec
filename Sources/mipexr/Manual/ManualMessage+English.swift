internal import Messages

extension ManualMessage {
  var english: String {
    switch self {
    case .abstract: "Print the manual page."
    case .examples: "mipexr manual > mipexr.1 && man ./mipexr.1"
    case .title: "User Commands"
    case .name: "NAME"
    case .synopsis: "SYNOPSIS"
    case .description: "DESCRIPTION"
    case .commands: "COMMANDS"
    case .options: "OPTIONS"
    case .optionsOfAll: "Every command understands these."
    case .keys: "KEYS"
    case .keysAbout:
      "The keys of the wizard; ? shows those that work now. mipexr keys prints a file in which they can be changed."
    case .exitStatus: "EXIT STATUS"
    case .environment: "ENVIRONMENT"
    case .files: "FILES"
    case .seeAlso: "SEE ALSO"
    case .handbook:
      "mipexr handbook has the rest: how to answer, how the scores are worked out, workshops, accessibility. https://reginproject.eu/ is where the frame comes from."
    case .fileValue: "FILE"
    case .commandValue: "COMMAND"
    case .optionsValue: "OPTIONS"
    default: englishEntries
    }
  }

  private var englishEntries: String {
    switch self {
    case .done:
      "Done."
    case .failed:
      "It could not be done; a message says why."
    case .unfinished:
      "The wizard was left with --require-complete while questions are open. Every answer is saved."
    case .usage:
      "The words of the call are wrong."
    case .invalid:
      "A file is not valid; the message names the line."
    case .missing:
      "A file is missing."
    case .cannotCreate:
      "A file cannot be made, or is there already."
    case .cannotWrite:
      "A file cannot be written."
    case .busy:
      "Another process has the file open."
    case .interrupted:
      "Interrupted with Ctrl-C. Every answer is saved."
    case .signal:
      "The terminal went away (129), or the process was asked to end (143). Every answer is saved."
    case .library:
      "A folder with Questionnaires and Handbook that adds to the built-in ones, as --library does."
    case .dataHome:
      "Where your own library is looked for; otherwise ~/.local/share."
    case .stateHome:
      "Where the list of files opened last is kept; otherwise ~/.local/state."
    case .configHome:
      "Where your keys are looked for; otherwise ~/.config."
    case .locale:
      "The language, unless --language says otherwise: the first of them that is set."
    case .noColour:
      "When set and not empty: no colours, as with --no-color."
    case .term:
      "What the terminal can do. With dumb, or unset, the wizard shows plain lines."
    case .temporary:
      "Where Word, OpenDocument and PDF files are made; otherwise /tmp."
    case .path:
      "Where pandoc, Chromium and LibreOffice are looked for, which make those files."
    case .epoch:
      "The day that the manual page carries, in seconds since 1970; otherwise today."
    default: ""
    }
  }
}
