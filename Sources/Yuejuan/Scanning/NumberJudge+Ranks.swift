/// Tells places in a ranking from ordinals of what follows them.
extension NumberJudge {
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
    return !ScalarClass.isHan(after) && !ScalarClass.isDigit(after) && rowEnd(end) == nil
  }

  /// 把安全摆在工作的首位: what somebody cares for most, and no place in a ranking.
  func isPutFirst(at start: Int) -> Bool {
    let lowest = max(block.lowerBound, start - 30)
    var index = start
    while index > lowest {
      index = text.scalarStart(before: index)
      if Self.puttings.begins(in: text, at: index) { return true }
      guard ScalarClass.isHan(text.scalar(at: index).value) else { return false }
    }
    return false
  }

  private static let puttings = HanWords(["摆在", "放在", "置于"])
  private static let ordered = HanWords(["产业", "批", "期", "类", "轮", "届", "季度", "阶段", "组", "档", "级"])

  /// Where a row of ordinals ends of what follows them: 第一、二、三产业, 第一、二批, not 居第一、四项指标居前列.
  func rowEnd(_ end: Int) -> Int? {
    var index = end
    while index < min(block.upperBound, end + 60), case let (scalar, length) = text.scalar(at: index),
      scalar == 0x3001 || scalar == 0x548C || scalar == 0x7B2C || Numerals.digit(scalar) != nil
    {
      index += length
    }
    return index > end + 3 && index < block.upperBound && Self.ordered.begins(in: text, at: index)
      ? index : nil
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
}
