extension Action {
  /// Every screen there is.
  ///
  /// Where two have actions in one group, footer and help show them in this order.
  static let screens: [any Screen.Type] = [
    NoteScreen.self, EvidenceScreen.self, QuestionScreen.self, ReasonScreen.self, FiguresScreen.self,
    ReportScreen.self, TargetScreen.self, MovesScreen.self, PlanScreen.self, CompareScreen.self, ComparisonScreen.self,
    DifferenceScreen.self, HistoryScreen.self, HandbookScreen.self, ListScreen.self, ProfileScreen.self,
    TraceScreen.self, ReviewScreen.self, PaletteScreen.self, HelpScreen.self, MigrationScreen.self,
    RecoveryScreen.self, RescueScreen.self, StartScreen.self, QuestionnairesScreen.self, OpenScreen.self,
    SetupScreen.self, AgendaScreen.self, VoteScreen.self, RevealScreen.self, SettleScreen.self, ActionsScreen.self,
    ActionFormScreen.self,
  ]
}
