extension CheckMessage {
  var swedish: String {
    switch self {
    case .otherQuestionnaire(let found, let expected):
      "filen gäller frågeformuläret \"\(found.excerpt)\", inte \"\(expected.excerpt)\"; "
        + "använd det bibliotek där formuläret finns"
    case .newer(let found, let known):
      "filen gäller version \(found) av frågeformuläret, här finns bara version \(known); "
        + "använd en nyare mipexr eller det bibliotek som har version \(found)"
    case .older(let found, let known, let file):
      "filen gäller version \(found) av frågeformuläret, detta är version \(known); svaren räknas så som de kan "
        + "föras över, filen är oförändrad; för över den med: mipexr migrate \(file.harmless)"
    case .olderMajor(let found, let known, let file):
      "filen gäller version \(found) av frågeformuläret, detta är version \(known), som svaren inte förs över till "
        + "av sig själva; se vad som skulle hända med dem: mipexr migrate --dry-run \(file.harmless)"
    case .toAnswerAgain(let id): "\(id.excerpt) måste besvaras på nytt i den nyare versionen"
    case .toSetAside(let id):
      "den nyare versionen har ingen indikator \"\(id.excerpt)\"; svaret skulle läggas åt sidan och finnas kvar i filen"
    case .unknownIndicator(let id, let similar):
      "frågeformuläret har ingen indikator \"\(id.excerpt)\""
        + (similar.map { "; menas \"\($0.excerpt)\"?" } ?? "; rätta eller ta bort den")
    case .unknownOption(let option, let indicator, let options):
      "\"\(option.excerpt)\" är inget svarsalternativ för \(indicator.excerpt); det ska vara "
        + (options.isEmpty ? "ett tal: indikatorn har inga svarsalternativ" : AssessmentMessage.list(options, "eller"))
    case .notMeasured(let indicator):
      "\(indicator.excerpt) besvaras med ett alternativ, inte med siffror; välj ett av alternativen"
    case .unknownGroup(let group, let known):
      "det finns ingen grupp \"\(group.excerpt)\" här; det ska vara \(AssessmentMessage.list(known, "eller"))"
    case .outside(let figure, let indicator):
      "\(figure) ligger utanför gränserna för \(indicator.excerpt); se efter vilken enhet som gäller och rätta"
    case .noDay(let text, let indicator):
      "målet för \(indicator.excerpt) ska nås \"\(text.excerpt)\", som inte är någon dag; "
        + "skriv år, månad och dag, till exempel \"2027-06-30\""
    case .noReason(let indicator):
      "\(indicator.excerpt) är ej tillämplig utan angivet skäl; skriv varför den inte är tillämplig"
    }
  }
}
