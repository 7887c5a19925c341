/// How far the days of what is done reach: up to now, over several years, or one day only.
extension PeriodReading {
  /// 9月末贷款余额, 年底人口, 5月底猪肉每公斤25元: what there is at the end of a span is counted on its last day.
  func onItsDay(
    _ result: Result, _ indicator: String, _ unit: UnitName, _ aspect: Aspect, at site: FigureSite
  ) -> Period? {
    if result.origin == .inherited, result.span?.part == .yearEnd, !Stocks.name(indicator),
      Measures.ends(indicator)
    {
      // 年末存栏9万头;出栏8万头: what goes on all year is no stock of its last day.
      return result.period.map { Period(year: $0.end.year) }
    }
    guard let period = result.period, let end = result.span?.range.upperBound,
      Self.ends.ends(in: text, at: end),
      isRateOfDay(result, unit, aspect, site.sentence) || isPrice(unit)
        || isHeadCount(result, unit, aspect, site)
        || Stocks.name(indicator) && !Stocks.isFlow(indicator)
    else { return result.period }
    return Period(period.end, period.end)
  }

  /// 2006年底只有55.9%的村通公路, 年末资产负债率64.8%: what part there is of a whole when the year ends.
  private func isRateOfDay(
    _ result: Result, _ unit: UnitName, _ aspect: Aspect, _ sentence: Range<Int>
  ) -> Bool {
    guard aspect == .ratio || aspect == .share, unit == .percent, let span = result.span else { return false }
    return isEnd(span) && span.range.lowerBound >= sentence.lowerBound
  }

  /// 113年底独居老人计9,796人, 9月底有103家: how many there are when a span ends, not how many were helped up to then.
  private func isHeadCount(
    _ result: Result, _ unit: UnitName, _ aspect: Aspect, _ site: FigureSite
  ) -> Bool {
    guard aspect == .level, let span = result.span, span.range.lowerBound >= site.sentence.lowerBound,
      isEnd(span), !isReached(span), Self.places.end(unit.text),
      case let start = span.range.upperBound, start <= site.range.lowerBound,
      site.range.lowerBound - start < 150
    else { return false }
    return !Self.deeds.stand(in: text, within: start..<site.range.lowerBound)
  }

  /// 6月底, 113年底, not 截至6月底 or 到6月底.
  private func isEnd(_ span: Span) -> Bool {
    span.part == .yearEnd || span.part == .year || text.has("年中", endingAt: span.range.upperBound)
      || span.part == .until && ScalarClass.isDigit(UInt32(text[span.range.lowerBound]))
        && !isReached(span)
  }

  /// 截至2003年底, 到6月底.
  private func isReached(_ span: Span) -> Bool {
    Self.towards.ends(in: text, at: span.range.lowerBound)
      || Self.reaching.begins(in: text, at: span.range.lowerBound)
  }

  private static let places = NameEndings(["人", "户", "家", "间", "处", "所"])
  private static let deeds = HanWords([
    "新", "完成", "累计", "建成", "实现", "开工", "竣工", "发放", "办", "处理", "受理", "查", "安置", "培训", "接待", "改造", "已", "共计划",
    "前", "投", "送", "引进", "通过", "实施", "开展", "增", "减", "服务", "惠及", "举",
    "慰问", "抓获", "转移", "治愈", "录用", "上线", "核定", "倒塌", "成立", "收治", "隔离", "全年", "招",
  ])

  /// 元/吨.
  private func isPrice(_ unit: UnitName) -> Bool { unit.text.utf8.starts(with: "元/".utf8) }

  private static let ends = HanWords(["底", "末", "底止", "年中"])
  private static let towards = HanWords(["到", "至", "截止", "自", "从"])
  private static let reaching = HanWords(["截", "至", "到"])

  /// 2021年改造项目累计完成投资: what bears the name of a year runs on after it.
  func upToNow(_ span: Span, _ site: FigureSite) -> Period? {
    guard let date, let period = span.period, span.part == .year, !span.isAdverbial,
      span.range.lowerBound >= site.sentence.lowerBound, period.end < date, text.has("累计", within: site.left)
    else { return nil }
    return Period(period.start, date)
  }

  /// 连续三个季度增速均在7%以上, 连续6年稳定在1300亿斤: the last so many, with those at hand.
  ///
  /// - Parameter base: The days that would be meant otherwise, with which years in a row end.
  func run(_ site: FigureSite, upTo base: Period?) -> Period? {
    guard let date, site.clauseClasses.contains(.number) else { return nil }
    for index in site.clauseTokens.suffix(12) where scan.tokens[index].classes.contains(.number) {
      guard case .mention(let mention) = scan.tokens[index].kind,
        case .quantity(let quantity) = scan.mentions[mention].kind,
        text.has("连续", endingAt: scan.tokens[index].range.lowerBound),
        let count = quantity.value.coefficient(at: 0), (2...30).contains(count)
      else { continue }
      if quantity.unitName == .year, let base, base.end.year <= date.year,
        base.end.year - base.start.year < Int(count)
      {
        return Period(.first(of: 1, base.end.year - Int(count) + 1), base.end)
      }
      guard quantity.unitName == .quarter, count <= 8 else { continue }
      let ended = date.year * 4 + (date.month - 1) / 3
      let first = ended - Int(count)
      return Period(
        .first(of: first % 4 * 3 + 1, first / 4), .last(of: (ended - 1) % 4 * 3 + 3, (ended - 1) / 4))
    }
    return nil
  }

  /// “十一五”是发展最快的5年。5年共完成投资9亿元: so many years as the plan has that was named before.
  func eraOfYears(openingSentenceOf site: FigureSite, _ spans: [Span]) -> Span? {
    let start = site.sentence.lowerBound
    guard start < site.range.lowerBound,
      case let first = scan.tokens[site.tokens.lowerBound], first.range.lowerBound == start,
      first.classes.contains(.number), case .mention(let mention) = first.kind,
      case .quantity(let years) = scan.mentions[mention].kind, years.unitName == .year,
      let named = spans.nearest(before: start).last.map({ spans[$0] }), named.isSeveralYears,
      let period = named.period, years.value == Number(Int128(period.end.year - period.start.year + 1))
    else { return nil }
    return named
  }

  /// 煤炭消费减少8万吨。1-4月,…: a sentence that only leads up to the next one is of the months that open it.
  func spanBehindLead(_ site: FigureSite, _ spans: [Span]) -> Span? {
    guard let first = spans.first, first.range.lowerBound == site.sentence.upperBound, first.isAdverbial,
      first.part.isMonths
    else { return nil }
    return first
  }

  /// 2021年…两年平均增速: an average of years reaches back over all of them.
  func averaged(_ period: Period, _ site: FigureSite) -> Period {
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
  func elapsed(_ period: Period) -> Period {
    guard let date, period.contains(date), date < period.end, reportedYear != date.year else { return period }
    return Period(period.start, date)
  }
}
