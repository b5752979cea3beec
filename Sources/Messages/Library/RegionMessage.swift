/// What can be wrong with the list of regions, and with practices.
package enum RegionMessage: Message {
  case badCode(String)
  case wrongCountry(code: String, country: String)
  case wrongLevel(code: String, found: Int, expected: Int)
  case unknownNUTS(Int)
  case noName
  case scoreWithoutSource
  case unknownDimension(String, near: String?)
  case practiceWithoutSource
  case noAddress(String)
  case idUnlikeFile(id: String, expected: String)
  case areasAndRegionWide
  case neitherAreasNorRegionWide
  case missingPracticeText(language: String)

  package func text(in language: Language) -> String {
    pick(language, english: english, swedish: swedish, spanish: spanish)
  }
}
