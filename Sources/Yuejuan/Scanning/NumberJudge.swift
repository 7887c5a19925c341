/// Tells numbers that state a quantity from those that are parts of names, lists and idioms.
struct NumberJudge {
  let text: [UInt8]
  let block: Block
  let countables: WordTrie

  /// Whether what was read is a figure.
  func isFigure(
    _ reading: QuantityScanner.Reading, at start: Int, behind token: Token?, inQuotation: Bool
  ) -> Bool {
    if follows(latin: start) || isLoneScale(reading, at: start) || isRoad(reading, at: start) { return false }
    if isDenominator(reading, at: start) || isPartOfDate(reading, at: start) { return false }
    if isRoundName(reading, at: start, behind: token) { return false }
    if inQuotation, isQuoted(reading, at: start) { return false }
    if isSession(reading) || isGrade(reading) { return false }
    if reading.quantity.dimension == .none { return isBareFigure(reading, at: start, behind: token) }
    if !reading.hasDigits, !reading.hasScale, reading.rule == "number" {
      return isChineseFigure(reading, at: start)
    }
    return true
  }

  /// 第一 is a rank when it ends its clause and something ranks in front of it.
  func isBareRank(at start: Int, end: Int, behind tokens: [Token]) -> Bool {
    guard start > block.range.lowerBound, isRanked(by: tokens) else { return false }
    let (before, _) = text.scalar(at: text.scalarStart(before: start))
    guard ScalarClass.isHan(before) else { return false }
    guard end < block.range.upperBound else { return true }
    let (after, _) = text.scalar(at: end)
    return !ScalarClass.isHan(after) && !ScalarClass.isDigit(after)
  }

  /// Whether a word of rank or a region stands before in the same clause.
  func isRanked(by tokens: [Token]) -> Bool {
    for token in tokens.suffix(6).reversed() {
      if case .mark(let mark) = token.kind, mark != 0x201D, mark != 0x201C { return false }
      if !token.classes.isDisjoint(with: [.rank, .here, .region]) { return true }
    }
    return false
  }

  private static let burdens: [StaticString] = ["减负", "担负", "肩负", "背负", "自负", "胜负", "欠负", "降负", "减負", "擔負"]

  /// Where the minus sign in front of a number stands, if it is one.
  static func signStart(in text: [UInt8], before index: Int, from first: Int) -> Int? {
    let start: Int
    if index > first, text[index - 1] == 0x2D {
      start = index - 1
    } else if text.has("−", endingAt: index), index - 3 >= first {
      start = index - 3
    } else if text.has("负", endingAt: index) || text.has("負", endingAt: index), index - 3 >= first {
      // 减负180亿元, 担负8项任务: what bears a load is not below zero.
      return Self.burdens.contains { text.has($0, endingAt: index) } ? nil : index - 3
    } else {
      return nil
    }
    guard start > first else { return start }
    let (before, _) = text.scalar(at: text.scalarStart(before: start))
    let joins = ScalarClass.isDigit(before) || ScalarClass.isLatin(before) || before == 0x25 || before == 0x2D
    return joins || before == 0x29 ? nil : start
  }

  /// Without a unit: a scale, a table's cell, a noun that needs no classifier, or the end of `…为53.2`.
  private func isBareFigure(
    _ reading: QuantityScanner.Reading, at start: Int, behind token: Token?
  ) -> Bool {
    guard reading.hasDigits else {
      return isSpokenCount(reading) || isRoundSum(reading, at: start, behind: token)
    }
    guard reading.end <= text.count else { return false }
    if case .tableCell = block.kind, isWhole(start..<reading.end) { return true }
    let next = reading.end < block.range.upperBound ? text.scalar(at: reading.end).value : 0
    if ScalarClass.isLatin(next) || ScalarClass.isDigit(next) || next == 0x2F || next == 0x3A { return false }
    if reading.hasScale { return true }
    if next != 0, let match = countables.longestMatch(in: text, at: reading.end),
      match.end <= block.range.upperBound
    {
      return reading.quantity.value < Number(10000)
    }
    guard let token, token.range.upperBound == start, token.classes.contains(.link) else { return false }
    return !ScalarClass.isHan(next) && next != 0x2D && next != 0x25
  }

  private func isWhole(_ range: Range<Int>) -> Bool {
    text[block.range.lowerBound..<range.lowerBound].allSatisfy { $0 == 0x20 || $0 == 0x2D }
      && text[range.upperBound..<block.range.upperBound].allSatisfy { $0 == 0x20 }
  }
}
