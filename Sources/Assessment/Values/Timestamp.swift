/// A moment, in whole seconds since 1970-01-01T00:00:00Z.
package struct Timestamp: Hashable, Comparable, Sendable {
  package var seconds: Int

  package init(seconds: Int) {
    self.seconds = seconds
  }

  package static func < (left: Timestamp, right: Timestamp) -> Bool { left.seconds < right.seconds }
}

extension Timestamp: CustomStringConvertible {
  /// Reads the form `2026-11-22T10:00:00Z` (RFC 3339, UTC); nil for anything else.
  package init?(_ text: String) { self.init(text.utf8.span) }

  /// Reads the same from UTF-8.
  @_optimize(speed)
  package init?(_ bytes: Span<UInt8>) {
    guard bytes.count == 20, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
      bytes[19] == UInt8(ascii: "Z")
    else { return nil }
    func number(_ start: Int) -> Int {
      let (tens, ones) = (Int(bytes[start]) - 48, Int(bytes[start + 1]) - 48)
      // What is no digit makes a number that nothing below allows.
      return (0...9).contains(tens) && (0...9).contains(ones) ? tens * 10 + ones : -1
    }
    let (century, year, month, day) = (number(0), number(2), number(5), number(8))
    let (hour, minute, second) = (number(11), number(14), number(17))
    guard century >= 0, year >= 0, (1...12).contains(month), (1...31).contains(day), (0..<24).contains(hour),
      (0..<60).contains(minute), (0..<60).contains(second)
    else { return nil }
    let days = Self.days(year: century * 100 + year, month: month, day: day)
    // 31 February would come back as a day in March.
    guard day <= 28 || Timestamp(seconds: days * 86400).date.day == day else { return nil }
    self.init(seconds: ((days * 24 + hour) * 60 + minute) * 60 + second)
  }

  package var description: String {
    let (year, month, day) = date
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))T\(clock)Z"
  }

  /// The calendar date in UTC, `2026-11-22`.
  package var day: String {
    let (year, month, day) = date
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// The time of day in UTC, `14:02:11`.
  package var clock: String {
    let inDay = ((seconds % 86400) + 86400) % 86400
    return "\(padded(inDay / 3600, 2)):\(padded(inDay / 60 % 60, 2)):\(padded(inDay % 60, 2))"
  }

  /// The civil calendar from a count of days.
  ///
  /// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms",
  /// https://howardhinnant.github.io/date_algorithms.html
  package var date: (year: Int, month: Int, day: Int) {
    let shifted = (seconds >= 0 ? seconds : seconds - 86399) / 86400 + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  private static func days(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
