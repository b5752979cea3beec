extension TerminalMessage {
  var spanish: String {
    switch self {
    case .noTerminal:
      "no hay ningún terminal en el que mostrar las pantallas; inicie mipexr en una ventana de terminal "
        + "o use --plain para el modo línea"
    case .unknown(""):
      "TERM no está definida, así que no se sabe qué tipo de terminal es; defínala, por ejemplo como xterm-256color, "
        + "o use --plain para el modo línea"
    case .unknown(let name):
      "TERM indica el terminal «\(name.harmless)», que este sistema no conoce; "
        + "indique uno que conozca, por ejemplo xterm-256color, o use --plain para el modo línea"
    case .unable(let name):
      "el terminal «\(name.harmless)», indicado en TERM, no puede colocar texto en la pantalla; use --plain para el modo "
        + "línea o ponga en TERM lo que la ventana es en realidad, por ejemplo xterm-256color"
    case .crashed:
      "mipexr ha tenido que parar por un fallo del programa. Las respuestas que se mostraban como guardadas están en el "
        + "archivo. Envíe, por favor, esta línea a quienes mantienen el programa"
    }
  }
}
