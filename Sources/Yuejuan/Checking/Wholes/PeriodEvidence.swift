/// What speaks for a document being about another period than its round.
struct PeriodEvidence {
  /// The span that the words name.
  var period: Period
  /// Where the words stand.
  var range: Range<Int>
  /// What is said of it, in Chinese.
  var words: String
  /// What kind of evidence it is, for keys that stay the same.
  var kind: String
}

/// Looks for evidence that a submission is about another period.
struct PeriodSurvey {
  let submission: Submission
  let round: RoundName

  private static let looksBack = CheckingWords(.looksBack)

  private var document: Document { submission.document }

  /// A title that names another period, and none that the round allows.
  var title: PeriodEvidence? {
    let lines = document.titles.isEmpty ? document.openingLines : document.titles
    let named = lines.flatMap(spans)
    guard let first = named.first, !named.contains(where: { fits($0.period) }) else { return nil }
    return PeriodEvidence(
      period: first.period, range: first.range,
      words: "标题写的是“\(document.sourceWords(first.range))”（\(first.period.spoken)）", kind: "title")
  }

  /// A signature from before the round began.
  var signature: PeriodEvidence? {
    guard let written = submission.writtenDate, let range = written.range,
      written.date < round.period.start
    else { return nil }
    return PeriodEvidence(
      period: Period(written.date, written.date), range: range,
      words: "落款日期是\(written.date)，本期从\(round.period.start)才开始", kind: "signature")
  }

  /// A heading about an earlier part of the year that is no look back.
  var heading: PeriodEvidence? {
    let headings = document.blocks.filter { block in
      block.role == .main && block.isHeading && block.kind != .heading(level: 1)
        && !Self.looksBack.occur(in: document.text, block.range)
    }
    let named = headings.flatMap { spans($0.range) }
    guard !named.contains(where: { fits($0.period) }),
      let first = named.first(where: { $0.period.end < round.period.start && !isWholeYear($0.period) })
    else { return nil }
    return PeriodEvidence(
      period: first.period, range: first.range,
      words: "小标题写的是“\(document.sourceWords(first.range))”（\(first.period.spoken)）", kind: "heading")
  }

  /// Facts that are all but all of another part of a year, and none of the round's.
  var text: PeriodEvidence? {
    let stated = facts.filter(\.periodStated)
    let periods = stated.compactMap(\.period).filter { $0.isWholeMonths && !isWholeYear($0) }
    guard !periods.contains(where: { round.period.contains($0.end) }) else { return nil }
    let ends = Dictionary(grouping: periods, by: \.end).mapValues(\.count)
    guard let most = ends.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }),
      most.value >= Self.fewest, most.value * 3 >= periods.count * 2,
      let figure = stated.first(where: { $0.period?.end == most.key }), let period = figure.period
    else { return nil }
    return PeriodEvidence(
      period: period, range: figure.range,
      words: "正文写明期间的 \(periods.count) 个数据里，\(most.value) 个截至\(most.key.year)年\(most.key.month)月，没有一个属于本期",
      kind: "text")
  }

  /// A title of one part of a year over facts that are all of another, whatever round they are in.
  var titleAgainstText: PeriodEvidence? {
    let lines = document.titles.isEmpty ? document.openingLines : document.titles
    let facts = facts.filter { $0.period.map { !isWholeYear($0) } ?? false }
    // A title without a year is of the year that the text speaks of.
    let date = facts.first?.period?.end ?? round.period.end
    let named = lines.flatMap { spans($0, date) }.filter { !isWholeYear($0.period) }
    guard let first = named.first, facts.count >= Self.fewest, facts.contains(where: \.periodStated),
      !facts.contains(where: { fact in named.contains { fact.period?.overlaps($0.period) ?? true } }),
      let fact = facts.first, let period = fact.period
    else { return nil }
    return PeriodEvidence(
      period: first.period, range: first.range,
      words:
        "标题写的是“\(document.sourceWords(first.range))”（\(first.period.spoken)），正文的 \(facts.count) 个数据说的都是别的期间，如\(period.spoken)的“\(document.sourceWords(fact.range))”",
      kind: "title-text")
  }

  /// What the report itself states as done.
  private var facts: [Figure] {
    submission.figures.filter { $0.status == .actual && document.blocks[$0.block].role == .main }
  }

  /// Fewer facts than this tell nothing of a whole text.
  private static let fewest = 3

  /// The parts of years, and years, that are named in a line.
  private func spans(_ line: Range<Int>) -> [(period: Period, range: Range<Int>)] {
    spans(line, round.period.end)
  }

  /// The same, where a span without a year is of the year of a date.
  private func spans(_ line: Range<Int>, _ date: CalendarDate) -> [(period: Period, range: Range<Int>)] {
    submission.mentions.compactMap { mention in
      guard line.contains(mention.range.lowerBound), case .period(let expression) = mention.kind else {
        return nil
      }
      switch expression.span {
      case .months, .until: break
      case .year where expression.year != .open: break
      default: return nil
      }
      // 去年 is a year before the day of writing, which may be in the year after the round.
      if case .offset(let years) = expression.year, years < 0 { return nil }
      let period = expression.resolved(date: date, yearInForce: nil)
      return period.map { ($0, mention.range) }
    }
  }

  /// Whether a report of the round may bear a span: what runs from January has to end in the round, anything
  /// else has to touch it.
  private func fits(_ period: Period) -> Bool {
    if period.isFromJanuary, !isWholeYear(period) { return round.period.contains(period.end) }
    return period.overlaps(round.period)
  }

  private func isWholeYear(_ period: Period) -> Bool { period.isFromJanuary && period.end.month == 12 }
}
