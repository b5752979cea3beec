import Glibc
import Sentences
import Testing

@testable import Assessment
@testable import Saver

@Suite struct SaveStateTests {
  private var state = SaveState(gather: .milliseconds(200), retry: .seconds(2))
  private var submitted = 0
  private let start = ContinuousClock.now
  private let full = SaveError.system(path: "a", .write, Errno(ENOSPC))

  private func at(_ milliseconds: Int) -> ContinuousClock.Instant { start + .milliseconds(milliseconds) }

  /// What is next, in words.
  private mutating func next(_ milliseconds: Int) -> String {
    switch state.next(at: at(milliseconds)) {
    case .wait(nil): "wait"
    case .wait(let time?): "wait \(time)"
    case .save(_, let number): "save \(number)"
    case .rescue(_, let number): "rescue \(number)"
    case .follow: "follow"
    case .stop: "stop"
    }
  }

  private mutating func submit(_ milliseconds: Int) {
    submitted += 1
    state.submit(Assessment.sample(), number: submitted, at: at(milliseconds))
  }

  private mutating func saved(_ number: Int) { state.finish(number, savedAs: "a", at: Timestamp(seconds: 0)) }

  @Test mutating func `changes are gathered, the newest is saved, nothing is left to do`() {
    #expect(next(0) == "wait")
    submit(0)
    #expect(next(0) == "wait 0.2 seconds")
    submit(50)
    submit(150)
    #expect(next(150) == "wait 0.05 seconds")
    #expect(next(200) == "save 3")
    saved(3)
    #expect(next(201) == "wait")
  }

  @Test mutating func `a stream of changes does not put saving off`() {
    var saves: [Int] = []
    for time in stride(from: 0, to: 5000, by: 10) {
      submit(time)
      if case .save(_, let number) = state.next(at: at(time)) {
        saves.append(time)
        saved(number)
      }
    }
    #expect(zip(saves, saves.dropFirst()).allSatisfy { $1 - $0 <= 210 })
    #expect(saves.count >= 23)
  }

  @Test mutating func `what came while an attempt ran is saved by the next`() {
    submit(0)
    #expect(next(200) == "save 1")
    submit(300)
    saved(1)
    #expect(next(400) == "wait 0.1 seconds")
    #expect(next(500) == "save 2")
    saved(2)
    #expect(
      state.takeEvents() == [1, 2].map { .saved(number: $0, at: Timestamp(seconds: 0), path: "a") })
  }

  @Test mutating func `after a failure it is tried again every two seconds, told once, until it works`() {
    submit(0)
    #expect(next(200) == "save 1")
    state.fail(full, at: at(210))
    #expect(next(211) == "rescue 1")
    submit(300)
    #expect(next(310) == "wait 0.19 seconds")
    #expect(next(500) == "rescue 2")
    #expect(next(510) == "wait 1.7 seconds")
    #expect(next(2210) == "save 2")
    state.fail(full, at: at(2220))
    #expect(next(4220) == "save 2")
    saved(2)
    #expect(next(4230) == "wait")
    #expect(state.takeEvents() == [.failed(full), .saved(number: 2, at: Timestamp(seconds: 0), path: "a")])
    #expect(state.takeEvents() == [])
  }

  @Test mutating func `where only a person can help it waits for that`() {
    let identity = Identity(FileStatus(stat()), [])
    submit(0)
    _ = next(200)
    state.fail(.changedByOthers(path: "a", found: identity), at: at(210))
    submit(300)
    #expect(next(10_000) == "rescue 2")
    #expect(next(10_000) == "wait")
    state.order(.accept(identity))
    #expect(next(10_000) == "follow")
    state.restart()
    #expect(next(10_000) == "save 2")
  }

  @Test mutating func `a flush saves at once and ends with the attempt that follows it`() {
    submit(0)
    #expect(next(200) == "save 1")
    submit(210)
    let hurried = state.hurry()
    saved(1)
    #expect(state.result(of: hurried) == nil)
    #expect(next(211) == "save 2")
    saved(2)
    #expect(state.result(of: hurried) == .saved)
    #expect(state.result(of: state.hurry()) == .saved)
  }

  @Test mutating func `a flush does not take an old failure for its own`() {
    submit(0)
    _ = next(200)
    state.fail(full, at: at(210))
    let hurried = state.hurry()
    #expect(state.result(of: hurried) == nil)
    #expect(next(211) == "save 1")
    state.fail(full, at: at(220))
    #expect(state.result(of: hurried) == .failed(full))
  }

  @Test mutating func `stopping tries once more what is not saved`() {
    submit(0)
    state.stop()
    #expect(next(0) == "save 1")
    state.fail(full, at: at(1))
    #expect(next(1) == "rescue 1")
    #expect(next(1) == "stop")
  }

  @Test mutating func `what could not be kept elsewhere is tried again after the next attempt`() {
    submit(0)
    _ = next(200)
    state.fail(full, at: at(210))
    #expect(next(210) == "rescue 1")
    state.failRescue()
    #expect(next(220) == "wait 1.99 seconds")
    #expect(next(2210) == "save 1")
    state.fail(full, at: at(2220))
    #expect(next(2220) == "rescue 1")
    #expect(next(2220) == "wait 2.0 seconds")
  }

  @Test mutating func `stopping with nothing to save stops`() {
    state.stop()
    #expect(next(0) == "stop")
  }
}
