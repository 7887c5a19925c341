/// What a span means for what is done, planned and expected, and what is assumed where none is named.
extension PeriodReading {
  /// What the document reports on, where no words say which days.
  func assumed(_ status: Status, _ site: FigureSite) -> Period? {
    // Of what day nothing is known, the year that the text is of is all that can be said.
    guard let date else {
      return status == .norm || status == .forecast ? nil : year.map { Period(year: $0) }
    }
    switch status {
    case .plan: return isWholeInvestment(site) ? nil : Period(year: date.year)
    case .actual:
      return run(site) ?? reportedYear.map { Period(year: $0) } ?? Period(.first(of: 1, date.year), date)
    case .forecast: return isConditional(site) || isWithin(site) ? nil : Period(year: date.year)
    case .norm: return nil
    }
  }

  /// 总投资303亿元: what a project costs from its beginning to its end is of no year.
  private func isWholeInvestment(_ site: FigureSite) -> Bool {
    site.leftClasses.contains(.planNoun)
      && site.leftTokens.contains {
        let token = scan.tokens[$0]
        return token.classes.contains(.planNoun) && text.has("总投资", endingAt: token.range.upperBound)
      }
  }

  /// Whether a title's span says what the document reports on: 上半年, 2021年, not the day of a meeting.
  func isReportedOn(_ span: Span) -> Bool {
    guard let period = span.period, span.isAdverbial || span.expression.span == .year else { return false }
    switch span.expression.span {
    case .months: return date.map { period.start <= $0 } ?? true
    case .year: return date.map { period.end < $0 } ?? false
    default: return false
    }
  }

  /// Whether a report on last year, written early in this one, speaks of this year: what it says is planned.
  func isYearAhead(_ span: Span?) -> Bool {
    guard let date, let span, let year = span.period?.start.year, date.month <= 3 else { return false }
    return (reportedYear == date.year - 1 || date.month == 1) && year == date.year
      && span.expression.span == .year && !span.isWholeYear
  }

  /// “十四五”期间 in the plan's first year: what is told of it is still to be done.
  func isEraAhead(_ span: Span?) -> Bool {
    guard let date, let span, span.isSeveralYears, let years = span.period, isEra(span) else { return false }
    return years.start.year == date.year && years.end.year > date.year + 2
      && !text.has("以来", endingAt: span.range.upperBound)
  }

  /// “十四五”期间 goes on to govern what is said behind it, “十四五”规划 and “十四五”收官 do not.
  func isEra(_ span: Span) -> Bool {
    if case .lastYears = span.expression.span { return isYearsPast(span.range) }
    guard span.isSeveralYears else { return false }
    return span.isAdverbial && Self.eras.ends(in: text, at: span.range.upperBound)
  }

  private static let eras = HanWords(["期间", "时期", "以来", "年"])

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
  func adjusted(_ span: Span, _ status: Status, _ site: FigureSite, former: Period?) -> Period? {
    guard let period = span.period else { return nil }
    if status == .norm, span.expression.span == .year { return period }
    guard status == .plan || status == .forecast else {
      if isAllotted(span, site) { return period }
      if let former, former.end < period.start, text.has("年均", within: site.left) {
        return Period(.first(of: 1, former.end.year + 1), period.end)
      }
      if let run = run(site) { return run }
      return averaged(upToNow(span, site) ?? elapsed(period), site)
    }
    if text.has("年度", within: site.left) { return Period(year: period.end.year) }
    // 3月25日开工20个项目,总投资120亿元: what was begun that day.
    if span.expression.span.isDays, isWholeInvestment(site) { return period }
    switch span.expression.span {
    case .toDate, .until: return Period(year: period.end.year)
    case .months(let months) where months.lowerBound == 1: return Period(year: period.end.year)
    case .days, .yearEnd: return Period(year: period.end.year)
    default: return period
    }
  }

  /// 下达2022年预算内资金: what is allotted for a year is for all of it.
  private func isAllotted(_ span: Span, _ site: FigureSite) -> Bool {
    guard span.expression.span == .year, !span.isAdverbial else { return false }
    let end = span.range.lowerBound
    guard end >= site.sentence.lowerBound else { return false }
    let words = max(site.sentence.lowerBound, end - 60)..<end
    return ["下达", "下拨", "拨付", "核定", "分配"].contains { text.has($0, within: words) }
  }

  /// 9月末贷款余额, 年底人口, 5月底猪肉每公斤25元: what there is at the end of a span is counted on its last day.
  func onItsDay(_ result: Result, _ indicator: String, _ unit: String) -> Period? {
    if result.origin == .inherited, result.span?.expression.span == .yearEnd, !Stocks.name(indicator),
      Measures.ends(indicator)
    {
      // 年末存栏9万头;出栏8万头: what goes on all year is no stock of its last day.
      return result.period.map { Period(year: $0.end.year) }
    }
    guard let period = result.period, let end = result.span?.range.upperBound,
      Self.ends.ends(in: text, at: end), Stocks.name(indicator) || unit.utf8.starts(with: "元/".utf8)
    else { return result.period }
    return Period(period.end, period.end)
  }

  private static let ends = HanWords(["底", "末", "底止"])

  /// 2021年改造项目累计完成投资: what bears the name of a year runs on after it.
  private func upToNow(_ span: Span, _ site: FigureSite) -> Period? {
    guard let date, let period = span.period, span.expression.span == .year, !span.isAdverbial,
      period.end < date, text.has("累计", within: site.left)
    else { return nil }
    return Period(period.start, date)
  }

  /// 一年内培养100名: within so long from a day that nothing names.
  private func isWithin(_ site: FigureSite) -> Bool {
    site.left.contains { index in
      text.has("个月内", at: index) || text.has("年内", at: index) && isWithin(index..<index + 6)
    }
  }

  /// 连续三个季度增速均在7%以上: the last so many that have gone by.
  private func run(_ site: FigureSite) -> Period? {
    guard let date, site.clauseClasses.contains(.number) else { return nil }
    for index in site.clauseTokens.suffix(12) where scan.tokens[index].classes.contains(.number) {
      guard case .mention(let mention) = scan.tokens[index].kind,
        case .quantity(let quantity) = scan.mentions[mention].kind, quantity.unit.isExactly("季度"),
        text.has("连续", endingAt: scan.tokens[index].range.lowerBound),
        let count = quantity.value.coefficient(at: 0), (2...8).contains(count)
      else { continue }
      let ended = date.year * 4 + (date.month - 1) / 3
      let first = ended - Int(count)
      return Period(
        .first(of: first % 4 * 3 + 1, first / 4), .last(of: (ended - 1) % 4 * 3 + 3, (ended - 1) / 4))
    }
    return nil
  }

  /// 2021年…两年平均增速: an average of years reaches back over all of them.
  private func averaged(_ period: Period, _ site: FigureSite) -> Period {
    let start = max(site.left.lowerBound, site.range.lowerBound - 60)
    let words = start..<max(start, site.range.lowerBound)
    guard text.has("年平均", within: words) else { return period }
    for (word, years) in [("两年平均", 2), ("三年平均", 3), ("四年平均", 4), ("五年平均", 5)] as [(StaticString, Int)]
    where text.has(word, within: words) {
      return Period(.first(of: 1, period.end.year - years + 1), period.end)
    }
    return period
  }

  /// What is reported as done reaches to the document's date at most: 今年 is the year up to it.
  private func elapsed(_ period: Period) -> Period {
    guard let date, period.contains(date), date < period.end else { return period }
    return Period(period.start, date)
  }
}
