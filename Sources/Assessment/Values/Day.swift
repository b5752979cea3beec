/// A day of the calendar, `2027-06-30`: in files it is a text, so that what a person wrote otherwise is kept.
package struct Day: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let description: String

  /// Reads year, month and day with hyphens between them (ISO 8601); nil for anything else, also for 30 February.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2], text.utf8.allSatisfy({ $0 == 45 || (48...57).contains($0) }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]), (1...12).contains(month),
      (1...Self.length(ofMonth: month, in: year)).contains(day)
    else { return nil }
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
