internal import Glibc
internal import Sentences
internal import Text

/// Where text leaves: data and pages to standard output, messages to standard error.
enum Output {
  /// A line, or several; whatever is in it does no harm on a terminal.
  static func line(_ text: String) { write(text.harmlessLayout + "\n", to: STDOUT_FILENO) }

  /// Data as it goes into a file; on a terminal, what is in it does no harm.
  static func text(_ bytes: [UInt8]) {
    guard isatty(STDOUT_FILENO) == 1 else { return write(bytes, to: STDOUT_FILENO) }
    write(String(decoding: bytes, as: UTF8.self).harmlessLayout, to: STDOUT_FILENO)
  }

  /// A line that will be written over; it begins with a carriage return.
  static func progress(_ text: String) { write("\r" + text.harmless, to: STDERR_FILENO) }

  /// A message for the person.
  static func complain(_ text: String) {
    write(
      text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).harmless + "\n" }.joined(),
      to: STDERR_FILENO)
  }

  /// In the language of the session that it ends, or of the environment where there is none.
  static func complain(_ message: any Message, in language: Language = Environment.current.language) {
    complain("mipexr: " + message.text(in: language))
  }

  static func complain(_ findings: [Finding], in language: Language = Environment.current.language) {
    for finding in findings { complain(finding.text(in: language)) }
  }

  private static func write(_ text: String, to descriptor: Int32) { write(Array(text.utf8), to: descriptor) }

  /// A reader that has gone away (a closed pipe) is no error of ours.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { bytes in
        uninterrupted { Glibc.write(descriptor, bytes.baseAddress, bytes.count) }
      }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}
