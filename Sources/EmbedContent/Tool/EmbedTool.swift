import Foundation
import Messages
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
    var findings: [Finding] = []
    for path in paths(below: root) {
      let file = root.appending(path: path)
      let (text, wrong) = try content(of: file)
      lines.append("    (\"\(path)\", \"\(escaped(text))\"),")
      findings += wrong
    }
    lines += ["  ]", "}", ""]
    guard findings.isEmpty else {
      FileHandle.standardError.write(Data(findings.map { $0.text(in: .english) + "\n" }.joined().utf8))
      exit(EXIT_FAILURE)
    }
    try lines.joined(separator: "\n").write(
      to: URL(filePath: CommandLine.arguments[2]), atomically: true, encoding: .utf8)
  }

  private static func content(of file: URL) throws -> (text: String, findings: [Finding]) {
    guard file.pathExtension == "yaml" else { return (try String(contentsOf: file, encoding: .utf8), []) }
    let (root, findings) = YAML.read([UInt8](try Data(contentsOf: file)), file: file.path(percentEncoded: false))
    return (root?.packed ?? "", findings)
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
