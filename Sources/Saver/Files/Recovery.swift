package import Assessment
import Glibc
import Sentences

/// What can be had of a damaged file; nothing of it is written anywhere.
package struct Recovery: Sendable {
  /// The version before, FILE~, when that can be read.
  package var backup: AssessmentFile?
  private let remains: Remains

  /// Answers that stand whole in the damaged file, up to the place of the damage.
  package var answers: [String: Answer] { remains.assessment.answers }

  /// Reads the damaged file's answers and FILE~.
  package init(of path: String, limits: JSON.Limits = .standard, calls: SystemCalls = .real) {
    // FILE~ lies beside what a link leads to.
    let path = (try? SaveTarget(resolving: path, calls: calls))?.path ?? path
    backup = try? AssessmentFile.read(path + "~", limits: limits, calls: calls)
    remains = Self.salvage(path, limits, calls) { $0.remains() } ?? Remains()
  }

  /// The indicators whose whole answers in the damaged file are not what FILE~ has, whenever they were given.
  package var differing: [String] {
    guard let before = backup?.assessment else { return [] }
    return answers.filter { before.answers[$0.key]?.undated != $0.value.undated }.keys.sorted()
  }

  /// FILE~ with the damaged file's answers in the place of its own; nil without FILE~, which has the questionnaire's name.
  ///
  /// The history says what was put in, so that a person can take it back.
  package func merged(at now: Timestamp) -> Assessment? {
    guard var assessment = backup?.assessment else { return nil }
    for id in differing { assessment.record(answers[id], for: id, at: now) }
    return assessment
  }

  /// An assessment of what stands whole in the damaged file alone; nil unless it says what is answered and for which
  /// region.
  package func made(at now: Timestamp) -> Assessment? { remains.made(at: now) }

  /// Takes what stands whole in a damaged file; nil where there is no file, or no text in it.
  static func salvage<Parts>(
    _ path: String, _ limits: JSON.Limits, _ calls: SystemCalls, _ take: (inout AssessmentReader) -> Parts
  ) -> Parts? {
    let contents = try? FileContents(limit: limits.file, calls: calls) { () throws(Errno) in
      try calls.open(path, AssessmentFile.readingFlags)
    }
    return contents.flatMap { salvage($0.bytes, limits, take) }
  }

  private static func salvage<Parts>(
    _ bytes: [UInt8], _ limits: JSON.Limits, _ take: (inout AssessmentReader) -> Parts
  ) -> Parts? {
    do throws(JSON.Fault) {
      var reader = try AssessmentReader(bytes, limits: limits, history: true)
      return take(&reader)
    } catch {
      // Bytes that are no text: what stands before them is still text.
      guard error.offset > 0, error.offset < bytes.count else { return nil }
      return salvage(Array(bytes.prefix(error.offset)), limits, take)
    }
  }
}

extension Recovery {
  /// A name beside the damaged file under which nothing is: FILE-recovered.json, with a number where that is taken.
  package static func freePath(beside path: String, calls: SystemCalls = .real) -> String {
    let path = (try? SaveTarget(resolving: path, calls: calls))?.path ?? path
    let ending = path.hasSuffix(".json") ? ".json" : ""
    let stem = path.dropLast(ending.count) + "-recovered"
    let names = (1...).lazy.map { $0 == 1 ? stem + ending : "\(stem)-\($0)\(ending)" }
    return names.first { !isTaken($0) } ?? stem + ending
  }

  /// Whether there is anything of that name, a link that leads nowhere included.
  private static func isTaken(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }
}
