/// Which of the spans before a figure still govern it.
extension PeriodReading {
  func governs(
    _ span: Span, _ site: FigureSite, _ status: Status, clauseStart: Int, subject: Range<Int>?
  ) -> Bool {
    let start = span.range.lowerBound
    if start == subject?.lowerBound { return true }
    if start < site.sentence.lowerBound, isLookAhead(span) { return false }
    // 已于5月22日动土。其中有13家设厂: on which day something began that goes on.
    if span.part == .days, start < site.sentence.lowerBound, text.has("已于", endingAt: start),
      Self.beginnings.begins(in: text, at: span.range.upperBound)
    {
      return false
    }
    if start >= site.sentence.lowerBound, LeftOut.holds(start, before: site.left.lowerBound, in: text) {
      return false
    }
    // 增长6.8%(2016年增长3.3%),拉动增长2.6个百分点: what brackets tell of other days ends with them.
    if !site.aside.isEmpty, isToldAside(span.range, site) { return false }
    if status == .actual, start < clauseStart, isStillOpen(span) { return false }
    // 一期2010年达产,二期总投资3亿元: what is planned was not planned for a year gone by.
    if status == .plan || status == .forecast, start < clauseStart, isGoneBy(span), !isEstimate(site) {
      return false
    }
    // 6月当月 stands apart from the half-year that the paragraph speaks of, 2022年以来连续16个季度 from its years.
    if text.has("当月", endingAt: span.range.upperBound)
      || text.has("连续", at: span.range.upperBound)
    {
      return start >= site.sentence.lowerBound
    }
    // 自上年4月以来持续高于全省,拉动增长4个百分点: since when something has been so.
    if start < clauseStart, text.has("以来", at: span.range.upperBound),
      Self.lasting.begins(in: text, at: span.range.upperBound + 6)
    {
      return false
    }
    if status == .norm {
      return span.isOfStatedYear && start >= site.sentence.lowerBound
    }
    if span.isSeveralYears, !isEra(span) { return start >= site.sentence.lowerBound }
    if span.part == .sameAYearBefore { return start >= clauseStart }
    if span.isWholeYear, reportedYear == nil {
      return start >= site.left.lowerBound && status != .actual
    }
    return start >= clauseStart || span.isAdverbial
      || start >= site.sentence.lowerBound
        && (span.part != .year || (opensClause(span) || isLedTo(span)) && !isOfMany(span, site))
  }

  /// Whether words stand in a bracket of the sentence that closes in front of a number.
  private func isToldAside(_ span: Range<Int>, _ site: FigureSite) -> Bool {
    let start = span.lowerBound
    if site.aside.contains(start) { return true }
    // 存款(2021年末)120亿元: nothing but the time.
    if text.has("(", endingAt: start), text.has(")", at: span.upperBound) { return false }
    guard start >= site.sentence.lowerBound, start < site.aside.lowerBound,
      let open = text.lastIndex(of: 0x28, within: max(site.sentence.lowerBound, start - 120)..<start)
    else { return false }
    return text.firstIndex(of: 0x29, within: open..<start) == nil
  }

  /// 累计达500亿元, 年均递增12%: of all the years that the text tells of, as are those that follow.
  private func isOfMany(_ span: Span, _ site: FigureSite) -> Bool {
    let between = span.range.upperBound..<max(span.range.upperBound, site.left.upperBound)
    return between.count > 600 || ["累计", "年均"].contains { text.has($0, within: between) }
  }

  private static let beginnings = HanWords([
    "动土", "动工", "开工", "启用", "开园", "通车", "挂牌", "投产", "落成", "开业", "启动", "完工",
  ])
  private static let lasting = HanWords(["持续", "一直", "始终", "首次", "连续"])

  /// 以111年度自筹财源比例检视,直辖市介于37%至66%: what is looked at is of the year that it is led to by.
  private func isLedTo(_ span: Span) -> Bool {
    text.has("年度", endingAt: span.range.upperBound) && Self.leading.ends(in: text, at: span.range.lowerBound)
  }

  private static let leading = HanWords(["以", "就", "依", "按", "查", "观", "检视", "于", "在"])

  /// 2015年蔬菜面积达16万亩,奶牛存栏4万头: a year that a clause begins with is that of its sentence, though a noun follows.
  private func opensClause(_ span: Span) -> Bool {
    span.range.lowerBound == 0
      || !ScalarClass.isHan(text.scalar(at: text.scalarStart(before: span.range.lowerBound)).value)
  }

  /// 五年来…。2025年人均收入达3万元。新建公路40公里: a year of those that the text tells of is named for its sentence.
  func isAside(_ span: Span, _ site: FigureSite, within era: Period?) -> Bool {
    guard let era, let period = span.period, span.range.lowerBound < site.sentence.lowerBound else {
      return false
    }
    return span.part == .year && period.start <= era.end
  }

  /// 前三季度增长6%。一季度增长5%,二季度增长7%,三季度增长6%。: the parts of a span that stand in a row end with their sentence.
  func isOfRow(_ index: Int, of spans: [Span], _ site: FigureSite) -> Bool {
    let span = spans[index]
    guard span.range.lowerBound < site.sentence.lowerBound, span.part.isMonths,
      isBeside(spans, index, index - 1) || isBeside(spans, index, index + 1), let period = span.period
    else { return false }
    return spans[[Span].nearest(index)].contains { other in
      guard let whole = other.period, whole != period, other.part.isMonths else { return false }
      return whole.start <= period.start && whole.end >= period.end
    }
  }

