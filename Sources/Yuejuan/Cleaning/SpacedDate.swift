/// Spaces that some set between digits and characters, inside a date: 2022 年 1 至 9 月, 10 月 18 日.
enum SpacedDate {
  /// Whether a space at an offset lies inside a date, where it parts nothing.
  ///
  /// Behind 年 and 月 the digits must go on to a month or a day: in `2021年 2022年` the space parts two columns.
  static func holds(_ source: [UInt8], spaceAt index: Int) -> Bool {
    guard index > 0, index + 1 < source.count else { return false }
    if isDigit(source[index - 1]) {
      if parts.contains(where: { source.has($0, at: index + 1) }) { return true }
      guard source.has("至", at: index + 1) else { return false }
      return leadsToPart(source, from: afterSpace(source, index + 4))
    }
    guard isDigit(source[index + 1]) else { return false }
    if source.has("年", endingAt: index) || source.has("月", endingAt: index) {
      return leadsToPart(source, from: index + 1)
    }
    guard index > 4, source.has("至", endingAt: index) else { return false }
    let before = source[index - 4] == 0x20 ? index - 4 : index - 3
    let follows =
      isDigit(source[before - 1]) || source.has("月", endingAt: before) || source.has("日", endingAt: before)
    return follows && leadsToPart(source, from: index + 1)
  }

  private static let parts: [StaticString] = ["年", "月", "日", "季"]

  /// Whether one or two digits stand at an offset, and behind them, perhaps after a space, 月, 日, 至 or 季.
  private static func leadsToPart(_ source: [UInt8], from start: Int) -> Bool {
    var index = start
    while index < source.count, isDigit(source[index]), index - start < 3 { index += 1 }
    guard (1...2).contains(index - start) else { return false }
    let end = afterSpace(source, index)
    return ["月", "日", "至", "季"].contains { source.has($0, at: end) }
  }

  private static func afterSpace(_ source: [UInt8], _ index: Int) -> Int {
    index < source.count && source[index] == 0x20 ? index + 1 : index
  }

  static func isDigit(_ byte: UInt8) -> Bool { ScalarClass.isDigit(UInt32(byte)) }
}
