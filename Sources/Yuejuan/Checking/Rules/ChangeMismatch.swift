/// Finds differences that are not the level now less the level before.
struct ChangeMismatch: Rule {
  static let id = "change-mismatch"
  static let level = Level.mandatoryUnlessExplained
  static let title = "增减额不符"

  func check(_ round: Round) -> [Finding] {
    let findings = RelationFindings(rule: Self.id, level: Self.level, subject: "增减额")
    return CheckedText.all(of: round).flatMap {
      findings.findings(ChangeRelations(text: $0).changes(), in: $0)
    }
  }
}
