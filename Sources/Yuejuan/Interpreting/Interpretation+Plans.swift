/// What makes a section one of plans or of deeds.
extension Interpretation {
  /// 今年主要预期目标是:产值增长6%,…: whether a paragraph states the aims of a year to come, behind a review of the last.
  func turnsToPlans(_ figures: ArraySlice<Figure>, _ sites: [FigureSite]) -> Bool {
    guard let aim = sites.indices.first(where: { statuses.opensAim(sites[$0]) }).map({ sites[$0] }) else {
      return opensBudget(figures)
    }
    let aims = figures.filter { $0.sentence == aim.sentence && $0.status == .plan }
    return aims.count > 2 && !aims.contains { $0.period.map(periods.isOver) ?? false }
  }

  /// 2022年全市收入按41亿元安排, in an account of the year before: whether a paragraph tells of nothing but what is allotted
  /// for the year to come.
  private func opensBudget(_ figures: ArraySlice<Figure>) -> Bool {
    guard let date = periods.date, periods.reportedYear == date.year - 1, figures.count > 1,
      let first = figures.first, first.periodStated,
      document.text.has("安排", within: document.blocks[first.block].range)
    else { return false }
    return figures.allSatisfy { $0.status == .plan && $0.period == Period(year: date.year) }
  }

  /// 2019年预算执行情况 tells what was done.
  ///
  /// Among plans 落实货币政策 and 严格执行标准 are planned too.
  func isDone(_ block: Block) -> Bool {
    Self.accounts.stand(in: document.text, within: block.range)
      || sections.status != .plan && Self.deeds.stand(in: document.text, within: block.range)
  }

  private static let accounts = HanWords(["决算", "回顾", "总结", "执行情况", "完成情况", "落实情况", "工作情况"])
  private static let deeds = HanWords(["执行", "完成", "落实"])

  /// Whether a heading makes what stands below it planned: 下一步打算, 2020年预算安排.
  func plans(_ block: Block, _ index: Int, _ spans: [PeriodReading.Span]) -> Bool {
    // 一季度采购预算规模逾1400万元 is a headline, no section of plans.
    guard !scan.holdsNumber(inBlock: index) else { return false }
    // 2018年预算收支情况 in a report of 2019, and 一般公共预算 below 预算执行情况, tell what was done.
    let isOver =
      sections.yearOver(periods) != nil
      || spans.contains { $0.part == .year && $0.period.map(periods.isOver) ?? false }
    guard !scan.blockClasses[index].isDisjoint(with: [.plan, .planNoun]) else { return false }
    return scan.blocks[index].contains { other in
      let token = scan.tokens[other]
      guard !token.classes.isDisjoint(with: [.plan, .planNoun]) else { return false }
      let isAccount =
        document.text.has("预算", within: token.range)
        && !["安排", "草案"].contains { document.text.has($0, within: block.range) }
      return !(isAccount && (isOver || sections.isOfDeeds))
    }
  }

  /// Whether a block goes on with what is still to be done: all that was told before it is, and it names no days gone by.
  func looksAhead(_ spans: [PeriodReading.Span]) -> Bool {
    outlook.isAhead && sections.status == .actual && !sections.isOfDeeds
      && !spans.contains { span in !span.isWholeYear && (span.period.map { periods.isOver($0) } ?? false) }
  }

  /// 过去一年,我们办理提案96件, among what is planned: a paragraph that opens with days gone by tells of them.
  func looksBack(_ block: Block, _ spans: [PeriodReading.Span]) -> Bool {
    guard sections.status == .plan, block.kind == .paragraph, let first = spans.first else { return false }
    return first.range.lowerBound == block.range.lowerBound && first.isAdverbial
      && first.period.map { periods.isOver($0) } == true
  }

  /// 2026年重点工作 in a report of January 2026, 下一年工作: what stands below such a heading is still to be done.
  func looksAhead(_ block: Block, _ spans: [PeriodReading.Span]) -> Bool {
    guard let date = periods.date, let last = spans.last, let year = last.period?.start.year,
      year > date.year || year == date.year && date.month <= 3, last.part == .year
    else { return false }
    let isOver = ["回顾", "总结", "完成", "成效", "情况", "成绩"].contains { document.text.has($0, within: block.range) }
    return !isOver
      && ["工作", "任务", "部署", "举措", "安排", "思路"].contains { document.text.has($0, within: block.range) }
  }
}
