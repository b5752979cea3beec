internal import Assessment
internal import Saver
internal import Sentences
internal import Wizard

extension EffectRunner {
  /// Reads a workshop and the assessment that it is about; both are held when the first picture stands.
  ///
  /// Of an assessment, the workshop beside it is meant. What cannot be read is told, and ends the program.
  func workshop(_ path: String) throws -> (OpenWorkshop, Session) {
    let path = Self.workshop(about: path) ?? path
    let found = try Files.readWorkshop(path)
    let region = try Files.assessment(of: found)
    let session: Session
    do throws(Refusal) {
      session = try self.session(region, asks: false)
    } catch {
      switch error {
      case .missing(let message): Output.complain(message)
      case .rescued: break
      case .unusable(let findings, _): Output.complain(findings)
      }
      throw Exit.invalid
    }
    try Files.checkWorkshop(found, against: session.questionnaire)
    let target: SaveTarget
    do throws(SaveError) {
      target = try SaveTarget(resolving: path)
    } catch {
      Output.complain(error.finalMessage)
      throw Exit.invalid
    }
    hold(path, target, found.identity)
    return (OpenWorkshop(found.workshop, fileName: path), session)
  }

  /// The workshop that lies beside an assessment and is about it; nil where the path is none, or there is no workshop.
  private static func workshop(about path: String) -> String? {
    guard (try? AssessmentFile.read(path, takesNewer: true)) != nil else { return nil }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let folder = path.folderPart
    let beside = Recent.files(in: folder).filter { $0 != name }.map { folder == "." ? $0 : "\(folder)/\($0)" }
    return beside.first { (try? WorkshopFile.read($0))?.workshop.assessment == name }
  }
}
