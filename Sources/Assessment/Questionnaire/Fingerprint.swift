extension IndicatorText {
  /// Sixteen hexadecimal digits that change when any word of the text changes.
  ///
  /// FNV-1a, 64 bits (http://www.isthe.com/chongo/tech/comp/fnv/): it finds edits, it does not resist an attacker.
  package var fingerprint: String {
    let pairs = { (texts: [String: String]) in texts.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] } }
    let fields = [question, why, guidance] + evidence + pairs(options) + pairs(labels) + pairs(next)
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in fields.joined(separator: "\u{1F}").utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
