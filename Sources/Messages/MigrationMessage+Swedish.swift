extension MigrationMessage {
  var swedish: String {
    switch self {
    case .answers(let kind, let count): "\(kind.swedish): \(count)"
    case .targets(let kind, let count): "Mål som \(kind.swedishOfTargets): \(count)"
    case .moved(let id, let new): "\(id) heter nu \(new)"
    case .renamed(let id, let old, let new): "\(id): alternativet ”\(old)” heter nu ”\(new)”"
    case .otherQuestion(let id): "\(id): frågan har fått en annan innebörd"
    case .otherOptions(let id): "\(id): svarsalternativen har ändrats"
    case .back(let id): "\(id): frågan finns åter"
    case .gone(let id): "\(id): frågan ställs inte längre"
    case .taken(let id, let other): "\(id): \(other), dit svaret skulle flyttas, har redan ett svar"
    case .newVersion(let from, let to): "Frågeformuläret är nu i version \(to), den här filen i \(from)."
    case .take(let version): "För över svaren till \(version)"
    case .look: "Titta bara, ändra inget"
    case .nothingLost(let file):
      "Inget går förlorat: alla tidigare svar finns kvar i filens historik. Filen som den är nu finns sedan i \(file)~ "
        + "tills nästa ändring görs; kopiera den om du vill behålla den."
    case .choose: "Välj en av de två första raderna."
    case .done(let version, let again):
      again == 0
        ? "Filen är nu i version \(version)."
        : "Filen är nu i version \(version). Att besvara på nytt, med flagga: \(again)."
    case .closed: "ångra går tillbaka hit"
    case .step(let version): "version \(version)"
    case .takenBack(let version): "Ångrat: filen besvarar version \(version) igen, som förut."
    case .stays(let version):
      "Inget mer att ångra: det som flyttats eller öppnats för version \(version) består. Historiken har de tidigare svaren."
    default: swedishElse
    }
  }

  private var swedishElse: String {
    switch self {
    case .readOnlyOlder(let from, let to):
      "Bara läsning: filen besvarar version \(from) och visas så som den skulle bli i version \(to). "
        + "Öppna den igen och för över svaren om du vill ändra den."
    case .readOnlyNewer(let found, let known):
      "Bara läsning: filen besvarar version \(found) av frågeformuläret, här finns bara \(known). Det nya visas inte, och "
        + "poängen kan vara en annan där. Uppdatera programmet eller ange biblioteket med --library."
    case .readOnlyFormat:
      "Bara läsning: en nyare mipexr har skrivit filen. Det som den här inte känner till visas inte. "
        + "Uppdatera programmet för att ändra filen."
    case .head(let file, let id, let from, let to): "\(file): \(id) \(from) till \(to)"
    case .current(let file, let version):
      "\(file) är i version \(version), den nyaste som finns här. Inget behövde skrivas."
    case .written(let file): "Skrivet. Filen som den var finns i \(file)~ till nästa ändring."
    case .notWritten(let file): "Inget skrevs. Utan --dry-run förs \(file) över."
    case .nothingHere: "Det finns varken svar eller mål i den."
    default: ""
    }
  }
}

extension MigrationMessage.Kind {
  fileprivate var swedish: String {
    switch self {
    case .kept: "Behålls som de är"
    case .moved: "Flyttas"
    case .again: "Måste besvaras på nytt"
    case .back: "Kommer tillbaka"
    case .aside: "Läggs åt sidan, finns kvar i filen"
    }
  }

  fileprivate var swedishOfTargets: String {
    switch self {
    case .kept: "behålls"
    case .moved: "flyttas"
    case .again: "förlorar sitt alternativ och måste sättas på nytt"
    case .back: "kommer tillbaka"
    case .aside: "läggs åt sidan, finns kvar i filen"
    }
  }
}
