package import Gettext
internal import Text

extension CatalogueMessage {
  /// The sentence that tells a fault; the build, which has no typed sentences yet, tells it by `Fault.Kind.told`.
  package init(_ kind: Fault.Kind) {
    switch kind {
    case .notUTF8(let byte): self = .notUTF8(byte.hexadecimal)
    case .tooLarge(let megabytes): self = .tooLarge(megabytes)
    case .tooManyEntries(let limit): self = .tooManyEntries(limit)
    case .unexpected(let found, ""): self = .nothingMore(found)
    case .unexpected("", let expected): self = .cutShort(expected)
    case .unexpected(let found, let expected): self = .unexpected(found: found, expected: expected)
    case .openText: self = .openText
    case .unknownEscape(let escape): self = .unknownEscape(escape)
    case .harmful(let scalar): self = .harmful(scalar.shown)
    case .noContext: self = .noContext
    case .duplicate(let key, let first): self = .duplicate(key: key, first: first)
    case .missingField(let name): self = .missingField(name)
    case .badField(let name, let found, let expected):
      self = .badField(name: name, found: found, expected: expected)
    case .badPluralRule(let found): self = .badPluralRule(found)
    case .unknownKey(let key, let near?): self = .unknownKeyNear(key: key, near: near)
    case .unknownKey(let key, nil): self = .unknownKey(key)
    case .loneBrace: self = .loneBrace
    case .unknownPlaceholder(let name, let known):
      self = .unknownPlaceholder(name: name, known: known.map { "{\($0)}" }.joined(separator: ", "))
    case .missingPlaceholder(let name): self = .missingPlaceholder(name)
    case .formCount(let found, let expected): self = .formCount(found: found, expected: expected)
    case .badKey(let key): self = .badKey(key)
    case .unknownKind(let word): self = .unknownKind(word)
    case .noNumber: self = .noNumber
    }
  }
}
