// What an amount states.

extension AspectReading {
  func amount(_ quantity: Quantity, at site: FigureSite) -> Result {
    if quantity.dimension == .rank, quantity.unitName.isOfPlaces {
      return Result(aspect: .change, direction: direction(quantity, at: site), rule: .places)
    }
    // 位次后移7位: by so many.
    if quantity.unitName == .place, let last = lastWord(before: site),
      text.has("移", endingAt: last.range.upperBound)
    {
      return Result(aspect: .change, direction: direction(quantity, at: site), rule: .places)
    }
    if quantity.unitName == .place, isPosition(site) { return Result(aspect: .rank, rule: .rank) }
    if quantity.dimension == .money, site.leftClasses.contains(.verb),
      let turn = VotedWord.turn(in: site.left, of: text)
    {
      return Result(aspect: .change, direction: turn, rule: .change)
    }
    if isPerMany(site) { return Result(aspect: .ratio, rule: .perUnit) }
    if let direction = difference(at: site) ?? turnedMeasure(site) {
      return Result(aspect: .change, direction: direction, rule: .change)
    }
    guard let last = lastWord(before: site) else {
      let isRate =
        (quantity.dimension == .money || quantity.dimension.isOfSubstance
          || quantity.isCount && text.has("人均", within: site.left) && !text.has("的", within: site.left))
        && isPerUnit(site)
      return isRate ? Result(aspect: .ratio, rule: .perUnit) : Result(aspect: .level, rule: .amount)
    }
    // 比去年高出244元.
    if text.holds(last.range, anyOf: ["高出"]), last.range.upperBound == site.left.upperBound {
      return Result(aspect: .change, direction: .up, rule: .change)
    }
    // 延长不超过12个月 tells how long, 较上月延长0.8周 how much longer.
    if !last.classes.isDisjoint(with: .trend), !isReached(last), !isImproved(quantity, by: last, site),
      quantity.dimension != .time || quantity.bound != .max
    {
      return Result(aspect: .change, direction: direction(quantity, at: site), rule: .change)
    }
    if quantity.dimension != .time, isPerUnit(site) {
      return Result(aspect: .ratio, rule: .perUnit)
    }
    return Result(aspect: .level, rule: .amount)
  }

  /// 减少稻作面积5962公顷, 增加转作面积5561公顷: by how much a measure was made smaller or larger.
  private func turnedMeasure(_ site: FigureSite) -> Direction? {
    guard !site.leftClasses.isDisjoint(with: [.up, .down]),
      let turn = site.leftTokens.last(where: { Self.turning.isOne(in: text, scan.tokens[$0].range) }),
      case let end = scan.tokens[turn].range.upperBound, (6...36).contains(site.left.upperBound - end),
      Self.turned.ends(in: text, at: site.left.upperBound), !text.has("了", at: end),
      !text.has("的", within: end..<site.left.upperBound)
    else { return nil }
    return scan.tokens[turn].classes.contains(.down) ? .down : .up
  }

  private static let turning = HanWords(["减少", "增加", "降低"])
  private static let turned = HanWords(["面积", "产量", "收入", "支出", "成本", "损失", "消耗", "排放量"])

  /// 比上年同期多归集1.8亿元, 超过年度目标2亿元: how far from what it is compared with.
  private func difference(at site: FigureSite) -> Direction? {
    if site.leftClasses.isDisjoint(with: [.target, .compare, .than]) { return nil }
    if let target = site.leftTokens.last, scan.tokens[target].classes.contains(.target),
      scan.tokens[target].range.upperBound == site.left.upperBound
    {
      let start = scan.tokens[target].range.lowerBound
      if text.has("超过", endingAt: start) || text.has("超出", endingAt: start) { return .up }
    }
    if site.leftClasses.isDisjoint(with: [.compare, .than]) { return nil }
    for index in site.leftTokens.reversed() {
      let end = scan.tokens[index].range.upperBound
      guard end + 3 < site.left.upperBound else { continue }
      if text.has("多", at: end) { return .up }
      if text.has("少", at: end) { return .down }
    }
    return nil
  }

  /// 面积扩大到1200万亩: what it came to.
  private func isReached(_ verb: Token) -> Bool {
    text.has("到", endingAt: verb.range.upperBound) || text.has("至", endingAt: verb.range.upperBound)
  }

  /// 提升100所学校: the things are improved, not more than before.
  private func isImproved(_ quantity: Quantity, by verb: Token, _ site: FigureSite) -> Bool {
    quantity.isCount && site.right.count >= 6
      && text.holds(verb.range, anyOf: ["提升", "升级", "改善", "优化"])
      && ScalarClass.isHan(text.scalar(at: site.right.lowerBound).value)
  }

  /// 全国排名上升到24位: a position, not so many people.
  private func isPosition(_ site: FigureSite) -> Bool {
    site.leftClasses.contains(.rank)
      && site.leftTokens.contains {
        Self.positions.ends(in: text, at: scan.tokens[$0].range.upperBound)
      }
  }

  private static let positions = HanWords(["排名", "名次", "位次", "排位", "位列"])

  /// 每万人拥有病床62张, 每百户: so many for a round number of others.
  private func isPerMany(_ site: FigureSite) -> Bool {
    guard site.leftClasses.contains(.each) else { return false }
    return site.leftTokens.dropLast().contains { index in
      guard scan.tokens[index].classes.contains(.each),
        scan.tokens[index + 1].classes.contains(.named)
      else { return false }
      return scan.tokens[index + 1].range.lowerBound == scan.tokens[index].range.upperBound
    }
  }

  /// 亩产, 人均 and 每月 count where no list stands between them and the number.
  private func isPerUnit(_ site: FigureSite) -> Bool {
    guard site.leftClasses.contains(.each) else { return false }
    for index in site.leftTokens.reversed() {
      let token = scan.tokens[index]
      if token.classes.contains(.each) { return true }
      if case .mark(let mark) = token.kind, ![0x28, 0x29, 0x5B, 0x5D].contains(mark) { return false }
      if text.has("等", at: token.range.lowerBound) { return false }
    }
    return false
  }
}
