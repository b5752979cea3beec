import Sentences

extension JSON.Scanner {
  /// Takes a number as it stands; `kind()` said `.number`.
  package mutating func number() throws(JSON.Fault) -> String {
    plain(try numberRange())
  }

  mutating func numberRange() throws(JSON.Fault) -> Range<Int> {
    let start = position
    _ = take("-")
    let whole = position
    try digits()
    guard bytes[whole] != UInt8(ascii: "0") || position == whole + 1 else { throw fault(.leadingZero, at: whole) }
    if take(".") { try digits() }
    if take("e") || take("E") {
      _ = take("+") || take("-")
      try digits()
    }
    guard position - start <= limits.number else { throw fault(.numberTooLong(limits.number), at: start) }
    return start..<position
  }

  private mutating func digits() throws(JSON.Fault) {
    let start = position
    while position < bytes.count, (0x30...0x39).contains(bytes[position]) { position += 1 }
    guard position > start else { throw unexpected(.digit) }
  }
}
