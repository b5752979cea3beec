internal import Assessment
internal import Reports
internal import Saver
internal import Sentences
internal import Text

/// What participants handed in: their files, folders of them, and the form's answers.
struct BallotBox {
  private let questionnaire: Questionnaire
  private let regions: Regions
  private let language: String
  private let now: Timestamp
  private let workshop: FileKey?
  private let assessment: FileKey?
  /// Those who are named in the region's assessment: a copy of it, filled in by twenty, names them all alike.
  private let regionsPeople: Set<String>
  private var seen: Set<FileKey> = []

  private(set) var ballots: [Ballot] = []
  private(set) var entries: [Entry] = []
  /// How many files bear a name that says nothing of who filled them in.
  private(set) var sharedNames = 0

  init(
    _ questionnaire: Questionnaire, regions: Regions, language: String, now: Timestamp, workshop: String,
    assessment: String
  ) {
    self.questionnaire = questionnaire
    self.regions = regions
    self.language = questionnaire.languages.contains(language) ? language : Questionnaire.sourceLanguage
    self.now = now
    self.workshop = FileKey(workshop)
    self.assessment = FileKey(assessment)
    regionsPeople = Set(((try? AssessmentFile.read(assessment))?.assessment.people ?? []).map(\.name))
  }

  /// What came of one source; a form has many ballots.
  struct Entry {
    let source: String
    var place: Place?
    let outcome: Outcome

    enum Outcome {
      case refused(any Message)
      /// No ballot, and nothing wrong about that.
      case passed(WorkshopIntake)
      case ballot(Int)
      case form(Range<Int>, refused: Int)
    }
  }
}

extension BallotBox {
  /// Reads a file, or all that are in a folder.
  mutating func take(_ source: String) {
    guard FileKey(source) != nil else { return refuse(source, WorkshopIntake.nothingThere) }
    let list = FileList([source], endings: [".json", ".csv"])
    for error in list.refusals { refuse(error) }
    if list.hasFolder, list.count == 0, list.refusals.isEmpty { refuse(source, WorkshopIntake.emptyFolder) }
    for position in 0..<list.count { takeFile(list[position]) }
  }

  private mutating func takeFile(_ path: String) {
    let key = FileKey(path)
    if path.lastPart.isConflictCopy { return refuse(path, WorkshopIntake.conflictCopy) }
    if key != nil, key == workshop { return pass(path, .workshopItself) }
    if key != nil, key == assessment { return pass(path, .regionsOwn) }
    if let key, !seen.insert(key).inserted { return pass(path, .readAlready) }
    if path.lowercased().hasSuffix(".csv") { takeForm(path) } else { takeAssessment(path) }
  }

  private mutating func takeAssessment(_ path: String) {
    do throws(ReadError) {
      let found = try AssessmentFile.read(path).assessment
      take(found, from: .file, submission: nil, path)
    } catch {
      refuse(error)
    }
  }

  private mutating func take(
    _ found: Assessment, from origin: Workshop.Participant.Origin, submission: String?, _ path: String
  ) {
    do throws(Workshop.Refusal) {
      ballots.append(try ballot(found, origin, submission))
      entries.append(Entry(source: path, outcome: .ballot(ballots.count - 1)))
    } catch {
      refuse(path, error.told(in: questionnaire))
    }
  }

  private mutating func ballot(
    _ found: Assessment, _ origin: Workshop.Participant.Origin, _ submission: String?
  ) throws(Workshop.Refusal) -> Ballot {
    var name = found.people.count == 1 ? found.people.first?.name : nil
    if name?.allSatisfy(\.isWhitespace) == true { name = nil }
    let isShared = name.map(regionsPeople.contains) == true
    let ballot = try Ballot(
      of: found, from: origin, submission: submission, name: isShared ? nil : name, in: questionnaire)
    if isShared { sharedNames += 1 }
    return ballot
  }

  private mutating func refuse(_ error: ReadError) {
    guard let finding = error.findings.first else { return }
    entries.append(Entry(source: finding.file, place: finding.place, outcome: .refused(finding.what)))
  }

  private mutating func refuse(_ source: String, _ why: any Message) {
    entries.append(Entry(source: source, outcome: .refused(why)))
  }

  private mutating func pass(_ source: String, _ why: WorkshopIntake) {
    entries.append(Entry(source: source, outcome: .passed(why)))
  }
}

extension BallotBox {
  /// Rows that do not fit are told with line and column, beside the form's line.
  private mutating func takeForm(_ path: String) {
    let rows: [[CSV.Cell]]
    do {
      rows = try CSV.rows(try AtomicOutput.read(path, limit: CSV.limit))
    } catch let error as ReadError {
      return refuse(error)
    } catch let fault as CSVFault {
      let finding = fault.finding(file: path)
      return entries.append(Entry(source: path, place: finding.place, outcome: .refused(finding.what)))
    } catch {
      return
    }
    let form = FormImport(questionnaire, regions: regions, language: language, now: now, file: path)
    let result = form.read(rows)
    Output.complain(result.findings)
    guard rows.count > 1 else { return refuse(path, WorkshopIntake.emptyForm) }
    let start = ballots.count
    var refused = result.refused
    for submission in result.submissions {
      do throws(Workshop.Refusal) {
        ballots.append(try ballot(submission.assessment, .form, submission.key))
      } catch {
        refused += 1
        Output.complain([Finding(.error, file: path, error.told(in: questionnaire))])
      }
    }
    entries.append(Entry(source: path, outcome: .form(start..<ballots.count, refused: refused)))
  }
}

extension BallotBox.Entry {
  var isRefused: Bool {
    switch outcome {
    case .refused: true
    case .form(_, let refused): refused > 0
    case .passed, .ballot: false
    }
  }

  /// `anna.json: taken`, with what became of each ballot.
  func line(_ intakes: [Workshop.Intake]) -> String {
    let position = place.map { ":\($0.line):\($0.column)" } ?? ""
    return "\(source.harmless)\(position): \(told(intakes))"
  }

  private func told(_ intakes: [Workshop.Intake]) -> String {
    switch outcome {
    case .refused(let why): WorkshopIntake.refused(why.said).said
    case .passed(let why): why.said
    case .ballot(let number): intakes.indices.contains(number) ? intakes[number].told.said : ""
    case .form(let numbers, let refused):
      tally(intakes.isEmpty ? [] : Array(intakes[numbers]), refused).map(\.said).joined(separator: ", ")
    }
  }

  private func tally(_ intakes: [Workshop.Intake], _ refused: Int) -> [WorkshopIntake] {
    var (taken, replaced, same, counted, superseded) = (0, 0, 0, 0, 0)
    for intake in intakes {
      switch intake {
      case .taken: taken += 1
      case .replaced: replaced += 1
      case .asBefore: same += 1
      case .counted: counted += 1
      case .superseded: superseded += 1
      }
    }
    return [
      (taken, WorkshopIntake.tallyTaken(taken)), (replaced, .tallyReplaced(replaced)), (same, .tallyAsBefore(same)),
      (counted, .tallyCounted(counted)), (superseded, .tallySuperseded(superseded)), (refused, .tallyRefused(refused)),
    ].filter { $0.0 > 0 }.map(\.1)
  }
}

extension String {
  /// Whether a tool that keeps folders alike gave the file its name because two had written at once.
  ///
  /// Syncthing, Nextcloud, Dropbox (in several languages), and this program itself.
  fileprivate var isConflictCopy: Bool {
    let name = lowercased()
    return [".sync-conflict-", ".conflict-", "_conflict-", "conflicted copy", "motstridig", "en conflicto"]
      .contains { name.holds($0) }
  }
}
