import Sentences
import Testing
import Text

@Suite struct FoldingTests {
  @Test(arguments: [
    ("Västra Götaland", "vastra gotaland"), ("Friuli-Venezia  Giulia", "friuli venezia giulia"), ("Straße", "strasse"),
    ("Łódź", "lodz"), ("Æbelø", "aebelo"), ("Região", "regiao"), ("e\u{301}", "e"), (" - ", ""), ("Ωmega 3", "ωmega 3"),
  ])
  func `names are folded to what a person types in a hurry`(text: String, folded: String) {
    #expect(text.folded == folded)
  }

  @Test(arguments: [("a", "a", 0), ("abc", "acb", 1), ("abc", "ab", 1), ("abc", "xbc", 1), ("kitten", "sitting", 3)])
  func `distance counts letters`(left: String, right: String, expected: Int) {
    #expect(left.distance(to: right, atMost: 5) == expected)
    #expect(right.distance(to: left, atMost: 5) == expected)
    #expect(expected == 0 || left.distance(to: right, atMost: expected - 1) == nil)
  }

  @Test(arguments: [
    ("healt", "health"), ("EDU01", "EDU-01"), ("lab", "labour-market"), ("housing", "housing"), ("xyz", nil), ("", nil),
  ])
  func `what was probably meant is the nearest, or what begins so`(text: String, expected: String?) {
    #expect(["health", "housing", "labour-market", "EDU-01", "EDU-02"].nearest(to: text) == expected)
  }
}
