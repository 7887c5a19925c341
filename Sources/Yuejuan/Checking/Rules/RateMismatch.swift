/// Finds completion rates, shares and named rates that are not what their part and whole give.
///
/// Written numbers are compared as the intervals that round to them. A rate that fits only if it was cut
/// off is a note. Part and whole are those of the same sentence, or a target of the same indicator
/// elsewhere in the report.
struct RateMismatch: Rule {
  static let id = "rate-mismatch"
  static let level = Level.mandatoryUnlessExplained
  static let title = "比率不符"

  func check(_ round: Round) -> [Finding] {
    let findings = RelationFindings(rule: Self.id, level: Self.level, subject: "比率")
    let catalogue = round.pipeline.catalogue
    return CheckedText.all(of: round).flatMap { text in
      findings.findings(
        RateRelations(text: text).all() + DeclaredRelations(text: text, catalogue: catalogue).rates(),
        in: text)
    }
  }
}
