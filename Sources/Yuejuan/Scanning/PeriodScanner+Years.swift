/// Years, ranges of years and dates in digits.
extension PeriodScanner {
  /// 2022年, ２０２２年, 二〇二二年, 民国111年, 111年3月; the end is that of 年.
  ///
  /// - Parameter number: The number that begins at the offset itself, if any.
  func yearNumber(
    in text: [UInt8], at start: Int, _ number: (value: Int, end: Int)?
  ) -> (value: Int, end: Int)? {
    if text.has("民国", at: start) || text.has("民國", at: start) {
      guard let number = smallNumber(in: text, at: start + 6), text.has("年", at: number.end),
        (1...200).contains(number.value)
      else { return nil }
      return (number.value + 1911, number.end + 3)
    }
    guard let number else { return nil }
    if (80...130).contains(number.value), text.has("年", at: number.end),
      isPartOfYear(text, number.end + 3)
        || number.value >= 100 && isYearOfRepublic(text, at: start, number.end + 3)
    {
      return (number.value + 1911, number.end + 3)
    }
    if countsFromRepublic, (60...130).contains(number.value), text.has("年", at: number.end),
      isShortYearOfRepublic(text, at: start, number.end + 3)
    {
      return (number.value + 1911, number.end + 3)
    }
    if (10...60).contains(number.value), text.has("年", at: number.end), number.end - start == 2,
      isShortYear(text, at: start, part: number.end + 3)
    {
      return (number.value + 2000, number.end + 3)
    }
    if let year = yearOfTwoNumerals(in: text, at: start, number) { return year }
    guard (1900...2100).contains(number.value) else { return nil }
    if text.has("年", at: number.end) { return (number.value, number.end + 3) }
    return nil
  }

  /// ○九年, 一九年, 九七年: the last two digits of a year, by their places; so many years would be 十九年.
  private func yearOfTwoNumerals(
    in text: [UInt8], at start: Int, _ number: (value: Int, end: Int)
  ) -> (value: Int, end: Int)? {
    guard number.end - start == 6, text.has("年", at: number.end), !text.has("代", at: number.end + 3),
      Self.years.begins(in: text, at: start), !countsFromRepublic, number.value < 100, number.value % 10 > 0,
      number.value < 10 || start == 0
        || !ScalarClass.isHan(text.scalar(at: text.scalarStart(before: start)).value)
        || Self.points.ends(in: text, at: start),
      !Self.spansOfYears.begins(in: text, at: number.end + 3)
    else { return nil }
    return (number.value + (number.value > 60 ? 1900 : 2000), number.end + 3)
  }

  private static let years = HanWords([
    "○一", "○二", "○三", "○四", "○五", "○六", "○七", "○八", "○九", "〇一", "〇二", "〇三", "〇四", "〇五", "〇六", "〇七", "〇八",
    "〇九",
    "零一", "零二", "零三", "零四", "零五", "零六", "零七", "零八", "零九",
    "一三", "一四", "一五", "一六", "一七", "一八", "一九", "一一", "一二", "二一", "二二", "九三", "九四", "九五", "九六", "九七", "九八",
    "九九",
  ])
  /// Behind what a year may stand, rather than years that are counted: 运营二一年.
  private static let points = HanWords([
    "自", "从", "在", "较", "比", "至", "到", "于", "与", "和", "及", "由", "的", "年", "中", "为", "而", "但", "截至",
  ])
  private static let spansOfYears = HanWords(["来", "的历史", "内", "后", "前", "级", "制", "零"])

  /// 2021年年中国企业: the 中 of another word.
  private static let ofMiddle = HanWords(["中央", "中国", "中期", "中学", "中小", "中部"])

  /// 18年1-7月, 较17年全年: the last two digits of a year, where a part of it follows.
  private func isShortYear(_ text: [UInt8], at start: Int, part: Int) -> Bool {
    if start > 0, ScalarClass.isDigit(UInt32(text[start - 1])) { return false }
    if text.has("较", endingAt: start) || text.has("比", endingAt: start) {
      return text.has("的", at: part) || isPartOfYear(text, part)
    }
    guard !text.has("第", endingAt: start), !text.has("续", endingAt: start) else { return false }
    return isPartOfYear(text, part) || months(in: text, at: part, .open) != nil
  }

  /// 115年1月, 112年底: years of the Republic go without its name where a part of them follows.
  private func isPartOfYear(_ text: [UInt8], _ index: Int) -> Bool {
    for word in ["全年", "度", "底", "末"] as [StaticString] where text.has(word, at: index) { return true }
    if text.has("第", at: index), let number = smallNumber(in: text, at: index + 3) {
      return (1...4).contains(number.value) && text.has("季", at: number.end)
    }
    guard index < text.count, let month = smallNumber(in: text, at: index) else { return false }
    return (1...12).contains(month.value) && text.has("月", at: month.end)
  }

  /// 2011半年报: the year of an enterprise's report goes without 年.
  func reportYear(in text: [UInt8], from first: (value: Int, end: Int)) -> Reading? {
    guard (1900...2100).contains(first.value), text.has("半年报", at: first.end) else { return nil }
    return Reading(expression: PeriodExpression(.stated(first.value), .months(1...6)), end: first.end + 9)
  }

