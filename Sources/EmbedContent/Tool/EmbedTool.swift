import Foundation

/// Writes one Swift file that holds every content file as a `StaticString`: EmbedTool ROOT OUTPUT.
///
/// Literals lie in the binary as they are: no cost at start, nothing to unpack.
@main
enum EmbedTool {
  static func main() throws {
    let root = URL(filePath: CommandLine.arguments[1], directoryHint: .isDirectory)
    var lines = ["enum EmbeddedContent {", "  static let files: [(path: StaticString, text: StaticString)] = ["]
    for path in paths(below: root) {
      let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
      lines.append("    (\"\(path)\", \"\(escaped(text))\"),")
    }
    lines += ["  ]", "}", ""]
    try lines.joined(separator: "\n").write(
      to: URL(filePath: CommandLine.arguments[2]), atomically: true, encoding: .utf8)
  }

  private static func paths(below root: URL) -> [String] {
    ["Questionnaires", "Handbook"].flatMap { folder in
      let walk = FileManager.default.enumerator(atPath: root.appending(path: folder).path(percentEncoded: false))
      return (walk?.compactMap { $0 as? String } ?? [])
        .filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".md") || $0.hasSuffix(".json") }
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
