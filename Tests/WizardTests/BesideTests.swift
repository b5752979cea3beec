import Assessment
import Scoring
import Sentences
import Testing

@testable import Wizard

/// Another file beside the one that is open.
@Suite struct BesideTests {
  private func other(_ choices: [String: String]) -> Assessment {
    var assessment = Sample.assessment()
    assessment.period = "2024"
    for (id, option) in choices { assessment.answers[id] = Answer(choice: .option(option)) }
    return assessment
  }

  private func compared(_ choices: [String: String], isDemo: Bool = false) -> Walk {
    var walk = Sample.walk()
    walk.send(.opened(Session(Sample.questionnaire, Sample.assessment(), fileName: "a.json", isDemo: isDemo)))
    walk.press(.character("3"), .enter, .character("1"), .character("v"))
    walk.send(.compared(other(choices), Sample.questionnaire, file: "b.json"))
    return walk
  }

  @Test func `the files at hand are asked for, filtered by what is typed, and the one in focus is read`() {
    var walk = Sample.session()
    walk.press(.character("v"))
    guard case .findAssessments? = walk.takeEffects().last else {
      Issue.record("nothing is looked for")
      return
    }
    walk.send(
      .found(
        ["2024", "2022"].map {
          State.Recent(path: "/x/\($0).json", title: "Skåne \($0)", answered: 1, modified: Sample.start)
        }))
    walk.type("2022")
    walk.press(.enter)
    guard case .compare(path: "/x/2022.json", _, _)? = walk.takeEffects().last else {
      Issue.record("another file is read")
      return
    }
    walk.type("-draft.json")
    walk.press(.enter)
    guard case .compare(path: "2022-draft.json", _, _)? = walk.takeEffects().last else {
      Issue.record("the typed path is not read")
      return
    }
  }

  @Test func `differences are this one's numbers minus the other's, and the answers behind them open the question`() {
    var walk = compared(["GEN-01": "partly", "GEN-02": "full", "EDU-01": "full"])
    #expect(walk.view.comparisonReading.contains { $0.hasPrefix("5. Formulation: 50 -> 100, +50") })
    walk.press(.down, .down, .down, .enter)
    #expect(
      walk.view.differenceReading(.dimension(2)) == ["Resources 100 -> 0: -100", "1. GEN-02: Full -> None, -100.0."])
    walk.press(.enter)
    #expect(walk.id == "GEN-02" && walk.state.kind == .question)
  }

  @Test func `where periods have no order it is the other minus this one, as on the command line`() {
    var walk = Sample.walk()
    walk.send(.opened(Session(Sample.questionnaire, Sample.assessment(), fileName: "a.json")))
    walk.press(.character("3"), .enter, .character("1"), .character("v"))
    var other = other(["GEN-01": "partly"])
    other.period = Sample.assessment().period
    walk.send(.compared(other, Sample.questionnaire, file: "b.json"))
    #expect(walk.view.comparisonReading.contains { $0.hasPrefix("5. Formulation: 100 -> 50, -50") })
    #expect(walk.view.comparisonReading[0].hasSuffix(" to b.json"))
  }

  @Test func `an answer changed afterwards is in the comparison when it is opened again, and after undo`() {
    var walk = compared(["GEN-01": "partly"])
    walk.press(.escape)
    walk.send(.jump(to: "GEN-01"))
    walk.press(.character("1"), .character("v"))
    #expect(walk.state.kind == .comparison)
    #expect(walk.view.comparisonReading.contains { $0.hasPrefix("5. Formulation: 50 -> 0, -50") })
    walk.press(.character("u"))
    #expect(walk.view.comparisonReading.contains { $0.hasPrefix("5. Formulation: 50 -> 100, +50") })
  }

  @Test func `v on the comparison asks for another file, and Esc goes back to it`() {
    var walk = compared(["GEN-01": "partly"])
    walk.press(.character("v"))
    #expect(walk.state.kind == .beside)
    walk.press(.escape)
    #expect(walk.state.kind == .comparison)
  }

  @Test func `a file that cannot be read is told, and another one can be chosen`() {
    var walk = Sample.session()
    walk.press(.character("v"))
    walk.type("nowhere.json")
    walk.press(.enter)
    walk.send(.notice(WizardMessage.noAssessment, isFailure: true))
    #expect(walk.state.kind == .beside)
    #expect(walk.state.notice?.isFailure == true)
  }

  @Test func `another questionnaire breaks nothing`() {
    var walk = Sample.session()
    let foreign = Questionnaire(
      id: "other", version: Version(1, 0, 0), source: "", languages: ["en"], overall: .indicators, bands: [],
      axes: [Axis(id: "x", dimensions: 0..<1)], dimensions: [Dimension(id: "y", axis: 0)], sections: ["s"],
      indicators: [
        Indicator(id: "A", section: 0, dimensions: [0], kind: .choice([.init(id: "o", score: Quantity(5))], scale: nil))
      ])
    walk.press(.character("v"))
    walk.send(.compared(other([:]), foreign, file: "b.json"))
    #expect(walk.frame.lines.contains { $0.contains("cannot be compared") })
    walk.press(.enter, .enter, .escape, .end, .enter, .down, .enter)
    #expect(walk.frame.rows.count == 24)
  }

  @Test func `a file that is opened later starts without a comparison`() {
    var walk = compared(["GEN-01": "partly"])
    walk.send(.opened(Session(Sample.questionnaire, Sample.assessment(), fileName: "c.json")))
    walk.press(.character("v"))
    #expect(walk.state.kind == .beside)
  }

  @Test func `the demonstration compares too`() {
    let walk = compared(["GEN-01": "partly"], isDemo: true)
    #expect(walk.state.kind == .comparison)
  }
}
