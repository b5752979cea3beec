import Sentences
import Text

/// The regions that the library knows.
package struct Regions: Hashable, Sendable {
  /// The year of the NUTS classification that the codes are from.
  package var nuts: Int
  package var source: String
  package var regions: [Region]

  package init(nuts: Int = 2021, source: String = "", regions: [Region] = []) {
    self.nuts = nuts
    self.source = source
    self.regions = regions
  }
}

extension Regions {
  /// What came of looking for a region.
  package enum Match: Hashable, Sendable {
    case one(Region)
    /// The text names several equally well.
    case several([Region])
    /// None; the ones that may have been meant, the likeliest first, at most three.
    case none(near: [Region])
  }

  package subscript(nuts: String) -> Region? {
    regions.first { $0.nuts == nuts }
  }

  /// Looks for a NUTS code, or for a name in any language; case, accents and punctuation do not matter.
  package func find(_ text: String) -> Match {
    if let region = self[text.uppercased()] { return .one(region) }
    let wanted = text.folded
    guard !wanted.isEmpty else { return .none(near: []) }
    let equal = regions.filter { $0.spellings.contains(wanted) }
    if equal.isEmpty { return .none(near: near(wanted)) }
    return equal.count == 1 ? .one(equal[0]) : .several(equal)
  }

  private func near(_ wanted: String) -> [Region] {
    let ranked = regions.enumerated().compactMap { position, region in
      region.spellingsAndWords.compactMap { distance(wanted, $0) }.min().map { ($0, position, region) }
    }
    return ranked.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.prefix(3).map(\.2)
  }

  /// 0 when one is a part of the other, from three letters on; else the number of letters that differ, at most a third.
  private func distance(_ wanted: String, _ spelling: String) -> Int? {
    let isPart = spelling.hasPrefix(wanted) || wanted.hasPrefix("\(spelling) ") || wanted.hasSuffix(" \(spelling)")
    if wanted.count >= 3, isPart { return 0 }
    return wanted.distance(to: spelling, atMost: max(1, max(wanted.count, spelling.count) / 3))
  }
}

extension Region {
  /// All names, folded; the parts of a name in several languages too, and their single words from four letters on.
  fileprivate var spellingsAndWords: [String] {
    spellings + spellings.flatMap { $0.split(separator: " ").filter { $0.count > 3 }.map(String.init) }
  }

  /// All names, folded; the parts of a name in several languages too.
  fileprivate var spellings: [String] {
    let parts = names.sorted { $0.key < $1.key }.flatMap { name in
      [name.value] + name.value.split { "/–,".contains($0) }.map(String.init)
    }
    return [nuts.folded] + parts.map(\.folded)
  }
}
