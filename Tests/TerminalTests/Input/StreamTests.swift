import Streams
import Testing

/// Streams that are made up, each from its seed; `Tests/Fuzz/run streams` tries ten million of them.
struct StreamTests {
  @Test(arguments: 0..<8)
  func `However a stream is cut and delayed, a person did the same`(eighth: UInt64) {
    let count: UInt64 = 25_000
    for seed in (eighth * count)..<((eighth + 1) * count) {
      if let fault = Stream(seed: seed).fault() {
        Issue.record("seed \(seed): \(fault)")
        return
      }
    }
  }
}
