import Foundation
import Testing

@testable import Assessment
@testable import Saver

/// The samples that the schema of the format is judged by: the reader refuses what the schema refuses.
@Suite struct WorkshopSampleTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Judges/schemas/workshop")

  private static var samples: [URL] {
    (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
  }

  /// What the schema refuses and the program takes on purpose: members of a later version are kept.
  private static let tolerated: Set = ["unknown-member.json"]

  @Test func `every good sample is read and written the same, every bad one is refused`() throws {
    #expect(Self.samples.count > 30)
    for file in Self.samples {
      let name = file.lastPathComponent
      let bytes = [UInt8](try Data(contentsOf: file))
      let workshop = try? Workshop(reading: bytes)
      #expect((workshop != nil) == (name.hasPrefix("good") || Self.tolerated.contains(name)), "\(name)")
      if let workshop { #expect(workshop.encoded == bytes, "\(name)") }
    }
  }

  @Test func `the sample of all members is the one that the reader is tested with`() throws {
    let file = Self.folder.appending(path: "good.json")
    #expect(String(decoding: try Data(contentsOf: file), as: UTF8.self) == WorkshopGolden.full)
  }
}
