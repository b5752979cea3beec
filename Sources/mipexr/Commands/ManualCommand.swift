internal import ArgumentParser
internal import Assessment
internal import Sentences

/// The manual page of the program, for those who package it.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: ManualMessage.abstract.said, discussion: ManualMessage.examples.said,
    shouldDisplay: false)

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let manual = Manual(
      language: Environment.current.language, version: Build.version, day: Environment.made.day)
    Output.text(Array(manual.text.utf8))
  }
}
