internal import Glibc
internal import Reports
internal import Saver
internal import Sentences

/// Another program's work on a document: Word, OpenDocument and PDF, where something is installed that makes them.
///
/// No shell: the program is found in PATH and gets its words one by one. It works in a folder of its own that only this
/// user can enter and that is removed afterwards.
struct Conversion {
  private let document: Document
  private let format: String
  private let sheet: StyleSheet

  init(_ document: Document, to format: String, _ sheet: StyleSheet) {
    self.document = document
    self.format = format
    self.sheet = sheet
  }

  /// The file that came of it.
  func run() throws -> [UInt8] {
    do {
      return try HeldSignals.during { try converted() }
    } catch let failure as TemporaryFolder.Failure {
      let reason = failure.reason.text(in: Environment.current.language)
      Output.complain(ExportMessage.noTemporaryFile(path: failure.path, reason: reason))
      throw Exit.cannotCreate
    }
  }

  private func converted() throws -> [UInt8] {
    let names = Self.names(for: format)
    guard let tool = names.lazy.compactMap({ name in Subprocess.path(of: name).map { (name: name, path: $0) } }).first
    else {
      let shown = format == "pdf" ? ["chromium", "libreoffice-writer"] : ["pandoc", "libreoffice-writer"]
      Output.complain(ExportMessage.toolMissing(format: format, tools: shown, first: shown[0]))
      throw Exit.failed
    }
    let folder = try TemporaryFolder(for: .report)
    defer { folder.remove() }
    let arguments = try prepare(tool.name, in: folder)
    let messages = folder.path + "/messages"
    let status = Subprocess.run(tool.path, arguments, messages: messages)
    let result = try? AtomicOutput.read(folder.path + "/report." + format, limit: 1 << 30)
    let start = format == "pdf" ? "%PDF-" : "PK"
    if HeldSignals.arePending { throw Exit.interrupted }
    guard status == 0, let result, result.starts(with: start.utf8) else {
      let said = (try? AtomicOutput.read(messages, limit: 1 << 20)).map { String(decoding: $0, as: UTF8.self) }
      let line = said?.split(separator: "\n").last.map { String($0.prefix(300)) } ?? ""
      Output.complain(ExportMessage.toolFailed(tool.name, status: String(status), said: line))
      throw Exit.failed
    }
    return result
  }

  /// Programs that can make it, the best first.
  static func names(for format: String) -> [String] {
    let office = ["soffice", "libreoffice"]
    return format == "pdf"
      ? ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"] + office : ["pandoc"] + office
  }

  /// Writes what the program needs, and gives the words of its call.
  private func prepare(_ tool: String, in folder: TemporaryFolder) throws -> [String] {
    switch tool {
    case "pandoc":
      try writePictures(in: folder)
      try folder.write(Markdown.write(document, pictures: pictureNames), to: "report.md")
      // The first heading becomes the document's title.
      return [
        "--from=commonmark+pipe_tables", "--shift-heading-level-by=-1", "--metadata=lang:" + document.language,
        "--resource-path=" + folder.path, "--output=\(folder.path)/report.\(format)", folder.path + "/report.md",
      ]
    case "soffice", "libreoffice":
      try writePictures(in: folder)
      try folder.write(document.html(style: sheet, pictures: pictureNames), to: "report.html")
      return [
        "-env:UserInstallation=file://" + folder.path + "/profile", "--headless", "--norestore",
        "--infilter=HTML (StarWriter)", "--convert-to", format == "docx" ? "docx:MS Word 2007 XML" : format,
        "--outdir", folder.path, folder.path + "/report.html",
      ]
    default:
      try folder.write(document.html(style: sheet), to: "report.html")
      // As the superuser the browser runs only without its own cage; the page it opens is ours and runs nothing.
      return ["--headless", "--disable-gpu", "--no-first-run", "--user-data-dir=" + folder.path + "/profile"]
        + (geteuid() == 0 ? ["--no-sandbox"] : [])
        + [
          "--no-pdf-header-footer", "--print-to-pdf=" + folder.path + "/report.pdf",
          "file://" + folder.path + "/report.html",
        ]
    }
  }

  private var pictureNames: [String] { document.drawings.indices.map { "drawing-\($0 + 1).emf" } }

  private func writePictures(in folder: TemporaryFolder) throws {
    for (name, drawing) in zip(pictureNames, document.drawings) { try folder.write(drawing.metafile, to: name) }
  }
}
