import Assessment
import Testing

@testable import Scoring

@Suite struct PropertyTests {
  /// Each seed makes one questionnaire and forty choices.
  private static let seeds = Array(UInt64(1)...600)

  @Test func `after every answer the engine equals the slow reference`() {
    for seed in Self.seeds {
      var random = Seeded(state: seed)
      let questionnaire = Questionnaire.random(spanning: seed.isMultiple(of: 2), using: &random)
      var engine = Engine(questionnaire)
      for _ in 0..<40 {
        let indicator = Int.random(in: questionnaire.indicators.indices, using: &random)
        engine.choose(questionnaire.randomChoice(for: indicator, using: &random), for: indicator)
        let reference = Reference(questionnaire: questionnaire, choices: engine.choices)
        guard engine.profile == reference.profile else {
          Issue.record("seed \(seed): \(engine.profile) is not \(reference.profile)")
          return
        }
      }
    }
  }

  @Test func `low is at most the score and the score at most high when options reach from 0 to 100`() {
    for seed in Self.seeds {
      var random = Seeded(state: seed)
      let (_, engine) = answered(spanning: true, using: &random)
      for standing in engine.profile.dimensions + [engine.profile.overall] {
        guard let low = standing.low, let high = standing.high else {
          // No indicator lies in the axis that makes the overall score, or none is applicable.
          #expect(standing.low == nil && standing.high == nil && standing.score == nil, "seed \(seed)")
          continue
        }
        #expect(low <= high, "seed \(seed)")
        if let score = standing.score { #expect(low <= score && score <= high, "seed \(seed)") }
      }
    }
  }

  @Test func `low, score and high are one when nothing is open`() {
    for seed in Self.seeds {
      var random = Seeded(state: seed)
      let questionnaire = Questionnaire.random(spanning: false, using: &random)
      var engine = Engine(questionnaire)
      for (position, indicator) in questionnaire.indicators.enumerated() {
        engine.choose(indicator.options.randomElement(using: &random).map { .option($0.id) }, for: position)
      }
      for standing in engine.profile.dimensions + [engine.profile.overall] where standing.applicable > 0 {
        #expect(standing.low == standing.score && standing.score == standing.high, "seed \(seed)")
      }
    }
  }

  @Test func `the order of answering never matters`() {
    for seed in Self.seeds {
      var random = Seeded(state: seed)
      let (questionnaire, engine) = answered(spanning: false, using: &random)
      var other = Engine(questionnaire)
      for indicator in questionnaire.indicators.indices.shuffled(using: &random) {
        other.choose(engine.choices[indicator], for: indicator)
      }
      #expect(other.profile == engine.profile, "seed \(seed)")
      let answers = zip(questionnaire.indicators, engine.choices).map { ($0.id, Answer(choice: $1)) }
      let loaded = Engine(questionnaire, answers: Dictionary(uniqueKeysWithValues: answers))
      #expect(loaded.profile == engine.profile, "seed \(seed)")
    }
  }

  @Test func `changing an answer and changing it back restores the profile bit for bit`() {
    for seed in Self.seeds {
      var random = Seeded(state: seed)
      var (questionnaire, engine) = answered(spanning: false, using: &random)
      let before = engine.profile
      for indicator in questionnaire.indicators.indices {
        let choice = engine.choices[indicator]
        engine.choose(questionnaire.randomChoice(for: indicator, using: &random), for: indicator)
        engine.choose(choice, for: indicator)
        #expect(engine.profile == before, "seed \(seed)")
      }
    }
  }

  @Test func `a trace adds up to its number`() {
    for seed in Self.seeds.prefix(300) {
      var random = Seeded(state: seed)
      let (questionnaire, engine) = answered(spanning: false, using: &random)
      for dimension in questionnaire.dimensions.indices {
        let trace = engine.trace(.dimension(dimension))
        var (sum, weights) = (0, 0)
        for term in trace.terms {
          guard case .counted(_, let score) = term.part else { continue }
          sum += score.thousandths * term.weight.thousandths
          weights += term.weight.thousandths
        }
        #expect(trace.standing.score?.value == (weights > 0 ? Double(sum) / Double(weights * 1000) : nil))
      }
    }
  }

  private func answered(spanning: Bool, using random: inout Seeded) -> (Questionnaire, Engine) {
    let questionnaire = Questionnaire.random(spanning: spanning, using: &random)
    var engine = Engine(questionnaire)
    for indicator in questionnaire.indicators.indices {
      engine.choose(questionnaire.randomChoice(for: indicator, using: &random), for: indicator)
    }
    return (questionnaire, engine)
  }
}
