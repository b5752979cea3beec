/// Who else has a file open, and what that means here.
package enum LockMessage: Message, Hashable {
  /// Another process has it; `since` is its time of opening.
  case held(path: String, host: String, process: Int, since: String)
  case heldBySomeone(path: String)
  /// A process that is no more left its lock behind.
  case leftBehind(path: String, host: String, process: Int, since: String)
  case unavailable(path: String, SystemReason)

  package func text(in language: Language) -> String {
    pick(language, english: english, swedish: swedish, spanish: spanish)
  }
}

extension LockMessage {
  private var english: String {
    switch self {
    case .held(let path, let host, let process, let since):
      "\(path.harmless) is open in another mipexr: process \(process) on \(host.harmless), since \(since.harmless); "
        + "here it can only be read; close it there to answer here"
    case .heldBySomeone(let path):
      "\(path.harmless) is open in another mipexr; here it can only be read; close it there to answer here"
    case .leftBehind(let path, let host, let process, let since):
      "\(path.harmless) was not closed properly last time (process \(process) on \(host.harmless), opened "
        + "\(since.harmless)); everything that was shown as saved is in it"
    case .unavailable(let path, let reason):
      "\(path.harmless) can only be read: no lock can be made beside it, \(reason.text(in: .english)); "
        + reason.remedy(in: .english)
    }
  }

  private var swedish: String {
    switch self {
    case .held(let path, let host, let process, let since):
      "\(path.harmless) är öppen i en annan mipexr: process \(process) på \(host.harmless), sedan \(since.harmless); "
        + "här kan den bara läsas; stäng den där för att svara här"
    case .heldBySomeone(let path):
      "\(path.harmless) är öppen i en annan mipexr; här kan den bara läsas; stäng den där för att svara här"
    case .leftBehind(let path, let host, let process, let since):
      "\(path.harmless) stängdes inte ordentligt förra gången (process \(process) på \(host.harmless), öppnad "
        + "\(since.harmless)); allt som visades som sparat finns i den"
    case .unavailable(let path, let reason):
      "\(path.harmless) kan bara läsas: det går inte att lägga ett lås bredvid den, \(reason.text(in: .swedish)); "
        + reason.remedy(in: .swedish)
    }
  }

  private var spanish: String {
    switch self {
    case .held(let path, let host, let process, let since):
      "\(path.harmless) está abierto en otro mipexr: proceso \(process) en \(host.harmless), desde \(since.harmless); "
        + "aquí solo se puede leer; ciérrelo allí para responder aquí"
    case .heldBySomeone(let path):
      "\(path.harmless) está abierto en otro mipexr; aquí solo se puede leer; ciérrelo allí para responder aquí"
    case .leftBehind(let path, let host, let process, let since):
      "\(path.harmless) no se cerró bien la última vez (proceso \(process) en \(host.harmless), abierto "
        + "\(since.harmless)); contiene todo lo que se mostró como guardado"
    case .unavailable(let path, let reason):
      "\(path.harmless) solo se puede leer: no se puede poner un bloqueo a su lado, \(reason.text(in: .spanish)); "
        + reason.remedy(in: .spanish)
    }
  }
}
