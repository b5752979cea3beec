package import Messages

/// What is wrong in a person's key file, and the words of the file to begin with.
package enum KeyMessage: Message {
  case unknownAction(String, near: String?), unknownKey(String, action: String), noKeys(action: String)
  case clash(Key, action: String, with: String, on: Screen.Kind)
  case notKeys(action: String)

  package func text(in language: Language) -> String {
    pick(language, english: english, swedish: swedish, spanish: spanish)
  }

  private var english: String {
    switch self {
    case .unknownAction(let name, let near):
      "there is no action \"\(name.harmless)\". " + (near.map { "Did you mean \($0)? " } ?? "")
        + "`mipexr keys` lists them all. The line is passed over."
    case .unknownKey(let name, let action):
      "there is no key \"\(name.harmless)\". Expected one character, Ctrl-X, F1 to F12, Enter, Esc, Tab, Space, Up, PageUp, "
        + "Home and the like. \(action) keeps its usual keys."
    case .noKeys(let action): "\(action) has no key here, expected at least one, such as [x]. It keeps its usual keys."
    case .clash(let key, let action, let other, let screen):
      "\(key.name(in: .english)) is the key of \(other) on the screen \"\(name(of: screen, .english))\"; give \(other) another one "
        + "as well. \(action) keeps its usual keys."
    case .notKeys(let action):
      "expected a key or a list of keys behind \(action), such as [x, Ctrl-X]. It keeps its usual keys."
    }
  }

  private var swedish: String {
    switch self {
    case .unknownAction(let name, let near):
      "det finns ingen åtgärd som heter \"\(name.harmless)\". " + (near.map { "Menade du \($0)? " } ?? "")
        + "`mipexr keys` visar alla. Raden används inte."
    case .unknownKey(let name, let action):
      "det finns ingen tangent som heter \"\(name.harmless)\". Skriv ett tecken, Ctrl-X, F1 till F12, Retur, Esc, Tabb, "
        + "Blanksteg, Upp, PageUp, Home eller liknande. \(action) behåller sina vanliga tangenter."
    case .noKeys(let action):
      "\(action) har ingen tangent här; ange minst en, till exempel [x]. De vanliga tangenterna gäller."
    case .clash(let key, let action, let other, let screen):
      "\(key.name(in: .swedish)) är tangenten för \(other) på skärmen \"\(name(of: screen, .swedish))\"; ge \(other) en annan också. "
        + "\(action) behåller sina vanliga tangenter."
    case .notKeys(let action):
      "efter \(action) ska det stå en tangent eller en lista av tangenter, till exempel [x, Ctrl-X]. "
        + "De vanliga tangenterna gäller."
    }
  }

  private var spanish: String {
    switch self {
    case .unknownAction(let name, let near):
      "no hay ninguna acción «\(name.harmless)». " + (near.map { "¿Quiso decir \($0)? " } ?? "")
        + "`mipexr keys` las muestra todas. La línea no se tiene en cuenta."
    case .unknownKey(let name, let action):
      "no hay ninguna tecla «\(name.harmless)». Escriba un carácter, Ctrl-X, F1 a F12, Intro, Esc, Tab, Espacio, Arriba, "
        + "Re Pág, Inicio u otra así. \(action) conserva sus teclas habituales."
    case .noKeys(let action):
      "\(action) no tiene aquí ninguna tecla; ponga al menos una, por ejemplo [x]. Conserva sus teclas habituales."
    case .clash(let key, let action, let other, let screen):
      "\(key.name(in: .spanish)) es la tecla de \(other) en la pantalla «\(name(of: screen, .spanish))»; dé otra también a "
        + "\(other). \(action) conserva sus teclas habituales."
    case .notKeys(let action):
      "se esperaba después de \(action) una tecla o una lista de teclas, por ejemplo [x, Ctrl-X]. "
        + "Conserva sus teclas habituales."
    }
  }

  private func name(of screen: Screen.Kind, _ language: Language) -> String {
    WizardMessage.screenName(screen).text(in: language)
  }
}
