/// The days that the words of a span stand for.
extension PeriodReading {
  /// The days that the words of a span stand for.
  ///
  /// - Parameters:
  ///   - last: The span before it in its block.
  ///   - base: The days that the text speaks of, for 上年同期.
  func days(
    of expression: PeriodExpression, _ range: Range<Int>, behind last: Span?, base: Period?,
    _ yearInForce: Int?
  ) -> Period? {
    var period = meant(expression, range).resolved(
      date: date, yearInForce: yearInForce, base: base, ownYear: year)
    if expression.span == .lastTwelveMonths, let year = reportedYear ?? lastYearAtItsTurn {
      period = Period(year: year)
    }
    if let year = fiscalDays(of: expression, range) { period = year }
    if let months = monthsUpTo(expression, range, period) { return months }
    if isOfHongKong, expression.span == .year, case .stated(let year) = expression.year,
      text.has("年度", endingAt: range.upperBound) || text.has("财政年度", at: range.upperBound)
    {
      period = .fiscal(from: year)
    }
    if case .lastYears(let count) = expression.span, let years = yearsGoneBy(count, range) {
      period = years
    }
    // 3月21日、3月31日、4月7日: what is said of them began on the first.
    if let last, expression.span.isDays, last.part == .days,
      Joint.fills(last.range.upperBound..<range.lowerBound, of: text), let first = last.period?.start
    {
      period = period.map { Period(first, $0.end) }
    }
    if let last, let first = last.period?.start, isJoined(last.range, to: range), let end = period?.end,
      first < end
    {
      return Period(first, end)
    }
    guard let date, let start = period?.start, start < date else { return period }
    // 到2010年5月,全市已建9处: as behind 截至.
    if expression.span.isOneMonth, let end = period?.end, end <= date, isDeadline(range) {
      return Period(.first(of: 1, end.year), end)
    }
    return isSince(range) ? Period(start, date) : period
  }

  /// 1-3月…,当月增加值增长9.9%: the last of the months spoken of.
  func lastMonth(_ range: Range<Int>, of months: Span?) -> Period? {
    guard let months, months.part.isMonths, let end = months.period?.end, text.has("当月", at: range.lowerBound)
    else { return nil }
    return Period(year: end.year, months: end.month...end.month)
  }

  /// 截至11月底的三个月, 截至11月止三个月: so many months, of which the last is named.
  private func monthsUpTo(_ expression: PeriodExpression, _ range: Range<Int>, _ period: Period?) -> Period? {
    guard case .until(_, 0) = expression.span, let end = period?.end else { return nil }
    let behind = range.upperBound + (text.has("的", at: range.upperBound) ? 3 : 0)
    for (words, count) in Self.runs where text.has(words, at: behind) {
      let first = end.year * 12 + end.month - count
      return Period(.first(of: first % 12 + 1, first / 12), end)
    }
    return nil
  }

  private static let runs: [(words: StaticString, count: Int)] = [
    ("三个月", 3), ("3个月", 3), ("六个月", 6), ("6个月", 6), ("十二个月", 12), ("12个月", 12),
  ]

  /// 从去年1月到今年8月: the one span ends where the other begins.
  func isJoined(_ first: Range<Int>, to second: Range<Int>) -> Bool {
    text.holds(first.upperBound..<second.lowerBound, anyOf: ["到", "至", "—", "-", "起至", "起到", "开始至"])
  }

  /// 今年 and 去年 in a text that counts by fiscal years, and 本年度 and 上年度 in any of Hong Kong.
  func fiscalDays(of expression: PeriodExpression, _ range: Range<Int>) -> Period? {
    guard expression.span == .year, case .offset(let offset) = expression.year else { return nil }
    if let fiscalYear {
      // 去年本港经济收缩6.1%: what is never counted by fiscal years.
      let end = range.upperBound
      let isOfCalendar =
        !text.has("年度", endingAt: end)
        && [end, end + 6].contains { Self.ofCalendars.begins(in: text, at: $0) }
      return isOfCalendar ? nil : fiscalYear.moved(byYears: offset)
    }
    // 本年度修订预算 in a budget of Hong Kong: the year that ends is what is revised.
    if let revised = revisedYear(in: range.upperBound..<min(text.count, range.upperBound + 60)) {
      return revised.moved(byYears: offset)
    }
    // 本年度 in a budget for the year to come, and where a text says which year it means.
    if !isOfHongKong, let budgetYear, text.has("年度", endingAt: range.upperBound),
      !Self.running.begins(in: text, at: range.upperBound)
    {
      return budgetYear.moved(byYears: offset)
    }
    guard isOfHongKong, text.has("年度", endingAt: range.upperBound), let date else { return nil }
    let current = Period.fiscal(from: date.month < 4 ? date.year - 1 : date.year)
    // 今个财政年度 is the one at hand, even in a budget for the next.
    let own = text.has("财政年度", endingAt: range.upperBound) ? current : budgetYear ?? current
    return own.moved(byYears: offset)
  }

  private static let ofCalendars = HanWords(["经济收缩", "经济增长", "经济实质", "本地生产总值", "本港经济收缩", "本港经济增长"])

  /// 修订预算, 原来预算 where a budget of Hong Kong opens the text: the year that ends, which is what is revised.
  func revisedYear(in words: Range<Int>) -> Period? {
    guard let budgetYear, budgetYear.start.month == 4, Self.revised.stand(in: text, within: words) else {
      return nil
    }
    return budgetYear.moved(byYears: -1)
  }

  private static let revised = HanWords(["修订预算", "原来预算"])

  /// 本年度截至8月底: the year at hand, of which something is done.
  private static let running = HanWords(["截至", "截止", "至", "已", "前", "上半"])

  /// 一年来 in a report of the first months of a year is the year before.
  private var lastYearAtItsTurn: Int? { date.flatMap { $0.month <= 3 ? $0.year - 1 : nil } }

  /// 五年来, 过去五年 in such a report are the years up to the last one.
  private func yearsGoneBy(_ count: Int, _ range: Range<Int>) -> Period? {
    guard let date, isYearsPast(range) else { return nil }
    let isOfCome = text.has("来", endingAt: range.upperBound)
    let years = isOfCome ? count - 1 : count
    // 五年来 in December ends with the year at hand.
    if date.month > 10, isOfCome {
      return Period(.first(of: 1, date.year - years + 1), .last(of: 12, date.year))
    }
    guard date.month <= 6 else { return nil }
    let last = date.year - 1
    return Period(.first(of: 1, last - years + 1), .last(of: 12, last))
  }

  /// 五年来, 过去五年: years that a whole text may tell of, unlike 近三年 and 三年平均.
  func isYearsPast(_ range: Range<Int>) -> Bool {
    text.has("年来", endingAt: range.upperBound) || text.has("过去", at: range.lowerBound)
      || text.has("这", at: range.lowerBound)
  }

  /// 全年 is the year in force: in a communiqué the one reported on.
  private func meant(_ expression: PeriodExpression, _ range: Range<Int>) -> PeriodExpression {
    guard isWholeYear(range), expression.year == .offset(0) else { return expression }
    return PeriodExpression(.open, expression.span)
  }
}
