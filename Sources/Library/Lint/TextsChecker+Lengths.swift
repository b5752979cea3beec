import Assessment
import Sentences
import YAML

extension TextsChecker {
  private static let words = 20
  /// Characters that fit a small screen, by member.
  private static let limits = [
    ("question", 125), ("why", 300), ("guidance", 800), ("evidence", 80), ("options", 100), ("next", 160),
  ]

  func checkLengths(_ text: IndicatorText, _ entry: Node.Entry) {
    let words = text.question.wordCount
    if words > Self.words {
      report.warning(entry.value["question"]?.place, TextsMessage.tooManyWords(count: words, limit: Self.words))
    }
    for (member, limit) in Self.limits {
      guard let node = entry.value[member] else { continue }
      switch node.content {
      case .scalar: check(node, member, limit)
      case .sequence(let items): for item in items { check(item, member, limit) }
      case .mapping(let entries): for part in entries { check(part.value, "\(member).\(part.key)", limit) }
      }
    }
  }

  private func check(_ node: Node, _ path: String, _ limit: Int) {
    guard let text = node.text, text.isLonger(than: limit) else { return }
    report.add(.hint, node.place, TextsMessage.tooLong(path: path, count: text.unicodeScalars.count, limit: limit))
  }
}

extension String {
  /// What stands between spaces; bytes will do, other white space has no place in a question.
  var wordCount: Int {
    utf8.split(separator: UInt8(ascii: " ")).count
  }

  /// Counts scalars only where the bytes leave a doubt.
  func isLonger(than limit: Int) -> Bool {
    utf8.count > limit && unicodeScalars.count > limit
  }
}
