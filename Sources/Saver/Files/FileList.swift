import Glibc
import Sentences

/// The assessment files of folders, and files named one by one, in an order that is the same every time.
///
/// A folder gives what is in it and below it: `*.json` by name, or other endings that are asked for, without hidden files and folders, without `FILE~`, and
/// without going through links to other folders. Kept packed, for there may be a hundred thousand.
package struct FileList: Sendable {
  private let endings: [[UInt8]]
  /// With a slash behind each; empty for files named one by one.
  private var folders: [String] = []
  private var names: [UInt8] = []
  private var entries: [(folder: Int, end: Int)] = []
  /// Folders that could not be read.
  package private(set) var refusals: [ReadError] = []
  /// Whether one of the paths was a folder.
  package private(set) var hasFolder = false

  package init(_ paths: [String], endings: [String] = [".json"]) {
    self.endings = endings.map { Array($0.utf8) }
    for path in paths {
      var status = stat()
      if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
        hasFolder = true
        walk(path.hasSuffix("/") ? path : path + "/")
      } else {
        if folders.last?.isEmpty != true { folders.append("") }
        append(Array(path.utf8)[...])
      }
    }
  }

  package var count: Int { entries.count }

  /// All that is in a folder, in no order; nothing when it cannot be read.
  package static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// The path of one file, as it can be opened.
  package subscript(position: Int) -> String {
    let entry = entries[position]
    let start = position > 0 ? entries[position - 1].end : 0
    return folders[entry.folder] + String(decoding: names[start..<entry.end], as: UTF8.self)
  }

  private mutating func append(_ name: ArraySlice<UInt8>) {
    names += name
    entries.append((folders.count - 1, names.count))
  }

  private mutating func walk(_ folder: String) {
    guard let found = Contents(of: folder, endings) else {
      refusals.append(.system(path: folder, Errno(errno)))
      return
    }
    for name in found.strange { refusals.append(.unfit(path: folder + name, .nameNotText)) }
    var mine: Int?
    for name in found.sorted {
      if found.isFolder(name) {
        walk(folder + String(decoding: found.bytes[name], as: UTF8.self) + "/")
        mine = nil
      } else {
        if mine == nil { folders.append(folder) }
        mine = folders.count - 1
        append(found.bytes[name])
      }
    }
  }
}

/// What is in one folder: names behind one another.
private struct Contents {
  private let endings: [[UInt8]]
  private(set) var bytes: [UInt8] = []
  private var ranges: [Range<Int>] = []
  /// Names that are no text, as far as they can be shown: by such a name nothing can be opened here.
  private(set) var strange: [String] = []
  /// Where the names of folders begin.
  private var folders: Set<Int> = []

  /// Nil when the folder cannot be read; `errno` says why.
  init?(of folder: String, _ endings: [[UInt8]]) {
    self.endings = endings
    guard let stream = opendir(folder) else { return nil }
    defer { closedir(stream) }
    while let entry = readdir(stream) { take(entry, in: dirfd(stream)) }
  }

  var sorted: [Range<Int>] { ranges.sorted { bytes[$0].lexicographicallyPrecedes(bytes[$1]) } }

  func isFolder(_ name: Range<Int>) -> Bool { folders.contains(name.lowerBound) }

  private mutating func take(_ entry: UnsafeMutablePointer<dirent>, in folder: Int32) {
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return }
    let text = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self)
    let name = UnsafeRawBufferPointer(start: text, count: strlen(text))
    guard name.first != UInt8(ascii: ".") else { return }
    let isFolder = Self.isFolder(entry.pointee.d_type, text, in: folder)
    guard isFolder || endings.contains(where: { name.count > $0.count && name.suffix($0.count).elementsEqual($0) })
    else { return }
    guard String(validating: name, as: UTF8.self) != nil else {
      return strange.append(String(decoding: name, as: UTF8.self))
    }
    if isFolder { folders.insert(bytes.count) }
    ranges.append(bytes.count..<bytes.count + name.count)
    bytes += name
  }

  /// Some file systems do not say in the list what a name stands for.
  private static func isFolder(_ type: UInt8, _ name: UnsafePointer<CChar>, in folder: Int32) -> Bool {
    guard Int(type) == DT_UNKNOWN else { return Int(type) == DT_DIR }
    var status = stat()
    return fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
