import Wizard

extension Walk {
  /// Walks through a script of the shell, which every machine has.
  convenience init(shell script: String, environment: [String: String?] = [:], folder: Folder? = nil) throws {
    try self.init(program: "/bin/sh", arguments: ["-c", script], environment: environment, folder: folder)
  }
}
