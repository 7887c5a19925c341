/// Finds growth rates that are not what the levels now and before, or level and difference, give.
struct GrowthMismatch: RelationRule {
  static let id = "growth-mismatch"
  static let level = Level.mandatoryUnlessExplained
  static let title = "增速不符"
  static let subject = "增速"

  func relations(in text: CheckedText, _ catalogue: Catalogue) -> [Relation] {
    ChangeRelations(text: text).growths()
  }
}
