/// What a span means for what is done, planned and expected, and what is assumed where none is named.
extension PeriodReading {
  /// Whether a title's span says what the document reports on: 上半年, 2021年, not the day of a meeting.
  func isReportedOn(_ span: Span) -> Bool {
    guard let period = span.period, span.isAdverbial || span.part == .year else { return false }
    switch span.part {
    case .months, .firstMonths, .january: return date.map { period.start <= $0 } ?? true
    case .year: return date.map { period.end < $0 } ?? false
    default: return false
    }
  }

  /// Whether a report on last year, written early in this one, speaks of this year: what it says is planned.
  func isYearAhead(_ span: Span?) -> Bool {
    guard let date, let span, let year = span.period?.start.year, date.month <= 3 else { return false }
    return (reportedYear == date.year - 1 || date.month == 1) && year == date.year
      && span.part == .year && !span.isWholeYear
  }

  /// “十四五”期间 in the plan's first year: what is told of it is still to be done.
  func isEraAhead(_ span: Span?) -> Bool {
    guard let date, let span, span.isSeveralYears, let years = span.period, isEra(span) else { return false }
    // 2023年至2025年 in January 2023.
    return years.start.year == date.year && years.end.year > date.year + (date.month > 3 ? 2 : 0)
      && !text.has("以来", endingAt: span.range.upperBound)
  }

  /// Whether a period had ended when the document was written.
  func isOver(_ period: Period) -> Bool { date.map { period.end <= $0 } ?? false }

  /// Whether a period begins after the document's date.
  func isToCome(_ period: Period?) -> Bool {
    guard let date, let period else { return false }
    return period.start > date
  }

  /// A plan that is named with a running span is the plan of its year; so is a forecast.
  func adjusted(_ span: Span, _ status: Status, _ site: FigureSite, former: Period?) -> Period? {
    guard let period = span.period else { return nil }
    if status == .norm, span.part == .year { return period }
    guard status == .plan || status == .forecast else {
      if isAllotted(span, site) { return period }
      // A budget knows what the fiscal year that is about to end will come to.
      if budgetYear != nil, isFiscalYear(period) { return period }
      if let years = average(from: former, to: period, site) { return years }
      if let years = yearsOfPlan(upTo: span, site) { return years }
      if let run = run(site, upTo: elapsed(period)) { return run }
      return averaged(upToNow(span, site) ?? elapsed(period), site)
    }
    if isFiscalYear(period) { return period }
    if isAim(span, site) { return Period(year: period.end.year) }
    if text.has("年度", within: site.left) { return Period(year: period.end.year) }
    // 3月25日开工20个项目,总投资120亿元: what was begun that day.
    if span.part == .days, isWholeInvestment(site) { return period }
    // 上半年预计实现净利润9亿元: what is expected of the months that stand beside it.
    if status == .forecast, span.part.isMonths, span.range.lowerBound >= site.left.lowerBound {
      return period
    }
    switch span.part {
    case .toDate, .until: return Period(year: period.end.year)
    case .firstMonths, .january: return Period(year: period.end.year)
    // 计划7月开工,共需征地9亩: the month is that of another deed.
    case .months
    where span.range.lowerBound < site.left.lowerBound && status == .plan && !isWholeInvestment(site):
      return Period(year: period.end.year)
    case .days, .yearEnd: return Period(year: period.end.year)
    default: return period
    }
  }

  /// 由2010年的5亿元增加到2015年的9亿元,年均增长12%: the years that a change took.
  func average(from former: Period?, to last: Period, _ site: FigureSite) -> Period? {
    guard let former, former.end.year < last.end.year, text.has("年均", within: site.left) else { return nil }
    return Period(.first(of: 1, former.end.year + 1), last.end)
  }

  /// “十三五”末产值达9亿元,年均增长7%: an average up to the end of a plan is one of all its years.
  private func yearsOfPlan(upTo span: Span, _ site: FigureSite) -> Period? {
    guard text.has("末", endingAt: span.range.upperBound), let end = span.period?.end.year,
      text.has("五”", within: span.range), text.has("年均", within: site.left)
    else { return nil }
    return Period(.first(of: 1, end - 4), .last(of: 12, end))
  }

  /// “十四五”规划目标60%: what is aimed at is to be reached in the last year.
  private func isAim(_ span: Span, _ site: FigureSite) -> Bool {
    span.isSeveralYears && isOfPlan(span) && span.range.lowerBound >= site.left.lowerBound
      && text.has("目标", within: site.left)
  }

  /// 2020/21年: a year from April to March.
  private func isFiscalYear(_ period: Period) -> Bool {
    period.start == .first(of: 4, period.start.year) && period.end == .last(of: 3, period.start.year + 1)
  }

  /// 下达2022年预算内资金: what is allotted for a year is for all of it.
  private func isAllotted(_ span: Span, _ site: FigureSite) -> Bool {
    guard span.part == .year, !span.isAdverbial else { return false }
    let end = span.range.lowerBound
    guard end >= site.sentence.lowerBound else { return false }
    let words = max(site.sentence.lowerBound, end - 60)..<end
    return ["下达", "下拨", "拨付", "核定", "分配"].contains { text.has($0, within: words) }
  }
}
