/// Finds ledgers in which 结转 + 新增 − 销号 is not 余数.
struct CarryOverMismatch: Rule {
  static let id = "carry-over-mismatch"
  static let level = Level.mandatoryUnlessExplained
  static let title = "结转不平"

  func check(_ round: Round) -> [Finding] {
    let findings = RelationFindings(rule: Self.id, level: Self.level, subject: "余数")
    return CheckedText.all(of: round).flatMap {
      findings.findings(CarryOverRelations(text: $0).all(), in: $0)
    }
  }
}
