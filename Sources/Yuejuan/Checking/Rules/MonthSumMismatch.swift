/// Finds running totals that are not the total up to the month before and the month itself.
struct MonthSumMismatch: RelationRule {
  static let id = "month-sum-mismatch"
  static let level = Level.mandatoryUnlessExplained
  static let title = "累计不平"
  static let subject = "累计数"

  func relations(in text: CheckedText, _ catalogue: Catalogue) -> [Relation] {
    PeriodRelations(text: text).all()
  }
}
