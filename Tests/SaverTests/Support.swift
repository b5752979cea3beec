import Glibc
import Sentences
import Synchronization
import Testing

@testable import Assessment
@testable import Saver

/// A folder of its own for one test, gone with it.
final class Scratch: Sendable {
  let path: String

  init() {
    var template = Array("/tmp/saver-test-XXXXXX".utf8CString)
    path = mkdtemp(&template).map { String(cString: $0) } ?? ""
  }

  deinit {
    remove(path)
  }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  /// Names in the folder, hidden ones too.
  var names: [String] { Self.names(path) }

  /// Names in a folder below it; none when there is no such folder.
  func names(in folder: String) -> [String] { Self.names(file(folder)) }

  func write(_ name: String, _ text: String, mode: mode_t = 0o600) {
    let descriptor = open(file(name), O_WRONLY | O_CREAT | O_TRUNC, mode)
    #expect(descriptor >= 0)
    let bytes = Array(text.utf8)
    #expect(Glibc.write(descriptor, bytes, bytes.count) == bytes.count)
    fchmod(descriptor, mode)
    close(descriptor)
  }

  func text(_ name: String) -> String? {
    guard
      let contents = try? FileContents(
        limit: 1 << 26, calls: .real,
        open: { () throws(Errno) in
          try SystemCalls.real.open(file(name), O_RDONLY)
        })
    else { return nil }
    return String(decoding: contents.bytes, as: UTF8.self)
  }

  func mode(_ name: String) -> mode_t? {
    var status = stat()
    return lstat(file(name), &status) == 0 ? status.st_mode & 0o7777 : nil
  }

  func kind(_ name: String) -> mode_t? {
    var status = stat()
    return lstat(file(name), &status) == 0 ? status.st_mode & S_IFMT : nil
  }

  private static func names(_ path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  private func remove(_ path: String) {
    for name in Self.names(path) {
      let entry = "\(path)/\(name)"
      if unlink(entry) != 0 { remove(entry) }
    }
    rmdir(path)
  }
}

/// Sees every call, and lets one of them fail.
final class Interference: Sendable {
  struct Rule {
    var call: SystemCalls.Call.Name
    var error: Int32
    /// Counted from 1.
    var time = 1
    /// Whether the later ones fail as well.
    var persists = false
    /// Only calls on this file.
    var file: String?
  }

  private let rules: [Rule]
  /// From this call on, counted from 1, all fail, as if the process had ended before it.
  private let end: Int
  private let seen = Mutex<(log: [SystemCalls.Call], counts: [Int], hits: Int)>(([], [], 0))

  init(_ rules: Rule..., end: Int = .max) {
    self.rules = rules
    self.end = end
    seen.withLock { $0.counts = Array(repeating: 0, count: rules.count) }
  }

  var log: [SystemCalls.Call] { seen.withLock { $0.log } }
  var hits: Int { seen.withLock { $0.hits } }

  func calls(longestWrite: Int = .max) -> SystemCalls {
    SystemCalls(longestWrite: longestWrite) { (call) throws(Errno) in try self.before(call) }
  }

  private func before(_ call: SystemCalls.Call) throws(Errno) {
    let error: Int32? = seen.withLock { seen in
      seen.log.append(call)
      if seen.log.count >= end {
        seen.hits += 1
        return EIO
      }
      for (position, rule) in rules.enumerated() where rule.call == call.name && rule.file ?? call.file == call.file {
        seen.counts[position] += 1
        let count = seen.counts[position]
        guard count == rule.time || rule.persists && count > rule.time else { continue }
        seen.hits += 1
        return rule.error
      }
      return nil
    }
    if let error { throw Errno(error) }
  }
}

extension Assessment {
  /// A small one.
  static func sample(note: String = "") -> Assessment {
    var assessment = Assessment(
      questionnaire: Reference(id: "mipex-r", version: Version(1, 0, 0)), region: Region(name: "Skåne", nuts: "SE224"),
      period: "2026", language: "sv", created: Timestamp(seconds: 1_795_341_600))
    var answer = Answer(choice: .option("partly"))
    answer.note = note
    assessment.record(answer, for: "EDU-03", at: Timestamp(seconds: 1_795_341_700))
    return assessment
  }
}

func texts(_ error: SaveError?) -> String { error?.message.text(in: .english) ?? "" }
