internal import ArgumentParser
internal import Glibc
internal import Reports
internal import Saver
internal import Sentences

/// Where a document goes, and how it looks.
struct DocumentOptions: ParsableArguments {
  @Option(help: ArgumentHelp(tell(.outputHelp), valueName: say(.fileValue)), completion: .file())
  var output: String?

  @Option(help: ArgumentHelp(tell(.styleHelp), valueName: tell(.cssValue)), completion: .file())
  var style: String?

  @ArgumentParser.Flag(help: ArgumentHelp(tell(.forceHelp)))
  var force = false
}

/// A format that is told by its name, or by how the name of the output ends.
protocol DocumentFormat: RawRepresentable<String>, CaseIterable, ExpressibleByArgument {
  /// Whether it can be read as it is.
  var isText: Bool { get }
}

extension DocumentOptions {
  /// What was asked for, what the name of the output says, or the usual one; the way out where the options do not fit
  /// together.
  ///
  /// HTML goes to standard output where that is no terminal; Word, OpenDocument and PDF always need a file, named after
  /// `file` in the message that says so.
  func format<Format: DocumentFormat>(_ chosen: Format?, otherwise usual: Format, named file: String) throws -> Format {
    let ending = output.flatMap { $0.split(separator: "/").last }?.split(separator: ".").dropFirst().last
    let named = ending.flatMap { Format(rawValue: $0.lowercased()) }
    if let output, chosen == nil, named == nil {
      throw Self.usage(.unknownEnding(path: output, known: Format.allCases.map(\.rawValue)))
    }
    let format = chosen ?? named ?? usual
    if style != nil, format.rawValue != "html", format.rawValue != "pdf" {
      throw Self.usage(.notStyled(format.rawValue))
    }
    let isPiped = isatty(STDOUT_FILENO) == 0 && format.rawValue == "html"
    guard output != nil || format.isText || isPiped else {
      throw Self.usage(.needsOutput(format: format.rawValue, example: "\(file).\(format.rawValue)"))
    }
    return format
  }

  /// The document as html, md, or what another program makes of it.
  func bytes(_ document: Document, as format: String) throws -> [UInt8] {
    switch format {
    case "html": document.html(style: try sheet())
    case "md": Markdown.write(document)
    default: try Conversion(document, to: format, sheet()).run()
    }
  }

  /// A designer's style sheet, or the built-in one.
  func sheet() throws -> StyleSheet {
    guard let style else { return .builtIn }
    let bytes: [UInt8]
    do throws(ReadError) {
      bytes = try AtomicOutput.read(style, limit: 1 << 20)
    } catch {
      Output.complain(error.findings)
      throw Files.exit(for: error)
    }
    guard let text = String(validating: bytes, as: UTF8.self), let sheet = StyleSheet(text) else {
      Output.complain(ExportMessage.badStyle(style))
      throw Exit.invalid
    }
    return sheet
  }

  static func usage(_ message: ExportMessage) -> Exit {
    Output.complain(message)
    return .usage
  }
}

/// A sentence of the commands that write documents, in the person's language.
private func tell(_ message: ExportMessage) -> String { message.text(in: Environment.current.language) }
