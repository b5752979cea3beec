internal import Assessment
internal import Glibc
internal import Saver
internal import Sentences
internal import Wizard

/// A workshop's file that somebody else writes, as the room sees it: only read, never locked, read anew when it changes.
struct FollowedWorkshop {
  private let path: String
  private var seen: [Int] = []
  private(set) var screen: RoomScreen

  /// The workshop is what the file said when it was read to begin with.
  init(_ path: String, _ workshop: Workshop, in questionnaire: Questionnaire) {
    self.path = path
    let environment = Environment.current
    screen = RoomScreen(
      workshop, in: questionnaire, language: environment.language, code: environment.contentLanguage)
  }

  /// Looks whether the file has changed, and takes over what it says; what was read last stays where it cannot be read.
  mutating func look() {
    screen.now = Environment.now
    let state = Self.state(of: path)
    guard state != seen else { return }
    do throws(WorkshopFile.Refusal) {
      let workshop = try WorkshopFile.read(path).workshop
      screen = RoomScreen(workshop, in: screen.questionnaire, language: screen.language, code: screen.code)
      screen.now = Environment.now
      seen = state
    } catch {
      // Looked at again the next time: between two names of one file there is a moment without either.
      screen.obstacle = RoomMessage.unreadable(path).text(in: screen.language)
    }
  }

  /// What changes with every saving.
  private static func state(of path: String) -> [Int] {
    var facts = stat()
    guard stat(path, &facts) == 0 else { return [] }
    return [Int(facts.st_ino), facts.st_size, facts.st_mtim.tv_sec, facts.st_mtim.tv_nsec]
  }
}
