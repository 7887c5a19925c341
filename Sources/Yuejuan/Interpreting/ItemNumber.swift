/// The number of a list's item in front of a name, of which it is no part: `2.` `3、` `五、` `④` `第六条 `.
enum ItemNumber {
  /// Where the item's own words begin; where it began if no number stands there.
  static func end(in text: [UInt8], from start: Int, before end: Int) -> Int {
    // Hardly any name begins so.
    guard start + 3 < end, ScalarClass.isDigit(UInt32(text[start])) || openings.begins(in: text, at: start)
    else {
      return start
    }
    let (first, length) = text.scalar(at: start)
    if (0x2460...0x2473).contains(first) { return start + length }
    let isArticle = text.has("第", at: start)
    let number = isArticle ? start + 3 : start
    var index = number
    while index < end, case let (scalar, length) = text.scalar(at: index), isNumeral(scalar) {
      index += length
    }
    guard index > number, index - number <= 9, index + 3 < end else { return start }
    if isArticle { return text.has("条 ", at: index) || text.has("款 ", at: index) ? index + 4 : start }
    let isDecimal = text[number] < 0x80
    guard text.has("、", at: index) || isDecimal && (text[index] == 0x2E || text[index] == 0x29) else {
      return start
    }
    let words = index + (text[index] < 0x80 ? 1 : 3)
    // 一、二产业 and 2.5 are no items, 一、2024年工作回顾 is one.
    return isNumeral(text.scalar(at: words).value) && !isYear(text, words) ? start : words
  }

  private static func isYear(_ text: [UInt8], _ start: Int) -> Bool {
    start + 4 < text.count && text.has("年", at: start + 4)
      && text[start..<start + 4].allSatisfy { ScalarClass.isDigit(UInt32($0)) }
  }

  private static let openings = HanWords([
    "第", "〇", "○", "零", "一", "壹", "二", "两", "兩", "贰", "貳", "三", "叁", "參", "四", "肆", "五", "伍", "六", "陆", "陸",
    "七", "柒",
    "八", "捌", "九", "玖", "十", "①", "②", "③", "④", "⑤", "⑥", "⑦", "⑧", "⑨", "⑩", "⑪", "⑫", "⑬", "⑭", "⑮", "⑯",
    "⑰", "⑱", "⑲", "⑳",
  ])

  private static func isNumeral(_ scalar: UInt32) -> Bool {
    ScalarClass.isDigit(scalar) || Numerals.digit(scalar) != nil || scalar == 0x5341
  }
}
