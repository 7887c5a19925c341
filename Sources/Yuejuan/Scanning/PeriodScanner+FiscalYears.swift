/// Years from April to March, as Hong Kong counts.
extension PeriodScanner {
  /// 2017/18年度, 2017-18年度, 2017至18年度.
  func fiscalYear(in text: [UInt8], from first: (value: Int, end: Int)) -> Reading? {
    guard first.end + 1 < text.count else { return nil }
    let isWide = text.has("–", at: first.end) || text.has("至", at: first.end)
    guard text[first.end] == 0x2F || text[first.end] == 0x2D || isWide,
      case let start = first.end + (isWide ? 3 : text[first.end + 1] == 0x20 ? 2 : 1),
      let second = smallNumber(in: text, at: start),
      case let length = second.end - start,
      // 二○○九至一○年度: characters of three bytes.
      length == 2 || length == 6
        ? second.value == (first.value + 1) % 100 : length == 4 && second.value == first.value + 1
    else { return nil }
    // 2020/21年; 2020-21年 may as well be two calendar years.
    if text[first.end] == 0x2F, text.has("年", at: second.end), !text.has("年度", at: second.end),
      second.end - first.end == 3
    {
      return fiscalYear(from: first.value, end: second.end + 3)
    }
    return fiscalYear(
      from: first.value, ["财政年度", "財政年度", "年度", "财年", "財年"], in: text, at: second.end)
  }

  /// 2005 - 06年度: with spaces around the dash.
  func spacedFiscalYear(in text: [UInt8], from first: (value: Int, end: Int)) -> Reading? {
    guard (1900...2100).contains(first.value), first.end + 5 < text.count, text[first.end + 1] == 0x2D,
      text[first.end + 2] == 0x20
    else { return nil }
    return fiscalYear(in: text, from: (first.value, first.end + 1))
  }

  /// 2018 - 2020年: years with spaces around the dash.
  func spacedYears(in text: [UInt8], from first: (value: Int, end: Int)) -> Reading? {
    guard (1900...2100).contains(first.value), first.end + 1 < text.count,
      case let (mark, length) = text.scalar(at: first.end + 1), Numerals.isRangeMark(mark),
      case let start = first.end + 1 + length, start < text.count, text[start] == 0x20,
      let last = plainDigits(in: text, at: start + 1), last.value > first.value, last.value <= 2100,
      text.has("年", at: last.end)
    else { return nil }
    return Reading(
      expression: PeriodExpression(.open, .years(first.value...last.value)), end: last.end + 3)
  }

  /// 二零一七/一八年度, 二○二四至二五年度: a year in four characters.
  func writtenFiscalYear(in text: [UInt8], at start: Int, _ first: (value: Int, end: Int)) -> Reading? {
    guard first.end - start == 12, (1900...2100).contains(first.value) else { return nil }
    return fiscalYear(in: text, from: first)
  }

  /// 17/18年度, 19/20度: a year by its last digits.
  func shortFiscalYear(in text: [UInt8], from first: (value: Int, end: Int)) -> Reading? {
    guard first.end < text.count, text[first.end] == 0x2F, (0...99).contains(first.value),
      let second = plainDigits(in: text, at: first.end + 1), second.end == first.end + 3,
      second.value == (first.value + 1) % 100
    else { return nil }
    return fiscalYear(
      from: 2000 + first.value, ["财政年度", "年度", "年", "度"], in: text, at: second.end)
  }

  /// The year that one of some words behind its digits says to be meant.
  private func fiscalYear(
    from year: Int, _ words: [StaticString], in text: [UInt8], at end: Int
  ) -> Reading? {
    words.first { text.has($0, at: end) }.map { fiscalYear(from: year, end: end + $0.utf8CodeUnitCount) }
  }

  private func fiscalYear(from year: Int, end: Int) -> Reading {
    Reading(expression: PeriodExpression(.stated(year), .fiscalYear), end: end)
  }
}
