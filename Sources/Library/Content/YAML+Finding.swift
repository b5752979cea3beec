package import Sentences
internal import Text
package import YAML

extension YAML {
  /// The tree of a file, and everything that is wrong with it, told in sentences.
  package static func read(
    _ bytes: [UInt8], file: String, before last: String? = nil
  ) -> (root: Node?, findings: [Finding]) {
    let (root, faults) = tree(of: bytes, before: last)
    return (root, faults.map { Finding(.error, file: file, place: $0.place, $0.kind.message) })
  }
}

extension YAMLFault.Kind {
  fileprivate var message: any Message {
    switch self {
    case .tooLarge(let bytes, let limit): YAMLMessage.tooLarge(bytes: bytes, limit: limit)
    case .tooDeep(let limit): YAMLMessage.tooDeep(limit)
    case .notUTF8: YAMLMessage.notUTF8
    case .harmful(let scalar): YAMLMessage.harmful(scalar.shown)
    case .empty: YAMLMessage.empty
    case .severalDocuments: YAMLMessage.severalDocuments
    case .duplicateKey(let key, let first): YAMLMessage.duplicateKey(key: key, line: first.line)
    case .keyIsNoText: YAMLMessage.keyIsNoText
    case .anchor(let name): YAMLMessage.anchor(name)
    case .alias(let name): YAMLMessage.alias(name)
    case .tag(let name): YAMLMessage.tag(name)
    case .tooMany(let limit): YAMLMessage.tooMany(limit)
    case .syntax(let syntax): syntax.message
    }
  }
}

extension YAMLFault.Syntax {
  fileprivate var message: YAMLProblem {
    switch self {
    case .colonInText: .colonInText
    case .missingColon: .missingColon
    case .badStart: .badStart
    case .badIndentation: .badIndentation
    case .tab: .tab
    case .unclosedQuote: .unclosedQuote
    case .badEscape: .badEscape
    case .unclosedList: .unclosedList
    case .unclosedMapping: .unclosedMapping
    case .missingValue: .missingValue
    case .badDirective: .badDirective
    case .other(let words): .other(words)
    }
  }
}
