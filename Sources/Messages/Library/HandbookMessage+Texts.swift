extension HandbookMessage {
  var english: String {
    switch self {
    case .linkToNoPage(let name, let near):
      "the link leads to \"\(name.excerpt)\", which is no page; \(near.map { "did you mean \"\($0)\"?" } ?? "correct it or add the page")"
    case .linkToNoHeading(let heading, let page):
      "the link leads to \"#\(heading.excerpt)\", which is no heading of \"\(page)\"; correct it"
    case .linkOfOtherKind(let target):
      "the link leads to \"\(target.excerpt)\"; expected a page's name, or an address with https, http or mailto"
    case .badPageName(let name):
      "\"\(name.excerpt)\" cannot be a page's name; expected letters a to z, digits and hyphens"
    case .missingInLanguage(let page, let language):
      "the page \"\(page)\" is missing in \(language), so it is shown in English; translate it"
    case .notInSource(let page):
      "the page \"\(page)\" is missing in English, which all languages fall back to; add it there"
    case .noTitle: "the page does not begin with a heading; add one line  # TITLE"
    case .notShown(.image): "images are not shown, only their text; say in words what they show"
    case .notShown(.html): "HTML is shown as it stands; use Markdown"
    }
  }

  var swedish: String {
    switch self {
    case .linkToNoPage(let name, let near):
      "länken går till ”\(name.excerpt)”, som inte är någon sida; \(near.map { "menades ”\($0)”?" } ?? "rätta den eller lägg till sidan")"
    case .linkToNoHeading(let heading, let page):
      "länken går till ”#\(heading.excerpt)”, som inte är någon rubrik på ”\(page)”; rätta den"
    case .linkOfOtherKind(let target):
      "länken går till ”\(target.excerpt)”; en sidas namn eller en adress med https, http eller mailto förväntades"
    case .badPageName(let name):
      "”\(name.excerpt)” kan inte vara en sidas namn; bokstäver a till z, siffror och bindestreck förväntades"
    case .missingInLanguage(let page, let language):
      "sidan ”\(page)” saknas på \(language), så den visas på engelska; översätt den"
    case .notInSource(let page):
      "sidan ”\(page)” saknas på engelska, som visas när ett annat språk saknas; lägg till den där"
    case .noTitle: "sidan börjar inte med en rubrik; lägg till raden  # RUBRIK"
    case .notShown(.image): "bilder visas inte, bara deras text; beskriv i ord vad de visar"
    case .notShown(.html): "HTML visas som den står; använd Markdown"
    }
  }

  var spanish: String {
    switch self {
    case .linkToNoPage(let name, let near):
      "el enlace lleva a «\(name.excerpt)», que no es ninguna página; \(near.map { "¿quiso decir «\($0)»?" } ?? "corríjalo o añada la página")"
    case .linkToNoHeading(let heading, let page):
      "el enlace lleva a «#\(heading.excerpt)», que no es un título de «\(page)»; corríjalo"
    case .linkOfOtherKind(let target):
      "el enlace lleva a «\(target.excerpt)»; se esperaba el nombre de una página o una dirección con https, http o mailto"
    case .badPageName(let name):
      "«\(name.excerpt)» no puede ser el nombre de una página; se esperaban letras a-z, cifras y guiones"
    case .missingInLanguage(let page, let language):
      "falta la página «\(page)» en el idioma «\(language)» y se muestra en inglés; tradúzcala"
    case .notInSource(let page):
      "falta la página «\(page)» en inglés, que es lo que se muestra cuando falta otro idioma; añádala ahí"
    case .noTitle: "la página no empieza con un título; añada una línea  # TÍTULO"
    case .notShown(.image): "las imágenes no se muestran, solo su texto; diga con palabras lo que se ve en ellas"
    case .notShown(.html): "el HTML se muestra tal cual; use Markdown"
    }
  }
}
