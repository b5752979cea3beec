internal import Assessment
internal import Glibc
internal import Saver
internal import Sentences
internal import Terminal
internal import Wizard

/// The person's own editor: `$VISUAL`, then `$EDITOR`.
///
/// It is started without a shell, on a text in a folder that only this user can enter. Whatever it does, nothing is lost:
/// the text comes back whole, or stays as it was and is told about.
struct Editor {
  /// The variable that names it.
  private let variable: String
  /// The program, and what stands behind it, as a shell would split it.
  private let words: [String]

  enum Result {
    case text(String)
    case failure(EditorMessage)
  }

  /// Nil when neither variable names an editor.
  init?(in environment: Environment) {
    for variable in ["VISUAL", "EDITOR"] {
      let words = (environment.value(variable) ?? "").shellWords
      guard !words.isEmpty else { continue }
      self.variable = variable
      self.words = words
      return
    }
    return nil
  }

  /// What the wizard may offer.
  static var access: EditorAccess {
    let environment = Environment.current
    guard Editor(in: environment) != nil else { return .notNamed }
    return environment.hasTerminal ? .available : .noTerminal
  }

  /// Lets the person edit a text; the terminal must be free for another program.
  func edit(_ text: String) -> Result {
    let name = words[0]
    // Behind it, some editors take every word for a file (CVE-2023-22809).
    guard !words.contains("--") else { return .failure(.dashes(variable)) }
    guard let program = Subprocess.path(of: name) else { return .failure(.missing(variable: variable, name: name)) }
    do throws(TemporaryFolder.Failure) {
      let folder = try TemporaryFolder(for: .note)
      let before = Array(text.isEmpty || text.hasSuffix("\n") ? text.utf8 : (text + "\n").utf8)
      do throws(TemporaryFolder.Failure) {
        try folder.write(before, to: Self.fileName)
      } catch {
        folder.remove()
        throw error
      }
      return run(program, on: Draft(folder: folder, before: before))
    } catch {
      return .failure(.noFolder(path: error.path, reason: error.reason))
    }
  }

  private static let fileName = "note.txt"

  private struct Draft {
    let folder: TemporaryFolder
    let before: [UInt8]

    var path: String { "\(folder.path)/\(Editor.fileName)" }
  }

  private func run(_ program: String, on draft: Draft) -> Result {
    switch Subprocess.runInForeground(program, Array(words.dropFirst()) + [draft.path]) {
    case .exited(0): return take(draft)
    // The window was closed, or the computer is shut down: what the editor has written is what the person has typed.
    case .exited where TerminalScreen.isEnding, .killed where TerminalScreen.isEnding: return rescue(draft)
    case .notStarted(let reason):
      draft.folder.remove()
      return .failure(.notStarted(name: words[0], reason: reason, variable: variable))
    case .exited(let status): return .failure(.failed(words[0], status: Int(status), kept: kept(draft)))
    case .killed(let signal): return .failure(.killed(words[0], signal: Int(signal), kept: kept(draft)))
    }
  }

  /// The text as the editor wrote it last; beside it, its own copy of what it had not written yet stays.
  private func rescue(_ draft: Draft) -> Result {
    guard draft.folder.names != [Self.fileName] else { return take(draft) }
    guard let bytes = try? AtomicOutput.read(draft.path, limit: JSON.Limits.standard.text), bytes != draft.before,
      let text = String(validating: bytes, as: UTF8.self)?.asNote, text.count <= TextBuffer.noteLimit
    else { return .failure(.unreadable(words[0], kept: kept(draft))) }
    return .text(text)
  }

  /// The text as the editor has left it, if it is one.
  private func take(_ draft: Draft) -> Result {
    guard let bytes = try? AtomicOutput.read(draft.path, limit: JSON.Limits.standard.text) else {
      return .failure(.unreadable(words[0], kept: kept(draft)))
    }
    guard bytes != draft.before else {
      draft.folder.remove()
      return .failure(.unchanged)
    }
    guard let text = String(validating: bytes, as: UTF8.self)?.asNote else {
      return .failure(.notText(kept: kept(draft)))
    }
    guard text.count <= TextBuffer.noteLimit, JSON.string(text).written().count <= JSON.Limits.standard.text else {
      return .failure(.tooLong(text.count, limit: TextBuffer.noteLimit, kept: kept(draft)))
    }
    draft.folder.remove()
    return .text(text)
  }

  /// Where the editor's text is left for the person; nil when there is none but the one that we have.
  private func kept(_ draft: Draft) -> String? {
    let names = draft.folder.names
    let isUntouched = (try? AtomicOutput.read(draft.path, limit: draft.before.count)) == draft.before
    if names.isEmpty || isUntouched && names.count == 1 {
      draft.folder.remove()
      return nil
    }
    // Beside the text, a crash may have left the editor's own copy of what was typed last.
    return names == [Self.fileName] ? draft.path : draft.folder.path
  }
}

extension String {
  /// The words as a shell splits them: at blanks, but not within quotation marks or behind a backslash.
  ///
  /// A mark that is not closed goes to the end. Nothing else of a shell is understood.
  fileprivate var shellWords: [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var isEscaped = false
    for character in self {
      if isEscaped {
        word = (word ?? "") + String(character)
        isEscaped = false
      } else if character == "\\", quote != "'" {
        isEscaped = true
      } else if let open = quote {
        if character == open { quote = nil } else { word?.append(character) }
      } else if character == "'" || character == "\"" {
        quote = character
        word = word ?? ""
      } else if character == " " || character == "\t" || character == "\n" {
        if let found = word { words.append(found) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    return words + [word].compactMap(\.self)
  }

  /// Without the mark that some editors put first, and without the line end that most put last.
  fileprivate var asNote: String {
    var text = Substring(self)
    if text.unicodeScalars.first == "\u{FEFF}" { text = Substring(text.unicodeScalars.dropFirst()) }
    while text.last?.isNewline == true { text.removeLast() }
    return String(text)
  }
}
