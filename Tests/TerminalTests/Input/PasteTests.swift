import Terminal
import Testing
import Wizard

/// A pasted text is text and no key, whatever stands in it and however it arrives.
struct PasteTests {
  /// The text that was pasted, as one; nil when something else came of it.
  private func pasted(_ pieces: Typing.Piece...) -> String? {
    var text = ""
    for input in Typing.inputs(pieces) {
      guard case .paste(let piece) = input else { return nil }
      text += piece
    }
    return text
  }

  @Test(arguments: [0, 6, 60, 700, 5_000]) func `The marks may be cut anywhere, and the text too`(pause: Int) {
    let bytes = Array("\u{1B}[200~text one\r3\r1\ré\u{1B}[201~".utf8)
    for cut in bytes.indices.dropFirst() where cut > 1 && bytes[cut - 1] != 0x1B {
      #expect(pasted(.bytes(Array(bytes[..<cut])), .pause(pause), .bytes(Array(bytes[cut...]))) == "text one\n3\n1\né")
    }
    let pieces = bytes.flatMap { [.bytes([$0]), .pause($0 == 0x1B ? 0 : pause)] as [Typing.Piece] }
    let whole = Typing.inputs(pieces).map { if case .paste(let text) = $0 { text } else { "?" } }
    #expect(whole.joined() == "text one\n3\n1\né")
  }

  @Test func `As Windows cuts the marks on their way over SSH`() {
    #expect(pasted("\u{1B}[20", 60, "0~issues 1", 60, "\u{1B}[20", 60, "1~") == "issues 1")
    #expect(pasted("\u{1B}[2", 60, "00~1\r2", 60, "\u{1B}", 60, "[201~") == "1\n2")
    #expect(
      Typing.inputs(["\u{1B}", 60, "[200~3\r1\u{1B}[201~", 60, "x"]) == [.key(.escape), .paste("3\n1"), .scalar("x")])
  }

  @Test func `A text that stops in the middle is shown, and its rest is still text`() {
    #expect(
      Typing.inputs(["\u{1B}[200~one\r", 700, "3\r1", 700, "\u{1B}[201~", "2"]) == [
        .paste("one\n"), .paste("3\n1"), .scalar("2"),
      ])
  }

  @Test func `A lost end is made up for by Escape`() {
    #expect(
      Typing.inputs(["\u{1B}[200~one", 2_000, "3", 2_000, "\u{1B}", 2_000, "2"]) == [
        .paste("one"), .paste("3"), .scalar("2"),
      ])
    #expect(Typing.inputs(["\u{1B}[200~one\u{1B}", 2_000, "[201~", 60, "2"]) == [.paste("one"), .scalar("2")])
  }

  @Test(arguments: [
    ("a\u{1B}bc\u{1B}", "abc"), ("å\rb\u{1B}[31mc", "å\nbc"), ("a\r\nb\r\n", "a\nb\n"), ("a\nb\r\r", "a\nb\n\n"),
    ("a\tb", "a\tb"), ("a\u{3}\u{1A}\u{0}b", "ab"), ("\u{1B}[200~a", "a"), ("\u{1B}[A\u{1B}[3~x", "x"),
    ("\u{1B}]11;a\u{7}b", "]11;ab"),
    ("a\u{9B}31mb", "ab"), ("\u{1B}\u{1B}", ""), ("\u{1B}Px\u{1B}\\", "Px\\"),
  ])
  func `Its line ends are kept, and its sequences are left out`(sent: String, text: String) {
    #expect(pasted(.bytes(Array("\u{1B}[200~\(sent)\u{1B}[201~".utf8))) == text)
  }

  @Test func `Bytes of it that are no UTF-8 are left out`() {
    #expect(pasted("\u{1B}[200~a", [0xC3], "b", [0xFF, 0x9D], "c", [0xE2], "\u{1B}[201~") == "abc")
  }

  @Test func `An end without a beginning is nothing`() {
    #expect(Typing.inputs(["a\u{1B}[201~b"]) == .typed("ab"))
  }
}

/// Without marks, pasted lines and keys that were typed ahead look alike, up to the length of their lines.
struct BurstTests {
  @Test(arguments: [
    "text one\r3\r1\r", "one\rtwo\rthree\r", "row one\r\n3 persons", "3\rtext\r", "Name\tOffice\t3", "\r\r3 x y\r1\r",
  ])
  func `Lines that come at once are a pasted text`(bytes: String) {
    let text = bytes.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    #expect(Typing.inputs([.bytes(Array(bytes.utf8))]) == [.lines(text)])
    let half = bytes.utf8.count / 2
    let pieces = [bytes.utf8.prefix(half), bytes.utf8.dropFirst(half)].map { Typing.Piece.bytes(Array($0)) }
    #expect(Typing.inputs([pieces[0], 15, pieces[1]]) == [.lines(text)])
  }

  @Test(arguments: [
    "3\r2\r1\r", "d\r\r2\r", "\r\r\r\r\r", "12\r", "the state decides\r", "Skåne 2026", "hjkl", "\t\t\r", "3\r\r0",
  ])
  func `What a person types ahead of a slow line is keys`(bytes: String) {
    let inputs = bytes.unicodeScalars.map { scalar -> Input in
      scalar == "\r" ? .key(.enter) : scalar == "\t" ? .key(.tab) : .scalar(scalar)
    }
    #expect(Typing.inputs([.bytes(Array(bytes.utf8))]) == inputs)
  }

  @Test(arguments: ["text one\u{1B}[B3\r", "nthe board decided\u{3}\r3\r", "text\r\u{1B}3\r"])
  func `What holds a key that no text has was typed`(bytes: String) {
    let inputs = Typing.inputs([.bytes(Array(bytes.utf8))])
    #expect(!inputs.contains { if case .lines = $0 { true } else { false } })
  }

  @Test func `A long paste is one, also where its parts alone would be keys`() {
    let parts = ["one\rthree 3", "\r3", "\r1\r", "persons", "3", "\rx", "3", "\r", "2\r"]
    let pieces = parts.flatMap { [.bytes(Array($0.utf8)), 18] as [Typing.Piece] }
    let inputs = Typing.inputs(pieces + [2, "3"])
    let lines = inputs.dropLast().map { if case .lines(let text) = $0 { text } else { "?" } }
    #expect(lines.joined() == parts.joined().replacing("\r", with: "\n"))
    #expect(lines.count > 1 && inputs.last == .scalar("3"))
  }

  @Test func `A key that is held down is seen to do something`() {
    var typing = Typing()
    typing.send("jj")
    for _ in 0..<12 {
      typing.send(10)
      typing.send("j")
    }
    #expect(typing.inputs.count >= 10)
  }

  @Test func `A key that comes alone does not wait`() {
    var typing = Typing()
    typing.send("3")
    #expect(typing.inputs == [.scalar("3")])
    typing.send("\r")
    typing.send("text")
    #expect(typing.inputs == [.scalar("3"), .key(.enter)])
    typing.send(20)
    #expect(typing.inputs == [.scalar("3"), .key(.enter)] + .typed("text"))
  }

  @Test func `A whole line from before the first picture was meant for the shell`() {
    var reader = InputReader()
    reader.take(Array("mipexr score a.json\r".utf8), at: 0, isAhead: true)
    #expect(reader.next() == .lines("mipexr score a.json\n"))
    reader.take(Array("3\r2\r".utf8), at: 1_000, isAhead: true)
    #expect(reader.next() == .scalar("3"))
  }
}
