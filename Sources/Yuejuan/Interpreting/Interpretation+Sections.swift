// What headings and opening paragraphs say of the blocks below them.

extension Interpretation {
  /// Whose figures a paragraph tells that only leads up to the next one, and ends in dots: the name met there first.
  func leadingTo(_ index: Int) -> Range<Int>? {
    let block = document.blocks[index]
    guard block.kind == .paragraph, index + 1 < document.blocks.count,
      document.blocks[index + 1].kind == .paragraph,
      document.text.has("…", endingAt: block.range.upperBound), !entities[index].contains(where: \.isName)
    else { return nil }
    return entities[index + 1].first(where: \.isName)?.range
  }

  /// The tier of a budget that a list's item is of, as the paragraph above the list told.
  func listTier(_ block: Block) -> Range<Int>? { isItem(block) ? listTier : nil }

  /// 市级收入31亿元,具体安排情况是:: takes note of the tier that the items below are of, until something else begins.
  mutating func noteTier(_ block: Block, _ entities: [Entity]) {
    if document.text.has(":", endingAt: block.range.upperBound) {
      listTier = entities.last(where: subjects.isBudgetTier)?.range
    } else if !isItem(block) {
      listTier = nil
    }
  }

  private func isItem(_ block: Block) -> Bool {
    block.kind == .listItem || document.text.has("(", at: block.range.lowerBound)
      || ItemNumber.end(in: document.text, from: block.range.lowerBound, before: block.range.upperBound)
        > block.range.lowerBound
  }

  /// Takes note of what a heading, or a paragraph that opens a section, says of all that stands below it.
  mutating func enterSection(_ block: Block, _ index: Int, spans: [PeriodReading.Span]) {
    guard let depth = depth(ofHeading: index) else {
      if block.kind == .paragraph {
        if !scan.holdsNumber(inBlock: index),
          leadsToPlans(block, spans)
            || !sections.isBelowTitle && periods.budgetYear != nil
              && ReportTitles.presentsBudget(block.range, of: document.text)
        {
          sections.plan()
        }
        pass(paragraph: block, spans)
      }
      return
    }
    // 一、工作回顾 and 2021年工作回顾: open a section, though no paragraph stands above it.
    if ItemNumber.end(in: document.text, from: block.range.lowerBound, before: block.range.upperBound)
      > block.range.lowerBound
      // (三)2016年预算收支情况: a chapter of a report that stands by itself.
      || block.isHeading && document.text.has("(", at: block.range.lowerBound)
      || block.kind == .paragraph && isDone(block) && spans.contains(where: { $0.part == .year })
    {
      sections.endTitle()
    }
    if !sections.isBelowTitle, ReportTitles.hold(block.range, of: document.text) {
      sections.entitle(spans.first(where: periods.isReportedOn))
    }
    // 财政预算案:警务预算增25% is a headline.
    if !sections.isBelowTitle, !scan.holdsNumber(inBlock: index),
      ReportTitles.isBudget(block.range, of: document.text), !isOfYearOver(spans)
    {
      sections.plan()
    }
    if !sections.isBelowTitle, isOfTasksAhead(block, spans) { sections.plan() }
    sections.enter(section(below: block, index, depth, spans))
  }

  /// 2016年预算收支情况 in a report of 2017, which tells what came of it, not 2017年预算 with a word of the year before.
  private func isOfYearOver(_ spans: [PeriodReading.Span]) -> Bool {
    let years = spans.filter { $0.part == .year }
    return !years.isEmpty && years.allSatisfy { $0.period.map(periods.isOver) ?? false }
  }

  /// 2022年十件民生实事项目, early in that year: all that the text tells is still to be done.
  private func isOfTasksAhead(_ block: Block, _ spans: [PeriodReading.Span]) -> Bool {
    guard ReportTitles.isOfTasks(block.range, of: document.text), let date = periods.date, date.month <= 4
    else {
      return false
    }
    return spans.allSatisfy { $0.period.map { $0.end.year >= date.year } ?? true }
  }

  /// 今年将扎实办好“十件民生实事”。, 2016年收支预算情况如下:: whether a paragraph without figures leads to what is planned for
  /// the year at hand.
  private func leadsToPlans(_ block: Block, _ spans: [PeriodReading.Span]) -> Bool {
    guard let date = periods.date, date.month <= 4,
      spans.contains(where: { $0.part == .year || $0.part == .toDate }),
      spans.allSatisfy({ span in span.period.map { $0.end.year >= date.year } ?? true })
    else { return false }
    if block.range.count <= 240, ReportTitles.announcesTasks(block.range, of: document.text) { return true }
    return document.text.has("如下:", endingAt: block.range.upperBound)
      && ReportTitles.isBudget(block.range, of: document.text)
  }

