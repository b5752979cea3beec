/// Why a journey cannot go on, in words.
struct JourneyFailure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}
