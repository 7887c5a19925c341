/// Finds differences that are not the level now less the level before.
struct ChangeMismatch: RelationRule {
  static let id = "change-mismatch"
  static let level = Level.mandatoryUnlessExplained
  static let title = "增减额不符"
  static let subject = "增减额"

  func relations(in text: CheckedText, _ catalogue: Catalogue) -> [Relation] {
    ChangeRelations(text: text).changes()
  }
}
