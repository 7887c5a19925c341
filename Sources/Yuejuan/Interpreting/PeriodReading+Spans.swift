// The spans of time that a block names.

extension PeriodReading {
  /// The spans of a block that figures may belong to, in order.
  ///
  /// - Parameters:
  ///   - earlier: The block before it that names a span.
  ///   - section: The year that the heading above names.
  ///   - heading: The span that it names.
  func spans(
    ofBlock block: Int, after earlier: DatedBlock? = nil, inYear section: Int? = nil,
    under heading: Span? = nil
  ) -> [Span] {
    var spans = occasion(openingBlock: block, earlier).map { [$0] } ?? []
    guard scan.blockClasses[block].contains(.span) else { return spans }
    spans.reserveCapacity(4)
    var yearInForce = section ?? reportedYear ?? year
    var comparedEnd = -1
    for (expression, range) in scan.periods(inBlock: block) {
      // 较“十三五”末2020年88亿元: both say what is compared with.
      // 较一季度和上半年分别收窄: so is what stands in a row behind it.
      if isComparison(range.lowerBound) || goesOn(range.lowerBound, from: comparedEnd)
        || comparedEnd > 0 && comparedEnd < range.lowerBound
          && Joint.fills(comparedEnd..<range.lowerBound, of: text)
      {
        comparedEnd = range.upperBound
        continue
      }
      // 是去年的4倍: the year that something is compared with.
      if text.has("是", endingAt: range.lowerBound), text.has("的", at: range.upperBound) { continue }
      // 延续去年以来的趋势: since when something else has been so.
      if expression.span == .toDate, expression.year == .offset(-1), text.has("的", at: range.upperBound) {
        continue
      }
      if isBefore(range.upperBound) || isWithin(range) || isSame(range) || isFounding(range.lowerBound)
        || isRecord(range.upperBound) || isBaseline(range) || isDateline(range) || isTurn(range)
      {
        continue
      }
      let period =
        lastMonth(range, of: spans.last ?? heading)
        ?? days(
          of: expression, range, behind: spans.last, base: (spans.last ?? earlier?.span)?.period,
          yearInForce ?? yearJustOver(expression))
      // 自去年以来,…,上半年: of the year up to which it tells.
      let isUpToNow = expression.span == .toDate
      if expression.year != .open {
        yearInForce = (isUpToNow ? period?.end : period?.start)?.year ?? yearInForce
      }
      let isOfStatedYear = if case .stated = expression.year { true } else { false }
      spans.append(
        Span(
          range: range, period: period, part: Part(expression.span), isOfStatedYear: isOfStatedYear,
          isAdverbial: isAdverbial(range, expression, inBlock: block), isWholeYear: isWholeYear(range)))
    }
    return spans
  }

  /// 截至12月末, 1-12月 in January: months at the end of a year are of the one just over.
  private func yearJustOver(_ expression: PeriodExpression) -> Int? {
    guard expression.year == .open, let date, date.month <= 2 else { return nil }
    switch expression.span {
    case .until(let month, _) where month > 9: return date.year - 1
    case .months(let months) where months.upperBound > 9: return date.year - 1
    default: return nil
    }
  }

  /// The days that the words of a span stand for.
  ///
  /// - Parameters:
  ///   - last: The span before it in its block.
  ///   - base: The days that the text speaks of, for 上年同期.
  private func days(
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
  private func lastMonth(_ range: Range<Int>, of months: Span?) -> Period? {
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
  private func isJoined(_ first: Range<Int>, to second: Range<Int>) -> Bool {
    text.holds(first.upperBound..<second.lowerBound, anyOf: ["到", "至", "—", "-", "起至", "起到", "开始至"])
  }

  /// 今年 and 去年 in a text that counts by fiscal years, and 本年度 and 上年度 in any of Hong Kong.
  func fiscalDays(of expression: PeriodExpression, _ range: Range<Int>) -> Period? {
    guard expression.span == .year, case .offset(let offset) = expression.year else { return nil }
    if let fiscalYear { return fiscalYear.moved(byYears: offset) }
    guard isOfHongKong, text.has("年度", endingAt: range.upperBound), let date else { return nil }
    let own = budgetYear ?? .fiscal(from: date.month < 4 ? date.year - 1 : date.year)
    return own.moved(byYears: offset)
  }

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

  private func isWholeYear(_ range: Range<Int>) -> Bool {
    Self.wholeYears.isOne(in: text, range)
  }

  private static let wholeYears = HanWords(["全年", "年度", "年内", "年底", "年底前", "当年", "本年", "本年度"])

  private static let accounts = HanWords(["预算收", "预算支", "预算安排", "岁入", "岁出", "收支预算", "决算收", "决算支"])

  /// A year or 第三季度 right in front of a noun belongs to it: 2021年改造项目, 第三季度亮牌考核.
  private func isAdverbial(_ range: Range<Int>, _ expression: PeriodExpression, inBlock block: Int) -> Bool {
    guard expression.span == .year || text.has("第", at: range.lowerBound) else { return true }
    // 全年, 今年: only a year by its number is ever part of a name.
    if case .stated = expression.year {
    } else if expression.span == .year {
      return !text.has("的", at: range.upperBound)
    }
    guard range.upperBound < text.count else { return true }
    // 2023年预算收入9亿元。支出8亿元: the year of a budget is that of all its parts.
    if Self.accounts.begins(in: text, at: range.upperBound) { return true }
    if let index = scan.token(inBlock: block, at: range.lowerBound), index + 1 < scan.tokens.count,
      scan.tokens[index + 1].range.lowerBound == range.upperBound
    {
      return scan.tokens[index + 1].classes.meaning != .common
    }
    return !ScalarClass.isHan(text.scalar(at: range.upperBound).value)
  }
}
