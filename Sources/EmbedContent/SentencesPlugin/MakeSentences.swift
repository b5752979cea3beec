import Foundation
import PackagePlugin

/// Runs `SentenceTool` over `Sources/Sentences/Languages` whenever a catalogue there has changed, came or went.
@main
struct MakeSentences: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = context.package.directoryURL.appending(path: "Sources/Sentences/Languages")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
    let catalogues = names.filter { $0.hasSuffix(".po") || $0.hasSuffix(".pot") }
    let outputs = ["Sentences.swift", "Languages.swift"].map { context.pluginWorkDirectoryURL.appending(path: $0) }
    return [
      .buildCommand(
        displayName: "Making typed sentences of the catalogues",
        executable: try context.tool(named: "SentenceTool").url,
        arguments: [folder.path(percentEncoded: false)] + outputs.map { $0.path(percentEncoded: false) },
        // The folder too: its time changes when a file is added or removed, which no file's time tells.
        inputFiles: [folder] + catalogues.map { folder.appending(path: $0) },
        outputFiles: outputs)
    ]
  }
}
