package import Assessment
package import Sentences

extension Library {
  /// The regions of all places together; an earlier place's region overrides a later one of the same code, and the scores
  /// of both are there.
  ///
  /// A file with errors gives the regions that could be read, and its findings.
  package func regions() -> Reading<Regions> {
    var merged: Regions?
    var findings: [Finding] = []
    for (origin, path) in regionFiles {
      let (root, wrong) = origin.tree(path)
      findings += wrong
      guard let root else { continue }
      let report = FindingCollector(file: origin.name(of: path))
      let regions = RegionsReader(report: report).read(root)
      findings += report.findings
      guard let regions else { continue }
      merged = merged.map { $0.adding(regions) } ?? regions
    }
    return Reading(merged ?? Regions(), findings.sorted())
  }

  /// Of each place the list of regions, then the imported scores.
  private var regionFiles: [(origin: Origin, path: String)] {
    origins.flatMap { origin in
      ["Handbook/regions.yaml", ImportedScores.path].filter(origin.has).map { (origin, $0) }
    }
  }

  /// All practices by id, each once; findings name the ones that cannot be listed.
  package func practices() -> Reading<[Practice]> {
    var practices: [String: Practice] = [:]
    var findings: [Finding] = []
    for origin in origins {
      for name in origin.practiceFiles {
        let reading = practice(in: "Handbook/practices/\(name)", of: origin)
        findings += reading.findings
        if let practice = reading.value, practices[practice.id] == nil { practices[practice.id] = practice }
      }
    }
    return Reading(practices.values.sorted { $0.id < $1.id }, findings.sorted())
  }

  /// A practice; no value and a finding if there is none of that id.
  package func practice(_ id: String) -> Reading<Practice> {
    for origin in origins where id.isIdentifier && origin.has("Handbook/practices/\(id).yaml") {
      let reading = practice(in: "Handbook/practices/\(id).yaml", of: origin)
      if reading.value == nil || reading.value?.id == id { return reading }
    }
    let all = practices()
    if let practice = all.value?.first(where: { $0.id == id }) { return Reading(practice) }
    return .unknown(.practice, id, known: (all.value ?? []).map(\.id))
  }

  private func practice(in path: String, of origin: Origin) -> Reading<Practice> {
    let (root, wrong) = origin.tree(path)
    guard let root else { return Reading(nil, wrong) }
    let report = FindingCollector(file: origin.name(of: path))
    let practice = PracticeReader(report: report).read(root)
    return Reading(practice, (wrong + report.findings).sorted())
  }
}

extension Library.Origin {
  /// The files that hold practices: not the form that authors copy.
  var practiceFiles: [String] {
    names(in: "Handbook/practices").filter { $0.hasSuffix(".yaml") && $0 != PracticeReader.form }
  }
}

extension Regions {
  /// These and the others, in the order of the others; of one code these count, with the scores of both.
  fileprivate func adding(_ others: Regions) -> Regions {
    var result = others
    for region in regions {
      guard let place = result.regions.firstIndex(where: { $0.nuts == region.nuts }) else {
        result.regions.append(region)
        continue
      }
      let known = result.regions[place].scores
      result.regions[place] = region
      result.regions[place].scores += known.filter { score in !region.scores.contains(where: score.isSame) }
    }
    return result
  }
}
