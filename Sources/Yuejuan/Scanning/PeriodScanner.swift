/// Reads spans of time: `2022年1至9月`, `今年前三季度`, `3月15日至29日`, `截至9月底`, `2016—2020年`.
struct PeriodScanner: Sendable {
  let vocabulary: Vocabulary
  let numbers: NumberScanner

  /// A span and where its words end.
  ///
  /// A date of which only the day is known has no expression.
  struct Reading: Equatable {
    var expression: PeriodExpression?
    var end: Int
  }

  /// The span that begins at an offset.
  func period(in text: [UInt8], at start: Int) -> Reading? {
    if let word = word(in: text, at: start) { return word }
    if let until = until(in: text, at: start) { return until }
    if let years = lastYears(in: text, at: start) { return years }
    if let first = firstMonths(in: text, at: start, .open) { return first }
    if let iso = isoDate(in: text, at: start) { return iso }
    if let year = yearNumber(in: text, at: start) { return self.year(year, in: text) }
    return months(in: text, at: start, .open) ?? loneDay(in: text, at: start)
      ?? ClockReading(text: text).time(at: start).map { Reading(end: $0) }
  }

  // MARK: Words

  private func word(in text: [UInt8], at start: Int) -> Reading? {
    guard let match = vocabulary.wordTrie.longestMatch(in: text, at: start),
      let expression = vocabulary.words[match.value].period
    else { return nil }
    guard expression.span == .year else { return Reading(expression: expression, end: match.end) }
    return part(of: expression.year, in: text, at: match.end)
      ?? Reading(expression: expression, end: match.end)
  }

  /// The part of a year that follows the year's own words: `前三季度`, `1至9月`, `底`.
  private func part(of year: PeriodExpression.Year, in text: [UInt8], at start: Int) -> Reading? {
    var index = start
    if text.has("的", at: index) { index += 3 }
    guard index < text.count else { return nil }
    if let first = firstMonths(in: text, at: index, year) { return first }
    if let months = months(in: text, at: index, year) { return months }
    guard let match = vocabulary.wordTrie.longestMatch(in: text, at: index),
      let expression = vocabulary.words[match.value].period, expression.year == .open
    else { return nil }
    switch expression.span {
    case .months, .days: return Reading(expression: PeriodExpression(year, expression.span), end: match.end)
    default: return nil
    }
  }

