/// Works out when a document was written from the dates that it states.
enum DocumentDate {
  /// The latest day that the text states with its year; failing that the latest month and day, in the
  /// year that the text is of.
  static func inferred(from scan: Scan, in document: Document) -> CalendarDate? {
    let named = Named(scan, document)
    if let full = named.day, !isLongPast(full, named) { return later(full, named.openDays) }
    guard let year = named.year else { return nil }
    return named.openDays.compactMap { CalendarDate(year: year, month: $0.month, day: $0.day) }.max()
  }

  /// The year that a text is of: that of its title, else the latest that it names as its own.
  static func year(from scan: Scan, in document: Document) -> Int? { Named(scan, document).year }

  /// A day in a year that the text has long left behind is a memory, not its date.
  private static func isLongPast(_ day: CalendarDate, _ named: Named) -> Bool {
    named.years.contains { $0.key > day.year && $0.value > 2 * (named.years[day.year] ?? 0) }
  }

  /// The dates and years that a text names.
  private struct Named {
    /// How often each year is named, not counting those that it looks ahead to.
    private(set) var years: [Int: Int] = [:]
    private(set) var titleYear: Int?
    private(set) var day: CalendarDate?
    private(set) var openDays: [(month: Int, day: Int)] = []

    /// The title's year, else the latest year that is named more than in passing.
    var year: Int? {
      if let titleYear { return titleYear }
      let most = years.values.max() ?? 0
      return years.filter { $0.value * 5 >= most }.keys.max()
    }

    init(_ scan: Scan, _ document: Document) {
      for index in document.blocks.indices where !scan.blockMentions[index].isEmpty {
        let role = document.blocks[index].role
        guard role == .main || role == .footer else { continue }
        for (expression, range) in scan.periods(inBlock: index) {
          add(expression, at: range.lowerBound, inHeading: document.blocks[index].isHeading, document.text)
        }
      }
    }

    private mutating func add(
      _ expression: PeriodExpression, at start: Int, inHeading isHeading: Bool, _ text: [UInt8]
    ) {
      if case .stated(let year) = expression.year, !isAhead(start, text) {
        years[year, default: 0] += 1
        if isHeading, titleYear == nil { titleYear = year }
      }
      guard case .days(_, _, let month, let day) = expression.span else { return }
      if case .stated(let year) = expression.year, let date = CalendarDate(year: year, month: month, day: day)
      {
        self.day = max(self.day ?? date, date)
      } else if expression.year == .open {
        openDays.append((month, day))
      }
    }

    /// 到2025年, 谋划2023年工作: a year to come.
    private func isAhead(_ start: Int, _ text: [UInt8]) -> Bool {
      text.has("-", endingAt: start) || Self.leadingAhead.ends(in: text, at: start)
    }

    private static let leadingAhead = HanWords(["到", "至", "谋划", "展望", "迎接", "打算", "力争", "—"])
  }

  /// Days without a year that follow a dated one by a few weeks belong to the same year.
  private static func later(_ date: CalendarDate, _ days: [(month: Int, day: Int)]) -> CalendarDate {
    days.compactMap { CalendarDate(year: date.year, month: $0.month, day: $0.day) }
      .filter { $0.month - date.month <= 1 }.reduce(date, max)
  }

  /// The day up to which a text tells, where its title says so: 调度推进情况(截至9月30日).
  static func lastDay(of document: Document, _ scan: Scan, date: CalendarDate?) -> CalendarDate? {
    guard let date else { return nil }
    let main = document.blocks.indices.lazy.filter { document.blocks[$0].role == .main }
    for index in main.prefix(2)
    where document.blocks[index].isHeading || isTitleLine(document.blocks[index], document.text) {
      for (expression, range) in scan.periods(inBlock: index) {
        guard case .until = expression.span, document.text.has("(", endingAt: range.lowerBound),
          document.text.has(")", at: range.upperBound),
          let end = expression.resolved(date: date, yearInForce: nil)?.end, end < date, end.year == date.year
        else { continue }
        return end
      }
    }
    return nil
  }

