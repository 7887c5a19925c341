/// What was before: the days of numbers that others are compared with or have grown from.
extension PeriodReading {
  /// 较2021年的76.6%下滑: the days named right in front of a number that something is compared with.
  ///
  /// - Parameter base: The days that the text speaks of, for 上年同期.
  func compared(_ site: FigureSite, base: Period?) -> Period? {
    guard case .quantity(let quantity) = scan.mentions[site.mention].kind, quantity.dimension != .point
    else { return nil }
    if let year = comparedYear(site, base: base) ?? comparedInBrackets(site, base: base) { return year }
    guard site.leftClasses.contains(.span),
      let index = site.leftTokens.last(where: { scan.tokens[$0].classes.contains(.span) }),
      case let token = scan.tokens[index],
      case .mention(let mention) = token.kind, case .period(let expression) = scan.mentions[mention].kind,
      isComparison(beginning(ofSpan: index)),
      case let gap = token.range.upperBound..<max(token.range.upperBound, endOfWords(site)),
      Self.aims.isOne(in: text, gap) || isGap(gap, in: site.leftTokens)
    else { return nil }
    if let year = fiscalDays(of: expression, token.range) { return year }
    let days = expression.resolved(
      date: date, yearInForce: base?.start.year ?? year, base: base, ownYear: year)
    // 比“十四五”规划目标60%高: what is aimed at is to be reached in the last year.
    guard let days, Self.aims.isOne(in: text, gap) else { return days }
    return Period(year: days.end.year)
  }

  private static let aims = HanWords([
    "计划目标", "规划目标", "目标", "”计划目标", "”规划目标", "”目标", "规划确定的目标", "”规划确定的目标",
  ])

  /// 较上年的6亿元增加2亿元: the year before, where one word says both.
  private func comparedYear(_ site: FigureSite, base: Period?) -> Period? {
    guard site.leftClasses.contains(.compare),
      let index = site.leftTokens.last(where: { scan.tokens[$0].classes.contains(.compare) }),
      case let start = scan.tokens[index].range.lowerBound + 3
    else { return nil }
    let words = endOfWords(site)
    let isLed = text.has("的", endingAt: words) || text.has("之", endingAt: words)
    let end = isLed ? words - 3 : words
    for (word, isWhole) in Self.lastYears
    where start + word.utf8CodeUnitCount == end && text.has(word, at: start) {
      if !isWhole {
        return PeriodExpression(.offset(-1), .sameAYearBefore).resolved(
          date: date, yearInForce: nil, base: base, ownYear: base?.start.year)
      }
      let named = start..<start + word.utf8CodeUnitCount
      return fiscalDays(of: PeriodExpression(.offset(-1), .year), named)
        ?? (base?.start.year ?? reportedYear ?? date?.year ?? year).map { Period(year: $0 - 1) }
    }
    return nil
  }

  /// 较去年同期(207.3亿元)减少: what something is compared with, told in brackets.
  private func comparedInBrackets(_ site: FigureSite, base: Period?) -> Period? {
    let open = site.range.lowerBound - 1
    guard site.isAside, open > 15, text[open] == 0x28 else { return nil }
    for (word, isWhole) in Self.lastYears where text.has(word, endingAt: open) {
      guard Self.comparisons.ends(in: text, at: open - word.utf8CodeUnitCount) else { return nil }
      if isWhole { return base.map { Period(year: $0.start.year - 1) } }
      return PeriodExpression(.offset(-1), .sameAYearBefore).resolved(
        date: date, yearInForce: nil, base: base, ownYear: base?.start.year)
    }
    // 较2018年(5万宗)增加.
    guard
      let span = scan.tokens[..<site.clauseTokens.upperBound].suffix(4).last(where: {
        $0.range.upperBound == open
      }),
      isComparison(span.range.lowerBound), case .mention(let mention) = span.kind,
      case .period(let expression) = scan.mentions[mention].kind
    else { return nil }
    let inForce = base?.start.year ?? year
    let days = expression.resolved(date: date, yearInForce: inForce, base: base, ownYear: year)
    guard isToCome(days), let inForce else { return days }
    // 较9至11月(6.3%) in January.
    return expression.resolved(date: date, yearInForce: inForce - 1, base: base, ownYear: year)
  }

  /// Where the words in front of a number end, without what belongs to it: 较去年同期约人民币4亿元.
  private func endOfWords(_ site: FigureSite) -> Int {
    let first = site.left.lowerBound
    let end =
      CurrencyPrefix.start(in: text, before: site.left.upperBound, from: first) ?? site.left.upperBound
    guard site.leftClasses.contains(.approxBefore),
      let bound = site.leftTokens.last(where: { scan.tokens[$0].range.upperBound == end }),
      scan.tokens[bound].classes.contains(.approxBefore)
    else { return end }
    return scan.tokens[bound].range.lowerBound
  }

