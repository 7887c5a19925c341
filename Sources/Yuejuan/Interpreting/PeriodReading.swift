/// Tells which days a figure covers: the span named nearest before it, or what its document implies.
struct PeriodReading {
  let text: [UInt8]
  let scan: Scan
  /// The document's date, where known.
  let date: CalendarDate?
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
  func spans(of block: Block, tokens: Range<Int>) -> [Span] {
    var spans: [Span] = []
    var yearInForce = reportedYear
    for index in tokens {
      guard case .mention(let mention) = scan.tokens[index].kind,
        case .period(let expression) = scan.mentions[mention].kind
      else { continue }
      let range = scan.tokens[index].range
      let period = meant(expression, range).resolved(
        date: date, yearInForce: yearInForce, base: spans.last?.period)
      if isComparison(range.lowerBound) { continue }
      if expression.year != .open { yearInForce = period?.start.year ?? yearInForce }
      spans.append(
        Span(
          range: range, period: period, expression: expression,
          isAdverbial: isAdverbial(index, expression), isWholeYear: isWholeYear(range)))
    }
    return spans
  }

  /// The period of a figure.
  ///
  /// - Parameters:
  ///   - subject: The words for whom it is; 2022年改造项目 names its year.
  ///   - section: The span of the heading above the block, if it names one.
  func period(
    at site: FigureSite, _ status: Status, _ aspect: Aspect, spans: [Span], section: Span?,
    subject: Range<Int>? = nil
  ) -> (period: Period?, stated: Bool) {
    let clauseStart = min(
      site.left.lowerBound, site.clauseTokens.first.map { scan.tokens[$0].range.lowerBound } ?? .max)
    let inForce = spans.nearest(before: site.range.lowerBound).first { span in
      if span.range.lowerBound == subject?.lowerBound { return true }
      if status == .norm { return span.range.lowerBound >= clauseStart && !span.isWholeYear }
      if span.isSeveralYears, !isEra(span) {
        return span.range.lowerBound >= site.sentence.lowerBound
      }
      if span.expression.span == .sameAYearBefore { return span.range.lowerBound >= clauseStart }
      if span.isWholeYear, reportedYear == nil {
        return span.range.lowerBound >= site.left.lowerBound && status != .actual
      }
      return span.range.lowerBound >= clauseStart || span.isAdverbial
        || span.range.lowerBound >= site.sentence.lowerBound && span.expression.span != .year
    }
    if status == .norm, inForce == nil { return (nil, false) }
    if let span = inForce ?? section {
      return (adjusted(span, status, aspect), (inForce?.range.lowerBound ?? -1) >= clauseStart)
    }
    guard let date else { return (nil, false) }
    if status == .actual, let reportedYear { return (Period(year: reportedYear), false) }
    switch status {
    case .plan: return (Period(year: date.year), false)
    case .actual: return (Period(.first(of: 1, date.year), date), false)
    case .forecast: return (isConditional(site) ? nil : Period(year: date.year), false)
    case .norm: return (nil, false)
    }
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
  private func adjusted(_ span: Span, _ status: Status, _ aspect: Aspect) -> Period? {
    guard let period = span.period else { return nil }
    guard status == .plan || status == .forecast else { return elapsed(period) }
    switch span.expression.span {
    case .toDate, .until: return Period(year: period.end.year)
    case .months(let months) where months.lowerBound == 1: return Period(year: period.end.year)
    case .days: return Period(year: period.end.year)
    default: return period
    }
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
  private func isAdverbial(_ index: Int, _ expression: PeriodExpression) -> Bool {
    let range = scan.tokens[index].range
    guard expression.span == .year || text.has("第", at: range.lowerBound) else { return true }
    guard range.upperBound < text.count else { return true }
    if index + 1 < scan.tokens.count, scan.tokens[index + 1].range.lowerBound == range.upperBound {
      return scan.tokens[index + 1].classes != .common
    }
    return !ScalarClass.isHan(text.scalar(at: range.upperBound).value)
  }

  /// 比2020年, 较去年同期: what a figure is compared with.
  private func isComparison(_ start: Int) -> Bool {
    for word in ["比", "较", "与", "同", "高于", "低于", "快于", "慢于", "好于", "优于"] as [StaticString]
    where text.has(word, endingAt: start) { return true }
    return false
  }
}
