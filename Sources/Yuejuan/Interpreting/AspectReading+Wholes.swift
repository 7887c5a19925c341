/// What a percentage is of: a target, or a whole told with its amount or as a total.
extension AspectReading {
  /// 占目标值的105%, 完成全年322亿元目标任务的80%, 为预算的102.3%, 完成年度计划80%.
  func isDoneOfTarget(_ site: FigureSite) -> Bool {
    if isOfPlannedAmount(site) { return true }
    guard !site.leftClasses.isDisjoint(with: [.target, .planNoun]),
      let target = site.leftTokens.last(where: { isTarget(scan.tokens[$0]) })
    else { return false }
    let behind = scan.tokens[target].range.upperBound
    let gap = text[behind..<max(behind, site.left.upperBound)]
    if gap.count <= 18, containsOf(gap) { return true }
    // 支出完成30亿元,为预算99.8%, 决算数达预算数94.57%: 的 is left out.
    let front = scan.tokens[target].range.lowerBound
    if gap.isEmpty, text.has("为", endingAt: front) || text.has("达", endingAt: front) { return true }
    return gap.count <= 9
      && site.clauseTokens.suffix(40).contains { isDoing(scan.tokens[$0]) && $0 < target }
  }

  /// 占计划16亿元的20%: the target stands in front of its amount.
  private func isOfPlannedAmount(_ site: FigureSite) -> Bool {
    guard site.followsNumber, text.holds(site.left, anyOf: ["的"]), site.leftTokens.lowerBound > 1 else {
      return false
    }
    let amount = scan.tokens[site.leftTokens.lowerBound - 1]
    let target = scan.tokens[site.leftTokens.lowerBound - 2]
    return target.range.upperBound == amount.range.lowerBound && isTarget(target)
  }

  /// 占该县121亿元生产总值的13%: the amount of the whole stands in front of what it is of.
  func isPartOfAmount(_ site: FigureSite) -> Bool {
    guard site.followsNumber, text.has("的", endingAt: site.left.upperBound),
      !site.leftClasses.contains(.mark), site.clauseClasses.contains(.share)
    else { return false }
    let whole = site.leftTokens.lowerBound - 1
    return site.clauseTokens.suffix(24).contains { $0 < whole && scan.tokens[$0].classes.contains(.share) }
  }

  /// 接近总产能的30%, 占据总销量的21%: a part of a whole.
  func isPartOfTotal(_ site: FigureSite) -> Bool {
    guard text.has("的", endingAt: site.left.upperBound) else { return false }
    var start = site.left.upperBound - 3
    for _ in 0..<6 where start > site.left.lowerBound {
      start = text.scalarStart(before: start)
      if text.has("总", at: start) { return !text.has("汇总", at: start - 3) }
      guard ScalarClass.isHan(text.scalar(at: start).value), !text.has("的", at: start) else { return false }
    }
    return false
  }

  /// 目标, 年度计划, and 总投资, which is planned as a whole.
  private func isTarget(_ token: Token) -> Bool {
    token.classes.contains(.target)
      || token.classes.contains(.planNoun) && text.has("总投资", endingAt: token.range.upperBound)
  }

  func isDoing(_ token: Token) -> Bool {
    token.classes.contains(.doing) && text.holds(token.range, anyOf: ["完成", "已完成", "累计完成", "占"])
  }

  private func containsOf(_ words: ArraySlice<UInt8>) -> Bool {
    let index = words.startIndex
    return text.has("的", at: index) || text.has("数的", at: index) || text.has("额的", at: index)
      || text.has("量的", at: index)
  }
}