  /// 截至10月底,今年20件实事已完成12件: the year of a thing says nothing of the days that the sentence opens with.
  func isWider(_ index: Int, of spans: [Span], _ site: FigureSite) -> Bool {
    let span = spans[index]
    guard span.part == .year || span.part == .toDate, !span.isOfStatedYear, index > 0,
      case let first = spans[index - 1],
      first.part == .until || first.part == .firstMonths, first.range.lowerBound >= site.sentence.lowerBound,
      span.range.lowerBound - first.range.upperBound <= 12, let days = first.period, let year = span.period
    else { return false }
    return days.end.year == year.end.year
  }

  /// Whether two neighbours are other months of one sentence.
  private func isBeside(_ spans: [Span], _ index: Int, _ other: Int) -> Bool {
    guard spans.indices.contains(other), spans[other].part.isMonths,
      spans[other].period != spans[index].period
    else { return false }
    let between =
      min(
        spans[index].range.upperBound, spans[other].range.upperBound)..<max(
        spans[index].range.lowerBound, spans[other].range.lowerBound)
    return between.count < 90 && !text.has("。", within: between)
  }

  /// 新增学位900个、今年还要增加3000个。: what a sentence adds of days to come is not what the next ones tell of.
  private func isLookAhead(_ span: Span) -> Bool {
    Self.intents.begins(in: text, at: span.range.upperBound)
      && (text.has("、", endingAt: span.range.lowerBound) || text.has(",", endingAt: span.range.lowerBound))
  }

  private static let intents = HanWords(["还要", "还将", "将", "要", "力争", "计划", "拟", "预计"])

  /// 由去年同期的1.9%提高至2.7%: the days of what it began from are not those of what it became.
  func isOfOrigin(_ span: Span, _ site: FigureSite, _ former: Period?) -> Bool {
    guard FromTo.openings.ends(in: text, at: span.range.lowerBound) else { return false }
    // 由上半年的5.5%降到5.3%。发放补贴: no other sentence is of the days that a change began from.
    if span.range.lowerBound < site.sentence.lowerBound { return opensNumber(span.range.upperBound) }
    return former != nil && span.period == former && span.range.lowerBound < site.left.lowerBound
  }

  /// 提升到2025年的57.7%。完成改造48万户: no other sentence is of the days that a change ended with.
  private static let ends = HanWords(["到", "至"])

  func isOfEnd(_ span: Span, _ site: FigureSite) -> Bool {
    span.part == .year && span.range.lowerBound < site.sentence.lowerBound
      && Self.ends.ends(in: text, at: span.range.lowerBound) && opensNumber(span.range.upperBound)
  }

  /// 的5.5%, 5.5%: whether a number stands right behind a span.
  private func opensNumber(_ end: Int) -> Bool {
    let start = text.has("的", at: end) ? end + 3 : end
    return start < text.count && ScalarClass.isDigit(UInt32(text[start]))
  }

  /// 过去一年,…,增加值预计增长10%: what is not counted yet of a year that is over.
  func isEstimate(_ site: FigureSite) -> Bool {
    guard let date, date.month <= 3, !text.has("预计可", within: site.left) else { return false }
    return text.has("预计", within: site.left)
  }

  private func isGoneBy(_ span: Span) -> Bool {
    guard let date, let period = span.period, span.part == .year else { return false }
    return period.end.year < date.year && reportedYear == nil
  }

  /// 预计10月底前全部完成: what is done so far does not go by a day that is still to come.
  private func isStillOpen(_ span: Span) -> Bool {
    // The month of the text itself is spoken of as gone, unless it is a deadline.
    let isDeadline = Self.expecting.ends(in: text, at: span.range.lowerBound)
    guard let date, let period = span.period,
      period.end > (isDeadline ? date : .last(of: date.month, date.year))
    else { return false }
    // 2022/23年度: the year of a budget, not a day that something is to be done by.
    if text.has("年度", endingAt: span.range.upperBound) { return false }
    switch span.part {
    case .until, .days, .months, .firstMonths, .january: return true
    default: return false
    }
  }

  private static let expecting = HanWords(["预计", "力争", "计划", "确保", "有望", "争取", "将于", "拟于"])

  /// “十四五”期间 goes on to govern what is said behind it, “十四五”规划 and “十四五”收官 do not.
  func isEra(_ span: Span) -> Bool {
    if span.part == .lastYears { return isYearsPast(span.range) }
    guard span.isSeveralYears else { return false }
    return span.isAdverbial && Self.eras.ends(in: text, at: span.range.upperBound)
  }

  /// “十四五”规划, “十四五”圆满收官: the plan, not its years.
  func isOfPlan(_ span: Span) -> Bool {
    let end = span.range.upperBound
    return Self.plans.begins(in: text, at: text.has("”", at: end) ? end + 3 : end)
  }

  private static let plans = HanWords(["规划", "计划", "收官", "圆满", "开局", "目标", "任务"])

  private static let eras = HanWords(["期间", "时期", "以来", "年"])
}
