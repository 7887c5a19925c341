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
    var isYearNamed = section != nil
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
      // 比2013年末(2013年是普查年份): what is said of it aside.
      if comparedEnd > 0, comparedEnd + 1 == range.lowerBound, text[comparedEnd] == 0x28 { continue }
      // 是去年的4倍: the year that something is compared with.
      if text.has("是", endingAt: range.lowerBound), text.has("的", at: range.upperBound) { continue }
      // 延续去年以来的趋势: since when something else has been so.
      if expression.span == .toDate, expression.year == .offset(-1), text.has("的", at: range.upperBound) {
        continue
      }
      if isBefore(range.upperBound) || isWithin(range) || isSame(range) || isFounding(range.lowerBound)
        || isRecord(range.upperBound) || isBaseline(range) || isDateline(range) || isTurn(range)
        || isDayOfEstimate(range) || isDayOfIssue(range) || isMeasure(range)
      {
        continue
      }
      let period =
        // 过去的一年, below 2022年工作回顾.
        (expression.span == .lastTwelveMonths ? section.map { Period(year: $0) } : nil)
        ?? lastMonth(range, of: spans.last ?? heading)
        ?? days(
          of: expression, range, behind: spans.last, base: (spans.last ?? earlier?.span)?.period,
          (isYearNamed ? nil : yearOfDaysAgo(expression)) ?? yearInForce ?? yearJustOver(expression))
      if expression.year != .open {
        isYearNamed = true
        // 自去年以来,…,上半年, 自上年4月份以来持续增长。1—11月: of the year up to which it tells.
        let isLastYears = if case .lastYears = expression.span { true } else { false }
        let isUpToNow = expression.span == .toDate || isLastYears || isSince(range)
        yearInForce = (isUpToNow ? period?.end : period?.start)?.year ?? yearInForce
      }
      let isOfStatedYear = if case .stated = expression.year { true } else { false }
      let span = Span(
        range: range, period: period, part: Part(expression.span), isOfStatedYear: isOfStatedYear,
        isAdverbial: isAdverbial(range, expression, inBlock: block), isWholeYear: isWholeYear(range))
      if let last = spans.last, let years = years(from: last, to: span) {
        spans[spans.count - 1] = years
      } else {
        spans.append(span)
      }
    }
    return spans
  }

  /// 2016年度至2020年度: one span of several years, though what follows is told of the last one.
  private func years(from first: Span, to last: Span) -> Span? {
    guard first.part == .year, last.part == .year, let start = first.period?.start, let period = last.period,
      period.start == start, period.end.year > start.year, isJoined(first.range, to: last.range)
    else { return nil }
    var years = last
    years.range = first.range.lowerBound..<last.range.upperBound
    years.part = .years
    return years
  }

  /// 2月25日 in a text of March 2nd is a few days ago, whatever year the text tells most of.
  private func yearOfDaysAgo(_ expression: PeriodExpression) -> Int? {
    guard let date, expression.year == .open, case .days(_, _, let month, let day) = expression.span,
      let named = CalendarDate(year: date.year, month: month, day: day), named <= date,
      date.month - month <= 1
    else { return nil }
    return date.year
  }

  /// 截至12月末, 1-12月 in January: months at the end of a year are of the one just over.
  private func yearJustOver(_ expression: PeriodExpression) -> Int? {
    guard expression.year == .open, let date, date.month <= 2 else { return nil }
    switch expression.span {
    case .until(let month, _) where month > 9: return date.year - 1
    case .yearEnd: return date.year - 1
    case .months(let months) where months.upperBound > 9: return date.year - 1
    default: return nil
    }
  }

  func isWholeYear(_ range: Range<Int>) -> Bool {
    Self.wholeYears.isOne(in: text, range)
  }

  private static let wholeYears = HanWords(["全年", "年度", "年内", "年底", "年底前", "当年", "本年", "本年度"])

  /// 涉及去年共享计划的开支: the year of what something is done with.
  private func isOfObject(_ range: Range<Int>, inBlock block: Int) -> Bool {
    guard let index = scan.token(inBlock: block, at: range.lowerBound), index > 0,
      case let before = scan.tokens[index - 1], before.range.upperBound == range.lowerBound
    else { return false }
    return Self.owings.isOne(in: text, before.range) && range.upperBound < text.count
      && ScalarClass.isHan(text.scalar(at: range.upperBound).value)
  }

  private static let owings = HanWords(["涉及", "偿还", "归还", "兑付", "支付", "包括", "沿用"])
  private static let accounts = HanWords(["预算收", "预算支", "预算安排", "岁入", "岁出", "收支预算", "决算收", "决算支"])

  /// A year or 第三季度 right in front of a noun belongs to it: 2021年改造项目, 第三季度亮牌考核.
  private func isAdverbial(_ range: Range<Int>, _ expression: PeriodExpression, inBlock block: Int) -> Bool {
    guard expression.span == .year || text.has("第", at: range.lowerBound) else { return true }
    // 全年, 今年: only a year by its number is ever part of a name.
    if case .stated = expression.year {
    } else if expression.span == .year {
      return !text.has("的", at: range.upperBound) && !isOfObject(range, inBlock: block)
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
