/// Headings and labels around the words of a practice.
package enum PracticeMessage: Message {
  /// The members of a practice that are texts, in the order in which they are read.
  package enum Part: String, CaseIterable, Sendable {
    case context, action, actors, challenges, lessons, transfer
  }

  case listTitle, listAbout, ownPractice
  case region, areas, regionWide, targets, role, roleName(String)
  case part(Part), aspects, aspectName(String), inspiring, improve
  case sources, notTold([Part])

  package func text(in language: Language) -> String {
    pick(language, english: english, swedish: swedish, spanish: spanish)
  }

  private var english: String {
    switch self {
    case .listTitle: "Practices"
    case .listAbout: "What regions have done, as far as the sources say. Each has its addresses at its end."
    case .ownPractice:
      "Your own: fill in Handbook/practices/form.yaml under a new name, check it with \"mipexr lint FILE\", and put it "
        + "into Handbook/practices of a folder that you name with --library."
    case .region: "Region"
    case .areas: "Areas"
    case .regionWide: "the region's work as a whole"
    case .targets: "For"
    case .role: "The region's role"
    case .roleName(let id): Self.englishRoles[id] ?? id.harmless
    case .part(let part): Self.englishParts[part] ?? part.rawValue
    case .aspects: "Seven aspects"
    case .aspectName(let id): Self.englishAspects[id] ?? id.harmless
    case .inspiring: "Inspiring"
    case .improve: "Could be better"
    case .sources: "Sources"
    case .notTold(let parts):
      "No source tells: " + parts.map { PracticeMessage.part($0).english.lowercased() }.joined(separator: ", ") + "."
    }
  }

  private var swedish: String {
    switch self {
    case .listTitle: "Exempel"
    case .listAbout: "Vad regioner har gjort, så långt källorna berättar. Adresserna står sist i varje exempel."
    case .ownPractice:
      "Ett eget exempel: fyll i Handbook/practices/form.yaml under ett nytt namn, kontrollera det med \"mipexr lint FIL\" "
        + "och lägg det i Handbook/practices i en mapp som du anger med --library."
    case .region: "Region"
    case .areas: "Områden"
    case .regionWide: "regionens arbete som helhet"
    case .targets: "För"
    case .role: "Regionens roll"
    case .roleName(let id): Self.swedishRoles[id] ?? id.harmless
    case .part(let part): Self.swedishParts[part] ?? part.rawValue
    case .aspects: "Sju aspekter"
    case .aspectName(let id): Self.swedishAspects[id] ?? id.harmless
    case .inspiring: "Inspirerande"
    case .improve: "Kunde vara bättre"
    case .sources: "Källor"
    case .notTold(let parts):
      "Ingen källa berättar om: " + parts.map { PracticeMessage.part($0).swedish.lowercased() }.joined(separator: ", ")
        + "."
    }
  }

  private var spanish: String {
    switch self {
    case .listTitle: "Prácticas"
    case .listAbout:
      "Lo que han hecho algunas regiones, hasta donde lo cuentan las fuentes. Cada práctica tiene al final sus direcciones."
    case .ownPractice:
      "Una práctica propia: rellene Handbook/practices/form.yaml con un nombre nuevo, compruébela con «mipexr lint ARCHIVO» "
        + "y póngala en Handbook/practices, en una carpeta que indique con --library."
    case .region: "Región"
    case .areas: "Ámbitos"
    case .regionWide: "el trabajo de la región en su conjunto"
    case .targets: "Para"
    case .role: "Papel de la región"
    case .roleName(let id): Self.spanishRoles[id] ?? id.harmless
    case .part(let part): Self.spanishParts[part] ?? part.rawValue
    case .aspects: "Siete aspectos"
    case .aspectName(let id): Self.spanishAspects[id] ?? id.harmless
    case .inspiring: "Inspirador"
    case .improve: "Mejorable"
    case .sources: "Fuentes"
    case .notTold(let parts):
      "Ninguna fuente informa de: "
        + parts.map { PracticeMessage.part($0).spanish.lowercased() }.joined(separator: ", ")
        + "."
    }
  }

  private static let englishParts: [Part: String] = [
    .context: "What it was about", .action: "What was done", .actors: "Who took part",
    .challenges: "Difficulties and solutions", .lessons: "Lessons", .transfer: "What others can take up",
  ]
  private static let swedishParts: [Part: String] = [
    .context: "Vad det gällde", .action: "Vad som gjordes", .actors: "Vilka som deltog",
    .challenges: "Svårigheter och lösningar", .lessons: "Lärdomar", .transfer: "Vad andra kan ta med sig",
  ]
  private static let spanishParts: [Part: String] = [
    .context: "De qué se trataba", .action: "Qué se hizo", .actors: "Quiénes participaron",
    .challenges: "Dificultades y soluciones", .lessons: "Lecciones", .transfer: "Qué pueden aprovechar otras regiones",
  ]
  private static let englishRoles = [
    "leader": "leader", "active-partner": "active partner", "coordinator": "coordinator", "support": "support",
    "funding": "funding", "advice": "advice",
  ]
  private static let swedishRoles = [
    "leader": "ledde arbetet", "active-partner": "aktiv part", "coordinator": "samordnade", "support": "stödde",
    "funding": "finansierade", "advice": "gav råd",
  ]
  private static let spanishRoles = [
    "leader": "dirige", "active-partner": "parte activa", "coordinator": "coordina", "support": "apoya",
    "funding": "financia", "advice": "asesora",
  ]
  private static let englishAspects = [
    "communication": "Communication", "inclusion": "Inclusion", "innovation": "Innovation",
    "multi-level-governance": "Multi-level governance", "multi-stakeholder-approach": "Multi-stakeholder approach",
    "monitoring-and-evaluation": "Monitoring and evaluation", "sustainability": "Sustainability",
  ]
  private static let swedishAspects = [
    "communication": "Kommunikation", "inclusion": "Inkludering", "innovation": "Innovation",
    "multi-level-governance": "Flernivåstyrning", "multi-stakeholder-approach": "Flera parter",
    "monitoring-and-evaluation": "Uppföljning och utvärdering", "sustainability": "Hållbarhet",
  ]
  private static let spanishAspects = [
    "communication": "Comunicación", "inclusion": "Inclusión", "innovation": "Innovación",
    "multi-level-governance": "Gobernanza multinivel", "multi-stakeholder-approach": "Participación de varias partes",
    "monitoring-and-evaluation": "Seguimiento y evaluación", "sustainability": "Sostenibilidad",
  ]
}
