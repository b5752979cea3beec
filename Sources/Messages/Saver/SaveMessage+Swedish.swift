extension SaveMessage {
  var swedish: String { swedish(stays: true) }

  private func swedish(stays: Bool) -> String {
    let safe = stays ? "filen är som den sparades senast, de nya svaren finns i minnet" : "ingenting har ändrats där"
    let here = stays ? "svaren finns i minnet" : "ingenting har ändrats där"
    return switch self {
    case .atEnd(let message): message.swedish(stays: false)
    case .refused(let path, .openFolder, .missing):
      "\(path.harmless) går inte att spara: mappen finns inte; skapa mappen eller välj en annan plats"
    case .refused(let path, .syncFolder, let reason):
      "\(path.harmless) innehåller de nya svaren, men disken har inte bekräftat dem (\(reason.text(in: .swedish))): "
        + "vid ett strömavbrott kan den förra versionen komma tillbaka; "
        + (stays ? "svaren finns också kvar i minnet; " : "")
        + reason.remedy(in: .swedish)
    case .refused(let path, let step, let reason):
      "\(path.harmless) är inte sparad: det gick inte att \(step.swedish), \(reason.text(in: .swedish)); "
        + "\(safe); \(reason.remedy(in: .swedish))"
    case .changedByOthers(let path, _) where !stays:
      "\(path.harmless) är inte sparad: ett annat program ändrade den just nu; den lämnas som det programmet skrev den; "
        + "försök igen"
    case .changedByOthers(let path, let backup):
      "\(path.harmless) är inte sparad: ett annat program har ändrat den; filen lämnas som den är, dina svar finns i "
        + "minnet; avsluta och ange ett annat namn för att behålla båda, eller samma namn för att skriva över den: "
        + "dess text hamnar då i \(backup.harmless)"
    case .exists(let path):
      "\(path.harmless) är inte sparad: det finns redan en fil med det namnet, den lämnas som den är; "
        + "välj ett annat namn"
    case .unfit(let path, let why):
      "\(path.harmless) är inte sparad: den skulle inte gå att läsa igen\(why.map { " (\($0.swedish))" } ?? ""); "
        + "\(safe); korta dem"
    case .held(let path):
      "\(path.harmless) är inte sparad: den är öppen i en annan mipexr; \(here); stäng den där "
        + "eller välj ett annat namn"
    case .noAnswer(let path):
      "det är inte säkert att \(path.harmless) är sparad: disken svarar inte; de nya svaren finns i minnet; "
        + "vänta och försök igen, eller välj en annan plats"
    }
  }
}

extension SaveMessage.Step {
  fileprivate var swedish: String {
    switch self {
    case .find: "hitta filen"
    case .openFolder: "öppna mappen"
    case .start: "börja spara"
    case .create: "skapa en ny fil i mappen"
    case .setMode: "ange den nya filens behörigheter"
    case .write: "skriva den nya filen"
    case .sync: "få den nya filen bekräftad av disken"
    case .close: "stänga den nya filen"
    case .compare: "jämföra med filen som finns där"
    case .backUp: "behålla den förra versionen"
    case .replace: "byta ut den gamla filen mot den nya"
    case .syncFolder: "få mappen bekräftad av disken"
    }
  }
}
