import Sentences
import Testing
import Text

@Suite struct SentenceTests {
  private static let swedish = Language(code: "sv") ?? .english
  private static let spanish = Language(code: "es") ?? .english

  @Test(arguments: [
    (Language.english, ["1 question is", "2 questions are", "0 questions are"]),
    (swedish, ["1 fråga är", "2 frågor", "0 frågor"]),
    (spanish, ["queda 1 pregunta", "quedan 2 preguntas", "quedan 0 preguntas"]),
  ])
  func `a number has its plural form`(language: Language, beginnings: [String]) {
    for (count, beginning) in zip([1, 2, 0], beginnings) {
      #expect(CommandMessage.unfinished(count: count, file: "a").text(in: language).hasPrefix(beginning))
    }
  }

  @Test func `a list has the language's commas, conjunction and quotation marks`() {
    let message = CheckMessage.unknownGroup(group: "x", known: ["mujeres", "hombres", "otros"])
    #expect(message.text(in: .english).hasSuffix("\"mujeres\", \"hombres\" or \"otros\""))
    #expect(message.text(in: Self.swedish).hasSuffix("\"mujeres\", \"hombres\" eller \"otros\""))
    #expect(message.text(in: Self.spanish).hasSuffix("«mujeres», «hombres» u «otros»"))
    let regions = CommandMessage.severalRegions(name: "x", found: ["Norte", "Islas"])
    #expect(regions.text(in: Self.spanish).contains("Norte e Islas"))
    #expect(CommandMessage.severalRegions(name: "x", found: ["Norte"]).text(in: .english).contains("regions: Norte."))
  }

  @Test func `whatever goes into a sentence is harmless in it`() {
    let evil = "a\u{1B}[2J\u{202E}\nb"
    let messages: [any Message] = [
      WizardMessage.noSuchIndicator(id: evil, key: evil), CommandMessage.unknownRegion(evil),
      CommandMessage.severalRegions(name: evil, found: [evil, evil]), WizardMessage.noteIs(evil),
      SchemaMessage.unknownMember(name: evil, part: .option, known: [evil]),
      EditorMessage.notSaved(SystemReason.other(evil)),
    ]
    for message in messages {
      for language in Language.all {
        let text = message.text(in: language)
        #expect(!text.unicodeScalars.contains { $0.isHarmful && $0 != "\n" }, "\(text)")
      }
    }
    #expect(WizardMessage.noteIs("a\nb").text(in: .english) == "Note: a\nb")
    #expect(CommandMessage.unknownRegion("a\nb").text(in: .english).contains("a^Jb"))
  }

  @Test func `a language is found by its locale, and English stands in for none`() {
    #expect(Language(locale: "sv_SE.UTF-8") == Self.swedish && Language(locale: "fr_FR") == nil)
    #expect(Set(Language.all.map(\.code)).isSuperset(of: ["en", "sv", "es"]) && Language.all.first == .english)
    #expect(Language.all.allSatisfy { !$0.name.isEmpty && !$0.isIncomplete })
  }

  @Test func `every word of a list of words is there in every language`() {
    for language in Language.all {
      #expect(ScreenName.allCases.allSatisfy { !$0.text(in: language).isEmpty })
      #expect(MonthName.allCases.map { $0.text(in: language) }.count == 12)
    }
    #expect(ContentPart.allCases.allSatisfy { $0.bare.rawValue == $0.rawValue && $0.absent.rawValue == $0.rawValue })
    #expect(MigrationOutcome.allCases.allSatisfy { $0.ofTargets.rawValue == $0.rawValue })
  }
}
