/// How far to the front a name may reach.
extension EntityFinder {
  /// Where the run of characters that a name may take up begins, and where its last verb ends.
  func runStart(
    before index: Int, in block: Block, first: Int, _ kind: Entity.Kind
  ) -> (hardStart: Int, lastVerbEnd: Int) {
    var position = scan.tokens[index].range.lowerBound
    let lowest = max(block.range.lowerBound, position - 66)
    var previous = index - 1
    var lastVerbEnd = 0
    while position > lowest {
      if previous >= first, scan.tokens[previous].range.upperBound == position {
        let token = scan.tokens[previous]
        if token.mark == 0x29, let open = placeInBrackets(previous, in: scan.tokens[index]) {
          position = scan.tokens[open].range.lowerBound
          previous = open - 1
          continue
        }
        if isBreak(token), kind != .region || !isNumeral(token) { return (position, lastVerbEnd) }
        if token.classes.contains(.verb), lastVerbEnd == 0 { lastVerbEnd = position }
        position = token.range.lowerBound
        previous -= 1
        continue
      }
      let start = text.scalarStart(before: position)
      guard ScalarClass.isHan(text.scalar(at: start).value) else { return (position, lastVerbEnd) }
      position = start
    }
    return (position, lastVerbEnd)
  }

  /// 临江电气(苏州)有限公司: the bracket of a company's seat, by its closing mark.
  private func placeInBrackets(_ close: Int, in token: Token) -> Int? {
    guard text.has("公司", endingAt: token.range.upperBound), close > 0,
      scan.tokens[close].range.upperBound == token.range.lowerBound
        || text.has("股份", endingAt: token.range.lowerBound)
    else { return nil }
    return scan.tokens[max(0, close - 3)..<close].lastIndex {
      $0.mark == 0x28 && scan.tokens[close].range.lowerBound - $0.range.lowerBound <= 24
    }
  }

  private func isBreak(_ token: Token) -> Bool {
    switch token.kind {
    case .mark, .mention: return true
    case .word(let classes):
      if text.has("和", at: token.range.lowerBound), token.range.count == 3 { return true }
      // 高于, 不低于; a single 近 or 超 may be part of a name.
      if token.range.count > 3, !classes.isDisjoint(with: [.boundBefore, .boundAfter]) { return true }
      return !classes.isDisjoint(with: [
        .light, .link, .adverb, .function, .scope, .plan, .forecast, .norm, .here, .oneself, .compare, .than,
        .rank,
      ])
    }
  }
}
