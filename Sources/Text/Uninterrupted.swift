internal import Glibc

/// Makes a call again when a signal has cut it short; one that is cut short a hundred times in a row has failed.
///
/// - Parameter call: Gives less than zero when the system refused it, with the reason in `errno`.
/// - Returns: What the call gave at last.
package func uninterrupted<Value: SignedInteger>(_ call: () -> Value) -> Value {
  for _ in 1..<100 {
    let result = call()
    guard result < 0, errno == EINTR else { return result }
  }
  return call()
}
