/// Finds submissions that were written after the round's deadline.
///
/// The deadline is `deadline` in `pipeline.yaml`, in days after the round's last day. The day is the one beside
/// the signature, under the title, or declared by the page, since the time stamp of a file changes with every
/// copy. Which submissions bear no date is said once. Where nobody owes a report, nobody is late.
struct Late: Rule {
  static let id = "late"
  static let level = Level.verify
  static let title = "逾期报送"

  func obstacle(in round: Round) -> String? {
    if round.pipeline.roster.units.isEmpty { return nil }
    return round.pipeline.deadline == nil ? "pipeline.yaml 没有写报送期限 deadline（期末之后多少天）" : nil
  }

  func check(_ round: Round) -> [Finding] {
    guard let days = round.pipeline.deadline else { return [] }
    let last = round.name.period.end.adding(days: days)
    let dated = round.submissions.compactMap { submission in
      submission.writtenDate.flatMap { finding(submission, $0, after: last) }
    }
    return dated + [undated(round)].compactMap(\.self)
  }

  private func finding(_ submission: Submission, _ written: WrittenDate, after last: CalendarDate) -> Finding?
  {
    let document = submission.document
    let days = last.days(until: written.date)
    guard days > 0 else { return nil }
    return Finding(
      rule: Self.id, level: Self.level, unit: submission.unit.id, document: document.name,
      range: written.range.map { document.map.sourceRange(of: $0) },
      quote: written.range.map { document.sourceWords($0) },
      summary: "“\(document.name)”写于\(written.date)，截止日期是\(last)，逾期 \(days) 天",
      suggestion: "请登记逾期；如落款日期写错，请改正后重新报送。", key: "\(written.date) > \(last)")
  }

  private func undated(_ round: Round) -> Finding? {
    let names = round.submissions.filter { $0.writtenDate == nil }.map(\.document.name)
    guard !names.isEmpty else { return nil }
    return Finding(
      rule: Self.id, level: .note,
      summary: "\(names.count) 份报送件没有写日期，没有检查是否逾期：" + names.joined(separator: "、"),
      suggestion: "请按收件登记核对；落款写明日期的报送件才能检查。", key: names.joined(separator: "|"))
  }
}
