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
    let isDigit = ScalarClass.isDigit(UInt32(text[start]))
    return period(
      in: text, at: start, word: vocabulary.wordTrie.longestMatch(in: text, at: start),
      numeral: isDigit ? nil : numbers.number(in: text, at: start))
  }

  /// The span that begins at an offset where a word of the vocabulary, or none, was found, and a number in
  /// Chinese numerals, or none.
  func period(
    in text: [UInt8], at start: Int, word: WordTrie.Match?, numeral: ScannedNumber?
  ) -> Reading? {
    if let word = word.flatMap({ reading(of: $0, in: text) }) { return word }
    guard ScalarClass.isDigit(UInt32(text[start])) else {
      if let until = until(in: text, at: start) { return until }
      return period(in: text, at: start, numeral.flatMap { small($0, from: text.scalar(at: start).value) })
    }
    guard let number = plainDigits(in: text, at: start), isDateMark(in: text, at: number.end) else {
      return nil
    }
    return isoDate(in: text, at: start) ?? period(in: text, at: start, number)
  }

  /// Whether digits in front of an offset may be part of a date; most are not.
  private func isDateMark(in text: [UInt8], at index: Int) -> Bool {
    guard index < text.count else { return false }
    switch text.scalar(at: index).value {
    case 0x5E74, 0x6708, 0x65E5, 0x53F7, 0x65F6, 0x70B9: return true  // 年 月 日 号 时 点
    case 0x2E, 0x2F, 0x3A: return true
    case let scalar: return Numerals.isRangeMark(scalar)
    }
  }

  private func period(in text: [UInt8], at start: Int, _ number: (value: Int, end: Int)?) -> Reading? {
    if let years = lastYears(in: text, at: start, number) { return years }
    if let first = firstMonths(in: text, at: start, .open) { return first }
    if let year = yearNumber(in: text, at: start, number) { return self.year(year, in: text) }
    return number.flatMap { months(in: text, from: $0, .open) } ?? loneDay(in: text, at: start)
      ?? ClockReading(text: text).time(at: start).map { Reading(end: $0) }
  }

  // MARK: Words

  private func reading(of match: WordTrie.Match, in text: [UInt8]) -> Reading? {
    guard let expression = vocabulary.words[match.value].period else { return nil }
    if case .months(let months) = expression.span,
      text.has("末", at: match.end) || text.has("底", at: match.end)
    {
      return Reading(
        expression: PeriodExpression(expression.year, .until(month: months.upperBound, day: 0)),
        end: match.end + 3)
    }
    guard expression.span == .year else { return Reading(expression: expression, end: match.end) }
    return part(of: expression.year, in: text, at: match.end)
      ?? Reading(expression: expression, end: match.end)
  }

  /// The part of a year that follows the year's own words: `前三季度`, `1至9月`, `底`.
  func part(of year: PeriodExpression.Year, in text: [UInt8], at start: Int) -> Reading? {
    var index = start
    if text.has("的", at: index) { index += 3 }
    guard index < text.count else { return nil }
    if let first = firstMonths(in: text, at: index, year) { return first }
    if let months = months(in: text, at: index, year) { return months }
    guard let match = vocabulary.wordTrie.longestMatch(in: text, at: index),
      let expression = vocabulary.words[match.value].period, expression.year == .open
    else { return nil }
    switch expression.span {
    case .months, .days, .sameAYearBefore, .yearEnd:
      return Reading(expression: PeriodExpression(year, expression.span), end: match.end)
    default: return nil
    }
  }

  /// 截至9月底, 截止10月20日, 截至2022年9月末.
  private func until(in text: [UInt8], at start: Int) -> Reading? {
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
    default: return inner
    }
  }

  /// 至2014年6月30日 where a clause begins: up to that day, as behind 截至.
  private func lastDay(in text: [UInt8], at start: Int) -> Reading? {
    guard text.has("至", at: start), start + 3 < text.count,
      start == 0 || !ScalarClass.isHan(text.scalar(at: text.scalarStart(before: start)).value),
      start == 0 || !ScalarClass.isDigit(UInt32(text[start - 1])), !text.has("至", at: start + 3),
      let inner = period(in: text, at: start + 3), let expression = inner.expression
    else { return nil }
    switch expression.span {
    case .days(_, _, let month, let day):
      return Reading(
        expression: PeriodExpression(expression.year, .until(month: month, day: day)), end: inner.end)
    case .until: return inner
    default: return nil
    }
  }

  /// 近三年, 近5年来, 过去五年, 十年来.
  private func lastYears(
    in text: [UInt8], at start: Int, _ number: (value: Int, end: Int)?
  ) -> Reading? {
    // 十年来 begins ten years ago, 近三年 with the year before last.
    if let number, (2...30).contains(number.value),
      text.has("年来", at: number.end)
    {
      return Reading(
        expression: PeriodExpression(.offset(0), .lastYears(number.value + 1)), end: number.end + 6)
    }
    if text.has("一年来", at: start) || text.has("1年来", at: start) {
      let end = start + (text.has("一年来", at: start) ? 9 : 7)
      return Reading(expression: PeriodExpression(.offset(0), .lastTwelveMonths), end: end)
    }
    for word in ["过去一年", "过去的一年"] as [StaticString] where text.has(word, at: start) {
      return Reading(
        expression: PeriodExpression(.offset(0), .lastTwelveMonths), end: start + word.utf8CodeUnitCount)
    }
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
    guard text.has("前", at: start) || text.has("首", at: start), start + 3 < text.count,
      let number = smallNumber(in: text, at: start + 3)
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

  // MARK: Parts

  func rangeEnd(in text: [UInt8], at start: Int) -> (value: Int, end: Int)? {
    guard start < text.count, case let (scalar, length) = text.scalar(at: start),
      Numerals.isRangeMark(scalar), start + length < text.count
    else { return nil }
    return smallNumber(in: text, at: start + length)
  }

  func plainDigits(in text: [UInt8], at start: Int) -> (value: Int, end: Int)? {
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
  func smallNumber(in text: [UInt8], at start: Int) -> (value: Int, end: Int)? {
    guard start < text.count else { return nil }
    if ScalarClass.isDigit(UInt32(text[start])) { return plainDigits(in: text, at: start) }
    let (scalar, _) = text.scalar(at: start)
    guard Numerals.digit(scalar) != nil || scalar == 0x5341 else { return nil }
    return numbers.number(in: text, at: start).flatMap { small($0, from: scalar) }
  }

  /// A number in Chinese numerals that begins with a digit or 十 and is small enough for a year or a month.
  private func small(_ number: ScannedNumber, from scalar: UInt32) -> (value: Int, end: Int)? {
    guard Numerals.digit(scalar) != nil || scalar == 0x5341, number.scale < 4, number.high == nil,
      number.number.exponent >= 0, let value = number.number.coefficient(at: 0), value < 3000
    else { return nil }
    return (Int(value), number.end)
  }
}
