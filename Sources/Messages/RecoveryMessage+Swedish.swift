extension RecoveryMessage {
  var swedish: String {
    switch self {
    case .damaged(let file, let place):
      place.map { "\(file) är skadad på rad \($0.line), kolumn \($0.column)." } ?? "\(file) är skadad."
    case .damagedEntry(let title, let file): "\(title): \(file) är skadad; se vad som går att få fram"
    case .isEmpty: "Filen är tom, så som ett strömavbrott kan lämna den."
    case .untouched: "Filen lämnas orörd."
    case .untouchedBut(let newFile):
      "Filen lämnas orörd vad du än väljer. Det du öppnar sparas som en ny fil bredvid den: \(newFile)"
    case .before(let file): "Den förra versionen (\(file)~)"
    case .noBefore(let file): "Det finns ingen förra version som går att läsa (\(file)~)."
    case .lastChanged(let moment): "Senast ändrad \(moment)"
    case .answers(let count): "\(count) svar"
    case .ofThemNone(let count): "\(count) av dem vet ej/ej tillämpligt"
    case .remains: "Går att läsa i den skadade filen"
    case .whole(let count):
      switch count {
      case 0: "Inget svar i den är helt."
      case 1: "1 helt svar"
      default: "\(count) hela svar"
      }
    case .sameInBefore: "Alla finns också i den förra versionen."
    case .beforeInBrief(let count, let day): "Förra versionen: \(Self.answers(count).swedish), \(day)"
    case .wholeInBrief(let count): "Skadad fil: " + (count == 0 ? "inget helt svar" : Self.whole(count).swedish)
    case .newFileInBrief(let newFile): "Filen lämnas orörd; du fortsätter i \(newFile)"
    case .differing(let count): "Här skiljer sig de två: \(Self.answers(count).swedish)"
    case .inBefore(let answer): "Förra versionen: \(answer)"
    case .inDamaged(let answer): "Skadad fil: \(answer)"
    case .noAssessment:
      "Det går inte att göra en ny fil av dem: skadan döljer vilken region och vilket frågeformulär de hör till."
    case .regionHidden: "Skadan döljer vilken region och period de gäller."
    case .open: "Öppna den förra versionen"
    case .openMerged(let count):
      "Öppna den förra versionen och för in \(Self.answers(count).swedish) ur den skadade filen"
    case .make(let count, let place):
      "Gör en ny självskattning av \(Self.whole(count).swedish)" + (place.isEmpty ? "" : ": \(place)")
    case .ask(let count):
      "Gör en ny självskattning av \(Self.whole(count).swedish); du får ange region och period"
    case .leave: "Lämna allt som det är"
    case .choose: "Välj en av de numrerade raderna."
    case .opened(let newFile, let file, let hasBefore):
      "Du är nu i \(newFile). \(file)" + (hasBefore ? " och \(file)~ är orörda." : " är orörd.")
    case .merged(let newFile, let file, let count):
      "Du är nu i \(newFile), med \(Self.answers(count).swedish) ur den skadade filen; det går att ångra. "
        + "\(file) och \(file)~ är orörda."
    case .left(let file): "Inget ändrades: \(file) är som den var."
    case .nameTaken(let file):
      "Under tiden har det kommit en fil \(file), och inget skapades. Se det nya namnet och välj igen."
    }
  }
}
