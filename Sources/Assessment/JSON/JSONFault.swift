package import Sentences
package import Text

extension JSON {
  /// The first place where a text is not JSON.
  package struct Fault: Error, Hashable {
    /// In bytes from the beginning.
    package var offset: Int
    package var place: Place
    package var what: JSONMessage

    package func finding(file: String) -> Finding { Finding(.error, file: file, place: place, what) }
  }

  /// The places of offsets into a text, in the order of the offsets given; one walk, however many they are.
  package static func places(at offsets: [Int], in bytes: [UInt8]) -> [Place] {
    var places = Array(repeating: Place(line: 1, column: 1), count: offsets.count)
    var place = Place(line: 1, column: 1)
    var reached = 0
    for position in offsets.indices.sorted(by: { offsets[$0] < offsets[$1] }) {
      let offset = min(offsets[position], bytes.count)
      place.move(over: bytes[reached..<offset])
      reached = offset
      places[position] = place
    }
    return places
  }
}

extension Place {
  fileprivate mutating func move(over bytes: ArraySlice<UInt8>) {
    var lineStart = bytes.startIndex
    for index in bytes.indices where bytes[index] == 0x0A {
      line += 1
      column = 1
      lineStart = index + 1
    }
    column += String(decoding: bytes[lineStart...], as: UTF8.self).count
  }
}
