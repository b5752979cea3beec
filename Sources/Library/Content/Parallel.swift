import Glibc

/// Work on several files at a time.
///
/// Plain threads, because all that calls this is synchronous and the program has no other use for a task group.
package enum Parallel {
  private static let threads = 4

  /// The results in the order of the items.
  package static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ transform: @escaping @Sendable (Item) -> Result
  ) -> [Result] {
    var results: [Result] = []
    var rest = items[...]
    while let first = rest.popFirst() {
      let others = rest.prefix(threads - 1).map { item in Worker { transform(item) } }
      rest = rest.dropFirst(threads - 1)
      results.append(transform(first))
      results += others.map { $0.join() }
    }
    return results
  }
}

/// One piece of work on a thread of its own.
///
/// The thread alone touches `result` until it has been joined.
private final class Worker<Result: Sendable> {
  private let work: @Sendable () -> Result
  private var result: Result?
  private var thread: pthread_t?

  init(_ work: @escaping @Sendable () -> Result) {
    self.work = work
    var thread = pthread_t()
    let runner = Unmanaged.passRetained(Runner { [self] in result = work() })
    let status = pthread_create(
      &thread, nil,
      { pointer in
        pointer.map { Unmanaged<Runner>.fromOpaque($0).takeRetainedValue().run() }
        return nil
      }, runner.toOpaque())
    if status == 0 { self.thread = thread } else { runner.release() }
  }

  /// Waits for the result; does the work itself when no thread could be had.
  func join() -> Result {
    if let thread { pthread_join(thread, nil) }
    return result ?? work()
  }
}

/// A closure as an object, so that C can carry it.
private final class Runner {
  let run: () -> Void

  init(_ run: @escaping () -> Void) {
    self.run = run
  }
}
