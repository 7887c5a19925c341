/// What the words around a span say it is not: a time to compare with, a record, a founding, so long.
extension PeriodReading {
  /// 一年内: so long, not this year.
  func isWithin(_ range: Range<Int>) -> Bool {
    guard text.has("年内", at: range.lowerBound), range.lowerBound > 0 else { return false }
    let before = text.scalar(at: text.scalarStart(before: range.lowerBound)).value
    return Numerals.digit(before) != nil || before == 0x5341 || before == 0x4E24
  }

  /// 1996年以前: up to then, and since when nobody knows.
  func isBefore(_ end: Int) -> Bool { text.has("以前", at: end) || text.has("之前", at: end) }

  /// 成立于1947年: since when there is something, not what is told of it.
  func isFounding(_ start: Int) -> Bool {
    text.has("于", endingAt: start) && Self.foundings.ends(in: text, at: start - 3)
  }

  private static let foundings = HanWords(["成立", "创建", "始建", "建立", "创办", "组建", "建成", "创立", "诞生", "建"])

  /// 增速达到十年来最好水平, 创2015年以来新高: since when nothing was so good.
  func isRecord(_ end: Int) -> Bool { Self.records.begins(in: text, at: end) }

  private static let records = HanWords(["最", "新高", "新低", "首次", "首个", "之最", "同期最", "的最", "历史"])

  /// 1-7月零售31万辆,同期批发42万辆: the same days, not those of a year before.
  func isSame(_ range: Range<Int>) -> Bool {
    guard range.count == 6, text.has("同期", at: range.lowerBound) else { return false }
    // In a table's header it is the year before.
    return range.lowerBound > 0 && text[range.lowerBound - 1] > 0x20 && text[range.lowerBound - 1] != 0x7C
  }

  /// 自去年8月作出决定以来: from then up to now.
  func isSince(_ range: Range<Int>) -> Bool {
    guard text.has("自", endingAt: range.lowerBound) || text.has("从", endingAt: range.lowerBound) else {
      return false
    }
    for index in range.upperBound..<min(range.upperBound + 120, text.count) {
      if text[index] == 0x2C || text[index] == 0x0A || text.has("。", at: index) { return false }
      if text.has("以来", at: index) { return true }
    }
    return false
  }
}