  /// What a paragraph says of those behind it: 去年以来,…, “十四五”时期 in the one that opens the text goes for all of it.
  private mutating func pass(paragraph block: Block, _ spans: [PeriodReading.Span]) {
    // 现将1-10月指标完成情况通报如下:, 现将2021年度财务情况报告如下:.
    let reported =
      document.text.has("如下:", endingAt: block.range.upperBound)
      ? spans.last { span in
        span.part.isMonths || span.part == .until
          || span.part == .year && span.period.map(periods.isOver) == true
      } : nil
    let first = reported ?? spans.first { $0.part == .toDate || periods.isEra($0) }
    let isNear = reported != nil || first.map { $0.range.lowerBound - block.range.lowerBound < 240 } ?? false
    // 一、“九五”回顾: the heading's years go on, whatever a paragraph below says of one of them.
    let isOfYears = sections.span.map { periods.isEra($0) || $0.isSeveralYears } == true
    sections.pass(
      paragraphOf: block.range.count, opening: isNear ? first : nil,
      at: spans.first {
        $0.range.lowerBound == block.range.lowerBound && $0.isAdverbial
          && !(isOfYears && ($0.part == .year || $0.part == .lastTwelveMonths))
      },
      isDated: spans.contains { $0.part.isMonths && $0.isAdverbial })
  }

  /// What a heading says of what stands below it.
  private func section(
    below block: Block, _ index: Int, _ depth: Int, _ spans: [PeriodReading.Span]
  ) -> Section {
    let subject = document.blocks[index].isHeading ? subject(ofHeading: index) : nil
    // The title is of the whole text.
    guard sections.isBelowTitle else {
      return Section(depth: depth, span: nil, subject: subject, status: nil)
    }
    let span = spans.first { !$0.isSeveralYears } ?? spans.last { !periods.isOfPlan($0) }
    let isPlanned = plans(block, index, spans) || looksAhead(block, spans)
    return Section(
      depth: depth, span: span, subject: subject,
      status: isDone(block) ? .actual : isPlanned ? .plan : nil)
  }

  private func subject(ofHeading index: Int) -> Range<Int>? {
    if let named = entities[index].last(where: { $0.kind == .region || $0.kind == .body }) {
      return named.range
    }
    let here = entities[index].filter { $0.kind == .here }
    guard let last = here.last else { return nil }
    // 全市和市本级: the whole stands in front.
    return here.dropLast().last {
      Joint.fills($0.range.upperBound..<last.range.lowerBound, of: document.text)
    }?
    .range ?? last.range
  }

  /// How far below the title a heading stands; `nil` for what is none.
  private func depth(ofHeading index: Int) -> Int? {
    if case .heading(let level) = document.blocks[index].kind { return 2 * level }
    return isBareHeading(index) ? depth(ofBareHeading: index) : nil
  }

  /// A line that nothing numbers stands below the numbered ones, but above those that begin anew behind it:
  /// 2024年工作安排, 一、….
  private func depth(ofBareHeading index: Int) -> Int {
    guard let next = document.blocks[(index + 1)...].first(where: \.isHeading),
      case .heading(let level) = next.kind,
      Self.firsts.contains(where: { document.text.has($0, at: next.range.lowerBound) })
    else { return 2 * Self.deepest }
    return 2 * level - 1
  }

  private static let deepest = 4
  private static let firsts: [StaticString] = ["一、", "(一)"]

  /// 2020年市级预算草案: a short line without marks above a paragraph, which ends as headings of reports do.
  private func isBareHeading(_ index: Int) -> Bool {
    let block = document.blocks[index]
    guard block.kind == .paragraph, (9...72).contains(block.range.count), index + 1 < document.blocks.count,
      document.blocks[index + 1].kind == .paragraph,
      document.text.has("。", endingAt: document.blocks[index + 1].range.upperBound),
      // 2021年工作回顾:
      case let end = block.range.upperBound
        - (document.text.has(":", endingAt: block.range.upperBound) ? 1 : 0),
      Self.headings.ends(in: document.text, at: end), !scan.holdsNumber(inBlock: index)
    else { return false }
    return !scan.tokens[scan.blocks[index]].contains {
      // 站在新起点:2021年工作回顾.
      $0.mark != nil && $0.mark != 0x3A && !$0.classes.contains(.quotation)
        && $0.range.upperBound < block.range.upperBound
    }
  }

  private static let headings = HanWords([
    "草案", "安排", "情况", "目标", "任务", "打算", "回顾", "总结", "思路", "举措", "部署", "展望", "成效", "成绩", "计划", "工作", "工作方向",
    "建议",
  ])
}
