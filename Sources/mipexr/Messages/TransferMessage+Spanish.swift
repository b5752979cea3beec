internal import Messages

extension TransferMessage {
  var spanish: String {
    switch self {
    case .exportAbstract: "Sacar respuestas y perfiles como datos."
    case .exportExamples:
      """
      mipexr export *.json --format datapackage --output datos    una carpeta con tablas, descritas en datapackage.json
      mipexr export skane-2026.json > respuestas.csv              una fila por indicador
      mipexr export *.json --format json --without-notes

      mipexr score --format csv da solo el perfil. Qué significan las columnas: mipexr handbook data
      """
    case .dataFormatHelp: "csv, json o datapackage."
    case .outputHelp: "Dónde se escribe; lo que ya hay allí no se toca. Si no se indica, en la salida estándar."
    case .withoutNotesHelp: "Omitir notas, motivos, documentación y nombres de personas y de archivos."
    case .formAbstract: "Hacer un formulario de un cuestionario para recoger respuestas por teléfono o en papel."
    case .formExamples:
      """
      mipexr export-questionnaire mipex-r --format xlsform --output mipex-r.xlsx     para ODK y KoBoToolbox
      mipexr export-questionnaire mipex-r --format html --output mipex-r.html        para imprimir
      mipexr export-questionnaire mipex-r --format csv                               una fila por indicador y opción

      Paso a paso: mipexr handbook collecting-answers
      """
    case .formFormatHelp: "xlsform, html, csv o json."
    case .formIDHelp: "Qué cuestionario; mipexr questionnaires los muestra."
    case .formPeriodHelp: "El periodo que propone el formulario; si no se indica, el año en curso."
    default: spanishImportHelp
    }
  }

  private var spanishImportHelp: String {
    switch self {
    case .importAbstract: "Crear autoevaluaciones con las respuestas al formulario."
    case .importExamples:
      """
      mipexr import respuestas.csv --into respuestas

      Admite el CSV que exportan ODK Central o KoBoToolbox (allí: «XML values and headers»). Un archivo por envío; \
      no se sobrescribe ninguno. Los nombres de los archivos creados van a la salida estándar.
      Código de salida: 0 están todas las filas; 65 alguna fila no encajaba y están las demás.
      """
    case .importFileHelp: "Las respuestas exportadas, en CSV."
    case .intoHelp: "La carpeta para los archivos; si no existe, se crea."
    case .importQuestionnaireHelp: "Qué cuestionario; si no se indica, el que nombra el archivo."
    default: spanishNews
    }
  }

  private var spanishNews: String {
    switch self {
    case .outputNeeded(let format):
      "\(format) no es un texto para el terminal. Indique dónde se escribe con --output RUTA."
    case .exists(let path): "\(path): ya hay algo con ese nombre y no se ha escrito nada. Elija otro nombre."
    case .notWritten(let path, let reason):
      "\(path) no se ha escrito: \(reason.text(in: .spanish)); \(reason.remedy(in: .spanish))."
    case .written(let path): "\(path) está escrito, leído de nuevo y entero."
    case .notRead(let path):
      "\(path): no es un archivo de respuestas que se pueda leer. Se esperaba un archivo CSV exportado por ODK Central o KoBoToolbox."
    case .imported(let count, let refused, let known):
      "Importados: \(count)" + (known > 0 ? "; ya estaban: \(known)" : "")
        + (refused > 0 ? "; no encajaban: \(refused) (véase arriba; corríjalos e importe de nuevo)" : "") + "."
    case .known(let path, let key):
      "\(path) ya existe: \(key) se importó antes y el archivo queda como está."
    default: ""
    }
  }
}
