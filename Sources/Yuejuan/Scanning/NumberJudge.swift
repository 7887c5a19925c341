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
    if follows(latin: start) || isRoad(reading, at: start) { return false }
    if !reading.hasDigits, isLoneScale(at: start) { return false }
    if isDenominator(reading, at: start) || isPartOfDate(reading, at: start) { return false }
    if isRoundName(reading, at: start, behind: token) { return false }
    if inQuotation, isQuoted(reading, at: start) { return false }
    if isSession(reading) || isGrade(reading) || isDecade(reading) || isOfPage(reading, at: start) {
      return false
    }
    if reading.dimension == .none { return isBareFigure(reading, at: start, behind: token) }
    if !reading.hasDigits, !reading.hasScale, reading.rule == .number {
      return isChineseFigure(reading, at: start)
    }
    return true
  }

  /// 第一 is a rank when it ends its clause and something ranks in front of it.
  func isBareRank(at start: Int, end: Int, behind tokens: [Token]) -> Bool {
    guard start > block.lowerBound, isRanked(by: tokens) || text.has("升至", endingAt: start) else {
      return false
    }
    let (before, _) = text.scalar(at: text.scalarStart(before: start))
    // 分别居第二、第七: behind the mark the row of ranks goes on.
    let goesOn = before == 0x3001 && tokens.count > 1 && isRank(tokens[tokens.count - 2], before: start)
    guard ScalarClass.isHan(before) || goesOn else { return false }
    guard end < block.upperBound else { return true }
    let (after, _) = text.scalar(at: end)
    // 经济总量排名第三的城市: who holds the place stands behind it.
    if after == 0x7684, let last = tokens.last, last.range.upperBound == start, last.classes.contains(.rank) {
      return true
    }
    return !ScalarClass.isHan(after) && !ScalarClass.isDigit(after)
  }

  private func isRank(_ token: Token, before start: Int) -> Bool {
    guard token.range.upperBound + 3 == start, case .mention = token.kind else { return false }
    return text.has("第", at: token.range.lowerBound)
  }

  /// Whether a word of rank or a region stands before in the same clause.
  func isRanked(by tokens: [Token]) -> Bool {
    for token in tokens.suffix(6).reversed() {
      if case .mark(let mark) = token.kind, mark != 0x201D, mark != 0x201C, mark != 0x3001 { return false }
      if !token.classes.isDisjoint(with: [.rank, .here, .region]) { return true }
    }
    return false
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
    guard let token, token.range.upperBound == start, token.classes.contains(.link) else { return false }
    return !ScalarClass.isHan(next) && next != 0x2D && next != 0x25
  }

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
