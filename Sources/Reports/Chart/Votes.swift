extension Drawing {
  /// What one vote brought for one option, or beside the options.
  struct VoteBar {
    var label: String
    var count: Int
    /// Whether it is an option; a don't-know is drawn otherwise.
    var isOption: Bool
  }

  /// A bar an option, its length the share of those who took part; the number stands in figures beside it, and the name
  /// of the vote above them all.
  static func votes(
    _ bars: [VoteBar], present: Int, name: String, title: String, description: String
  ) -> Drawing {
    let (width, rowHeight, head) = (440.0, 40.0, 26.0)
    var shapes: [Shape] = [.text(Point(0, 15), name, .start, isStrong: true)]
    for (row, bar) in bars.enumerated() {
      let top = head + Double(row) * rowHeight
      shapes += [
        .text(Point(0, top + 15), bar.label.shortened(to: 52), .start),
        .text(Point(width, top + 15), String(bar.count), .end, isStrong: true),
        .box(Point(0, top + 21), width: width, height: 11, .scale),
      ]
      guard bar.count > 0, present > 0 else { continue }
      let share = Double(bar.count) / Double(present)
      shapes.append(.box(Point(0, top + 21), width: share * width, height: 11, bar.isOption ? .score : .reference))
    }
    return Drawing(
      title: title, description: description, width: Int(width), height: Int(head + Double(bars.count) * rowHeight),
      shapes: shapes)
  }
}
