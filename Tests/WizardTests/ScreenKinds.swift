@testable import Wizard

/// Short names for what tests ask most: which screen is in view.
extension ScreenKind {
  static let note = NoteScreen.kind
  static let list = ListScreen.kind
  static let handbook = HandbookScreen.kind
  static let history = HistoryScreen.kind
  static let start = StartScreen.kind
  static let review = ReviewScreen.kind
  static let migration = MigrationScreen.kind
  static let profile = ProfileScreen.kind
  static let setup = SetupScreen.kind
  static let question = QuestionScreen.kind
  static let target = TargetScreen.kind
  static let recovery = RecoveryScreen.kind
  static let difference = DifferenceScreen.kind
  static let palette = PaletteScreen.kind
  static let trace = TraceScreen.kind
  static let reason = ReasonScreen.kind
  static let open = OpenScreen.kind
  static let questionnaires = QuestionnairesScreen.kind
  static let report = ReportScreen.kind
  static let help = HelpScreen.kind
  static let moves = MovesScreen.kind
  static let plan = PlanScreen.kind
  static let evidence = EvidenceScreen.kind
  static let figures = FiguresScreen.kind
  static let comparison = ComparisonScreen.kind
  static let rescue = RescueScreen.kind
  static let beside = CompareScreen.kind
  static let reportFile = ReportScreen.kinds[1]
}
