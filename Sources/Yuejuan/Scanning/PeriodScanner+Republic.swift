/// Years that are counted from the founding of the Republic, by their numbers alone.
extension PeriodScanner {
  /// 112至113年, in a text that counts so.
  func republicYears(in text: [UInt8], from first: (value: Int, end: Int)) -> Reading? {
    guard countsFromRepublic, (90...130).contains(first.value), let last = rangeEnd(in: text, at: first.end),
      last.value > first.value, last.value <= 130, text.has("年", at: last.end)
    else { return nil }
    return Reading(
      expression: PeriodExpression(.open, .years(first.value + 1911...last.value + 1911)), end: last.end + 3)
  }

  /// 97年公共场所为23%, 由93年的42%: a year by itself, in a text that counts so.
  func isShortYearOfRepublic(_ text: [UInt8], at start: Int, _ end: Int) -> Bool {
    if start > 0, ScalarClass.isDigit(UInt32(text[start - 1])) || Self.counts.ends(in: text, at: start) {
      return false
    }
    if text.has("的", at: end) || text.has("之", at: end), end + 3 < text.count {
      return ScalarClass.isDigit(UInt32(text[end + 3])) || !Self.durations.begins(in: text, at: end + 3)
    }
    return Self.limits.begins(in: text, at: end) || Self.beginnings.ends(in: text, at: start)
      || !Self.spans.begins(in: text, at: end)
  }

  /// 80年的历史, 90年之久: what so many years are told of.
  private static let durations = HanWords([
    "历史", "时间", "岁月", "历程", "发展", "努力", "使用", "期限", "租", "刑", "久", "前", "后", "间", "内", "外", "老", "合约",
  ])

  /// What only a point of time goes on with, and what stands in front of one: 96年以后, 自91年来, 于90年间.
  private static let limits = HanWords(["以来", "以后", "以前", "之前", "之后"])
  private static let beginnings = HanWords(["自", "于"])

  /// What stands in front of years that are counted: 满65年, 近80年.
  private static let counts = HanWords(["第", "续", "近", "约", "达", "共", "满", "过", "逾"])

  /// 100年通过认证的有18家, 较100年增加: a year of the Republic by its number alone, where none could be counted.
  func isYearOfRepublic(_ text: [UInt8], at start: Int, _ end: Int) -> Bool {
    guard end < text.count, ScalarClass.isHan(text.scalar(at: end).value) else { return false }
    let isCompared = text.has("较", endingAt: start) || text.has("比", endingAt: start)
    if isCompared && text.has("的", at: end) { return true }
    guard !Self.spans.begins(in: text, at: end) else { return false }
    guard start > 0 else { return true }
    let before = text.scalar(at: text.scalarStart(before: start)).value
    return !ScalarClass.isHan(before) && !ScalarClass.isDigit(before) || Self.points.ends(in: text, at: start)
  }

  /// What stands behind years that are counted: 100年来, 100年的历史.
  private static let spans = HanWords([
    "来", "内", "间", "前", "后", "期", "以", "的", "多", "余", "左", "老", "历", "代", "之", "不", "庆",
  ])
  private static let points = HanWords(["较", "比", "自", "从", "至", "到"])
}
