import Assessment
import Foundation
import Messages
import Saver
import Testing

/// The quick reading of many files against the careful one.
struct ScoredFileTests {
  @Test func `folders give their files by name, without hidden ones, old versions and other names`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder + "/b/.c", withIntermediateDirectories: true)
    for name in ["z.json", "a.json", "a.json~", ".hidden.json", "note.txt", "b/1.json", "b/.c/2.json"] {
      try Data().write(to: URL(fileURLWithPath: folder + "/" + name))
    }
    let list = FileList([folder, "other.json"])
    let found = (0..<list.count).map { list[$0] }
    #expect(found == [folder + "/a.json", folder + "/b/1.json", folder + "/z.json", "other.json"])
    #expect(list.hasFolder && list.refusals.isEmpty)
  }

  @Test(arguments: [#"{"a":[1,{"b":"c\n"},[],{}]} "#, "[true , null,\n    -1.5e3]", #""text""#])
  func `what is passed over ends where it is read to`(_ text: String) throws {
    var (reading, skipping) = (try JSON.Scanner(Array(text.utf8)), try JSON.Scanner(Array(text.utf8)))
    _ = try reading.value()
    try skipping.skip()
    #expect(reading.position == skipping.position)
  }

  @Test(arguments: [
    "[1,]", #"{"a" 1}"#, #"{"a":1,}"#, "[1}", #"["a"#, "[1 2]", "{1}", #"["\x"]"#, "[", "{\"a\":\t\u{1}}", "[01]",
  ])
  func `what is passed over is refused where it would be when read`(_ text: String) throws {
    var (reading, skipping) = (try JSON.Scanner(Array(text.utf8)), try JSON.Scanner(Array(text.utf8)))
    let expected = #expect(throws: JSON.Fault.self) { _ = try reading.value() }
    let found = #expect(throws: JSON.Fault.self) { try skipping.skip() }
    #expect(found == expected && expected != nil)
  }
}
