internal import Sentences

extension ManualMessage {
  /// In the order of the page, with what is typed or found as the term.
  static let statuses: [(term: String, text: ManualMessage)] = [
    ("0", .done), ("1", .failed), ("2", .unfinished), ("64", .usage), ("65", .invalid), ("66", .missing),
    ("73", .cannotCreate), ("74", .cannotWrite), ("75", .busy), ("130", .interrupted), ("129, 143", .signal),
  ]

  static let variables: [(term: String, text: ManualMessage)] = [
    ("MIPEXR_LIBRARY", .library), ("XDG_DATA_HOME", .dataHome), ("XDG_STATE_HOME", .stateHome),
    ("XDG_CONFIG_HOME", .configHome), ("LC_ALL, LC_MESSAGES, LANG", .locale), ("NO_COLOR", .noColour), ("TERM", .term),
    ("ESCDELAY", .escapeDelay), ("VISUAL, EDITOR", .editor), ("TMPDIR", .temporary), ("PATH", .path),
    ("SOURCE_DATE_EPOCH", .epoch),
  ]

  static let places: [(term: String, text: PathsMessage)] = [
    ("FILE", .file), ("FILE~", .backup), (".FILE.mipexr-new, .FILE.mipexr-old", .half), (".FILE.lock", .lock),
    ("FILE.rescue, $XDG_STATE_HOME/mipexr/rescue", .rescue), ("FILE.conflict-DATE", .conflict),
    ("$XDG_CONFIG_HOME/mipexr/keys.yaml", .keys), ("$XDG_STATE_HOME/mipexr/recent.json", .recent),
    ("$XDG_DATA_HOME/mipexr", .library),
  ]
}
