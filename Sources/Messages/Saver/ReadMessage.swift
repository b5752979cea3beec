/// Why an assessment file could not be read, and what to do.
package enum ReadMessage: Message, Hashable {
  case missing
  case isAFolder
  /// A device, a pipe or the like.
  case notAFile
  case tooLarge(megabytes: Int)
  case refused(SystemReason)
  /// The file is damaged, and the version before it is there.
  case backup(path: String)

  package func text(in language: Language) -> String {
    pick(language, english: english, swedish: swedish, spanish: spanish)
  }
}

extension ReadMessage {
  private var english: String {
    switch self {
    case .missing: "there is no such file, expected an assessment; check the name, or make one with \"mipexr new\""
    case .isAFolder: "this is a folder, expected an assessment file; name a file in it"
    case .notAFile: "this is a device or a pipe, expected an assessment file; name a file"
    case .tooLarge(let megabytes):
      "the file is larger than \(megabytes) MiB, which no assessment is; check that it is the right file"
    case .refused(let reason):
      "the file cannot be read: \(reason.text(in: .english)); \(reason.remedy(in: .english))"
    case .backup(let path):
      "the file is left as it is; the version before is in \(path.harmless): look at it with \"mipexr\", "
        + "then copy it over this one if it is the better one"
    }
  }

  private var swedish: String {
    switch self {
    case .missing: "filen finns inte; kontrollera namnet eller skapa en med \"mipexr new\""
    case .isAFolder: "detta är en mapp och ingen självskattning; ange en fil i den"
    case .notAFile: "detta är en enhet eller ett rör och ingen självskattning; ange en fil"
    case .tooLarge(let megabytes):
      "filen är större än \(megabytes) MiB, vilket ingen självskattning är; kontrollera att det är rätt fil"
    case .refused(let reason):
      "filen går inte att läsa: \(reason.text(in: .swedish)); \(reason.remedy(in: .swedish))"
    case .backup(let path):
      "filen lämnas som den är; den förra versionen finns i \(path.harmless): titta på den med \"mipexr\" "
        + "och kopiera den över den här om den är bättre"
    }
  }

  private var spanish: String {
    switch self {
    case .missing:
      "no existe ese archivo, se esperaba una autoevaluación; compruebe el nombre o cree una con «mipexr new»"
    case .isAFolder: "esto es una carpeta, se esperaba una autoevaluación; indique un archivo que esté en ella"
    case .notAFile: "esto es un dispositivo o una tubería, se esperaba una autoevaluación; indique un archivo"
    case .tooLarge(let megabytes):
      "el archivo supera los \(megabytes) MiB, como ninguna autoevaluación; compruebe que es el archivo correcto"
    case .refused(let reason):
      "el archivo no se puede leer: \(reason.text(in: .spanish)); \(reason.remedy(in: .spanish))"
    case .backup(let path):
      "el archivo queda como está; la versión anterior está en \(path.harmless): véala con «mipexr» "
        + "y, si es la mejor de las dos, cópiela sobre esta"
    }
  }
}