  func year(_ year: (value: Int, end: Int), in text: [UInt8]) -> Reading {
    let stated = PeriodExpression.Year.stated(year.value)
    if let part = part(of: stated, in: text, at: year.end) { return part }
    if let range = yearRange(from: year.value, in: text, at: year.end) { return range }
    for word in ["以来", "至今"] as [StaticString] where text.has(word, at: year.end) {
      return Reading(expression: PeriodExpression(stated, .toDate), end: year.end + 6)
    }
    if text.has("末", at: year.end) {
      return Reading(expression: PeriodExpression(stated, .yearEnd), end: year.end + 3)
    }
    // 2005年年中的人口: counted in the middle of the year.
    if text.has("年中", at: year.end), !Self.ofMiddle.begins(in: text, at: year.end + 3) {
      return Reading(
        expression: PeriodExpression(stated, .middleOfYear), end: year.end + 6)
    }
    for word in ["全年", "年度", "度", "底前", "底", "初"] as [StaticString] where text.has(word, at: year.end) {
      return Reading(
        expression: PeriodExpression(stated, .year), end: year.end + word.utf8CodeUnitCount)
    }
    return Reading(expression: PeriodExpression(stated, .year), end: year.end)
  }

  /// 本(112)年度, 今(112)年底, 本(11)月: what the words mean, told in brackets.
  func bracketed(in text: [UInt8], at start: Int) -> Reading? {
    guard start + 4 < text.count, text[start + 3] == 0x28, Self.pointing.begins(in: text, at: start),
      let number = plainDigits(in: text, at: start + 4), number.end < text.count, text[number.end] == 0x29
    else { return nil }
    let behind = number.end + 1
    if text.has("月", at: behind), (1...12).contains(number.value) {
      return months(in: text, from: (number.value, behind), .open)
    }
    guard text.has("年", at: behind), number.end - start > 6 else { return nil }
    let value = number.value < 1000 ? number.value + 1911 : number.value
    return (1900...2100).contains(value) ? year((value, behind + 3), in: text) : nil
  }

  private static let pointing = HanWords(["本", "今", "明", "去", "上", "前"])

  /// 2016年至2020年, 2016年—2020年.
  private func yearRange(from first: Int, in text: [UInt8], at start: Int) -> Reading? {
    guard start < text.count, case let (scalar, length) = text.scalar(at: start),
      Numerals.isRangeMark(scalar), start + length < text.count,
      let last = yearNumber(in: text, at: start + length, smallNumber(in: text, at: start + length)),
      last.value > first, last.value < first + 100,
      // 1980年到2018年6月 ends with a month.
      months(in: text, at: last.end, .open) == nil
    else { return nil }
    return Reading(expression: PeriodExpression(.open, .years(first...last.value)), end: last.end)
  }

  /// 2015和2016年, 2015、2016及2017年, 98、99及100年度 in a text that counts so: years one after another.
  func joinedYears(in text: [UInt8], from first: (value: Int, end: Int)) -> Reading? {
    let isOfRepublic = countsFromRepublic && (60...130).contains(first.value)
    guard isOfRepublic || (1900...2100).contains(first.value) else { return nil }
    var last = first
    while Self.joints.begins(in: text, at: last.end), let next = plainDigits(in: text, at: last.end + 3),
      next.value == last.value + 1
    { last = next }
    guard last.value > first.value, text.has("年", at: last.end) else { return nil }
    let era = isOfRepublic ? 1911 : 0
    return Reading(
      expression: PeriodExpression(.open, .years(first.value + era...last.value + era)),
      end: last.end + (text.has("度", at: last.end + 3) ? 6 : 3))
  }

  private static let joints = HanWords(["和", "、", "与", "及"])

  /// 2022-10-20, 2022/10/20, 2022.10.20, and 2016—2020年.
  func isoDate(in text: [UInt8], at start: Int) -> Reading? {
    guard let first = plainDigits(in: text, at: start), first.end - start == 4,
      (1900...2100).contains(first.value), first.end < text.count
    else { return nil }
    if let year = fiscalYear(in: text, from: first) { return year }
    let (mark, length) = text.scalar(at: first.end)
    guard first.end + length < text.count, let second = plainDigits(in: text, at: first.end + length) else {
      return nil
    }
    if Numerals.isRangeMark(mark), (1900...2100).contains(second.value), text.has("年", at: second.end),
      second.value > first.value
    {
      return Reading(
        expression: PeriodExpression(.open, .years(first.value...second.value)), end: second.end + 3)
    }
    guard [0x2D, 0x2F, 0x2E].contains(mark), (1...12).contains(second.value), second.end + 1 < text.count,
      UInt32(text[second.end]) == mark, let third = plainDigits(in: text, at: second.end + 1),
      (1...31).contains(third.value)
    else { return nil }
    return Reading(
      expression: PeriodExpression(
        .stated(first.value),
        .days(fromMonth: second.value, fromDay: third.value, toMonth: second.value, toDay: third.value)),
      end: third.end)
  }
}
