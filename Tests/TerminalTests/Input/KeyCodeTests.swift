import Terminal
import Testing
import Wizard

/// Kinds of keys that a program which died has left on: kitty's (CSI u) and xterm's (modifyOtherKeys).
struct KeyCodeTests {
  @Test(arguments: [
    ("\u{1B}[27u", Input.key(.escape)), ("\u{1B}[27;1u", .key(.escape)), ("\u{1B}[27;129u", .key(.escape)),
    ("\u{1B}[27;1:1u", .key(.escape)), ("\u{1B}[27;1:2u", .key(.escape)), ("\u{1B}[99;5u", .key(.control("c"))),
    ("\u{1B}[99;69u", .key(.control("c"))), ("\u{1B}[67;6u", .key(.control("c"))),
    ("\u{1B}[1089::99;5u", .key(.control("c"))),
    ("\u{1B}[27;5;99~", .key(.control("c"))), ("\u{1B}[27;1;27~", .key(.escape)),
    ("\u{1B}[27;5;122~", .key(.control("z"))),
    ("\u{1B}[91;5u", .key(.escape)), ("\u{1B}[105;5u", .key(.tab)), ("\u{1B}[32;5u", .key(.control(" "))),
    ("\u{1B}[13u", .key(.enter)), ("\u{1B}[13;2u", .key(.enter)), ("\u{1B}[9u", .key(.tab)),
    ("\u{1B}[9;2u", .key(.backTab)),
    ("\u{1B}[127u", .key(.backspace)), ("\u{1B}[27;2;13~", .key(.enter)), ("\u{1B}[57414u", .key(.enter)),
    ("\u{1B}[57419u", .key(.up)), ("\u{1B}[1;1:1B", .key(.down)), ("\u{1B}[3;1:2~", .key(.delete)),
    ("\u{1B}[P", .key(.function(1))),
    ("\u{1B}[13~", .key(.function(3))), ("\u{1B}[97;3u", .alt(.character("a"))), ("\u{1B}[97;7u", .alt(.control("a"))),
    ("\u{1B}[97;9u", .alt(.character("a"))), ("\u{1B}[13;3u", .alt(.enter)), ("\u{1B}[127;3u", .alt(.backspace)),
  ])
  func `A key is that key`(bytes: String, input: Input) {
    #expect(Typing.inputs([.bytes(Array(bytes.utf8))]) == [input])
  }

  @Test(arguments: [
    ("\u{1B}[97u", "a"), ("\u{1B}[97;1u", "a"), ("\u{1B}[97;2u", "A"), ("\u{1B}[97:65;2u", "A"),
    ("\u{1B}[97;2;65u", "A"),
    ("\u{1B}[97;65u", "A"), ("\u{1B}[97;66u", "a"), ("\u{1B}[51u", "3"), ("\u{1B}[51;129u", "3"), ("\u{1B}[229u", "å"),
    ("\u{1B}[229;2u", "Å"), ("\u{1B}[49:33;2u", "!"), ("\u{1B}[49;2;33u", "!"), ("\u{1B}[27;2;33~", "!"),
    ("\u{1B}[27;2;65~", "A"),
    ("\u{1B}[57400u", "1"), ("\u{1B}[57411u", "*"), ("\u{1B}[101;1;101:769u", "e\u{301}"), ("\u{1B}[32u", " "),
    ("\u{1B}[223;2u", "ß"),
  ])
  func `A letter is what it types`(bytes: String, text: String) {
    #expect(Typing.inputs([.bytes(Array(bytes.utf8))]) == .typed(text))
  }

  @Test(arguments: [
    // Let go; other keys' signs unknown; keys that type nothing; what no keyboard sends.
    "\u{1B}[97;1:3u", "\u{1B}[27;1:3u", "\u{1B}[99;5:3u", "\u{1B}[1;1:3A", "\u{1B}[3;1:3~", "\u{1B}[51;2u",
    "\u{1B}[49;5u",
    "\u{1B}[27;5;49~", "\u{1B}[57441;2u", "\u{1B}[57358u", "\u{1B}[57376u", "\u{1B}[u", "\u{1B}[;5u", "\u{1B}[1114112u",
    "\u{1B}[55296u", "\u{1B}[128u", "\u{1B}[99999999999999999999u", "\u{1B}[27;5~", "\u{1B}[27;5;99;1~",
    "\u{1B}[200;1~",
    "\u{1B}[97;1;3u", "\u{1B}[97 u", "\u{1B}[97;1\"u", "\u{1B}[27;1;1:1:1:1u\u{1B}[97;5:3u",
  ])
  func `What is no key is none`(bytes: String) {
    let inputs = Typing.inputs([.bytes(Array(bytes.utf8)), "n"])
    #expect(inputs.last == .scalar("n"))
    #expect(inputs.dropLast().allSatisfy { $0 == .key(.escape) }, "\(inputs)")
    #expect(inputs.count == 1 || bytes.hasPrefix("\u{1B}[27;1;1"))
  }
}
