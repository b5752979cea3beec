package import Assessment
import Glibc

/// A process, told apart from every other one, also after it has ended.
package struct Owner: Hashable, Sendable {
  package var host: String
  package var process: Int
  /// The kernel's time of its start; a later process of the same number has another one.
  package var started: String
  /// The kernel's name for the time between two boots.
  package var boot: String
  /// When it opened the file.
  package var at: Timestamp
  /// Who started it, by the name in the environment; empty where there is none, and in older records.
  package var person = ""

  /// Where it is, and whose it is: "anna@host".
  package var place: String { person.isEmpty ? host : "\(person)@\(host)" }
}

extension Owner {
  /// This process.
  package static func current(at now: Timestamp) -> Owner {
    var host = [CChar](repeating: 0, count: 256)
    gethostname(&host, host.count - 1)
    let name = String(decoding: host.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let process = Int(getpid())
    return Owner(
      host: name, process: process, started: start(of: process) ?? "", boot: currentBoot, at: now, person: currentPerson
    )
  }

  /// Whether the process is known to have ended; one of another host is not.
  package var hasEnded: Bool {
    let current = Owner.current(at: at)
    guard host == current.host else { return false }
    guard boot == current.boot else { return true }
    guard let start = Self.start(of: process) else { return true }
    return start != started
  }

  /// Not from the list of users, which a program that is one file cannot ask everywhere.
  private static var currentPerson: String {
    let names = ["LOGNAME", "USER"].compactMap { (name: String) in getenv(name).map { String(cString: $0) } }
    return names.first { !$0.isEmpty } ?? ""
  }

  private static var currentBoot: String {
    SystemCalls.systemText("/proc/sys/kernel/random/boot_id").filter { !$0.isWhitespace }
  }

  /// When a process started, by the kernel's count; nil when there is no such process.
  ///
  /// It is field 22 of proc_pid_stat(5); the second field may itself hold blanks and brackets.
  private static func start(of process: Int) -> String? {
    let text = SystemCalls.systemText("/proc/\(process)/stat")
    guard let bracket = text.lastIndex(of: ")") else { return nil }
    let fields = text[bracket...].split(separator: " ")
    return fields.count > 20 ? String(fields[20]) : nil
  }
}

extension Owner {
  /// One line of JSON.
  package var record: [UInt8] {
    JSON.object([
      "host": .string(host), "process": .integer(process), "started": .string(started), "boot": .string(boot),
      "at": .string(at.description), "person": .string(person),
    ]).written(.line)
  }

  package init?(record: [UInt8]) {
    guard let members = (try? JSON(parsing: record))?.object, let host = members["host"]?.string,
      case .number(let number)? = members["process"], let process = Int(number),
      let started = members["started"]?.string, let boot = members["boot"]?.string,
      let at = members["at"]?.string.flatMap(Timestamp.init)
    else { return nil }
    let person = members["person"]?.string ?? ""
    self.init(host: host, process: process, started: started, boot: boot, at: at, person: person)
  }
}