  /// The year that a document reports on as a whole: the year before its date, where its words speak of that more than
  /// of its own (a communiqué of April), or its own, in a work report of December.
  static func reportedYear(in scan: Scan, of document: Document, date: CalendarDate?) -> Int? {
    guard let date else { return nil }
    if let year = definedYear(of: document, scan) { return year == date.year ? nil : year }
    if date.month == 12, isWorkReport(document) { return date.year }
    if let year = yearToldAlone(in: scan, of: document, date) { return year }
    // 2020年县级财政决算的报告 comes to parliament in summer or autumn.
    guard date.month <= 6 else {
      let last = date.year - 1
      return isFinalAccount(scan, document, date) || opensWithAccount(of: last, document, scan) ? last : nil
    }
    if isAccountOfLastYear(scan, document, date.year - 1, by: ["执行", "完成", "决算", "公报"])
      || date.month <= 3 && opensWith(date.year - 1, scan, document)
    {
      return date.year - 1
    }
    var last = 0
    var current = 0
    var days = 0
    var wholes = 0
    for index in document.blocks.indices where document.blocks[index].role == .main {
      for (expression, range) in scan.periods(inBlock: index) {
        if isWholeYear(document, range.lowerBound) { wholes += 1 }
        // The day of a meeting or of printing says nothing of the year reported on.
        switch expression.span {
        case .days:
          days += 1
          continue
        case .relativeDay: days += 1
        default: break
        }
        if range == document.blocks[index].range { continue }
        // 比2020年同期增长8.6%, 2010年前达标: what is compared with, and by when something was to be done.
        if Self.besides.begins(in: document.text, at: range.upperBound) { continue }
        switch expression.year {
        case .open where isOfLastMonths(expression, date): current += 1
        case .stated(date.year - 1): last += 1
        case .stated(date.year), .offset(0): current += isWholeYear(document, range.lowerBound) ? 0 : 1
        default: break
        }
      }
    }
    // 年末全市人口9万人,…。全年产值比上年增长3%: a bulletin without its title.
    if date.month <= 4, current == 0, last == 0, wholes > 1,
      document.text.has("比上年", within: 0..<document.text.count)
    {
      return date.year - 1
    }
    // In January a text of some length tells of the year before, where nothing speaks of the new one or of a day.
    if date.month == 1, current == 0, days == 0, document.text.count > 600 { return date.year - 1 }
    return last > current ? date.year - 1 : nil
  }

  /// 2018年末,全省共有法人单位46万个, in the results of a census that come out in 2020: a year further back, of which a
  /// text tells again and again while it says nothing of the year at hand or the one before.
  private static func yearToldAlone(in scan: Scan, of document: Document, _ date: CalendarDate) -> Int? {
    var years: [Int: Int] = [:]
    for index in document.blocks.indices where document.blocks[index].role == .main {
      for (expression, range) in scan.periods(inBlock: index) {
        switch expression.year {
        case .offset: return nil
        case .stated(let year) where year >= date.year - 1: return nil
        case .stated(let year):
          let isCompared = comparing.ends(in: document.text, at: range.lowerBound)
          if !isCompared { years[year, default: 0] += 1 }
        case .open:
          if case .days = expression.span { continue }
          if !isWholeYear(document, range.lowerBound) { return nil }
        }
      }
    }
    let most = years.max { ($0.value, $0.key) < ($1.value, $1.key) }
    guard let most, most.value > 2, most.key == years.keys.max(),
      census.stand(in: document.text, within: 0..<document.text.count)
    else { return nil }
    return most.key
  }

  /// What looks back at a year long over; who only tells when something began speaks of now.
  private static let census = HanWords(["普查", "清查", "调查", "统计公报", "审计"])
  private static let comparing = HanWords(["比", "较", "与", "同"])

