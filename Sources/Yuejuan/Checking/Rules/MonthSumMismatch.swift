/// Finds running totals that are not the total up to the month before and the month itself.
struct MonthSumMismatch: Rule {
  static let id = "month-sum-mismatch"
  static let level = Level.mandatoryUnlessExplained
  static let title = "累计不平"

  func check(_ round: Round) -> [Finding] {
    let findings = RelationFindings(rule: Self.id, level: Self.level, subject: "累计数")
    return CheckedText.all(of: round).flatMap { findings.findings(PeriodRelations(text: $0).all(), in: $0) }
  }
}
