import Assessment
import Sentences
import Text

/// Any text as JSON: what is read is written so that it reads the same; what is passed over ends where it is read to.
enum JSONTarget {
  static func run(_ bytes: [UInt8]) {
    do throws(JSON.Fault) {
      let value = try JSON(parsing: bytes)
      for layout in [JSON.Layout.indented, .line] {
        let written = value.written(layout)
        ensure((try? JSON(parsing: written)) == value, "not the same when written and read again")
        for line in String(decoding: written, as: UTF8.self).split(separator: "\n") {
          ensureHarmless(String(line), "the written text")
        }
      }
      ensure(skipped(bytes) == nil, "read, but not passed over")
    } catch {
      ensure([error.finding(file: "f")], standIn: bytes)
      // Passing over does not compare names.
      if case .duplicate = error.what { return }
      ensure(skipped(bytes) == error, "passed over is \(String(describing: skipped(bytes))), read is \(error)")
    }
  }

  /// What is wrong with a text that is only passed over.
  private static func skipped(_ bytes: [UInt8]) -> JSON.Fault? {
    do throws(JSON.Fault) {
      var scanner = try JSON.Scanner(bytes)
      try scanner.skip()
      try scanner.end()
      return nil
    } catch {
      return error
    }
  }
}
