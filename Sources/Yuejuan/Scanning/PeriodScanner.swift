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
    guard ScalarClass.isDigit(UInt32(text[start])) else {
      if let until = until(in: text, at: start) { return until }
      return period(in: text, at: start, numeral.flatMap { small($0, from: text.scalar(at: start).value) })
    }
    guard let number = plainDigits(in: text, at: start) else { return nil }
    if let year = reportYear(in: text, from: number) ?? shortFiscalYear(in: text, from: number) {
      return year
    }
    guard isDateMark(in: text, at: number.end) else { return nil }
    return isoDate(in: text, at: start) ?? period(in: text, at: start, number)
  }

  private func period(in text: [UInt8], at start: Int, _ number: (value: Int, end: Int)?) -> Reading? {
    if let years = lastYears(in: text, at: start, number) { return years }
    if let first = firstMonths(in: text, at: start, .open) { return first }
    if let year = yearNumber(in: text, at: start, number) { return self.year(year, in: text) }
    return number.flatMap { months(in: text, from: $0, .open) } ?? loneDay(in: text, at: start)
      ?? ClockReading(text: text).time(at: start).map { Reading(end: $0) }
  }

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
}
