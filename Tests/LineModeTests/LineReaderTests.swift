import Glibc
import Testing

@testable import LineMode

@Suite struct LineReaderTests {
  /// The lines of what comes in these pieces.
  private func lines(_ pieces: [String]) -> [String] {
    var waiting = pieces.map { Array($0.utf8) }[...]
    var reader = LineReader { waiting.popFirst() ?? [] }
    var lines: [String] = []
    while let line = reader.next() { lines.append(line) }
    return lines
  }

  @Test(arguments: [
    ([], []), (["a\n"], ["a"]), (["a\nb\n"], ["a", "b"]), (["a\n\n", "b"], ["a", "", "b"]),
    (["a", "b\nc", "d\n"], ["ab", "cd"]), (["a\r\n", "b\r", "\nc"], ["a", "b", "c"]), (["å\né"], ["å", "é"]),
  ]) func `lines are the same however their bytes come`(pieces: [String], expected: [String]) {
    #expect(lines(pieces) == expected)
    let bytes = pieces.joined().utf8
    #expect(
      lines(bytes.map { String(decoding: [$0], as: UTF8.self) }) == expected
        || pieces.contains { !$0.allSatisfy(\.isASCII) })
  }

  @Test func `a letter whose bytes come one by one is one letter`() {
    var waiting = [[0xC3], [0xA5], [0x0A]][...] as ArraySlice<[UInt8]>
    var reader = LineReader { waiting.popFirst() ?? [] }
    #expect(reader.next() == "å")
    #expect(reader.next() == nil && reader.refused == nil)
  }

  @Test func `a line that is no text ends the input where it stands, and none behind it is taken`() {
    var waiting = [Array("2\n".utf8), [0x72, 0xE5, 0x64, 0x0A], Array("3\n".utf8)][...]
    var reader = LineReader { waiting.popFirst() ?? [] }
    #expect(reader.next() == "2")
    #expect(reader.next() == nil && reader.next() == nil)
    #expect(reader.refused == 2)
  }

  @Test func `in another locale a line is what its bytes stand for there`() {
    var waiting = [[0x72, 0xE5, 0x64, 0x0A]][...] as ArraySlice<[UInt8]>
    var reader = LineReader(
      { waiting.popFirst() ?? [] }, decode: { String(String.UnicodeScalarView($0.map { Unicode.Scalar($0) })) })
    #expect(reader.next() == "råd")
  }

  @Test func `the end is the end, also when an earlier call was interrupted`() {
    var asked = 0
    var reader = LineReader {
      asked += 1
      errno = EINTR
      return []
    }
    #expect(reader.next() == nil)
    #expect(reader.next() == nil)
    #expect(asked == 1)
  }
}
