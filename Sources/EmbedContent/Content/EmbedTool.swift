import Foundation
import Text
import YAML

/// Writes one Swift file that holds every content file as a `StaticString`: EmbedTool ROOT OUTPUT.
///
/// Literals lie in the binary as they are: no cost at start, nothing to unpack. YAML goes in as a packed tree, so that
/// the program need not parse it; a file that is no YAML ends the build.
@main
enum EmbedTool {
  static func main() throws {
    let root = URL(filePath: CommandLine.arguments[1], directoryHint: .isDirectory)
    var lines = ["enum EmbeddedContent {", "  static let files: [(path: StaticString, text: StaticString)] = ["]
    var faults: [String] = []
    for path in paths(below: root) {
      let file = root.appending(path: path)
      let (text, wrong) = try content(of: file)
      lines.append("    (\"\(path)\", \"\(escaped(text))\"),")
      faults += wrong
    }
    lines += ["  ]", "}", ""]
    guard faults.isEmpty else {
      FileHandle.standardError.write(Data(faults.map { $0 + "\n" }.joined().utf8))
      exit(EXIT_FAILURE)
    }
    try lines.joined(separator: "\n").write(
      to: URL(filePath: CommandLine.arguments[2]), atomically: true, encoding: .utf8)
  }

  private static func content(of file: URL) throws -> (text: String, faults: [String]) {
    guard file.pathExtension == "yaml" else { return (try String(contentsOf: file, encoding: .utf8), []) }
    let (root, faults) = YAML.tree(of: [UInt8](try Data(contentsOf: file)))
    return (root?.packed ?? "", faults.map { told($0, in: file) })
  }

  /// The program's linter has a sentence for each; the build knows only what it is called.
  private static func told(_ fault: YAMLFault, in file: URL) -> String {
    let place = fault.place.map { ":\($0.line):\($0.column)" } ?? ""
    return "\(file.path(percentEncoded: false))\(place): error: not YAML, \(fault.kind); mipexr lint says more"
  }

  private static func paths(below root: URL) -> [String] {
    ["Handbook", "Questionnaires"].flatMap { folder in
      let walk = FileManager.default.enumerator(atPath: root.appending(path: folder).path(percentEncoded: false))
      return (walk?.compactMap { $0 as? String } ?? [])
        // The schemas are for editors; the program has its own reader.
        .filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".md") }
        .sorted().map { "\(folder)/\($0)" }
    }
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "\"": result += "\\\""
      case "\n": result += "\\n"
      case _ where scalar.value < 0x20: result += "\\u{\(String(scalar.value, radix: 16))}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
