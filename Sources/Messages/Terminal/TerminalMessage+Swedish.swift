extension TerminalMessage {
  var swedish: String {
    switch self {
    case .noTerminal:
      "det finns ingen terminal att visa skärmbilderna i; starta mipexr i ett terminalfönster, "
        + "eller använd --plain för radläge"
    case .unknown(""):
      "TERM är inte satt, så det går inte att veta vilken sorts terminal detta är; sätt den, till exempel till "
        + "xterm-256color, eller använd --plain för radläge"
    case .unknown(let name):
      "TERM anger terminalen ”\(name.harmless)”, som systemet inte känner till; "
        + "ange en som det känner till, till exempel xterm-256color, eller använd --plain för radläge"
    case .unable(let name):
      "terminalen ”\(name.harmless)”, som TERM anger, kan inte placera text på skärmen; använd --plain för radläge, "
        + "eller sätt TERM till det som fönstret verkligen är, till exempel xterm-256color"
    case .crashed:
      "mipexr måste avslutas på grund av ett fel i programmet. De svar som visades som sparade finns i filen. "
        + "Skicka gärna den här raden till dem som förvaltar programmet"
    }
  }
}
