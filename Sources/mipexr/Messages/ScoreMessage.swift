internal import Messages

/// What `score` says of many files.
enum ScoreMessage: Message {
  case formatHelp, filesHelp
  case progress(Int, of: Int, refused: Int)
  /// At the end, where some files could not be scored.
  case refused(Int, of: Int)
  case noFiles, explainsOneFile

  /// Of the options, in the person's language.
  static func said(_ message: ScoreMessage) -> String { message.text(in: Surroundings.current.language) }

  func text(in language: Language) -> String {
    pick(language, english: english, swedish: swedish, spanish: spanish)
  }

  private var english: String {
    switch self {
    case .formatHelp: "text, json, ndjson (one profile a line) or csv."
    case .filesHelp: "Assessment files, or folders of them."
    case .progress(let done, let total, let refused):
      "\(done) of \(total) files (\(done * 100 / max(total, 1)) %)" + (refused > 0 ? ", \(refused) left out" : "")
    case .refused(let refused, let total):
      "\(refused) of \(total) files left out, for the reasons above; all others are in the result."
    case .noFiles: "there is no assessment file in the folder. Expected: names that end in .json."
    case .explainsOneFile: "--explain is for files, not for folders. Name one file."
    }
  }

  private var swedish: String {
    switch self {
    case .formatHelp: "text, json, ndjson (en profil per rad) eller csv."
    case .filesHelp: "Självskattningar, eller mappar med sådana."
    case .progress(let done, let total, let refused):
      "\(done) av \(total) filer (\(done * 100 / max(total, 1)) %)" + (refused > 0 ? ", \(refused) utelämnade" : "")
    case .refused(let refused, let total):
      "\(refused) av \(total) filer utelämnades, av de skäl som står ovan; alla andra finns i resultatet."
    case .noFiles: "det finns ingen självskattning i mappen. Filnamnen ska sluta på .json."
    case .explainsOneFile: "--explain gäller filer, inte mappar. Ange en fil."
    }
  }

  private var spanish: String {
    switch self {
    case .formatHelp: "text, json, ndjson (un perfil por línea) o csv."
    case .filesHelp: "Archivos de autoevaluación, o carpetas que los contengan."
    case .progress(let done, let total, let refused):
      "\(done) de \(total) archivos (\(done * 100 / max(total, 1)) %)" + (refused > 0 ? "; omitidos: \(refused)" : "")
    case .refused(let refused, let total):
      "archivos omitidos por los motivos indicados arriba: \(refused) de \(total); todos los demás están en el resultado."
    case .noFiles:
      "no hay ningún archivo de autoevaluación en la carpeta. Se esperaban nombres terminados en .json."
    case .explainsOneFile: "--explain es para archivos, no para carpetas. Indique un archivo."
    }
  }
}
