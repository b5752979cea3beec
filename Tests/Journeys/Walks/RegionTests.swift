import Assessment
import Testing
import Wizard

/// A region, called as people type it in a hurry, and as other keyboards and other systems write it.
@Suite(.serialized, .timeLimit(.minutes(1))) struct RegionTests {
  @Test(arguments: [
    ("skane", "SE224"), ("SKANE LAN", "SE224"), ("vastra gotaland", "SE232"), ("vastra-gotaland", "SE232"),
    ("pais vasco", "ES21"), ("regiao autonoma dos acores", "PT20"), ("sudtirol", "ITH1"), ("Emilia Romana", "ITH5"),
    ("Ska\u{30A}ne", "SE224"), ("Va\u{308}stra Go\u{308}taland", "SE232"), ("Pai\u{301}s Vasco", "ES21"),
  ])
  func `a region is found without its accents, and with accents of their own`(typed: String, nuts: String) async throws
  {
    let folder = try Folder()
    let run = try await Run(["new", "a.json", "--region", typed], folder: folder)
    #expect(run.status == .code(0), "\(run.errors)")
    #expect(try folder.assessment("a.json").object?["region"]?.object?["nuts"] == .string(nuts))
  }

  @Test(arguments: ["ile de france", "Île-de-France", "I\u{302}le-de-France", "ILE DE FRANCE"])
  func `a region of one's own list is found in the same way`(typed: String) async throws {
    let folder = try Folder()
    try folder.write(
      """
      format: mipexr-regions/1
      nuts: 2021
      regions:
        - nuts: FR10
          country: FR
          names: {en: "Île-de-France"}

      """, to: "library/Handbook/regions.yaml")
    let run = try await Run(["new", "a.json", "--library", "library", "--region", typed], folder: folder)
    #expect(run.status == .code(0), "\(run.errors)")
    #expect(
      try folder.assessment("a.json").object?["region"]?.object == [
        "name": .string("Île-de-France"), "nuts": .string("FR10"), "country": .string("FR"),
      ])
  }

  @Test(arguments: ["vastra", "VÄSTRA", "Va\u{308}stra"])
  func `the wizard offers the region while it is typed, and makes a file name of it`(typed: String) async throws {
    let walk = try Walk(arguments: [])
    try await walk.waitFor("Start a new self-assessment")
    try await walk.press(.enter)
    try await walk.waitFor("What do you want to answer?")
    try await walk.press(.enter)
    try await walk.waitFor("which region")
    try await walk.type(typed)
    try await walk.waitFor("> Västra Götaland")
    try await walk.type("\n")
    try await walk.waitFor("vastra-gotaland-")
    try await walk.type("\n\n\n\n")
    try await walk.waitForQuestion("GEN-01")
    #expect(try await walk.quit() == .code(0))
    let file = try #require(walk.folder.names.first { $0.hasSuffix(".json") })
    #expect(file.hasPrefix("vastra-gotaland-"))
    let region = try walk.folder.assessment(file).object?["region"]?.object
    #expect(
      region == ["name": .string("Västra Götaland"), "nuts": .string("SE232"), "country": .string("SE")])
  }
}
