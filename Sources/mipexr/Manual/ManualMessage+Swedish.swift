internal import Messages

extension ManualMessage {
  var swedish: String {
    switch self {
    case .abstract: "Skriv ut manualsidan."
    case .examples: "mipexr manual --language sv > mipexr.1 && man ./mipexr.1"
    case .title: "Användarkommandon"
    case .name: "NAMN"
    case .synopsis: "SYNTAX"
    case .description: "BESKRIVNING"
    case .commands: "KOMMANDON"
    case .options: "FLAGGOR"
    case .optionsOfAll: "De här förstår alla kommandon."
    case .keys: "TANGENTER"
    case .keysAbout:
      "Guidens tangenter; ? visar dem som gäller just då. mipexr keys skriver ut en fil där de kan ändras."
    case .exitStatus: "SLUTKODER"
    case .environment: "MILJÖVARIABLER"
    case .files: "FILER"
    case .seeAlso: "SE ÄVEN"
    case .handbook:
      "I mipexr handbook finns resten: hur man svarar, hur poängen räknas, workshoppar, tillgänglighet. Ramverket kommer från https://reginproject.eu/."
    case .fileValue: "FIL"
    case .commandValue: "KOMMANDO"
    case .optionsValue: "FLAGGOR"
    default: swedishEntries
    }
  }

  private var swedishEntries: String {
    switch self {
    case .done:
      "Klart."
    case .failed:
      "Det gick inte; ett meddelande säger varför."
    case .unfinished:
      "Guiden avslutades med --require-complete medan frågor är obesvarade. Alla svar är sparade."
    case .usage:
      "Anropet är fel skrivet."
    case .invalid:
      "En fil är felaktig; meddelandet anger raden."
    case .missing:
      "En fil saknas."
    case .cannotCreate:
      "En fil kan inte skapas, eller finns redan."
    case .cannotWrite:
      "En fil kan inte skrivas."
    case .busy:
      "En annan process har filen öppen."
    case .interrupted:
      "Avbrutet med Ctrl-C. Alla svar är sparade."
    case .signal:
      "Terminalen försvann (129), eller processen ombads att avsluta (143). Alla svar är sparade."
    case .library:
      "En mapp med Questionnaires och Handbook som läggs till de inbyggda, liksom --library."
    case .dataHome:
      "Där ditt eget bibliotek söks; annars ~/.local/share."
    case .stateHome:
      "Där listan över senast öppnade filer finns; annars ~/.local/state."
    case .configHome:
      "Där dina tangenter söks; annars ~/.config."
    case .locale:
      "Språket, om inte --language säger annat: den första av dem som är satt."
    case .noColour:
      "När den är satt och inte tom: inga färger, liksom med --no-color."
    case .term:
      "Vad terminalen klarar. Med dumb, eller utan värde, visar guiden bara rader."
    case .temporary:
      "Där Word-, OpenDocument- och PDF-filer görs; annars /tmp."
    case .path:
      "Där pandoc, Chromium och LibreOffice söks, som gör de filerna."
    case .epoch:
      "Dagen som manualsidan bär, i sekunder sedan 1970; annars i dag."
    default: ""
    }
  }
}
