internal import Messages

/// What the commands say that take data out of the tool and bring it in.
enum TransferMessage: Message {
  case exportAbstract, exportExamples, dataFormatHelp, outputHelp, withoutNotesHelp
  case formAbstract, formExamples, formFormatHelp, formIDHelp, formPeriodHelp
  case importAbstract, importExamples, importFileHelp, intoHelp, importQuestionnaireHelp
  case outputNeeded(String), exists(String), notWritten(String, SystemReason), written(String), notRead(String)
  case imported(Int, refused: Int, known: Int), known(String, key: String)

  func text(in language: Language) -> String {
    pick(language, english: english, swedish: swedish, spanish: spanish)
  }
}

/// A sentence of these commands in the person's language.
func say(_ message: TransferMessage) -> String { message.text(in: Surroundings.current.language) }