  /// 关于2020年财政决算的报告 in October 2021, not 2020年决算和2021年上半年预算执行情况 or news of who heard it.
  private static func isFinalAccount(_ scan: Scan, _ document: Document, _ date: CalendarDate) -> Bool {
    guard isAccountOfLastYear(scan, document, date.year - 1, by: ["决算"]) else { return false }
    let titles = document.blocks.indices.filter { index in
      let block = document.blocks[index]
      return block.role == .main && (block.isHeading || index < 8 && isTitleLine(block, document.text))
    }
    return titles.allSatisfy { title in
      !others.stand(in: document.text, within: document.blocks[title].range)
        && !scan.periods(inBlock: title).contains { expression, _ in
          switch expression.year {
          case .stated(let year): year == date.year && expression.span == .year
          case .offset(let offset): offset == 0
          case .open: false
          }
        }
    }
  }

  private static let others = HanWords(["上半年", "听取", "审议", "召开", "布置", "培训", "前三季度"])

  /// 政府工作报告, 预算执行情况 in December: what it tells of the year is told of all of it.
  private static func isWorkReport(_ document: Document) -> Bool {
    document.blocks.prefix(6).contains { block in
      block.role == .main && block.range.count <= 90
        && ["政府工作报告", "预算执行情况", "工作总结", "全年工作情况"].contains { document.text.has($0, within: block.range) }
    }
  }

  private static let besides = HanWords(["同期", "前", "以前", "之前", "底前"])

  /// 2019年预算执行情况和2020年预算草案, 2019年统计公报: the title says that the text gives an account of the year before.
  private static func isAccountOfLastYear(
    _ scan: Scan, _ document: Document, _ year: Int, by words: [StaticString]
  ) -> Bool {
    let main = document.blocks.indices.lazy.filter { document.blocks[$0].role == .main }
    // Not every page marks its title as a heading; a short line without marks at the beginning is one too.
    let titles =
      main.prefix(4).filter { isTitleLine(document.blocks[$0], document.text) }
      + document.blocks.indices.lazy.filter { document.blocks[$0].isHeading }.prefix(1)
    return titles.contains { title in
      !scan.holdsNumber(inBlock: title)
        && words.contains { document.text.has($0, within: document.blocks[title].range) }
        && scan.periods(inBlock: title).contains { $0.0.year == .stated(year) && $0.0.span == .year }
    }
  }

  private static func isTitleLine(_ block: Block, _ text: [UInt8]) -> Bool {
    block.kind == .paragraph && block.range.count <= 150 && !text.has("。", within: block.range)
      && !text.has(0x2C, within: block.range)
  }

  /// 2023年是极不平凡的一年, 刚刚过去的2023年,…: whether the first year that a text tells of in a sentence of its own is this one,
  /// which all is of then that no plan's heading says otherwise of.
  private static func opensWith(_ year: Int, _ scan: Scan, _ document: Document) -> Bool {
    let main = document.blocks.indices.lazy.filter { document.blocks[$0].role == .main }
    for index in main.prefix(8)
    where document.blocks[index].kind == .paragraph && document.blocks[index].range.count > 180 {
      let (text, block) = (document.text, document.blocks[index].range)
      for (expression, range) in scan.periods(inBlock: index) {
        guard case .stated(let named) = expression.year, expression.span == .year else { continue }
        let start = range.lowerBound
        return named == year && start - block.lowerBound < 240
          && (text.has("是", at: range.upperBound) || text.has(",", at: range.upperBound))
          && (start == block.lowerBound || text.has("。", endingAt: start) || text.has("过去的", endingAt: start))
      }
    }
    return false
  }

  /// 1-2月 in a text of March: the months that have just gone by are those of its own year.
  private static func isOfLastMonths(_ expression: PeriodExpression, _ date: CalendarDate) -> Bool {
    guard case .months(let months) = expression.span else { return false }
    return (0...2).contains(date.month - months.upperBound)
  }

  /// 全年 and 年末 say nothing of which year.
  private static func isWholeYear(_ document: Document, _ start: Int) -> Bool {
    wholeYears.begins(in: document.text, at: start)
  }

  private static let wholeYears = HanWords(["全年", "年末", "年底", "年度", "当年", "年内", "本年"])
}
