/// A key, as the person means it.
package enum Key: Hashable, Sendable {
  case character(Character)
  case control(Character)
  case function(Int)
  case enter, escape, tab, backTab, backspace, delete
  case up, down, left, right, pageUp, pageDown, home, end
}

extension Key {
  init(digit: Int) { self = .character(Character(String(digit))) }
}
