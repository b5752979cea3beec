/// A day of the calendar, `2027-06-30`: in files it is a text, so that what a person wrote otherwise is kept.
package struct Day: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let description: String

  /// Reads year, month and day with hyphens between them (ISO 8601); nil for anything else, also for 30 February.
  package init?(_ text: String) {
    let bytes = text.utf8.span
    guard bytes.count == 10 else { return nil }
    var numbers = [0, 0, 0]
    var part = 0
    for index in bytes.indices {
      let isHyphen = bytes[index] == UInt8(ascii: "-")
      guard isHyphen == (index == 4 || index == 7), isHyphen || (48...57).contains(bytes[index]) else { return nil }
      if isHyphen { part += 1 } else { numbers[part] = numbers[part] * 10 + Int(bytes[index]) - 48 }
    }
    let (year, month, day) = (numbers[0], numbers[1], numbers[2])
    guard (1...12).contains(month), (1...Self.length(ofMonth: month, in: year)).contains(day) else { return nil }
    description = text
  }

  /// All have four, two and two digits, so that the order of the texts is that of the days.
  package static func < (left: Day, right: Day) -> Bool { left.description < right.description }

  private static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
