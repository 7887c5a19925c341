/// Tells numbers that state a quantity from those that are parts of names, lists and idioms.
struct NumberJudge {
  let text: [UInt8]
  let countables: WordTrie
  /// The block at hand, and whether it is a table's cell.
  var block = 0..<0
  var isCell = false

  /// Whether what was read is a figure.
  func isFigure(
    _ reading: QuantityScanner.Reading, at start: Int, behind token: Token?, inQuotation: Bool
  ) -> Bool {
    if follows(latin: start), !counts(token, endingAt: start) { return false }
    if isRoad(reading, at: start) { return false }
    if !reading.hasDigits, isLoneScale(at: start) { return false }
    if isDenominator(reading, at: start) || isPartOfDate(reading, at: start) { return false }
    if isRoundName(reading, at: start, behind: token) { return false }
    if inQuotation, isQuoted(reading, at: start) { return false }
    if isOfKind(reading, at: start) || isOfRanked(reading) { return false }
    if isSession(reading, at: start) || isGrade(reading) || isDecade(reading) || isOfPage(reading, at: start)
    {
      return false
    }
    if reading.dimension == .none { return isBareFigure(reading, at: start, behind: token) }
    if !reading.hasDigits, !reading.hasScale, reading.rule == .number {
      return isChineseFigure(reading, at: start)
    }
    return true
  }

  /// Without a unit: a scale, a table's cell, a noun that needs no classifier, or the end of `…为53.2`.
  private func isBareFigure(
    _ reading: QuantityScanner.Reading, at start: Int, behind token: Token?
  ) -> Bool {
    guard reading.hasDigits else {
      return isSpokenCount(reading) || isRoundSum(reading, at: start, behind: token)
    }
    guard reading.end <= text.count else { return false }
    if isCell, isWhole(start..<reading.end) { return true }
    let next = reading.end < block.upperBound ? text.scalar(at: reading.end).value : 0
    if ScalarClass.isLatin(next) || ScalarClass.isDigit(next) || next == 0x2F || next == 0x3A { return false }
    if reading.hasScale { return true }
    if next != 0, let match = countables.longestMatch(in: text, at: reading.end),
      match.end <= block.upperBound
    {
      return reading.value < Number(10000)
    }
    if isBehindDate(start), reading.quantity.value >= Number(1000) { return !ScalarClass.isHan(next) }
    // 空气质量综合指数3.59,
    if text.has("指数", endingAt: start) { return !ScalarClass.isHan(next) && next != 0x2D && next != 0x25 }
    if isOfChange(reading, at: start) { return true }
    guard let token, token.range.upperBound == start, token.classes.contains(.link) else { return false }
    return !ScalarClass.isHan(next) && next != 0x2D && next != 0x25
  }

  /// 死亡率由0.06降到0.04, 由2021年的0.06下降到: what a rate without a unit was before it changed.
  private func isOfChange(_ reading: QuantityScanner.Reading, at start: Int) -> Bool {
    guard reading.value.exponent < 0, Self.origins.ends(in: text, at: start) else { return false }
    if Self.changes.begins(in: text, at: reading.end) { return true }
    guard text.has("的", endingAt: start) else { return false }
    return reading.end >= block.upperBound || !ScalarClass.isHan(text.scalar(at: reading.end).value)
  }

  private static let changes = HanWords([
    "下降", "上升", "提高", "提升", "降至", "升至", "降到", "升到", "降低", "增至", "增加", "减至", "减少", "缩小", "扩大", "调整",
  ])
  private static let origins = HanWords([
    "由", "从", "年的", "月的", "同期的", "年底的", "年末的", "初的", "时期的", "期间的",
  ])

  /// 2014年3月底:18984: a list of what there was on each day.
  private func isBehindDate(_ start: Int) -> Bool {
    guard start > block.lowerBound + 6, text[start - 1] == 0x3A else { return false }
    return ["年", "月", "日", "底", "末", "季度"].contains { text.has($0, endingAt: start - 1) }
  }

  private func isWhole(_ range: Range<Int>) -> Bool {
    text[block.lowerBound..<range.lowerBound].allSatisfy { $0 == 0x20 || $0 == 0x2D }
      && text[range.upperBound..<block.upperBound].allSatisfy { $0 == 0x20 }
  }
}
