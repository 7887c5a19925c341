/// Finds sentences with figures that stand unchanged in the report of the round before.
///
/// A fact that has not changed in a quarter to the last digit was more likely not counted again. Sentences about
/// earlier years stay as they are, and so do plans; they are passed by. Where many sentences of a report were
/// copied, one finding tells of all of them. Needs `--previous`.
struct CopiedSentence: Rule {
  static let id = "copied-sentence"
  static let level = Level.verify
  static let title = "照抄上期"

  /// From here on one finding stands for all of a report.
  private static let many = 6

  func obstacle(in round: Round) -> String? { round.obstacleOfLookingBack }

  func check(_ round: Round) -> [Finding] {
    guard let previous = round.previous else { return [] }
    let known = Dictionary(
      previous.sentences.map { ([$0.unit, $0.words], $0.document) }, uniquingKeysWith: { first, _ in first })
    return round.submissions.flatMap { submission -> [Finding] in
      guard let unit = submission.unit.id else { return [] }
      let copied = submission.reportedSentences.filter { sentence in
        known[[unit, sentence.words]] != nil
          && sentence.periods.contains { $0.end.year >= round.name.period.start.year }
      }
      guard let first = copied.first, let document = known[[unit, first.words]] else { return [] }
      return copied.count < Self.many
        ? copied.map { finding(submission, [$0], document, previous.name) }
        : [finding(submission, copied, document, previous.name)]
    }
  }

  private func finding(
    _ submission: Submission, _ copied: [ReportedSentence], _ source: String, _ previous: RoundName
  ) -> Finding {
    let document = submission.document
    let range = copied.first?.range ?? 0..<0
    let what = copied.count == 1 ? "这一句连同数字" : "有 \(copied.count) 句连同数字"
    let excerpt = document.excerpt(around: range.lowerBound..<range.lowerBound, in: range, scalars: 30)
    return Finding(
      rule: Self.id, level: Self.level, unit: submission.unit.id, document: document.name,
      range: document.map.sourceRange(of: range), quote: document.sourceWords(range),
      summary: "“\(excerpt)”\(what)与上期\(previous)的“\(source)”一字不差",
      notes: copied.dropFirst().prefix(Self.many).map { "“\(document.line($0.range))”" },
      suggestion: "请按本期实际更新数字；数字确实没有变化的，请说明理由。", key: copied.map(\.words).joined())
  }
}
