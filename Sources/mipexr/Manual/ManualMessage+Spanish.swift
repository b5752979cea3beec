internal import Messages

extension ManualMessage {
  var spanish: String {
    switch self {
    case .abstract: "Mostrar la página de manual."
    case .examples: "mipexr manual --language es > mipexr.1 && man ./mipexr.1"
    case .title: "Órdenes de usuario"
    case .name: "NOMBRE"
    case .synopsis: "SINOPSIS"
    case .description: "DESCRIPCIÓN"
    case .commands: "ÓRDENES"
    case .options: "OPCIONES"
    case .optionsOfAll: "Todas las órdenes entienden estas."
    case .keys: "TECLAS"
    case .keysAbout:
      "Las teclas del asistente; ? muestra las que sirven en cada momento. mipexr keys muestra un archivo en el que se pueden cambiar."
    case .exitStatus: "CÓDIGO DE SALIDA"
    case .environment: "VARIABLES DE ENTORNO"
    case .files: "ARCHIVOS"
    case .seeAlso: "VÉASE TAMBIÉN"
    case .handbook:
      "mipexr handbook contiene lo demás: cómo responder, cómo se calculan las puntuaciones, talleres, accesibilidad. El marco procede de https://reginproject.eu/."
    case .fileValue: "ARCHIVO"
    case .commandValue: "ORDEN"
    case .optionsValue: "OPCIONES"
    default: spanishEntries
    }
  }

  private var spanishEntries: String {
    switch self {
    case .done:
      "Hecho."
    case .failed:
      "No se ha podido hacer; un mensaje dice por qué."
    case .unfinished:
      "Se ha salido del asistente con --require-complete y con preguntas sin responder. Todas las respuestas están guardadas."
    case .usage:
      "La orden está mal escrita."
    case .invalid:
      "Un archivo no es válido; el mensaje indica la línea."
    case .missing:
      "Falta un archivo."
    case .cannotCreate:
      "Un archivo no se puede crear, o ya existe."
    case .cannotWrite:
      "Un archivo no se puede escribir."
    case .busy:
      "Otro proceso tiene abierto el archivo."
    case .interrupted:
      "Interrumpido con Ctrl-C. Todas las respuestas están guardadas."
    case .signal:
      "El terminal ha desaparecido (129) o se ha pedido al proceso que termine (143). Todas las respuestas están guardadas."
    case .library:
      "Una carpeta con Questionnaires y Handbook que se añade a los incorporados, como --library."
    case .dataHome:
      "Dónde se busca su propia biblioteca; si no, en ~/.local/share."
    case .stateHome:
      "Dónde se guarda la lista de los últimos archivos abiertos; si no, en ~/.local/state."
    case .configHome:
      "Dónde se buscan sus teclas; si no, en ~/.config."
    case .locale:
      "El idioma, salvo que --language diga otra cosa: la primera de ellas que esté definida."
    case .noColour:
      "Si está definida y no vacía: sin colores, como con --no-color."
    case .term:
      "Qué puede hacer el terminal. Con dumb, o sin definir, el asistente muestra solo líneas."
    case .temporary:
      "Dónde se crean los archivos de Word, OpenDocument y PDF; si no, en /tmp."
    case .path:
      "Dónde se buscan pandoc, Chromium y LibreOffice, que hacen esos archivos."
    case .epoch:
      "El día que lleva la página de manual, en segundos desde 1970; si no, el de hoy."
    default: ""
    }
  }
}
