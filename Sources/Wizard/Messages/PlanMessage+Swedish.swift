internal import Assessment
internal import Scoring

extension PlanMessage {
  var swedish: String {
    switch self {
    case .movesHead(.next): "Ett steg på en indikator: poäng på totalen"
    case .movesHead(.best): "Bästa alternativet på en indikator: poäng på totalen"
    case .noGains: "Inget svar kan höjas: alla är på bästa alternativet, eller så finns det inga svar än."
    case .openHead(let range): "Ännu obesvarat: poäng av spannet" + (range.isEmpty ? "" : " \(range)")
    case .target(let text): "Mål: \(text)"
    case .noTarget: "inget"
    case .by(let option, let day): "\(option) senast \(day)"
    case .targetNow(let answer): "Nu: \(answer)"
    case .targetField(let field): field.swedish
    case .targetHint(let field): field?.swedishHint ?? "Vilket alternativ ska nås? Välj det och tryck på Retur."
    case .ifReached(let effect): "Om målet nås: \(effect)"
    case .dueKept(let text): "(senast: \(text))"
    case .noDay(let text):
      "”\(text)” är ingen dag i kalendern. Skriv år-månad-dag, till exempel 2027-06-30, eller lämna raden tom."
    case .targetKept(let id, let text): "Mål för \(id): \(text)"
    case .targetRemoved(let id): "\(id) har inget mål längre."
    case .targetLeft: "Inget mål sattes."
    case .undoneTarget(let id): "Ångrat: målet för \(id)"
    case .redoneTarget(let id): "Gjort om: målet för \(id)"
    case .noOptions: "Ett mål är ett alternativ att nå; den här frågan gäller siffror."
    case .nothingInFocus: "Ingen indikator är i fokus."
    case .noTargets: "Det finns inga mål än."
    default: swedishPlan
    }
  }

  private var swedishPlan: String {
    switch self {
    case .planHead(0, _, _): "Inga mål än."
    case .planHead(let count, let overdue, let reached):
      "\(count) mål" + (overdue > 0 ? ", försenade: \(overdue)" : "") + (reached > 0 ? ", nådda: \(reached)." : ".")
    case .planEffect(let now, let then): "Totalt \(now) -> \(then) när alla är nådda."
    case .planEmpty(let key):
      "\(key) sätter ett mål: på en fråga, i listan eller på det som skulle höja poängen mest."
    case .noDate: "utan dag"
    case .status(.open): ""
    case .status(.overdue): "FÖRSENAT"
    case .status(.reached): "nått"
    case .withTargets(let count): count == 1 ? "När målet är nått" : "När alla \(count) mål är nådda"
    case .withTargetsAndPoints(let points): "Med målen \(points)"
    case .planRow(let count, let overdue):
      "Mål och handlingsplan: \(count)" + (overdue > 0 ? ", försenade: \(overdue)" : "")
    case .movesRow: "Vad som skulle höja poängen mest"
    case .historyHead(0): "Inget har ändrats än."
    case .historyHead(let count): count == 1 ? "1 ändring" : "\(count) ändringar, den senaste först"
    case .earlier(let count): "\(count) tidigare; deras nummer går också att skriva."
    case .part(.note): "anteckning"
    case .part(.evidence): "underlag"
    case .part(.flag): "flagga"
    case .part(.confidence): "säkerhet"
    case .travelled(.undo): "ångrat"
    case .travelled(.redo): "gjort om"
    default: ""
    }
  }
}

extension TargetForm.Field {
  fileprivate var swedish: String {
    switch self {
    case .due: "Senast"
    case .owner: "Ansvarig"
    case .action: "Åtgärd"
    }
  }

  fileprivate var swedishHint: String {
    switch self {
    case .due: "Den dag då målet ska vara nått: år-månad-dag, till exempel 2027-06-30. Får lämnas tomt."
    case .owner: "Vem som ansvarar, helst angiven med sin roll. Får lämnas tomt."
    case .action: "Vad som ska göras. Formulärets nästa steg står där som en början. Retur sparar målet."
    }
  }
}
