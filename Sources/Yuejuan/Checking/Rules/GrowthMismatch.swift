/// Finds growth rates that are not what the levels now and before, or level and difference, give.
struct GrowthMismatch: Rule {
  static let id = "growth-mismatch"
  static let level = Level.mandatoryUnlessExplained
  static let title = "增速不符"

  func check(_ round: Round) -> [Finding] {
    let findings = RelationFindings(rule: Self.id, level: Self.level, subject: "增速")
    return CheckedText.all(of: round).flatMap {
      findings.findings(ChangeRelations(text: $0).growths(), in: $0)
    }
  }
}
