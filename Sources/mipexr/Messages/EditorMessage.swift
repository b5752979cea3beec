internal import Messages

/// What is told when a note was given to the person's own editor.
enum EditorMessage: Message {
  case notSaved(any Message), slowDisk
  case dashes(variable: String), missing(String, variable: String)
  case noFolder(String, SystemReason), notStarted(String, variable: String, SystemReason)
  case failed(String, status: Int, kept: String?), killed(String, signal: Int, kept: String?)
  case unreadable(String, kept: String?), notText(kept: String?), tooLong(Int, limit: Int, kept: String?)
  case unchanged

  var isFailure: Bool {
    if case .unchanged = self { false } else { true }
  }

  func text(in language: Language) -> String {
    pick(language, english: english, swedish: swedish, spanish: spanish)
  }
}

extension EditorMessage {
  private var english: String {
    switch self {
    case .notSaved(let why): "The editor was not started, because not everything is saved. " + why.text(in: .english)
    case .slowDisk: "The disk does not answer. Write the note here, or try again."
    case .dashes(let variable):
      "\(variable) holds the word --, which is not passed on. Set it to an editor and its options, for example: nano -w. "
        + Self.asBefore
    case .missing(let name, let variable):
      "\(variable) names the program \(name), which is not there or cannot be started. Set it to the name of an editor, "
        + "for example: nano. " + Self.asBefore
    case .noFolder(let path, let reason):
      "\(path) cannot be made: \(reason.text(in: .english)). Set TMPDIR to a folder with room. " + Self.asBefore
    case .notStarted(let name, let variable, let reason):
      "\(name) could not be started: \(reason.text(in: .english)). \(variable) names it. " + Self.asBefore
    case .failed(let name, let status, let kept): "\(name) ended with the code \(status). " + Self.englishRest(kept)
    case .killed(let name, let signal, let kept):
      "\(name) was ended by the signal \(signal). " + Self.englishRest(kept)
    case .unreadable(let name, let kept):
      "What \(name) has left is no file, or larger than a note can be. " + Self.englishRest(kept)
    case .notText(let kept): "The editor's text is not UTF-8, as a note must be. " + Self.englishRest(kept)
    case .tooLong(let count, let limit, let kept):
      "The editor's text has \(count) characters; a note can have \(limit). " + Self.englishRest(kept)
    case .unchanged:
      "The note is as it was. If the editor has a window of its own, give it the option that makes it wait, "
        + "for example: code --wait."
    }
  }

  private static let asBefore = "Your note is as it was."

  private static func englishRest(_ kept: String?) -> String {
    kept.map { "\(asBefore) The editor's text is in \($0); delete it when you no longer need it." } ?? asBefore
  }
}

extension EditorMessage {
  private var swedish: String {
    switch self {
    case .notSaved(let why):
      "Textredigeraren startades inte, eftersom allt inte är sparat. " + why.text(in: .swedish)
    case .slowDisk: "Disken svarar inte. Skriv anteckningen här, eller försök igen."
    case .dashes(let variable):
      "\(variable) innehåller ordet --, som inte skickas vidare. Ange en textredigerare och dess tillval, till exempel: "
        + "nano -w. " + Self.somForut
    case .missing(let name, let variable):
      "\(variable) anger programmet \(name), som inte finns eller inte går att starta. Ange namnet på en textredigerare, "
        + "till exempel: nano. " + Self.somForut
    case .noFolder(let path, let reason):
      "\(path) går inte att skapa: \(reason.text(in: .swedish)). Sätt TMPDIR till en mapp med plats. " + Self.somForut
    case .notStarted(let name, let variable, let reason):
      "\(name) gick inte att starta: \(reason.text(in: .swedish)). Programmet är angivet i \(variable). "
        + Self.somForut
    case .failed(let name, let status, let kept): "\(name) avslutades med koden \(status). " + Self.swedishRest(kept)
    case .killed(let name, let signal, let kept):
      "\(name) avbröts av signalen \(signal). " + Self.swedishRest(kept)
    case .unreadable(let name, let kept):
      "Det \(name) har lämnat är ingen fil, eller större än en anteckning kan vara. " + Self.swedishRest(kept)
    case .notText(let kept):
      "Textredigerarens text är inte UTF-8, vilket en anteckning måste vara. " + Self.swedishRest(kept)
    case .tooLong(let count, let limit, let kept):
      "Textredigerarens text har \(count) tecken; en anteckning kan ha \(limit). " + Self.swedishRest(kept)
    case .unchanged:
      "Anteckningen är som förut. Om textredigeraren har ett eget fönster behöver den tillvalet som får den att vänta, "
        + "till exempel: code --wait."
    }
  }

  private static let somForut = "Din anteckning är som förut."

  private static func swedishRest(_ kept: String?) -> String {
    kept.map { "\(somForut) Textredigerarens text finns i \($0); ta bort den när den inte behövs längre." } ?? somForut
  }
}

extension EditorMessage {
  private var spanish: String {
    switch self {
    case .notSaved(let why):
      "El editor de texto no se ha iniciado, porque no está todo guardado. " + why.text(in: .spanish)
    case .slowDisk: "El disco no responde. Escriba la nota aquí o inténtelo otra vez."
    case .dashes(let variable):
      "\(variable) contiene la palabra --, que no se transmite. Ponga en ella un editor y sus opciones, por ejemplo: "
        + "nano -w. " + Self.comoEstaba
    case .missing(let name, let variable):
      "\(variable) nombra el programa \(name), que no existe o no se puede iniciar. Ponga en ella el nombre de un editor, "
        + "por ejemplo: nano. " + Self.comoEstaba
    case .noFolder(let path, let reason):
      "No se puede crear \(path): \(reason.text(in: .spanish)). Ponga en TMPDIR una carpeta con espacio. "
        + Self.comoEstaba
    case .notStarted(let name, let variable, let reason):
      "No se ha podido iniciar \(name): \(reason.text(in: .spanish)). Lo nombra \(variable). " + Self.comoEstaba
    case .failed(let name, let status, let kept):
      "\(name) ha terminado con el código \(status). " + Self.spanishRest(kept)
    case .killed(let name, let signal, let kept):
      "\(name) ha terminado por la señal \(signal). " + Self.spanishRest(kept)
    case .unreadable(let name, let kept):
      "Lo que ha dejado \(name) no es un archivo, o es mayor de lo que puede ser una nota. " + Self.spanishRest(kept)
    case .notText(let kept):
      "El texto del editor no es UTF-8, como tiene que serlo una nota. " + Self.spanishRest(kept)
    case .tooLong(let count, let limit, let kept):
      "El texto del editor tiene \(count) caracteres; una nota puede tener \(limit). " + Self.spanishRest(kept)
    case .unchanged:
      "La nota está como estaba. Si el editor tiene su propia ventana, añada la opción que lo hace esperar, "
        + "por ejemplo: code --wait."
    }
  }

  private static let comoEstaba = "Su nota está como estaba."

  private static func spanishRest(_ kept: String?) -> String {
    kept.map { "\(comoEstaba) El texto del editor está en \($0); bórrelo cuando ya no lo necesite." } ?? comoEstaba
  }
}
