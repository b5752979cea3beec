extension SystemReason {
  var swedish: String {
    switch self {
    case .diskFull: "disken är full"
    case .overQuota: "ditt utrymme på disken är slut"
    case .noPermission: "du saknar behörighet"
    case .readOnly: "disken går bara att läsa"
    case .missing: "den finns inte"
    case .notAFolder: "en del av sökvägen är inte en mapp"
    case .isAFolder: "det är en mapp"
    case .exists: "något annat har det namnet"
    case .fileTooLarge: "filen är större än vad som är tillåtet"
    case .nameTooLong: "namnet är för långt"
    case .tooManyLinks: "länkarna leder runt i en cirkel"
    case .tooManyOpenFiles: "för många filer är öppna"
    case .deviceFault: "disken rapporterar ett fel"
    case .gone: "disken eller dess server är borta"
    case .interrupted: "det avbröts"
    case .busy: "den används"
    case .other(let words): "systemet svarar \"\(words.harmless)\""
    }
  }

  var swedishRemedy: String {
    switch self {
    case .diskFull, .overQuota: "frigör utrymme eller välj en annan plats"
    case .noPermission: "ändra behörigheten för filen och mappen eller välj en annan plats"
    case .readOnly: "välj en annan plats"
    case .missing, .notAFolder: "skapa mappen eller välj en annan plats"
    case .isAFolder, .exists: "flytta undan det eller välj ett annat namn"
    case .fileTooLarge: "höj gränsen (ulimit -f) eller välj en annan plats"
    case .nameTooLong: "välj ett kortare namn"
    case .tooManyLinks: "ange själva filen"
    case .tooManyOpenFiles: "stäng andra program"
    case .deviceFault, .gone: "välj en plats på en annan disk och låt någon kontrollera den här disken"
    case .interrupted, .busy: "försök igen"
    case .other: "försök igen eller välj en annan plats"
    }
  }
}
