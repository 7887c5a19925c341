/// Spans that run up to a day, or over so many months or years: 截至9月底, 前10个月, 近三年.
extension PeriodScanner {
  /// 至2014年6月30日 where a clause begins: up to that day, as behind 截至.
  private func lastDay(in text: [UInt8], at start: Int) -> Reading? {
    guard text.has("至", at: start), start + 3 < text.count, !text.has("至", at: start + 3) else { return nil }
    if start > 0 {
      let before = text.scalar(at: text.scalarStart(before: start)).value
      if ScalarClass.isHan(before) || ScalarClass.isDigit(before) { return nil }
    }
    guard let inner = period(in: text, at: start + 3), let expression = inner.expression else { return nil }
    switch expression.span {
    case .days(_, _, let month, let day):
      return Reading(
        expression: PeriodExpression(expression.year, .until(month: month, day: day)), end: inner.end)
    case .until: return inner
    default: return nil
    }
  }

  /// 截至9月底, 截止10月20日, 截至2022年9月末.
  func until(in text: [UInt8], at start: Int) -> Reading? {
    if let day = lastDay(in: text, at: start) { return day }
    guard text.has("截至", at: start) || text.has("截止", at: start) else { return nil }
    var index = start + 6
    if text.has("到", at: index) || text.has("至", at: index) { index += 3 }
    // 截至截至: a span does not end with another end, however often it is written.
    guard index < text.count, !text.has("截", at: index), let inner = period(in: text, at: index),
      let expression = inner.expression
    else {
      return nil
    }
    switch expression.span {
    case .months(let months):
      return Reading(
        expression: PeriodExpression(expression.year, .until(month: months.upperBound, day: 0)),
        end: inner.end)
    case .days(_, _, let month, let day):
      return Reading(
        expression: PeriodExpression(expression.year, .until(month: month, day: day)), end: inner.end)
    case .relativeMonthDay(let months, let day, _):
      return Reading(
        expression: PeriodExpression(
          expression.year, .relativeMonthDay(months: months, day: day, isUntil: true)), end: inner.end)
    default: return inner
    }
  }

  /// 十年来, 一年来.
  func yearsGoneBy(in text: [UInt8], at start: Int, _ number: (value: Int, end: Int)) -> Reading? {
    // 十年来 begins ten years ago, 近三年 with the year before last.
    if (2...30).contains(number.value), text.has("年来", at: number.end) {
      return Reading(
        expression: PeriodExpression(.offset(0), .lastYears(number.value + 1)), end: number.end + 6)
    }
    if let ago = yearsAgo(in: text, at: start, number) { return ago }
    guard text.has("一年来", at: start) || text.has("1年来", at: start) else { return nil }
    return Reading(
      expression: PeriodExpression(.offset(0), .lastTwelveMonths),
      end: start + (text.has("一年来", at: start) ? 9 : 7))
  }

  /// 三年前平均轮候6.1年: the year so many before; 22年前三季度 are quarters of a year, and 五年前投产的企业 are those of today.
  private func yearsAgo(in text: [UInt8], at start: Int, _ number: (value: Int, end: Int)) -> Reading? {
    let end = number.end + 6
    guard (2...30).contains(number.value), text.has("年前", at: number.end), end < text.count,
      !Self.notAgo.begins(in: text, at: end), !Self.ordinals.ends(in: text, at: start),
      Numerals.digit(text.scalar(at: end).value) == nil, !countsMonths(in: text, at: end),
      !Self.nowadays.stand(in: text, within: end..<min(text.count, end + 90))
    else { return nil }
    return Reading(expression: PeriodExpression(.offset(-number.value), .year), end: end)
  }

  /// 24年前11个月, 22年前3季度.
  private func countsMonths(in text: [UInt8], at index: Int) -> Bool {
    guard let number = plainDigits(in: text, at: index) else { return false }
    return Self.parts.begins(in: text, at: number.end)
  }

  private static let parts = HanWords(["个月", "月", "季", "个季"])
  /// What 前 begins, 前后, 前期, 前半, and what only began then or is to be done before something else.
  private static let notAgo = HanWords([
    "后", "期", "半", "两", "十", "几", "往", "沿", "景", "列", "茅", "置", "投产", "立项", "创办", "成立", "建成", "开工", "落户",
    "支付", "可", "偿", "引进", "退", "毕业",
  ])
  private static let nowadays = HanWords(["现有", "累计", "目前", "如今", "今天", "现在"])
  private static let ordinals = HanWords([
    "第", "近", "约", "满", "续", "每", "退休", "到期", "交付", "任期", "通车", "届满", "毕业",
  ])

  /// 近三年, 近5年来, 过去五年.
  func lastYears(in text: [UInt8], at start: Int) -> Reading? {
    for word in ["过去一年", "过去的一年"] as [StaticString] where text.has(word, at: start) {
      return Reading(
        expression: PeriodExpression(.offset(0), .lastTwelveMonths), end: start + word.utf8CodeUnitCount)
    }
    // 这五年 are those that a review tells of.
    if text.has("这五年", at: start) || text.has("这5年", at: start) {
      return Reading(
        expression: PeriodExpression(.offset(0), .lastYears(5)),
        end: start + (text.has("五", at: start + 3) ? 9 : 7))
    }
    guard text.has("近", at: start) || text.has("过去", at: start) else { return nil }
    let behind = start + (text.has("近", at: start) ? 3 : text.has("过去的", at: start) ? 9 : 6)
    guard behind < text.count, let number = smallNumber(in: text, at: behind),
      (2...30).contains(number.value),
      text.has("年", at: number.end)
    else { return nil }
    let end = text.has("来", at: number.end + 3) ? number.end + 6 : number.end + 3
    return Reading(expression: PeriodExpression(.offset(0), .lastYears(number.value)), end: end)
  }

  /// 今后五年, 未来三年.
  func nextYears(in text: [UInt8], at start: Int) -> Reading? {
    guard text.has("今后", at: start) || text.has("未来", at: start), start + 6 < text.count,
      let number = smallNumber(in: text, at: start + 6), (2...10).contains(number.value),
      text.has("年", at: number.end)
    else { return nil }
    return Reading(
      expression: PeriodExpression(.offset(0), .nextYears(number.value)), end: number.end + 3)
  }

  /// 前三季度, 前两个月, 前10个月.
  func firstMonths(in text: [UInt8], at start: Int, _ year: PeriodExpression.Year) -> Reading? {
    // 与先前三个月比较: those right before.
    guard text.has("前", at: start) || text.has("首", at: start), start + 3 < text.count,
      !text.has("先", endingAt: start), let number = smallNumber(in: text, at: start + 3)
    else { return nil }
    var index = number.end
    if text.has("个", at: index) { index += 3 }
    if text.has("月", at: index), (2...12).contains(number.value) {
      return Reading(expression: PeriodExpression(year, .months(1...number.value)), end: index + 3)
    }
    if text.has("季", at: index), (2...4).contains(number.value) {
      let end = text.has("季度", at: index) ? index + 6 : index + 3
      return Reading(expression: PeriodExpression(year, .months(1...(number.value * 3))), end: end)
    }
    return nil
  }
}
