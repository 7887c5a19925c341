/// Months and days.
extension PeriodScanner {
  /// 9月, 1至9月, 1—9月份, 3月15日, 3月15日至29日, 3月15日至4月2日, 9月底.
  func months(in text: [UInt8], at start: Int, _ year: PeriodExpression.Year) -> Reading? {
    smallNumber(in: text, at: start).flatMap { months(in: text, from: $0, year) }
  }

  /// The months that a number begins.
  func months(
    in text: [UInt8], from first: (value: Int, end: Int), _ year: PeriodExpression.Year
  ) -> Reading? {
    guard (1...12).contains(first.value) else { return nil }
    if text.has("月", at: first.end) {
      let behind = first.end + 3
      // 一月一通报: every month.
      if first.value == 1, text.has("一月一", at: behind - 6) { return nil }
      if let days = days(in: text, at: behind, month: first.value, year) { return days }
      if let tenth = tenDays(in: text, at: behind, month: first.value, year) { return tenth }
      if let last = rangeEnd(in: text, at: behind), (1...12).contains(last.value), last.value > first.value,
        text.has("月", at: last.end)
      {
        return Reading(
          expression: PeriodExpression(year, .months(first.value...last.value)),
          end: afterMonth(in: text, at: last.end + 3))
      }
      // 到9月底: what is counted at a month's end has run up from the year's beginning.
      let isEnd = ["底", "末", "止"].contains { text.has($0, at: behind) }
      let span: PeriodExpression.Span =
        isEnd ? .until(month: first.value, day: 0) : .months(first.value...first.value)
      return Reading(expression: PeriodExpression(year, span), end: afterMonth(in: text, at: behind))
    }
    guard let last = rangeEnd(in: text, at: first.end), (1...12).contains(last.value),
      last.value > first.value, text.has("月", at: last.end)
    else { return nil }
    return Reading(
      expression: PeriodExpression(year, .months(first.value...last.value)),
      end: afterMonth(in: text, at: last.end + 3))
  }

  /// 上旬, 中旬, 下旬: the days 1 to 10, 11 to 20, and from 21 on to the month's end.
  private func tenDays(
    in text: [UInt8], at start: Int, month: Int, _ year: PeriodExpression.Year
  ) -> Reading? {
    // In the shortest year: where February has 29 days the last one is left out.
    let last = CalendarDate.last(of: month, 2001).day
    for (word, first, end) in [("上旬", 1, 10), ("中旬", 11, 20), ("下旬", 21, last)] as [(StaticString, Int, Int)]
    where text.has(word, at: start) {
      let span = PeriodExpression.Span.days(fromMonth: month, fromDay: first, toMonth: month, toDay: end)
      return Reading(expression: PeriodExpression(year, span), end: start + 6)
    }
    return nil
  }

  private func afterMonth(in text: [UInt8], at index: Int) -> Int {
    for word in ["份", "底", "末", "初", "止"] as [StaticString] where text.has(word, at: index) {
      return afterMonth(in: text, at: index + 3)
    }
    // 6月当月: the month by itself, not the months up to it.
    return text.has("当月", at: index) || text.has("單月", at: index) || text.has("单月", at: index)
      ? index + 6 : index
  }

  private func days(
    in text: [UInt8], at start: Int, month: Int, _ year: PeriodExpression.Year
  ) -> Reading? {
    guard start < text.count, let day = smallNumber(in: text, at: start), (1...31).contains(day.value),
      text.has("日", at: day.end) || text.has("号", at: day.end)
        || rangeEnd(in: text, at: day.end).map({ text.has("日", at: $0.end) }) == true
    else { return nil }
    var end = text.has("日", at: day.end) || text.has("号", at: day.end) ? day.end + 3 : day.end
    var toMonth = month
    var toDay = day.value
    if let second = rangeEnd(in: text, at: end) {
      if text.has("月", at: second.end), (1...12).contains(second.value),
        let third = smallNumber(in: text, at: second.end + 3), text.has("日", at: third.end)
      {
        (toMonth, toDay, end) = (second.value, third.value, third.end + 3)
      } else if text.has("日", at: second.end), (1...31).contains(second.value) {
        (toDay, end) = (second.value, second.end + 3)
      }
    }
    let span = PeriodExpression.Span.days(
      fromMonth: month, fromDay: day.value, toMonth: toMonth, toDay: toDay)
    return Reading(expression: PeriodExpression(year, span), end: end)
  }

  /// 28日: a date whose month is to be guessed, so nothing is made of it.
  func loneDay(in text: [UInt8], at start: Int) -> Reading? {
    guard let day = plainDigits(in: text, at: start), (1...31).contains(day.value),
      text.has("日", at: day.end) || text.has("号", at: day.end), !text.has("日内", at: day.end),
      !text.has("日元", at: day.end) || text.has("日元旦", at: day.end), !text.has("日币", at: day.end)
    else { return nil }
    var end = day.end + 3
    if let second = rangeEnd(in: text, at: end), text.has("日", at: second.end) { end = second.end + 3 }
    return Reading(expression: nil, end: end)
  }
}
