/// Finds submissions that speak for several units, or for none of the roster.
///
/// Their figures count for nobody until somebody has decided, so a unit may seem to have handed in
/// nothing. Where the pipeline has no roster, nobody has to decide.
struct AmbiguousUnit: Rule {
  static let id = "ambiguous-unit"
  static let level = Level.verify
  static let title = "归属不明"

  func check(_ round: Round) -> [Finding] {
    if round.pipeline.hasNoRoster { return [] }
    return round.submissions.compactMap { submission in
      switch submission.unit {
      case .unit: nil
      case .ambiguous(let ids, let reason): finding(submission, why: reason, of: ids, in: round)
      case .none: finding(submission, why: "标题、落款、正文和文件名都没有写名册中的单位", of: [], in: round)
      }
    }
  }

  private func finding(
    _ submission: Submission, why: String, of ids: [String], in round: Round
  ) -> Finding {
    let name = submission.document.name
    let units = ids.compactMap { round.pipeline.roster[$0]?.name }.joined(separator: "、")
    let toWhom = units.isEmpty ? "" : "（可能是\(units)）"
    return Finding(
      rule: Self.id, level: Self.level, document: name,
      summary: "未能判定“\(name)”属于哪个单位\(toWhom)：\(why)",
      suggestion: "请在标题或落款写明一个报送单位；如用的是别名，请补进名册 roster.csv 的 aliases 列。", key: name)
  }
}
