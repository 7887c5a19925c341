/// Tells which days a figure covers: the span named nearest before it, or what its document implies.
struct PeriodReading {
  let text: [UInt8]
  let scan: Scan
  /// The document's date, where known.
  let date: CalendarDate?

  /// A resolved span of time in the text.
  struct Span {
    var range: Range<Int>
    var period: Period?
    var expression: PeriodExpression
  }

  /// The spans of a block that figures may belong to, in order.
  func spans(of block: Block, tokens: Range<Int>) -> [Span] {
    var spans: [Span] = []
    var yearInForce: Int?
    for index in tokens {
      guard case .mention(let mention) = scan.tokens[index].kind,
        case .period(let expression) = scan.mentions[mention].kind
      else { continue }
      let period = expression.resolved(date: date, yearInForce: yearInForce, base: spans.last?.period)
      let range = scan.tokens[index].range
      if isComparison(range.lowerBound) { continue }
      if expression.year != .open { yearInForce = period?.start.year ?? yearInForce }
      spans.append(Span(range: range, period: period, expression: expression))
    }
    return spans
  }

  /// The period of a figure.
  ///
  /// - Parameter section: The span of the heading above the block, if it names one.
  func period(
    at site: FigureSite, _ status: Status, _ aspect: Aspect, spans: [Span], section: Span?
  ) -> (period: Period?, stated: Bool) {
    let before = spans.filter { $0.range.upperBound <= site.range.lowerBound }
    let clauseStart = site.clauseTokens.first.map { scan.tokens[$0].range.lowerBound } ?? site.left.lowerBound
    if let span = before.last ?? section {
      let stated = before.last.map { $0.range.lowerBound >= min(clauseStart, site.left.lowerBound) } ?? false
      return (adjusted(span, status, aspect), stated)
    }
    guard let date else { return (nil, false) }
    switch status {
    case .plan: return (Period(year: date.year), false)
    case .actual: return (Period(.first(of: 1, date.year), date), false)
    case .forecast, .norm: return (nil, false)
    }
  }

  /// A plan that is named with a running span is the plan of its year; so is a forecast.
  private func adjusted(_ span: Span, _ status: Status, _ aspect: Aspect) -> Period? {
    guard let period = span.period, status == .plan || status == .forecast else { return span.period }
    switch span.expression.span {
    case .toDate, .until: return Period(year: period.end.year)
    case .months(let months) where months.lowerBound == 1: return Period(year: period.end.year)
    case .days: return Period(year: period.end.year)
    default: return period
    }
  }

  /// 比2020年, 较去年同期: what a figure is compared with.
  private func isComparison(_ start: Int) -> Bool {
    for word in ["比", "较", "与", "同"] as [StaticString] where text.has(word, endingAt: start) { return true }
    return false
  }
}
