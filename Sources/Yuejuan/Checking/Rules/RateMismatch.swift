/// Finds completion rates, shares and named rates that are not what their part and whole give.
///
/// Written numbers are compared as the intervals that round to them. A rate that fits only if it was cut
/// off is a note. Part and whole are those of the same sentence, or a target of the same indicator
/// elsewhere in the report.
struct RateMismatch: RelationRule {
  static let id = "rate-mismatch"
  static let level = Level.mandatoryUnlessExplained
  static let title = "比率不符"
  static let subject = "比率"

  func relations(in text: CheckedText, _ catalogue: Catalogue) -> [Relation] {
    RateRelations(text: text).all() + DeclaredRelations(text: text, catalogue: catalogue).rates()
  }
}
