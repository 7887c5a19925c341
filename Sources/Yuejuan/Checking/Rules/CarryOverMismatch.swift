/// Finds ledgers in which 结转 + 新增 − 销号 is not 余数.
struct CarryOverMismatch: RelationRule {
  static let id = "carry-over-mismatch"
  static let level = Level.mandatoryUnlessExplained
  static let title = "结转不平"
  static let subject = "余数"

  func relations(in text: CheckedText, _ catalogue: Catalogue) -> [Relation] {
    CarryOverRelations(text: text).all()
  }
}