  /// 截至9月底, 截止10月20日, 截至2022年9月末.
  private func until(in text: [UInt8], at start: Int) -> Reading? {
    guard text.has("截至", at: start) || text.has("截止", at: start) else { return nil }
    var index = start + 6
    if text.has("到", at: index) || text.has("至", at: index) { index += 3 }
    guard index < text.count, let inner = period(in: text, at: index), let expression = inner.expression
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
    default: return inner
    }
  }

  /// 近三年, 近5年来, 过去五年.
  private func lastYears(in text: [UInt8], at start: Int) -> Reading? {
    guard text.has("近", at: start) || text.has("过去", at: start) else { return nil }
    let behind = start + (text.has("近", at: start) ? 3 : 6)
    guard behind < text.count, let number = smallNumber(in: text, at: behind),
      (2...30).contains(number.value),
      text.has("年", at: number.end)
    else { return nil }
    let end = text.has("来", at: number.end + 3) ? number.end + 6 : number.end + 3
    return Reading(expression: PeriodExpression(.offset(0), .lastYears(number.value)), end: end)
  }

  /// 前三季度, 前两个月, 前10个月.
  private func firstMonths(in text: [UInt8], at start: Int, _ year: PeriodExpression.Year) -> Reading? {
    guard text.has("前", at: start), start + 3 < text.count,
      let number = smallNumber(in: text, at: start + 3)
    else { return nil }
    var index = number.end
    if text.has("个", at: index) { index += 3 }
    if text.has("月", at: index), (2...12).contains(number.value) {
      return Reading(expression: PeriodExpression(year, .months(1...number.value)), end: index + 3)
    }
    if text.has("季度", at: index), (2...4).contains(number.value) {
      return Reading(expression: PeriodExpression(year, .months(1...(number.value * 3))), end: index + 6)
    }
    return nil
  }

  // MARK: Years

  /// 2022年, ２０２２年, 二〇二二年, 民国111年; the end is that of 年.
  private func yearNumber(in text: [UInt8], at start: Int) -> (value: Int, end: Int)? {
    let isRepublic = text.has("民国", at: start) || text.has("民國", at: start)
    let digits = isRepublic ? start + 6 : start
    guard digits < text.count, let number = smallNumber(in: text, at: digits) else { return nil }
    if isRepublic {
      guard text.has("年", at: number.end), (1...200).contains(number.value) else { return nil }
      return (number.value + 1911, number.end + 3)
    }
    guard (1900...2100).contains(number.value) else { return nil }
    if text.has("年", at: number.end) { return (number.value, number.end + 3) }
    return nil
  }

  private func year(_ year: (value: Int, end: Int), in text: [UInt8]) -> Reading {
    let stated = PeriodExpression.Year.stated(year.value)
    if let part = part(of: stated, in: text, at: year.end) { return part }
    if let range = yearRange(from: year.value, in: text, at: year.end) { return range }
    for word in ["以来", "至今"] as [StaticString] where text.has(word, at: year.end) {
      return Reading(expression: PeriodExpression(stated, .toDate), end: year.end + 6)
    }
    for word in ["全年", "年度", "度", "底", "末", "初"] as [StaticString] where text.has(word, at: year.end) {
      return Reading(
        expression: PeriodExpression(stated, .year), end: year.end + word.utf8CodeUnitCount)
    }
    return Reading(expression: PeriodExpression(stated, .year), end: year.end)
  }

  /// 2016年至2020年, 2016年—2020年.
  private func yearRange(from first: Int, in text: [UInt8], at start: Int) -> Reading? {
    guard start < text.count, case let (scalar, length) = text.scalar(at: start),
      Numerals.isRangeMark(scalar), start + length < text.count,
      let last = yearNumber(in: text, at: start + length), last.value > first, last.value < first + 100
    else { return nil }
    return Reading(expression: PeriodExpression(.open, .years(first...last.value)), end: last.end)
  }

  /// 2022-10-20, 2022/10/20, 2022.10.20, and 2016—2020年.
  private func isoDate(in text: [UInt8], at start: Int) -> Reading? {
    guard let first = plainDigits(in: text, at: start), first.end - start == 4,
      (1900...2100).contains(first.value), first.end < text.count
    else { return nil }
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

  // MARK: Months and days

  /// 9月, 1至9月, 1—9月份, 3月15日, 3月15日至29日, 3月15日至4月2日, 9月底.
  private func months(in text: [UInt8], at start: Int, _ year: PeriodExpression.Year) -> Reading? {
    guard let first = smallNumber(in: text, at: start), (1...12).contains(first.value) else { return nil }
    if text.has("月", at: first.end) {
      let behind = first.end + 3
      if let days = days(in: text, at: behind, month: first.value, year) { return days }
      if let last = rangeEnd(in: text, at: behind), (1...12).contains(last.value), last.value > first.value,
        text.has("月", at: last.end)
      {
        return Reading(
          expression: PeriodExpression(year, .months(first.value...last.value)),
          end: afterMonth(in: text, at: last.end + 3))
      }
      return Reading(
        expression: PeriodExpression(year, .months(first.value...first.value)),
        end: afterMonth(in: text, at: behind))
    }
    guard let last = rangeEnd(in: text, at: first.end), (1...12).contains(last.value),
      last.value > first.value, text.has("月", at: last.end)
    else { return nil }
    return Reading(
      expression: PeriodExpression(year, .months(first.value...last.value)),
      end: afterMonth(in: text, at: last.end + 3))
  }

  private func afterMonth(in text: [UInt8], at index: Int) -> Int {
    for word in ["份", "底", "末", "初"] as [StaticString] where text.has(word, at: index) { return index + 3 }
    return index
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
  private func loneDay(in text: [UInt8], at start: Int) -> Reading? {
    guard let day = plainDigits(in: text, at: start), (1...31).contains(day.value),
      text.has("日", at: day.end) || text.has("号", at: day.end), !text.has("日内", at: day.end),
      !text.has("日元", at: day.end) || text.has("日元旦", at: day.end), !text.has("日币", at: day.end)
    else { return nil }
    var end = day.end + 3
    if let second = rangeEnd(in: text, at: end), text.has("日", at: second.end) { end = second.end + 3 }
    return Reading(expression: nil, end: end)
  }

  // MARK: Parts

  private func rangeEnd(in text: [UInt8], at start: Int) -> (value: Int, end: Int)? {
    guard start < text.count, case let (scalar, length) = text.scalar(at: start),
      Numerals.isRangeMark(scalar), start + length < text.count
    else { return nil }
    return smallNumber(in: text, at: start + length)
  }

  private func plainDigits(in text: [UInt8], at start: Int) -> (value: Int, end: Int)? {
    var value = 0
    var index = start
    while index < text.count, ScalarClass.isDigit(UInt32(text[index])) {
      value = value * 10 + Int(text[index] - 0x30)
      index += 1
      guard index - start <= 4 else { return nil }
    }
    return index > start ? (value, index) : nil
  }

  /// Up to four digits, or a Chinese number without large scales.
  private func smallNumber(in text: [UInt8], at start: Int) -> (value: Int, end: Int)? {
    guard start < text.count else { return nil }
    if ScalarClass.isDigit(UInt32(text[start])) { return plainDigits(in: text, at: start) }
    let (scalar, _) = text.scalar(at: start)
    guard Numerals.digit(scalar) != nil || scalar == 0x5341, let number = numbers.number(in: text, at: start),
      number.scale < 4, let value = number.number.coefficient(at: 0), number.number.exponent >= 0,
      value < 3000
    else { return nil }
    return (Int(value), number.end)
  }
}
