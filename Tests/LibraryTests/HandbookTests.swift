import Assessment
import Sentences
import Testing

@testable import Library

@Suite struct HandbookTests {
  @Test func `a page comes in the language asked for, else in English, and says so`() throws {
    let found = try Fixtures.withFolder(["Handbook/en/only.md": "# Only English\n"]) { folder in
      let library = Library(folders: [folder, "\(Fixtures.folder)/good"], builtIn: false)
      return (library.page("index", in: "sv").value, library.page("only", in: "sv").value, library.pages(in: "sv"))
    }
    #expect(found.0?.isFallback == false)
    #expect(found.0?.page.title == "Handbok")
    #expect(found.1?.isFallback == true)
    #expect(found.1?.page.language == "en")
    #expect(found.2.map(\.name) == ["education", "index", "only", "practices"])
    #expect(found.2.map(\.title) == ["Utbildning", "Handbok", "Only English", "Exempel"])
    #expect(found.2.map(\.isFallback) == [false, false, true, false])
  }

  @Test(arguments: [("educaton", "did you mean \"education\"?"), ("../en/index", "expected one of education, index")])
  func `an unknown page is named with those that are known`(name: String, expected: String) {
    let reading = Fixtures.good.page(name, in: "en")
    #expect(reading.value == nil)
    #expect(Fixtures.lines(reading.findings).first?.contains(expected) == true)
  }

  @Test func `a title is the first heading, wherever it stands`() throws {
    let titles = try Fixtures.withFolder([
      "Handbook/en/a.md": "# A *soft* title\n", "Handbook/en/b.md": "Words first.\n\n# Then a title\n",
      "Handbook/en/c.md": "No title.\n",
    ]) { folder in
      Library(folders: [folder], builtIn: false).pages(in: "en").map(\.title)
    }
    #expect(titles == ["A soft title", "Then a title", "c"])
  }

  @Test(arguments: [
    ("SE224", "SE224"), ("se224", "SE224"), ("Skåne", "SE224"), ("skane", "SE224"), ("SKÅNE LÄN", "SE224"),
    ("vastra gotaland", "SE232"), ("Västra-Götaland", "SE232"), ("Sydtyrolen", "ITH1"), ("alto adige", "ITH1"),
    ("Südtirol", "ITH1"),
  ])
  func `a region is found by its code or by any of its names`(text: String, nuts: String) throws {
    let regions = try #require(Fixtures.good.regions().value)
    guard case .one(let region) = regions.find(text) else {
      Issue.record("\(regions.find(text))")
      return
    }
    #expect(region.nuts == nuts)
  }

  @Test(arguments: [("Skaane", "SE224"), ("Götaland", "SE232"), ("Bolzno", "ITH1"), ("Region Skåne", "SE224")])
  func `a region that is nearly named is proposed`(text: String, nuts: String) throws {
    let regions = try #require(Fixtures.good.regions().value)
    guard case .none(let near) = regions.find(text) else {
      Issue.record("\(regions.find(text))")
      return
    }
    #expect(near.first?.nuts == nuts)
  }

  @Test func `a name of two regions names them both, and nonsense none`() throws {
    let regions = Regions(regions: [
      Region(nuts: "BE2", level: 1, country: "BE", names: ["en": "Limburg"]),
      Region(nuts: "NL42", level: 2, country: "NL", names: ["en": "Limburg"]),
    ])
    #expect(regions.find("limburg") == .several(regions.regions))
    #expect(regions.find("qqqqqqqq") == .none(near: []))
    #expect(regions.find("") == .none(near: []))
    #expect(regions.find("\u{301}") == .none(near: []))
  }

  @Test func `regions keep their scores with source and date`() throws {
    let region = try #require(Fixtures.good.regions().value?["ITH1"])
    #expect(region.rated == ["en": "The province"])
    #expect(region.scores.map(\.dimension) == [nil, "education"])
    #expect(region.scores.map(\.score) == [Quantity(thousandths: 41_500), Quantity(33)])
    #expect(region.scores.map(\.date) == ["2024-05-27", "2024"])
    #expect(region.name(in: "sv") == "Sydtyrolen")
    #expect(region.name(in: "fr") == "South Tyrol")
  }

  @Test func `practices are read, the form is not one of them`() throws {
    let practices = try #require(Fixtures.good.practices().value)
    #expect(practices.map(\.id) == ["guide"])
    let practice = try #require(Fixtures.good.practice("guide").value)
    #expect(practice.role == .activePartner)
    #expect(practice.areas == ["education", "health"])
    #expect(practice.text(in: "sv").text.title == "En vägledning")
    #expect(practice.text(in: "de").isFallback)
    #expect(practice.text(in: "de").text.title == "A guide")
    #expect(practice.texts["en"]?.aspects["communication"]?.improve == "It came late.")
    #expect(Fixtures.good.practice("gide").value == nil)
    #expect(Fixtures.lines(Fixtures.good.practice("gide").findings).first?.contains("mean \"guide\"?") == true)
  }
}
