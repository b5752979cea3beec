internal import Sentences
internal import Text

extension Message {
  /// The sentence in the person's language.
  var said: String { text(in: Environment.current.language) }
}

// Whichever kind of sentence of the commands it is.

func say(_ message: CommandMessage) -> String { message.said }

func say(_ message: TransferMessage) -> String { message.said }

func say(_ message: CompareCommandMessage) -> String { message.said }

extension String {
  /// As it has to be typed in a shell: quoted where the shell would read more in it than letters.
  var asShellWord: String {
    let isPlain = !isEmpty && first != "-" && allSatisfy { $0.isLetter || $0.isNumber || "._-/+,".contains($0) }
    return isPlain ? self : "'" + replacing("'", by: "'\\''") + "'"
  }
}
