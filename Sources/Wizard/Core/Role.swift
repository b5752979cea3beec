/// What a piece of text is, for the terminal to give it a look.
///
/// A role never says anything that the text does not say as well.
package enum Role: UInt8, CaseIterable, Sendable {
  case text
  /// Titles and the question itself.
  case heading
  /// What can be done without: labels, rules, hints.
  case quiet
  /// The line that the cursor rests on.
  case focus
  /// What has been chosen.
  case chosen
  /// The filled part of a bar.
  case bar
  /// The part of a bar that is still open, up to high.
  case range
  /// What the last answer changed.
  case change
  /// The name of a key.
  case key
  case link
  case warning
  case failure
}
