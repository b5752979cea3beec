extension RegionMessage {
  var english: String {
    switch self {
    case .badCode(let code):
      "\"\(code.excerpt)\" is no NUTS code; expected two letters for the country and one to three letters or digits, such as SE224"
    case .wrongCountry(let code, let country):
      "the code \(code) does not belong to the country \"\(country.excerpt)\"; expected \(code.prefix(2))"
    case .wrongLevel(let code, let found, let expected):
      "the code \(code) is of level \(expected), not \(found); correct one of them"
    case .unknownNUTS(let year): "NUTS \(year) is not known; expected 2021, whose codes the program uses"
    case .noName: "a region without any name; expected \"en\", \"local\" or another language"
    case .scoreWithoutSource: "a score without a source; give the address where it is published, or remove it"
    case .unknownDimension(let id, let near):
      "no dimension is called \"\(id.excerpt)\"; \(near.map { "did you mean \"\($0)\"?" } ?? "expected overall or a dimension of mipex-r")"
    case .practiceWithoutSource: "a practice without a source; give at least one address it rests on"
    case .noAddress(let text): "\"\(text.excerpt)\" is no address; expected one with https or http"
    case .idUnlikeFile(let id, let expected):
      "the practice \"\(id.excerpt)\" lies in a file called \"\(expected.excerpt).yaml\"; give both the same name"
    case .areasAndRegionWide: "both areas and \"region-wide: true\"; keep one of them"
    case .neitherAreasNorRegionWide: "no area; name at least one, or write \"region-wide: true\""
    case .missingPracticeText(let language):
      "the practice has no texts in \(language); another language is shown until they are added"
    }
  }

  var swedish: String {
    switch self {
    case .badCode(let code):
      "”\(code.excerpt)” är ingen NUTS-kod; två bokstäver för landet och en till tre bokstäver eller siffror förväntades, till exempel SE224"
    case .wrongCountry(let code, let country):
      "koden \(code) hör inte till landet ”\(country.excerpt)”; \(code.prefix(2)) förväntades"
    case .wrongLevel(let code, let found, let expected):
      "koden \(code) är av nivå \(expected), inte \(found); rätta det ena"
    case .unknownNUTS(let year): "NUTS \(year) är inte känt; 2021 förväntades, vars koder programmet använder"
    case .noName: "en region utan namn; ”en”, ”local” eller ett annat språk förväntades"
    case .scoreWithoutSource: "en poäng utan källa; ange adressen där den är publicerad eller ta bort den"
    case .unknownDimension(let id, let near):
      "ingen dimension heter ”\(id.excerpt)”; \(near.map { "menades ”\($0)”?" } ?? "overall eller en dimension i mipex-r förväntades")"
    case .practiceWithoutSource: "ett exempel utan källa; ange minst en adress som det vilar på"
    case .noAddress(let text): "”\(text.excerpt)” är ingen adress; en med https eller http förväntades"
    case .idUnlikeFile(let id, let expected):
      "exemplet ”\(id.excerpt)” ligger i filen ”\(expected.excerpt).yaml”; ge båda samma namn"
    case .areasAndRegionWide: "både områden och ”region-wide: true”; behåll det ena"
    case .neitherAreasNorRegionWide: "inget område; ange minst ett eller skriv ”region-wide: true”"
    case .missingPracticeText(let language):
      "exemplet saknar texter på \(language); ett annat språk visas tills de har lagts till"
    }
  }

  var spanish: String {
    switch self {
    case .badCode(let code):
      "«\(code.excerpt)» no es un código NUTS; se esperaban dos letras del país y de una a tres letras o cifras, por ejemplo SE224"
    case .wrongCountry(let code, let country):
      "el código \(code) no corresponde al país «\(country.excerpt)»; se esperaba \(code.prefix(2))"
    case .wrongLevel(let code, let found, let expected):
      "el código \(code) es de nivel \(expected), no \(found); corrija uno de los dos"
    case .unknownNUTS(let year):
      "no se conoce la clasificación NUTS \(year); se esperaba 2021, cuyos códigos usa el programa"
    case .noName: "una región sin ningún nombre; se esperaba «en», «local» u otro idioma"
    case .scoreWithoutSource: "una puntuación sin fuente; dé la dirección donde está publicada o quítela"
    case .unknownDimension(let id, let near):
      "ninguna dimensión se llama «\(id.excerpt)»; \(near.map { "¿quiso decir «\($0)»?" } ?? "se esperaba overall o una dimensión de mipex-r")"
    case .practiceWithoutSource: "una práctica sin fuente; dé al menos una dirección en la que se apoye"
    case .noAddress(let text): "«\(text.excerpt)» no es una dirección; se esperaba una con https o http"
    case .idUnlikeFile(let id, let expected):
      "la práctica «\(id.excerpt)» está en un archivo llamado «\(expected.excerpt).yaml»; dé a los dos el mismo nombre"
    case .areasAndRegionWide: "están los ámbitos y «region-wide: true»; deje uno de los dos"
    case .neitherAreasNorRegionWide: "ningún ámbito; indique al menos uno o escriba «region-wide: true»"
    case .missingPracticeText(let language):
      "la práctica no tiene textos en el idioma «\(language)»; se muestra otro idioma hasta que se añadan"
    }
  }
}
