internal import Text

extension Fault.Kind {
  /// The sentence that tells it, a case of `CatalogueMessage`, and what goes into it.
  ///
  /// The build tells faults before there are typed sentences; `CatalogueMessage.init(_:)` is the program's way.
  package var told: (name: String, values: [String: String]) {
    switch self {
    case .notUTF8(let byte): ("notUTF8", ["byte": byte.hexadecimal])
    case .tooLarge(let megabytes): ("tooLarge", ["megabytes": "\(megabytes)"])
    case .tooManyEntries(let limit): ("tooManyEntries", ["limit": "\(limit)"])
    case .unexpected(let found, ""): ("nothingMore", ["found": found.harmless])
    case .unexpected("", let expected): ("cutShort", ["expected": expected])
    case .unexpected(let found, let expected): ("unexpected", ["found": found.harmless, "expected": expected])
    case .openText: ("openText", [:])
    case .unknownEscape(let escape): ("unknownEscape", ["escape": escape.harmless])
    case .harmful(let scalar): ("harmful", ["sign": scalar.shown])
    case .noContext: ("noContext", [:])
    case .duplicate(let key, let first): ("duplicate", ["key": key.harmless, "first": "\(first)"])
    case .missingField(let name): ("missingField", ["name": name])
    case .badField(let name, let found, let expected):
      ("badField", ["name": name, "found": found.harmless, "expected": expected])
    case .badPluralRule(let found): ("badPluralRule", ["found": found.harmless])
    case .unknownKey(let key, let near?): ("unknownKeyNear", ["key": key.harmless, "near": near])
    case .unknownKey(let key, nil): ("unknownKey", ["key": key.harmless])
    case .loneBrace: ("loneBrace", [:])
    case .unknownPlaceholder(let name, let known):
      ("unknownPlaceholder", ["name": name, "known": known.map { "{\($0)}" }.joined(separator: ", ")])
    case .missingPlaceholder(let name): ("missingPlaceholder", ["name": name])
    case .formCount(let found, let expected): ("formCount", ["found": "\(found)", "expected": "\(expected)"])
    case .badKey(let key): ("badKey", ["key": key.harmless])
    case .unknownKind(let word): ("unknownKind", ["word": word.harmless])
    case .noNumber: ("noNumber", [:])
    }
  }
}
