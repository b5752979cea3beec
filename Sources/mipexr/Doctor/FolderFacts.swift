internal import Glibc
internal import Library
internal import Saver
internal import Sentences

/// Where the program writes and reads.
struct FolderFacts {
  let library: String?
  private let environment = Environment.current

  init(library: String?) { self.library = library }

  var all: [Fact] { [working, recent, keys, temporary] + libraries }

  /// The folder that a file named without a path would go to.
  ///
  /// Its own name may be a person's, and is not told.
  private var working: Fact {
    do throws(SaveError) {
      let trial = try FolderTrial(in: ".", at: Environment.now)
      return Fact(
        "folder", .folder, DoctorMessage.folderWorks.said, .note, unless: trial.hasSystemLock ? nil : .noSystemLock)
    } catch {
      return Fact("folder", .folder, .fault, reason(error), .otherFolder)
    }
  }

  private func reason(_ error: SaveError) -> String {
    guard case .system(_, let step, let errno) = error else { return DoctorMessage.folderBusy.said }
    return DoctorMessage.folderFails(step: step, reason: errno.reason).said
  }

  /// Made when it is needed first; then the folder above it decides.
  private var recent: Fact {
    guard let folder = environment.stateFolder else {
      return Fact("recent", .recent, .note, DoctorMessage.unset.said, .setHome)
    }
    let name = shown(folder, "XDG_STATE_HOME", "/.local/state")
    return Fact("recent", .recent, name, .note, unless: canWrite(folder) ? nil : .noRecent)
  }

  private var keys: Fact {
    guard let path = environment.keyFile else { return Fact("keys", .keys, DoctorMessage.unset.said) }
    let name = shown(path, "XDG_CONFIG_HOME", "/.config")
    guard access(path, F_OK) == 0 else { return Fact("keys", .keys, DoctorMessage.notThere(name).said) }
    let count = KeyFile.read().findings.count
    return Fact("keys", .keys, name, .note, unless: count == 0 ? nil : .keyFaults(count))
  }

  private var temporary: Fact {
    let variable = environment.value("TMPDIR")
    let name = variable == nil ? "/tmp" : "$TMPDIR"
    // A trial, as for the working folder: a folder of one's own is what is needed there.
    guard let folder = try? TemporaryFolder(for: .report) else {
      return Fact("temporary", .temporary, .note, name, .noTemporary)
    }
    folder.remove()
    return Fact("temporary", .temporary, name)
  }

  /// The person's own folder is looked into without being asked for; it need not be there.
  private var libraries: [Fact] {
    let named = [(library, "--library"), (environment.value("MIPEXR_LIBRARY"), "$MIPEXR_LIBRARY")]
    let asked = named.compactMap { path, name in path.map { fact(of: $0, name, isAskedFor: true) } }
    let own = environment.dataFolder.map {
      fact(of: $0, shown($0, "XDG_DATA_HOME", "/.local/share"), isAskedFor: false)
    }
    return asked + [own].compactMap(\.self)
  }

  private func fact(of path: String, _ name: String, isAskedFor: Bool) -> Fact {
    guard access(path, F_OK) == 0 else {
      let value = DoctorMessage.notThere(name).said
      return Fact("library", .library, value, .fault, unless: isAskedFor ? .noLibrary(name) : nil)
    }
    guard access(path, R_OK | X_OK) == 0 else { return Fact("library", .library, .fault, name, .closedLibrary(name)) }
    let reading = Library(folders: [path], builtIn: false).questionnaires()
    let value = DoctorMessage.libraryHolds(name: name, count: reading.value?.count ?? 0).said
    return Fact(
      "library", .library, value, .note, unless: reading.findings.isEmpty ? nil : .libraryFaults)
  }

  /// By its variable where that is set, else from the home folder on.
  private func shown(_ path: String, _ variable: String, _ standard: String) -> String {
    let isSet = environment.value(variable) != nil
    let root = isSet ? environment.value(variable) ?? "" : (environment.value("HOME") ?? "") + standard
    return (isSet ? "$\(variable)" : "~\(standard)") + path.dropFirst(root.count)
  }

  /// Whether a folder can be written to, or made where it is not there.
  private func canWrite(_ folder: String) -> Bool {
    var parts = folder.split(separator: "/", omittingEmptySubsequences: false)
    while parts.count > 1, access(parts.joined(separator: "/"), F_OK) != 0 { parts.removeLast() }
    let nearest = parts.joined(separator: "/")
    return access(nearest.isEmpty ? "/" : nearest, W_OK | X_OK) == 0
  }
}