  private static let lastYears: [(word: StaticString, isWhole: Bool)] = [
    ("上年度", true), ("上年同期", false), ("去年同期", false), ("上年", true), ("去年", true), ("上一年", true),
  ]

  /// 2010年与2005年相比,能耗由370克降到333克: what it began from is of the year that is compared with.
  func standardYear(_ site: FigureSite) -> Period? {
    guard site.opening != nil else { return nil }
    let behind = scan.tokens[..<site.clauseTokens.upperBound].suffix(64)
    for token in behind.reversed() where token.classes.contains(.span) {
      guard token.range.lowerBound >= site.sentence.lowerBound else { return nil }
      guard text.has("相比", at: token.range.upperBound), isComparison(token.range.lowerBound),
        case .mention(let mention) = token.kind, case .period(let expression) = scan.mentions[mention].kind
      else { continue }
      return expression.resolved(date: date, yearInForce: year, base: nil, ownYear: year)
    }
    return nil
  }

  /// Where the words begin that a span belongs to: “十三五”末 of “十三五”末2020年.
  private func beginning(ofSpan index: Int) -> Int {
    let start = scan.tokens[index].range.lowerBound
    guard index > 0, case let before = scan.tokens[index - 1], before.classes.contains(.span),
      goesOn(start, from: before.range.upperBound)
    else { return start }
    return before.range.lowerBound
  }

  /// Whether nothing but an account's name or 的 stands between a span and the number: 上年执行数51亿元.
  private func isGap(_ gap: Range<Int>, in tokens: Range<Int>) -> Bool {
    if gap.isEmpty || Self.gaps.isOne(in: text, gap) { return true }
    guard let last = tokens.last, scan.tokens[last].classes.contains(.account) else { return false }
    return scan.tokens[last].range == gap
  }

  private static let gaps = HanWords([
    "的", "末的", "底的", "全年的", "末", "底", "”", "”末", "之", "度的", "度之", "法定预算数", "法定预算", "预算数", "修订预算", "决算数",
    "预算", "度预算", "度预算数", "所编列的", "所编列之", "编列的", "实际数", "度实际数", "同期实际数", "同期的", "同期",
  ])

  /// “十三五”期间,收入由8亿元增加到12亿元: what it began from is of the year before the first.
  func yearBefore(_ span: Span) -> Period? {
    guard let period = span.period, isSpanOfYears(span) else { return nil }
    return Period(year: period.start.year - 1)
  }

  /// What a sum grew to over several years is that of the last one.
  func lastYear(of span: Span) -> Period? {
    guard let period = span.period, isSpanOfYears(span) else { return nil }
    return date.map { period.contains($0) } == true ? nil : Period(year: period.end.year)
  }

  private func isSpanOfYears(_ span: Span) -> Bool {
    guard let period = span.period, period.end.year > period.start.year + 1 else { return false }
    // When ten years began 十年来 does not say.
    return span.part == .years
  }

  /// 比2020年, 较去年同期, 比“十三五”: what a figure is compared with.
  func isComparison(_ start: Int) -> Bool {
    // 比最近5年平均减少.
    let start = text.has("“", endingAt: start) || text.has("最", endingAt: start) ? start - 3 : start
    return Self.comparisons.ends(in: text, at: start) || Self.exceeding.ends(in: text, at: start)
      || isOfComparedRow(start)
  }

  /// 已超过去年销量.
  private static let exceeding = HanWords(["超过", "高于", "低于", "多于", "少于", "优于", "超越"])

  /// 较1-2月、1-3月、1-4月下降: all that stand in a row behind the word are compared with.
  private func isOfComparedRow(_ start: Int) -> Bool {
    guard text.has("、", endingAt: start) || text.has("和", endingAt: start) else { return false }
    // 较去年同期和一季度回落.
    if text.has("同期", endingAt: start - 3) {
      let front = max(0, start - 24)..<start - 3
      return text.has("较", within: front) || text.has("比", within: front)
    }
    let lowest = max(0, start - 60)
    var front = start
    while front > lowest, case let last = text.scalarStart(before: front),
      ScalarClass.isDigit(text.scalar(at: last).value) || text[last] == 0x2D
        || Self.rows.begins(in: text, at: last)
    { front = last }
    return front < start && Self.comparisons.ends(in: text, at: front)
  }

  private static let rows = HanWords([
    "、", "和", "月", "份", "年", "季", "度", "第", "前", "至", "—", "–", "一", "二", "三", "四", "上", "下", "半",
  ])

  /// Whether a span stands right behind another: “十三五”末2020年.
  func goesOn(_ start: Int, from end: Int) -> Bool {
    guard end >= 0, start - end <= 6 else { return false }
    return end == start || text.holds(end..<start, anyOf: ["末", "”", "”末", "底"])
  }

  private static let comparisons = HanWords([
    "比", "较", "与", "同", "高于", "低于", "快于", "慢于", "好于", "优于", "围绕",
  ])
}
