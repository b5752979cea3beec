internal import Wizard

extension [Event] {
  /// Adds what an input means for the wizard; waking, stopping and a lost terminal are the loop's own affair.
  mutating func take(_ input: Input) {
    switch input {
    case .scalar(let scalar):
      if !joinToLast(scalar) { append(.key(.character(Character(scalar)))) }
    case .key(let key): append(.key(key))
    case .alt(let key): append(.alt(key))
    case .paste(let text): append(.text(text))
    case .lines(let text): append(.lines(text))
    case .resize(let size): append(.resize(size))
    // From outside, it means what the key means.
    case .interrupt: append(.key(.control("c")))
    case .terminate: append(.terminate)
    case .hangUp: append(.hangUp)
    case .stop, .wake, .gone: break
    }
  }

  /// Joins a combining mark, or another part of one character, to the character that came just before.
  private mutating func joinToLast(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x300, case .key(.character(let character)) = last else { return false }
    let joined = String(character) + String(scalar)
    guard joined.count == 1 else { return false }
    self[count - 1] = .key(.character(Character(joined)))
    return true
  }
}
