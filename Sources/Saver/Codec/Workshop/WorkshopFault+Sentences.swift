import Assessment
package import Sentences
import Text

extension WorkshopFault {
  /// What is wrong, in words.
  package var told: WorkshopFileMessage {
    switch self {
    case .notAWorkshop(let found?): .notAWorkshop(found)
    case .notAWorkshop(nil): .noFormat
    case .notACount(let member, let most): .notACount(member: member, most: most)
    case .votesAndCounts: .votesAndCounts
    case .moreThanPresent(let total, let present): .moreThanPresent(total: total, present: present)
    case .noChoice(let key): .noChoice(key)
    case .unknownKey(let key): .unknownKey(key)
    case .roundTwice(let indicator, let number): .roundTwice(indicator: indicator, number: number)
    case .onAgendaTwice(let indicator): .onAgendaTwice(indicator)
    case .keepsPersons: .keepsPersons
    case .keepsEarlierCounts: .keepsEarlierCounts
    case .severalChanges: .severalChanges
    case .otherVersion(let found, let expected): .otherVersion(found: found, expected: expected)
    case .otherFingerprint(let found, let expected): .otherFingerprint(found: found, expected: expected)
    case .more(let count): .more(count)
    }
  }
}

extension InvalidWorkshop.Fault {
  /// The fault as it is told of any file.
  package func finding(file: String) -> Finding {
    switch what {
    case .told(let message): Finding(.error, file: file, place: place, message)
    case .workshop(let fault): Finding(.error, file: file, place: place, fault.told)
    }
  }
}

extension WorkshopFile.Refusal {
  /// What to show, a line each.
  package var findings: [Finding] {
    switch self {
    case .unreadable(.missing(let path)): [Finding(.error, file: path, WorkshopMessage.missing)]
    case .unreadable(let error): error.findings
    case .invalid(let path, let faults): faults.map { $0.finding(file: path) }
    }
  }
}

extension WorkshopFile {
  /// Whether a file says of itself that it is a workshop, of any version and however damaged.
  package static func isMeant(by path: String) -> Bool {
    guard let bytes = try? AssessmentFile.bytes(path, limits: .standard) else { return false }
    // What somebody wrote about formats stands behind an escaped quotation mark.
    let text = String(decoding: bytes, as: UTF8.self).replacing("\\\"", by: "")
    return text.holds("\"mipexr-workshop/") && !text.holds("\"mipexr-assessment/")
  }
}
