package import Assessment
import Sentences

extension Workshop {
  /// The format that this version reads and writes.
  static let format = "mipexr-workshop/1"

  /// Reads a workshop file's text.
  ///
  /// Members that this version does not know are kept. All or nothing: one member of a wrong kind, and nothing is read; a
  /// session that keeps only counts is not read where it holds anything of a person.
  package init(reading bytes: [UInt8], limits: JSON.Limits = .standard) throws(InvalidWorkshop) {
    let result: (workshop: Workshop?, faults: [InvalidWorkshop.Fault])
    do throws(JSON.Fault) {
      var reader = try AssessmentReader(bytes, limits: limits, history: true)
      let workshop = try reader.workshop()
      try reader.scanner.end()
      result = (workshop, reader.workshopFaults)
    } catch {
      result = (nil, [.init(.told(error.what), at: error.place)])
    }
    guard let workshop = result.workshop, result.faults.isEmpty else { throw InvalidWorkshop(faults: result.faults) }
    self = workshop
  }
}

extension AssessmentReader {
  /// What was noted, in the order of the file.
  var workshopFaults: [InvalidWorkshop.Fault] {
    let places = JSON.places(at: faults.map(\.offset), in: scanner.bytes)
    let sorted = zip(places, faults.map(\.what)).sorted { $0.0 < $1.0 }
    let told = sorted.map { place, what in
      switch what {
      case .told(let message): InvalidWorkshop.Fault(.told(message), at: place)
      case .workshop(let fault): InvalidWorkshop.Fault(.workshop(fault), at: place)
      }
    }
    return told + (surplus > 0 ? [.init(.workshop(.more(surplus)))] : [])
  }
}
