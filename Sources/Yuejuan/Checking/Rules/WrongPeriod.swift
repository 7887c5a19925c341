/// Finds submissions that are about another quarter or year than the round.
///
/// Last quarter's report is handed in again, or its title was never changed. The title is taken at its word;
/// a signature from before the round, a heading of an earlier quarter, and a text whose facts are all of
/// another part of the year have to be looked at. That other periods are mentioned for comparison
/// (去年同期, 比上半年) says nothing.
struct WrongPeriod: Rule {
  static let id = "wrong-period"
  static let level = Level.mandatoryUnlessExplained
  static let title = "期间不符"

  func check(_ round: Round) -> [Finding] { round.submissions.compactMap { finding($0, in: round) } }

  private func finding(_ submission: Submission, in round: Round) -> Finding? {
    let survey = PeriodSurvey(submission: submission, round: round.name)
    let evidence = [survey.title, survey.signature, survey.heading, survey.text].compactMap(\.self)
    guard let first = evidence.first else { return survey.titleAgainstText.map { conflict($0, submission) } }
    let document = submission.document
    return Finding(
      rule: Self.id, level: first.kind == "title" ? Self.level : .verify, unit: submission.unit.id,
      document: document.name, range: document.map.sourceRange(of: first.range),
      quote: document.sourceWords(first.range),
      summary: "“\(document.name)”可能不是本期的材料：\(first.words)，本轮收的是\(round.name.period.spoken)",
      notes: evidence.dropFirst().map(\.words),
      suggestion: "请报送\(round.name.period.spoken)的材料；如内容就是本期的，请改正期间后重新报送。",
      key: evidence.map { "\($0.kind) \($0.period)" }.joined(separator: "|"))
  }

  /// A finding about a report that is of the round and contradicts its own title.
  private func conflict(_ evidence: PeriodEvidence, _ submission: Submission) -> Finding {
    let document = submission.document
    return Finding(
      rule: Self.id, level: .verify, unit: submission.unit.id, document: document.name,
      range: document.map.sourceRange(of: evidence.range), quote: document.sourceWords(evidence.range),
      summary: "“\(document.name)”的标题和正文不是一个期间：\(evidence.words)",
      suggestion: "请核对标题和正文，改正写错的一处后重新报送。", key: "\(evidence.kind) \(evidence.period)")
  }
}
