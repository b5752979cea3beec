extension QuestionnaireMessage {
  var swedish: String {
    switch self {
    case .firstBandNotZero(let found):
      "den första nivån börjar vid \(found.excerpt); 0 förväntades, så att varje poäng får en nivå"
    case .bandNotRising(let id, let from, let before):
      "nivån ”\(id)” börjar vid \(from), den före vid \(before); ordna nivåerna efter stigande ”from”"
    case .scoreNotRising(let id, let score, let before):
      "alternativet ”\(id)” ger \(score), det före ger \(before); ordna alternativen med det sämsta först och stigande poäng"
    case .tooFewOptions(let found): "\(found) alternativ; minst två förväntades"
    case .axisNamedLikeMember(let id):
      "en axel kan inte heta ”\(id)”, eftersom indikatorer har ett fält med det namnet; välj ett annat id"
    case .scaleAndOptions: "både ”scale” och ”options”; behåll det ena"
    case .neitherScaleNorOptions: "en indikator utan alternativ; lägg till ”scale: NAMN” eller egna ”options”"
    case .otherKind(let member, let kind):
      "”\(member)” hör inte till en indikator av slaget \(kind); ta bort fältet eller ändra slaget"
    case .minimumAboveMaximum: "”minimum” är inte mindre än ”maximum”; rätta ett av dem"
    case .conditionOnNumber(let id): "\(id) är ett tal och har inga alternativ; ange en indikator med alternativ"
    case .conditionOnLater(let id): "\(id) kommer senare i ordningen; ett villkor kan bara gälla en tidigare indikator"
    case .cycle(let ids): "villkoren går runt i en cirkel: \(ids.listed(by: " -> ")); ta bort ett av dem"
    case .noTexts(let language, let file):
      "språket \(language.excerpt) är angivet men \(file.harmless) saknas; lägg till filen eller ta bort språket"
    case .undeclaredLanguage(let language):
      "\(language.excerpt) finns inte bland frågeformulärets språk; lägg till det där, annars läses inte texterna"
    case .idUnlikeFolder(let id, let folder):
      "frågeformuläret ”\(id)” ligger i mappen ”\(folder.excerpt)”; ge mappen samma namn"
    case .noPage(let page, let near):
      "ingen sida i handboken heter ”\(page.excerpt)”; \(near.map { "menades ”\($0)”?" } ?? "lägg till sidan eller rätta namnet")"
    case .noHeading(let heading, let page):
      "sidan ”\(page)” i handboken har ingen rubrik ”#\(heading.excerpt)”; rätta den eller ange bara sidan"
    case .retired(let id):
      "”\(id.harmless)” är taget ur bruk: gamla filer har svar under det som betydde något annat; välj ett id som aldrig har använts"
    case .retiredTwice(let id): "”\(id.harmless)” står redan i listan; ta bort det ena"
    case .noVersion(let key, let member):
      "”\(key.excerpt)” är ingen version; under ”\(member)” väntades den version då det skedde, till exempel 1.1.0"
    case .laterVersion(let version, let own):
      "version \(version) är senare än frågeformulärets egen, \(own); rätta den eller höj ”version”"
    case .wordingVersion(let version):
      "den tredje siffran, som i \(version), gäller ordalydelsen; höj den första eller andra när id eller innebörd ändras"
    case .movedTwice(let id):
      "två indikatorer flyttas till ”\(id.harmless)”; en fil kan bara ha ett svar där, så flytta bara den ena"
    case .movedButThere(let id):
      "”\(id.harmless)” är flyttad men finns ändå kvar som indikator; svaren kan bara finnas på ett ställe"
    }
  }
}
