/// Something the program says to a person, in any of its languages.
///
/// Most are cases made of the template (`Languages/mipexr.pot`) when the program is built; a few types choose among those.
package protocol Message: Sendable {
  /// The sentence in the given language; in English where that language has none yet.
  func text(in language: Language) -> String
}
