import Foundation
import PackagePlugin

/// Runs `EmbedTool` over `Questionnaires/` and `Handbook/` whenever one of their files has changed.
@main
struct EmbedContent: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let root = context.package.directoryURL
    let folders = ["Questionnaires", "Handbook"].map { root.appending(path: $0) }
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedContent.swift")
    return [
      .buildCommand(
        displayName: "Packing questionnaires and handbook",
        executable: try context.tool(named: "EmbedTool").url,
        arguments: [root.path(percentEncoded: false), output.path(percentEncoded: false)],
        inputFiles: folders.flatMap(inputs),
        outputFiles: [output])
    ]
  }

  /// Folders count too: their time changes when a file is added or removed, which no file's time tells.
  private func inputs(below folder: URL) -> [URL] {
    let walk = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return [folder]
      + (walk?.compactMap { $0 as? URL } ?? []).filter {
        $0.hasDirectoryPath || ["yaml", "md"].contains($0.pathExtension)
      }
  }
}
