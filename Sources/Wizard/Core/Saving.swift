package import Assessment
package import Sentences

/// What is known of one open file on the disk, and which of its versions is the newest.
package struct Saving: Sendable {
  package enum Status: Sendable {
    /// Nothing has changed since it was opened.
    case untouched
    case pending
    case saved(at: Timestamp)
    case failed(any Message)
  }

  package var status = Status.untouched
  /// The number of the newest version: nothing but its own saving confirms it.
  package private(set) var newest = 0
  /// The place in the questionnaire as the newest version has it, the last that was sent or opened.
  private var newestView: Assessment.View
  /// The same of the file on disk.
  private var savedView: Assessment.View

  init(of view: Assessment.View) { (newestView, savedView) = (view, view) }

  /// A file that is opened after another one, whose late news shall not be taken for its own.
  mutating func follow(_ before: Saving?) { newest = (before?.newest ?? 0) + 1 }

  /// Counts a version that is given out.
  mutating func send(_ view: Assessment.View) {
    if case .failed = status {} else { status = .pending }
    newestView = view
    newest += 1
  }

  /// Takes the news that a version is on the disk; false while a newer change is on its way, whose saving will be the news.
  mutating func confirm(_ number: Int, at moment: Timestamp) -> Bool {
    guard number == newest else { return false }
    savedView = newestView
    status = .saved(at: moment)
    return true
  }

  /// Whether the disk has all but what is still being said: a place in the questionnaire counts as well.
  func holds(_ view: Assessment.View) -> Bool {
    switch status {
    case .saved, .untouched: savedView == view
    case .pending, .failed: false
    }
  }
}
