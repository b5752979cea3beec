import Terminal
import Wizard

/// What a terminal sends, in the pieces and with the pauses of its way here.
struct Typing {
  /// Bytes that come at once, or milliseconds in which nothing comes.
  enum Piece: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral {
    case bytes([UInt8])
    case pause(Int)

    init(stringLiteral text: String) { self = .bytes(Array(text.utf8)) }
    init(integerLiteral milliseconds: Int) { self = .pause(milliseconds) }
    init(arrayLiteral bytes: UInt8...) { self = .bytes(bytes) }
  }

  private var reader: InputReader
  private var now = 0
  private(set) var inputs: [Input] = []

  init(_ reader: InputReader = InputReader()) {
    self.reader = reader
  }

  /// What comes of some pieces, and of the long silence behind them.
  static func inputs(_ pieces: [Piece], _ reader: InputReader = InputReader()) -> [Input] {
    var typing = Typing(reader)
    for piece in pieces { typing.send(piece) }
    typing.send(.pause(10_000))
    return typing.inputs
  }

  mutating func send(_ piece: Piece) {
    switch piece {
    case .bytes(let bytes): reader.take(bytes, at: now)
    case .pause(let milliseconds): wait(milliseconds)
    }
    while let input = reader.next() { inputs.append(input) }
  }

  /// Lets time pass as the loop does: whenever it may mean something, the reader is told.
  private mutating func wait(_ milliseconds: Int) {
    let end = now + milliseconds
    while let patience = reader.patience(at: now), now + patience <= end {
      now += patience
      reader.settle(at: now)
    }
    now = end
  }
}

extension [Input] {
  /// The letters of a text, one by one.
  static func typed(_ text: String) -> [Input] { text.unicodeScalars.map { .scalar($0) } }
}
