package import Sentences

/// A documented example of what a region has done.
package struct Practice: Hashable, Sendable {
  package var id: String
  /// NUTS code.
  package var region: String
  /// Ids of the area dimensions it belongs to; empty when it is about the region's work as a whole.
  package var areas: [String]
  /// Ids of the target dimensions; empty when no source says whom it is for.
  package var targets: [String]
  /// What the regional authority did; nil when no source says.
  package var role: Role?
  /// Ids of the phases of the policy cycle; empty in files of format 1.
  package var cycle: [String] = []
  /// Ids of the governance elements; empty in files of format 1.
  package var governance: [String] = []
  /// When; nil when no source says.
  package var years: Years?
  /// What the result rests on; nil in files of format 1.
  package var evidence: Evidence?
  /// Who leads; nil when no source says.
  package var lead: Lead?
  /// Ids of the questions of `mipex-r` that it helps with.
  package var indicators: [String] = []
  /// When the sources were read, as precisely as is known: a day, a month or a year; empty in files of format 1.
  package var checked = ""
  /// Addresses, the most important first.
  package var sources: [String]
  /// By language code.
  package var texts: [String: PracticeText]

  package init(
    id: String, region: String, areas: [String], targets: [String] = [], role: Role? = nil, sources: [String],
    texts: [String: PracticeText]
  ) {
    self.id = id
    self.region = region
    self.areas = areas
    self.targets = targets
    self.role = role
    self.sources = sources
    self.texts = texts
  }

  /// The words in a language, and whether another had to be taken: English, else the first there is.
  package func text(in language: String) -> (text: PracticeText, isFallback: Bool) {
    if let text = texts[language] { return (text, false) }
    let other = texts["en"] ?? texts.min { $0.key < $1.key }?.value
    return (other ?? PracticeText(title: id), true)
  }
}

extension Practice {
  /// Leader, active partner and coordinator are direct roles; support, funding and advice indirect ones.
  package enum Role: String, CaseIterable, Sendable {
    case leader
    case activePartner = "active-partner"
    case coordinator, support, funding, advice
  }
}

extension Practice {
  /// What stands behind the result: somebody's word, a figure, or somebody from outside who looked.
  package enum Evidence: String, CaseIterable, Sendable {
    case told, counted, evaluated
  }

  /// Who leads, which is not always the region.
  package enum Lead: String, CaseIterable, Sendable {
    case region, state, province, municipality, organisation
  }

  /// From when to when; nothing as its end is "still, when the sources were read", nothing as its beginning "unknown".
  package struct Years: Hashable, Sendable {
    package var from: Int?
    package var to: Int?

    package init(from: Int? = nil, to: Int? = nil) {
      self.from = from
      self.to = to
    }
  }
}

extension Practice.Years {
  /// `2016`, `2016-2020`, or since or until a year in words; nil when neither is known.
  package func text(in language: Language) -> String? {
    switch (from, to) {
    case (let from?, let to?): from == to ? "\(from)" : "\(from)-\(to)"
    case (let from?, nil): PracticeMessage.since("\(from)").text(in: language)
    case (nil, let to?): PracticeMessage.until("\(to)").text(in: language)
    case (nil, nil): nil
    }
  }
}

extension Practice {
  /// The questionnaire whose questions practices help with.
  package static let frame = "mipex-r"

  /// The dimensions of the published frame that practices are sorted by.
  package static let areas = [
    "labour-market", "education", "health", "housing", "language", "culture-and-religion",
    "social-security-and-assistance", "antidiscrimination",
  ]
  package static let phases = ["formulation", "policy-output", "implementation", "evaluation"]
  package static let governanceElements = ["actions", "actors-and-relations", "resources"]
  /// The frame's two, and two that a practice can be for although no question is about them.
  package static let targets =
    ["third-country-nationals", "beneficiaries-of-international-protection"] + otherTargets
  package static let otherTargets = ["asylum-seekers", "whole-population"]
}

/// A practice's words in one language; an empty text is one that no source supports.
package struct PracticeText: Hashable, Sendable {
  package var title: String
  package var context = ""
  package var action = ""
  package var actors = ""
  package var challenges = ""
  package var lessons = ""
  package var transfer = ""
  /// By the id of one of the seven aspects of REGIN's evaluation framework.
  package var aspects: [String: Aspect] = [:]

  package init(title: String) {
    self.title = title
  }

  /// What others can take up, and what could have been better.
  package struct Aspect: Hashable, Sendable {
    package var inspiring: String
    package var improve: String

    package init(inspiring: String = "", improve: String = "") {
      self.inspiring = inspiring
      self.improve = improve
    }
  }
}

extension Practice {
  /// The aspects' ids, in the framework's order (https://reginproject.eu/resources-for-regions/integration-lab/).
  package static let aspects = [
    "communication", "inclusion", "innovation", "multi-level-governance", "multi-stakeholder-approach",
    "monitoring-and-evaluation", "sustainability",
  ]
}
