import Foundation
import Sentences
import Testing
import Text

@testable import Assessment

/// The verdicts on a public suite's cases (Tests/Judges/parsing.txt); the table is printed.
@Suite struct ParsingSuiteTests {
  @Test func `each case is accepted or refused as is written down, and a refusal names line and column`() throws {
    var table: [Character: (accepted: Int, refused: Int)] = [:]
    for entry in try ParsingCase.all {
      let fault = entry.fault
      #expect((fault == nil) == entry.isAccepted, "\(entry.name): \(String(describing: fault))")
      if let fault { #expect(fault.place.line > 0 && fault.place.column > 0, "\(entry.name)") }
      let group = try #require(entry.name.first)
      if fault == nil {
        table[group, default: (0, 0)].accepted += 1
      } else {
        table[group, default: (0, 0)].refused += 1
      }
      // Where the suite leaves no choice, a choice of ours has its reason.
      #expect(entry.isAccepted == (group == "y") || group == "i" || !entry.reason.isEmpty, "\(entry.name)")
      #expect(group != "i" || !entry.reason.isEmpty, "\(entry.name)")
    }
    for (group, heading) in [("y", "must be accepted"), ("n", "must be refused"), ("i", "free")]
      as [(Character, String)]
    {
      let (accepted, refused) = table[group] ?? (0, 0)
      print(
        "\(heading.padding(toLength: 18, withPad: " ", startingAt: 0)) \(accepted + refused) cases: "
          + "\(accepted) accepted, \(refused) refused")
    }
    #expect(table["y"]?.accepted == 93 && table["y"]?.refused == 2)
    #expect(table["n"]?.accepted == 0 && table["n"]?.refused == 188)
    #expect(table["i"]?.accepted == 9 && table["i"]?.refused == 26)
  }
}

/// A line of the table.
private struct ParsingCase {
  var name: String
  var isAccepted: Bool
  var reason: String
  var bytes: [UInt8]

  var fault: JSON.Fault? {
    do throws(JSON.Fault) {
      _ = try JSON(parsing: bytes)
      return nil
    } catch {
      return error
    }
  }

  static var all: [ParsingCase] {
    get throws {
      let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Judges/parsing.txt")
      let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
      return lines.map(ParsingCase.init)
    }
  }

  init(line: Substring) {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    name = fields[0]
    isAccepted = fields[1] == "accept"
    reason = fields[2]
    bytes = []
    for index in stride(from: 3, to: fields.count, by: 2) {
      let piece = Self.bytes(fields[index])
      let count = index + 1 < fields.count ? Int(fields[index + 1]) ?? 0 : 1
      for _ in 0..<count { bytes += piece }
    }
  }

  /// `%XX` is a byte.
  private static func bytes(_ text: String) -> [UInt8] {
    let pieces = text.split(separator: "%", omittingEmptySubsequences: false)
    return Array(pieces[0].utf8)
      + pieces.dropFirst().flatMap { [UInt8($0.prefix(2), radix: 16) ?? 0] + Array($0.dropFirst(2).utf8) }
  }
}
