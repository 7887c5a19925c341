/// Years that do not begin in January.
extension DocumentDate {
  /// The fiscal year that a text first names, where it had ended when the text was written, or was about to:
  /// what the text calls 今年 is that one, and 来年 the one behind it.
  ///
  /// Hong Kong's runs from April to March, and its departments tell of it in May.
  static func fiscalYear(in scan: Scan, of document: Document, date: CalendarDate?) -> Period? {
    guard let date else { return nil }
    for index in document.blocks.indices where !scan.blockMentions[index].isEmpty {
      for (expression, _) in scan.periods(inBlock: index) {
        guard expression.span == .fiscalYear,
          let year = expression.resolved(date: date, yearInForce: nil)
        else { continue }
        return year.end.year == date.year && year.start < date ? year : nil
      }
    }
    return nil
  }

  /// The year that a budget of Hong Kong is for, where a text of the spring opens with it: 预算案 is what Hong Kong
  /// calls it, and 总预算案 or 特别预算案 what Taiwan does, whose years are the calendar's.
  static func budgetYear(of document: Document, _ scan: Scan, date: CalendarDate?) -> Period? {
    guard let date else { return nil }
    if let year = definedYear(of: document, scan) { return Period(year: year) }
    if date.month > 7 { return nextBudgetYear(of: document, scan, date) }
    guard (2...4).contains(date.month) else { return nil }
    let opening = document.blocks.lazy.filter { $0.role == .main }.prefix(4)
    if opening.contains(where: { document.text.has("特别预算案", within: $0.range) }) {
      return Period(year: date.year)
    }
    let name: StaticString = isOfHongKong(scan) ? "预算" : "预算案"
    guard opening.contains(where: { document.text.has(name, within: $0.range) }),
      isOfHongKong(scan)
        || !opening.contains(where: { elsewhere.stand(in: document.text, within: $0.range) })
    else { return nil }
    return .fiscal(from: date.year)
  }

  /// What budgets are called, and who hands them in, in Taiwan, and where a budget of Macau is told of.
  private static let elsewhere = HanWords(["总预算案", "行政院", "立法院", "主计", "本澳", "澳门立法会", "澳门特别行政区", "澳门元"])

  /// 100年度(以下简称本年度): the year that a text says it means by its own.
  static func definedYear(of document: Document, _ scan: Scan) -> Int? {
    for index in document.blocks.indices.prefix(8) where document.blocks[index].role == .main {
      for (expression, range) in scan.periods(inBlock: index) {
        guard case .stated(let year) = expression.year, expression.span == .year,
          definitions.contains(where: { document.text.has($0, at: range.upperBound) })
        else { continue }
        return year
      }
    }
    return nil
  }

  private static let definitions: [StaticString] = [
    "(以下简称本年", "(以下简称“本年", "(下称本年", "(下称“本年", "(以下称本年", "(简称本年",
  ]

  /// The year to come that a budget of Taiwan is for, which is handed in in autumn: 115年度总预算案, 102年度营业预算.
  private static func nextBudgetYear(of document: Document, _ scan: Scan, _ date: CalendarDate) -> Period? {
    let opening = document.blocks.indices.lazy.filter { document.blocks[$0].role == .main }.prefix(4)
    let next = Period(year: date.year + 1)
    let isOpened = opening.contains { index in
      let isBudget = ReportTitles.presentsBudget(document.blocks[index].range, of: document.text)
      return scan.periods(inBlock: index).contains { expression, range in
        expression.resolved(date: date, yearInForce: nil) == next
          && (isBudget || document.isTraditional && isOfBudget(range, document.text))
      }
    }
    return isOpened ? next : nil
  }

  /// Whether a text in traditional script opens with the final account of a year: 审核本县113年度总决算, which comes in summer.
  static func opensWithAccount(of year: Int, _ document: Document, _ scan: Scan) -> Bool {
    guard document.isTraditional else { return false }
    return document.blocks.indices.lazy.filter { document.blocks[$0].role == .main }.prefix(4).contains {
      index in
      scan.periods(inBlock: index).contains { expression, range in
        expression.year == .stated(year) && expression.span == .year && isOf("总决算", range, document.text)
      }
    }
  }

  /// 102年度营业预算, 九十一年度中央政府总预算.
  private static func isOfBudget(_ year: Range<Int>, _ text: [UInt8]) -> Bool {
    let near = year.upperBound..<min(text.count, year.upperBound + 15)
    return isOf("总预算", year, text)
      || text.has("年度", endingAt: year.upperBound) && text.has("预算", within: near)
  }

  /// 113年度连江县总决算: whether a year's own account is what follows it.
  private static func isOf(_ account: StaticString, _ year: Range<Int>, _ text: [UInt8]) -> Bool {
    guard text.has("年度", endingAt: year.upperBound) else { return false }
    var end = year.upperBound
    while end < text.count, end - year.upperBound <= 24, ScalarClass.isHan(text.scalar(at: end).value) {
      if text.has(account, at: end) { return true }
      end += text.scalar(at: end).length
    }
    return false
  }

  /// Whether a text is written in Hong Kong: only there is the place called 本港 and 全港.
  static func isOfHongKong(_ scan: Scan) -> Bool { scan.blockClasses.contains { $0.contains(.harbour) } }
}

extension Period {
  /// The year from April to March by which Hong Kong counts.
  static func fiscal(from year: Int) -> Period { Period(.first(of: 4, year), .last(of: 3, year + 1)) }

  /// The same days of another year, for periods that end with a month.
  func moved(byYears years: Int) -> Period? {
    guard let first = CalendarDate(year: start.year + years, month: start.month, day: start.day) else {
      return nil
    }
    return Period(first, .last(of: end.month, end.year + years))
  }
}
