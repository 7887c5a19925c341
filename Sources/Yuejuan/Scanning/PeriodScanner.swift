/// Reads spans of time: `2022年1至9月`, `今年前三季度`, `3月15日至29日`, `截至9月底`, `2016—2020年`.
struct PeriodScanner: Sendable {
  let vocabulary: Vocabulary
  let numbers: NumberScanner
  /// Whether the text at hand counts its years from the founding of the Republic: its 97年 is 2008.
  var countsFromRepublic = false

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
    if start + 3 < text.count, text[start + 3] == 0x28 { return bracketed(in: text, at: start) }
    if ScalarClass.isDigit(UInt32(text[start])) {
      return plainDigits(in: text, at: start).flatMap { period(in: text, at: start, $0) }
    }
    switch text.scalar(at: start).value {
    case 0x81F3, 0x622A: return until(in: text, at: start)  // 至 截
    case 0x8FC7, 0x8FD9, 0x8FD1: return lastYears(in: text, at: start)  // 过 这 近
    case 0x4ECA, 0x672A: return nextYears(in: text, at: start)  // 今 未
    case 0x524D, 0x9996: return firstMonths(in: text, at: start, .open)  // 前 首
    case 0x6C11: return yearNumber(in: text, at: start, nil).map { year($0, in: text) }  // 民
    case let scalar:
      let number = numeral.flatMap { small($0, from: scalar) }
      return number.flatMap { period(in: text, at: start, $0) } ?? time(in: text, at: start)
    }
  }

  /// The span that begins with a number, as the character behind it says; most are followed by none of these.
  private func period(in text: [UInt8], at start: Int, _ number: (value: Int, end: Int)) -> Reading? {
    guard number.end < text.count else { return nil }
    switch text.scalar(at: number.end).value {
    case 0x5E74:  // 年
      return yearsGoneBy(in: text, at: start, number)
        ?? yearNumber(in: text, at: start, number).map { year($0, in: text) }
    case 0x6708: return months(in: text, from: number, .open)  // 月
    case 0x65E5, 0x53F7: return loneDay(in: text, at: start)  // 日 号
    case 0x65F6, 0x70B9, 0x3A: return time(in: text, at: start)  // 时 点
    case 0x2F:
      return writtenFiscalYear(in: text, at: start, number) ?? shortFiscalYear(in: text, from: number)
        ?? isoDate(in: text, at: start)
    case 0x20: return spacedFiscalYear(in: text, from: number) ?? spacedYears(in: text, from: number)
    case 0x2E: return isoDate(in: text, at: start)
    case 0x3001, 0x548C, 0x4E0E, 0x53CA: return joinedYears(in: text, from: number)  // 、和与及
    case 0x534A: return reportYear(in: text, from: number)  // 半
    case let scalar where Numerals.isRangeMark(scalar):
      return writtenFiscalYear(in: text, at: start, number) ?? republicYears(in: text, from: number)
        ?? isoDate(in: text, at: start) ?? months(in: text, from: number, .open)
    default: return nil
    }
  }

  private func time(in text: [UInt8], at start: Int) -> Reading? {
    ClockReading(text: text).time(at: start).map { Reading(end: $0) }
  }

  private func reading(of match: WordTrie.Match, in text: [UInt8]) -> Reading? {
    guard let expression = vocabulary.periods[match.value] else { return nil }
    if case .months(let months) = expression.span,
      text.has("末", at: match.end) || text.has("底", at: match.end)
    {
      return Reading(
        expression: PeriodExpression(expression.year, .until(month: months.upperBound, day: 0)),
        end: match.end + 3)
    }
    if case .relativeMonth(let months) = expression.span, match.end < text.count,
      let day = smallNumber(in: text, at: match.end), (1...31).contains(day.value),
      text.has("日", at: day.end), !text.has("均", at: day.end + 3),
      rangeEnd(in: text, at: day.end + 3) == nil
    {
      return Reading(
        expression: PeriodExpression(
          .open, .relativeMonthDay(months: months, day: day.value, isUntil: false)),
        end: day.end + 3)
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
      let expression = vocabulary.periods[match.value], expression.year == .open
    else { return nil }
    switch expression.span {
    case .months, .days, .sameAYearBefore, .yearEnd:
      return Reading(expression: PeriodExpression(year, expression.span), end: match.end)
    default: return nil
    }
  }
}
