/// A kind of thing that content files name.
package enum ContentPart: Hashable, Sendable {
  case questionnaire, texts, indicatorText, name, indicator, scale, option, band, axis, dimension, section, condition
  case unit, group, language
  case regions, region, score, practice, practiceText, aspect, page

  /// With its article: "an indicator".
  var english: String {
    switch self {
    case .questionnaire: "a questionnaire"
    case .texts: "a file of texts"
    case .indicatorText: "the texts of an indicator"
    case .name: "a name"
    case .indicator: "an indicator"
    case .scale: "a scale"
    case .option: "an option"
    case .band: "a band"
    case .axis: "an axis"
    case .dimension: "a dimension"
    case .section: "a section"
    case .condition: "a condition"
    case .unit: "a unit"
    case .group: "a group"
    case .language: "a language"
    case .regions: "the list of regions"
    case .region: "a region"
    case .score: "a published score"
    case .practice: "a practice"
    case .practiceText: "the texts of a practice"
    case .aspect: "an aspect"
    case .page: "a page"
    }
  }

  /// With its article: "en indikator".
  var swedish: String {
    switch self {
    case .questionnaire: "ett frågeformulär"
    case .texts: "en textfil"
    case .indicatorText: "en indikators texter"
    case .name: "ett namn"
    case .indicator: "en indikator"
    case .scale: "en skala"
    case .option: "ett alternativ"
    case .band: "en nivå"
    case .axis: "en axel"
    case .dimension: "en dimension"
    case .section: "ett avsnitt"
    case .condition: "ett villkor"
    case .unit: "en enhet"
    case .group: "en grupp"
    case .language: "ett språk"
    case .regions: "regionlistan"
    case .region: "en region"
    case .score: "en publicerad poäng"
    case .practice: "ett exempel"
    case .practiceText: "ett exempels texter"
    case .aspect: "en aspekt"
    case .page: "en sida"
    }
  }

  /// With its article: "un indicador".
  var spanish: String {
    switch self {
    case .questionnaire: "un cuestionario"
    case .texts: "un archivo de textos"
    case .indicatorText: "los textos de un indicador"
    case .name: "un nombre"
    case .indicator: "un indicador"
    case .scale: "una escala"
    case .option: "una opción"
    case .band: "un nivel"
    case .axis: "un eje"
    case .dimension: "una dimensión"
    case .section: "una sección"
    case .condition: "una condición"
    case .unit: "una unidad"
    case .group: "un grupo"
    case .language: "un idioma"
    case .regions: "la lista de regiones"
    case .region: "una región"
    case .score: "una puntuación publicada"
    case .practice: "una práctica"
    case .practiceText: "los textos de una práctica"
    case .aspect: "un aspecto"
    case .page: "una página"
    }
  }

  /// Without its article: "indicator".
  var bareEnglish: String { String(english.drop { $0 != " " }.dropFirst()) }

  /// Without its article: "indikator".
  var bareSwedish: String { String(swedish.drop { $0 != " " }.dropFirst()) }

  /// Without its article: "indicador".
  var bareSpanish: String { String(spanish.drop { $0 != " " }.dropFirst()) }
}
