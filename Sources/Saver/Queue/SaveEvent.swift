package import Assessment

/// What the queue tells the one who submits.
package enum SaveEvent: Hashable, Sendable {
  /// The version of this number is on the disk, in that file.
  case saved(number: Int, at: Timestamp, path: String)
  /// It is not; told once for as long as the reason stays the same.
  case failed(SaveError)
}

/// How a flush ended.
package enum FlushResult: Hashable, Sendable {
  /// Everything submitted before the flush is on the disk.
  case saved
  /// An attempt made after the flush was called has failed.
  case failed(SaveError)
  case timedOut
}
