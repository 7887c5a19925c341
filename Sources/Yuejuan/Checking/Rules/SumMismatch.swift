/// Finds totals that are not the sum of their parts, and parts that are more than their total.
///
/// A total that differs by what rounding explains is a note (舍位平衡). Behind 其中 only more than the
/// whole is a fault, since the list need not be complete.
struct SumMismatch: RelationRule {
  static let id = "sum-mismatch"
  static let level = Level.mandatoryUnlessExplained
  static let title = "分项与合计不符"
  static let subject = "合计和分项"

  func relations(in text: CheckedText, _ catalogue: Catalogue) -> [Relation] {
    TotalRelations(text: text).all() + TableTotals(text: text).all()
      + DeclaredRelations(text: text, catalogue: catalogue).sums() + ExcessRelations(text: text).all()
  }
}
