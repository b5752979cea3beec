internal import Sentences

/// Other programs that some commands ask for; none is started.
struct ToolFacts {
  var all: [Fact] {
    [
      tool("documents", .documents, Conversion.names(for: "docx"), .noDocumentTool),
      tool("pdf", .pdf, Conversion.names(for: "pdf"), .noPDFTool), editor,
    ]
  }

  private func tool(_ id: String, _ label: DoctorMessage, _ names: [String], _ missing: DoctorMessage) -> Fact {
    guard let found = names.first(where: { Subprocess.path(of: $0) != nil }) else {
      return Fact(id, label, .note, DoctorMessage.none.said, missing)
    }
    return Fact(id, label, found)
  }

  /// By the variable alone: what it says may lie in a folder with somebody's name.
  private var editor: Fact {
    let environment = Environment.current
    guard let variable = ["VISUAL", "EDITOR"].first(where: { environment.value($0) != nil }) else {
      return Fact("editor", .editor, DoctorMessage.none.said, .note, unless: .setEditor)
    }
    let name = (environment.value(variable) ?? "").split { " \t\n".contains($0) }.first.map(String.init) ?? ""
    let isFound = !name.isEmpty && Subprocess.path(of: name) != nil
    return Fact("editor", .editor, "$\(variable)", .note, unless: isFound ? nil : .editorMissing(variable))
  }
}
