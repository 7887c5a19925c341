/// Tells which days a figure covers: the span named nearest before it, or what its document implies.
struct PeriodReading {
  let text: [UInt8]
  let scan: Scan
  /// The document's date, where known.
  let date: CalendarDate?
  /// The year that the text is of, where its date is not known.
  let year: Int?
  /// The year that the document reports on, where that is not the one of its date.
  let reportedYear: Int?

  /// A resolved span of time in the text.
  struct Span {
    var range: Range<Int>
    var period: Period?
    var expression: PeriodExpression
    /// Whether it says when something happened, rather than being part of a name (第三季度考核).
    var isAdverbial: Bool
    /// Whether it speaks of the year as such (全年目标), so that it governs its own number only.
    var isWholeYear: Bool

    /// 2025年和“十四五”时期工作回顾: the years around the one that is spoken of.
    var isSeveralYears: Bool {
      if case .years = expression.span { true } else { false }
    }
  }

  /// The spans of a block that figures may belong to, in order.
  func spans(ofBlock block: Int) -> [Span] {
    var spans: [Span] = []
    var yearInForce = reportedYear ?? year
    for (expression, range) in scan.periods(inBlock: block) {
      let period = meant(expression, range).resolved(
        date: date, yearInForce: yearInForce, base: spans.last?.period, ownYear: year)
      if isComparison(range.lowerBound) { continue }
      if expression.year != .open { yearInForce = period?.start.year ?? yearInForce }
      spans.append(
        Span(
          range: range, period: period, expression: expression,
          isAdverbial: isAdverbial(range, expression, inBlock: block), isWholeYear: isWholeYear(range)))
    }
    return spans
  }

  /// The days of a figure, and how the text says so.
  struct Result {
    /// How a period is known.
    enum Origin {
      /// Its own clause names it.
      case stated
      /// Words before it, or the heading, name it.
      case inherited
      /// Nothing names it: it is what the document reports on.
      case assumed
    }
    var period: Period?
    var origin: Origin
    /// The words that name it.
    var span: Span?
  }

  /// What else bears on a figure's period besides the words of its block.
  struct Setting {
    /// The span of the heading above the block, or of the paragraph that opens the section.
    var section: Span?
    /// The words for whom the figure is; 2022年改造项目 names its year.
    var subject: Range<Int>?
    /// The figure of the same status before it in the sentence.
    var before: Result?
  }

  /// The period of a figure.
  func period(
    at site: FigureSite, _ status: Status, _ aspect: Aspect, spans: [Span], in setting: Setting
  ) -> Result {
    let clauseStart = min(
      site.left.lowerBound, site.clauseTokens.first.map { scan.tokens[$0].range.lowerBound } ?? .max)
    let inForce = spans.nearest(before: site.range.lowerBound).first {
      governs($0, site, status, clauseStart: clauseStart, subject: setting.subject)
    }
    let start = inForce?.range.lowerBound ?? -1
    if isDerived(aspect), let before = setting.before, let named = before.span, start < named.range.lowerBound
    {
      return Result(period: before.period, origin: .inherited, span: inForce)
    }
    if start < site.sentence.lowerBound, let behind = spanBehind(site, spans) {
      return Result(period: adjusted(behind, status, site), origin: .stated, span: behind)
    }
    if status == .norm, inForce == nil { return Result(period: nil, origin: .assumed) }
    if let span = inForce ?? setting.section {
      return Result(
        period: adjusted(span, status, site), origin: start >= clauseStart ? .stated : .inherited, span: span)
    }
    return Result(period: assumed(status, site), origin: .assumed)
  }

  private func governs(
    _ span: Span, _ site: FigureSite, _ status: Status, clauseStart: Int, subject: Range<Int>?
  ) -> Bool {
    let start = span.range.lowerBound
    if start == subject?.lowerBound { return true }
    if status == .norm {
      if case .stated = span.expression.year { return start >= clauseStart }
      return false
    }
    if span.isSeveralYears, !isEra(span) { return start >= site.sentence.lowerBound }
    if span.expression.span == .sameAYearBefore { return start >= clauseStart }
    if span.isWholeYear, reportedYear == nil {
      return start >= site.left.lowerBound && status != .actual
    }
    return start >= clauseStart || span.isAdverbial
      || start >= site.sentence.lowerBound && span.expression.span != .year
  }

  /// 提高4.8倍, 居第三位: what is said of the number before, and of the same days.
  private func isDerived(_ aspect: Aspect) -> Bool {
    aspect == .growth || aspect == .change || aspect == .rank
  }

  /// 5个重点项目8月份集中开工: a span between what is counted and what was done.
  private func spanBehind(_ site: FigureSite, _ spans: [Span]) -> Span? {
    let next = spans.count(endingBy: site.right.upperBound)
    guard next < spans.count, !site.right.isEmpty, spans[next].range.lowerBound == site.right.upperBound,
      spans[next].expression.span != .year, spans[next].range.upperBound < text.count,
      ScalarClass.isHan(text.scalar(at: text.scalarStart(before: site.right.upperBound)).value),
      ScalarClass.isHan(text.scalar(at: spans[next].range.upperBound).value)
    else { return nil }
    return spans[next]
  }

