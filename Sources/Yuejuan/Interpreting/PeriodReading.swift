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
  /// The year that the document counts by, where that is not the calendar's: 2017/18年度.
  let fiscalYear: Period?
  /// The year that the budget is for of which the text tells.
  let budgetYear: Period?
  /// Whether the text counts by the fiscal years of Hong Kong: its 2016年度 begins in April.
  let isOfHongKong: Bool

  /// A resolved span of time in the text; small, because every figure hands its own on.
  struct Span {
    var range: Range<Int>
    var period: Period?
    /// Which part of the year, or of several, its words name.
    var part: Part
    /// Whether its words state the year by its number.
    var isOfStatedYear: Bool
    /// Whether it says when something happened, rather than being part of a name (第三季度考核).
    var isAdverbial: Bool
    /// Whether it speaks of the year as such (全年目标), so that it governs its own number only.
    var isWholeYear: Bool

    /// 2025年和“十四五”时期工作回顾: the years around the one that is spoken of.
    var isSeveralYears: Bool {
      part == .years
    }
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
      /// Nothing names it, and it was before what the words name: 由40%提高到45%.
      case former
      /// Its words say what others are compared with: 较2021年的49%提高.
      case compared
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
    /// What the figure of the same status before it in the sentence hands on.
    var before: HandedOn?
    /// The last of them that is none which others are compared with.
    var base: Result?
    /// Whether the number before is what that one is compared with.
    var isBehindComparison = false
    /// The days of what the sentence began from: 从2011年的1091亿元增加到.
    var former: Period?
    /// The years of a change that an earlier sentence of the paragraph told.
    var ends: SentenceDays.Ends?
  }

  /// The period of a figure.
  func period(
    at site: FigureSite, _ status: Status, _ aspect: Aspect, spans: [Span], in setting: Setting
  ) -> Result {
    let clauseStart = min(
      site.left.lowerBound, site.clauseTokens.first.map { scan.tokens[$0].range.lowerBound } ?? .max)
    let inForce = spanInForce(at: site, status, spans, clauseStart: clauseStart, in: setting)
    let start = inForce?.range.lowerBound ?? -1
    if isDerived(aspect), let years = yearsBetween(site, setting) {
      return Result(period: years, origin: .inherited, span: inForce)
    }
    if isDerived(aspect), !text.has("年平均", within: site.left),
      var derived = derived(from: setting, status, behind: start, inForce)
    {
      // 总额增长5%,连续五年居第一.
      if status == .actual, let run = run(site, upTo: derived.period) { derived.period = run }
      return derived
    }
    if let changed = changed(at: site, status, aspect, inForce, in: setting) { return changed }
    if start < site.sentence.lowerBound, let behind = spanBehind(site, spans) {
      let period =
        status == .forecast ? behind.period : adjusted(behind, status, site, former: setting.former)
      return Result(period: period, origin: .stated, span: behind)
    }
    if status == .norm, inForce == nil {
      // 最低工资标准为2230元 in a bulletin is that of its year, in a law of none.
      return Result(period: standardInForce(site), origin: .assumed)
    }
    if let span = inForce ?? setting.section {
      return Result(
        period: adjusted(span, status, site, former: setting.former),
        origin: start >= clauseStart ? .stated : .inherited,
        span: span)
    }
    if status == .actual, let lead = spanBehindLead(site, spans) {
      return Result(
        period: adjusted(lead, status, site, former: setting.former), origin: .inherited, span: lead)
    }
    return Result(period: assumed(status, site), origin: .assumed)
  }

  /// 由2010年的1070亿元增加到1963亿元,年均增长12.9%: an average is of all the years that the change took.
  private func yearsBetween(_ site: FigureSite, _ setting: Setting) -> Period? {
    setting.before?.period.flatMap { average(from: setting.former, to: $0, site) }
  }

  /// The days of a change, which are those of the figure that it is a change of.
  private func derived(from setting: Setting, _ status: Status, behind start: Int, _ inForce: Span?)
    -> Result?
  {
    if let before = setting.before, let named = before.named,
      start < named || status == .forecast && start == named,
      setting.former == nil || before.period != setting.former
    {
      // What is only assumed of the figure is no more than assumed of its change.
      return Result(
        period: before.period, origin: before.origin == .assumed ? .assumed : .inherited, span: inForce)
    }
    // 收入8亿元,较2020年的6亿元增加2亿元: of the days of what was compared, not of what it is compared with.
    guard setting.isBehindComparison, let base = setting.base else { return nil }
    return Result(
      period: base.period, origin: base.origin == .assumed ? .assumed : .inherited, span: base.span)
  }

  /// The span nearest before a figure that governs it.
  private func spanInForce(
    at site: FigureSite, _ status: Status, _ spans: [Span], clauseStart: Int, in setting: Setting
  ) -> Span? {
    let era = setting.section.flatMap { isEra($0) ? $0.period : nil }
    if let era = eraOfYears(openingSentenceOf: site, spans) { return era }
    return [Span].nearest(site.spans).last {
      governs(spans[$0], site, status, clauseStart: clauseStart, subject: setting.subject)
        && !isAside(spans[$0], site, within: era) && !isOfRow($0, of: spans, site)
        && !isWider($0, of: spans, site) && !isOfOrigin(spans[$0], site, setting.former)
        && !(status == .actual && isOfEnd(spans[$0], site)
          && (era != nil || spans[..<$0].suffix(64).contains(where: isEra)))
    }.map { spans[$0] }
  }

  /// The days of what is compared with or was before a change, and of what came of it.
  private func changed(
    at site: FigureSite, _ status: Status, _ aspect: Aspect, _ inForce: Span?, in setting: Setting
  ) -> Result? {
    let running = date.map { Period(.first(of: 1, $0.year), $0) }
    if let compared = compared(site, base: inForce?.period ?? running),
      status == .actual
        || date.map({ compared.start.year < budgetYear?.start.year ?? $0.year }) == true
    {
      return Result(period: compared, origin: .compared)
    }
    let years = inForce ?? setting.section
    if LastYearsAccount.precedes(site, in: text, scan), let year = years?.period?.start.year ?? date?.year {
      return Result(period: Period(year: year - 1), origin: .compared)
    }
    let start = inForce?.range.lowerBound ?? -1
    if status == .actual, start < site.left.lowerBound, isFormer(site, setting.before) {
      return Result(
        period: setting.former ?? standardYear(site) ?? setting.ends?.first ?? years.flatMap(yearBefore),
        origin: .former)
    }
    // 由2000年的705亿元增加到1236亿元: whether words name what it began from or not.
    guard let before = setting.before, site.followsNumber, !isDerived(aspect),
      before.origin == .former || setting.former != nil && before.period == setting.former,
      let last = setting.ends.flatMap({ before.period == $0.first ? $0.last : nil })
        ?? years.flatMap({ lastYear(of: $0) })
    else { return nil }
    return Result(period: last, origin: .inherited, span: years)
  }

  /// 提高4.8倍, 居第三位: what is said of the number before, and of the same days.
  private func isDerived(_ aspect: Aspect) -> Bool {
    aspect == .growth || aspect == .change || aspect == .rank
  }

  /// What was before a change, on days that nothing names: 由40%和21%提高到45%和23%.
  private func isFormer(_ site: FigureSite, _ before: HandedOn?) -> Bool {
    if site.isJoined { return before?.origin == .former }
    return site.opening != nil
  }

  /// 5个重点项目8月份集中开工, 这5项预计10月底前完成: a span between what is counted and what is done.
  private func spanBehind(_ site: FigureSite, _ spans: [Span]) -> Span? {
    let next = spans.count(endingBy: site.right.upperBound, near: site.spans)
    guard next < spans.count, !site.right.isEmpty, spans[next].range.lowerBound == site.right.upperBound,
      spans[next].part != .year, spans[next].range.upperBound < text.count,
      ScalarClass.isHan(text.scalar(at: text.scalarStart(before: site.right.upperBound)).value),
      ScalarClass.isHan(text.scalar(at: spans[next].range.upperBound).value)
    else { return nil }
    return spans[next]
  }
}
