package import Sentences

/// Sixteen hexadecimal digits that change when any of what they are made of changes.
///
/// FNV-1a, 64 bits (http://www.isthe.com/chongo/tech/comp/fnv/): it finds edits, it does not resist an attacker.
struct Fingerprint {
  private(set) var hash: UInt64 = 0xcbf2_9ce4_8422_2325

  init(_ fields: some Sequence<String> = EmptyCollection()) {
    for (position, field) in fields.enumerated() {
      if position > 0 { add("\u{1F}") }
      add(field)
    }
  }

  mutating func add(_ text: String) {
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
  }

  /// A text of its own, whatever stands before and behind it.
  mutating func add(field: String) {
    add("\u{1F}")
    add(field)
  }

  mutating func add(_ word: UInt64) {
    for shift in stride(from: 0, to: 64, by: 8) { hash = (hash ^ (word >> shift & 0xFF)) &* 0x100_0000_01b3 }
  }

  var digits: String { Self.digits(of: hash) }

  static func digits(of hash: UInt64) -> String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

extension IndicatorText {
  /// Changes when any word of the text changes.
  package var fingerprint: String {
    let pairs = { (texts: [String: String]) in texts.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] } }
    return Fingerprint([question, why, guidance] + evidence + pairs(options) + pairs(labels) + pairs(next)).digits
  }
}

extension Questionnaire {
  /// Changes when anything changes that a number or a level depends on: ids, options, scores as they count, weights,
  /// conditions, dimensions, the overall rule, levels.
  ///
  /// Words, and the order in which the questions are asked, do not count.
  package var fingerprint: String {
    var print = Fingerprint(bands.flatMap { [$0.id, $0.from.description] })
    switch overall {
    case .indicators: print.add(field: "indicators")
    case .dimensions(let axis): dimensions[axes[axis].dimensions].map(\.id).sorted().forEach { print.add(field: $0) }
    case .none: print.add(field: "none")
    }
    // In any order of its dimensions: their hashes are added up.
    let names = dimensions.map { Fingerprint([$0.id]).hash }
    for position in indicators.indices.sorted(by: { indicators[$0].id < indicators[$1].id }) {
      let indicator = indicators[position]
      print.add(field: indicator.id)
      print.add(field: indicator.weight.description)
      // A mark before each part, so that no option can pass for a condition.
      print.add(field: "=")
      for option in indicator.options {
        print.add(field: option.id)
        print.add(field: option.score.description)
      }
      print.add(field: "?")
      let condition = indicator.condition.map { ([indicators[$0.indicator].id] + $0.options).joined(separator: " ") }
      condition.sorted().forEach { print.add(field: $0) }
      print.add(indicator.dimensions.reduce(0) { $0 &+ names[$1] })
    }
    return print.digits
  }
}

extension Assessment.Reference {
  /// As a file names the questionnaire that it is answered to.
  package init(to questionnaire: Questionnaire) {
    self.init(id: questionnaire.id, version: questionnaire.version, fingerprint: questionnaire.fingerprint)
  }

  /// Whether the file was answered to another questionnaire of the same id and version; false where it does not tell.
  ///
  /// `fingerprint` is that of the questionnaire at hand, for those who have it already.
  package func isRedefined(in questionnaire: Questionnaire, fingerprint: String? = nil) -> Bool {
    guard let own = self.fingerprint, case .current = standing(to: questionnaire) else { return false }
    return own != fingerprint ?? questionnaire.fingerprint
  }

  /// Names what a file that did not tell is being answered to from now on.
  package mutating func tell(_ questionnaire: Questionnaire) {
    if fingerprint == nil, case .current = standing(to: questionnaire) { fingerprint = questionnaire.fingerprint }
  }
}

extension Questionnaire {
  /// What has to be said wherever numbers of a file are shown: that they are not those of the questionnaire that its name
  /// stands for.
  package func remarks(on reference: Assessment.Reference) -> [DocumentMessage] {
    guard replacement != nil || reference.fingerprint != nil else { return [] }
    let (version, own) = (version.description, fingerprint)
    var remarks: [DocumentMessage] = []
    if replacement != nil { remarks.append(.replacesBuiltIn(id: id, version: version, fingerprint: own)) }
    if reference.isRedefined(in: self, fingerprint: own) {
      remarks.append(.redefined(id: id, version: version, found: reference.fingerprint ?? "", known: own))
    }
    return remarks
  }
}
