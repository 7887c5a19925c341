/// Spaces that some set around every number of a sentence: 较 2017 年增加 99 万人次,增长 6.32% 左右.
///
/// They part nothing, and the rules of the language know the sentence without them. In tables of plain text and
/// behind the number of a heading they do part something, so only sentences of a text that writes so often are asked.
enum SpacedNumber {
  /// Whether a space at an offset stands between a Han character and a digit.
  @inline(__always)
  static func begins(_ source: [UInt8], spaceAt index: Int) -> Bool {
    guard index > 2, index + 1 < source.count, isDigit(source[index + 1]) else { return false }
    return isHan(source, at: index - 3)
  }

  /// Whether a space at an offset lies around a number of a sentence that begins at `first`.
  static func holds(_ source: [UInt8], spaceAt index: Int, from first: Int) -> Bool {
    if begins(source, spaceAt: index) { return index - 3 >= first && !isColumn(source, from: index + 1) }
    guard index > first, index + 1 < source.count, source[index + 1] == 0x25 || isHan(source, at: index + 1)
    else {
      return false
    }
    var start = index
    if source[start - 1] == 0x25 { start -= 1 }
    while start > first, isOfNumber(source[start - 1]) { start -= 1 }
    // 表1 项目: a number without a space in front is a name's, and the one that opens a line numbers it.
    guard start < index, isDigit(source[start]), start > first else { return false }
    return source[start - 1] == 0x20
      ? start - 1 > first && source[start - 2] >= 0x80
      : !isHan(source, at: start - 3)
  }

  /// Whether a range is a sentence: it holds a comma, a semicolon or a full stop.
  static func isSentence(_ range: Range<Int>, of source: [UInt8]) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = source.scalar(at: index)
      switch scalar {
      case 0x3002, 0xFF0C, 0xFF1B: return true
      case 0x2C where !isDigit(source[max(0, index - 1)]): return true
      default: index += length
      }
    }
    return false
  }

  /// 收入 1200 1300, 新增 5G 基站: numbers in columns, and what is no number.
  private static func isColumn(_ source: [UInt8], from start: Int) -> Bool {
    var end = start
    while end < source.count, isOfNumber(source[end]) { end += 1 }
    guard end < source.count else { return false }
    if ScalarClass.isLatin(UInt32(source[end])) { return true }
    return source[end] == 0x20 && end + 1 < source.count && isDigit(source[end + 1])
  }

  private static func isHan(_ source: [UInt8], at index: Int) -> Bool {
    guard index >= 0, index + 2 < source.count, source[index] >> 4 == 0xE else { return false }
    return ScalarClass.isHan(source.scalar(at: index).value)
  }

  /// A digit, a decimal point or the comma between groups.
  private static func isOfNumber(_ byte: UInt8) -> Bool { isDigit(byte) || byte == 0x2E || byte == 0x2C }

  private static func isDigit(_ byte: UInt8) -> Bool { SpacedDate.isDigit(byte) }
}