  /// What the document reports on, where no words say which days.
  private func assumed(_ status: Status, _ site: FigureSite) -> Period? {
    // Of what day nothing is known, the year that the text is of is all that can be said.
    guard let date else {
      return status == .norm || status == .forecast ? nil : year.map { Period(year: $0) }
    }
    switch status {
    case .plan: return Period(year: date.year)
    case .actual:
      return reportedYear.map { Period(year: $0) } ?? Period(.first(of: 1, date.year), date)
    case .forecast: return isConditional(site) ? nil : Period(year: date.year)
    case .norm: return nil
    }
  }

  /// Whether a report on last year, written early in this one, speaks of this year: what it says is planned.
  func isYearAhead(_ span: Span?) -> Bool {
    guard let date, let span, let year = span.period?.start.year, date.month <= 3 else { return false }
    return reportedYear == date.year - 1 && year == date.year && span.expression.span == .year
      && !span.isWholeYear
  }

  /// “十四五”期间 goes on to govern what is said behind it, “十四五”规划 and “十四五”收官 do not.
  private func isEra(_ span: Span) -> Bool {
    for word in ["期间", "时期", "以来", "年"] as [StaticString]
    where text.has(word, endingAt: span.range.upperBound) { return span.isAdverbial }
    return false
  }

  /// 投产后可实现: what follows once something else is done has no date.
  private func isConditional(_ site: FigureSite) -> Bool {
    // What is further away than this governs nothing any more; a sentence may be as long as a document.
    let words = text[max(site.sentence.lowerBound, site.range.lowerBound - 600)..<site.range.lowerBound]
    var index = words.startIndex
    while index < words.endIndex {
      if text[index] == 0xE5, text.has("后", at: index), index > words.startIndex + 6 {
        for deed in ["投产", "建成", "达产", "达效", "竣工", "完工", "运营"] as [StaticString]
        where text.has(deed, endingAt: index) { return true }
      }
      index += 1
    }
    return false
  }

  /// Whether a period begins after the document's date.
  func isToCome(_ period: Period?) -> Bool {
    guard let date, let period else { return false }
    return period.start > date
  }

  /// A plan that is named with a running span is the plan of its year; so is a forecast.
  private func adjusted(_ span: Span, _ status: Status, _ site: FigureSite) -> Period? {
    guard let period = span.period else { return nil }
    guard status == .plan || status == .forecast else { return averaged(elapsed(period), site) }
    switch span.expression.span {
    case .toDate, .until: return Period(year: period.end.year)
    case .months(let months) where months.lowerBound == 1: return Period(year: period.end.year)
    case .days: return Period(year: period.end.year)
    default: return period
    }
  }

  /// 2021年…两年平均增速: an average of years reaches back over all of them.
  private func averaged(_ period: Period, _ site: FigureSite) -> Period {
    let start = max(site.left.lowerBound, site.range.lowerBound - 60)
    let words = start..<max(start, site.range.lowerBound)
    guard words.contains(where: { text.has("年平均", at: $0 + 3) }) else { return period }
    for (word, years) in [("两年平均", 2), ("三年平均", 3), ("四年平均", 4), ("五年平均", 5)] as [(StaticString, Int)]
    where words.contains(where: { text.has(word, at: $0) }) {
      return Period(.first(of: 1, period.end.year - years + 1), period.end)
    }
    return period
  }

  /// What is reported as done reaches to the document's date at most: 今年 is the year up to it.
  private func elapsed(_ period: Period) -> Period {
    guard let date, period.contains(date), date < period.end else { return period }
    return Period(period.start, date)
  }

  /// 全年 is the year in force: in a communiqué the one reported on.
  private func meant(_ expression: PeriodExpression, _ range: Range<Int>) -> PeriodExpression {
    guard reportedYear != nil, isWholeYear(range) else { return expression }
    return PeriodExpression(.open, expression.span)
  }

  private func isWholeYear(_ range: Range<Int>) -> Bool {
    text.holds(range, anyOf: ["全年", "年度", "年内", "年底", "年末", "年底前", "当年", "本年度"])
  }

  /// A year or 第三季度 right in front of a noun belongs to it: 2021年改造项目, 第三季度亮牌考核.
  private func isAdverbial(_ range: Range<Int>, _ expression: PeriodExpression, inBlock block: Int) -> Bool {
    guard expression.span == .year || text.has("第", at: range.lowerBound) else { return true }
    guard range.upperBound < text.count else { return true }
    if let index = scan.token(inBlock: block, at: range.lowerBound), index + 1 < scan.tokens.count,
      scan.tokens[index + 1].range.lowerBound == range.upperBound
    {
      return scan.tokens[index + 1].classes != .common
    }
    return !ScalarClass.isHan(text.scalar(at: range.upperBound).value)
  }

  /// 比2020年, 较去年同期: what a figure is compared with.
  private func isComparison(_ start: Int) -> Bool {
    Self.comparisons.ends(in: text, at: start)
  }

  private static let comparisons = HanWords(["比", "较", "与", "同", "高于", "低于", "快于", "慢于", "好于", "优于"])
}
