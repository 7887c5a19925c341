/// Tells what kind of statement a number makes, from the words in front of and behind it.
struct AspectReading {
  let text: [UInt8]
  let scan: Scan

  /// An aspect with its direction and the rule that told it.
  struct Result: Equatable {
    var aspect: Aspect
    var direction: Direction?
    var rule: AspectRule
  }

  /// What was told of a number, for those behind it.
  struct Told {
    var unit: UnitName
    var dimension: Dimension
    var result: Result
  }

  /// The aspect of a quantity at a site.
  ///
  /// - Parameter before: What was told of the number before in the same sentence;
  ///   in `分别增长5.2%和6.3%` the second number takes the aspect of the first.
  func aspect(of quantity: Quantity, at site: FigureSite, before: Told?) -> Result {
    if site.isJoined, let before,
      before.dimension == quantity.dimension,
      before.dimension != .count || before.result.aspect == .change
    {
      return before.result
    }
    // 分别升1.6倍及52%: growth, told in multiples and in per cent.
    if site.isJoined, let before, before.result.aspect == .growth, quantity.dimension == .percent,
      before.dimension == .multiple
    {
      return before.result
    }
    // 分别增加4.4个百分点及16.0%: the change of a rate, and the growth of an amount.
    if site.isJoined, let before, before.dimension == .point, quantity.dimension == .percent,
      text.has("分别", within: site.sentence.lowerBound..<site.range.lowerBound)
    {
      return Result(aspect: .growth, direction: before.result.direction, rule: .growth)
    }
    // 比重提高15.6个百分点、达66.6%: what became of a share.
    if quantity.dimension == .percent, site.followsNumber, before?.dimension == .point,
      site.clauseClasses.contains(.share), Self.becoming.isOne(in: text, site.left)
    {
      return Result(aspect: .share, rule: .share)
    }
    // 增长7.5%(全市11.1%): the same of another.
    if site.isAside, let before, before.dimension == quantity.dimension, isOfAnother(site) {
      return before.result
    }
    // 增加8千人或0.08%: the same change as a rate.
    if quantity.dimension == .percent, let before, before.result.aspect == .change, site.followsNumber,
      text.holds(site.left, anyOf: ["或", "即", ",或"])
    {
      return Result(aspect: .growth, direction: before.result.direction, rule: .growth)
    }
    // 增加15.4%,即669亿元: the same change as an amount.
    if let before, before.result.aspect == .growth, before.dimension == .percent,
      quantity.dimension != .percent, quantity.dimension != .point, text.holds(site.left, anyOf: ["即"]),
      text.has("%,", endingAt: site.left.lowerBound)
    {
      return Result(aspect: .change, direction: before.result.direction, rule: .change)
    }
    // 亩产由2300公斤提高到3000公斤: what a rate became is a rate.
    if site.followsNumber, let before, before.result.aspect == .ratio || before.result.aspect == .share,
      before.unit == quantity.unitName, leadsStraightTo(site)
    {
      return before.result
    }
    // 增幅由31.5%及27.1%分别向上修订为31.7%: a growth revised is one.
    if quantity.dimension == .percent, site.followsNumber, let before, before.result.aspect == .growth,
      Self.revised.ends(in: text, at: site.left.upperBound)
    {
      return before.result
    }
    // 占总产出的20%、增加值的25%: the share goes on.
    if quantity.dimension == .percent, site.followsNumber, let before, before.result.aspect == .share,
      text.has("、", at: site.left.lowerBound),
      text.has("的", endingAt: site.left.upperBound)
        || site.left.count <= 12 && site.leftClasses.contains(.here)
    {
      return before.result
    }
    // 收入差距2.5倍,比上年缩小0.02倍: how much a multiple changed.
    if quantity.dimension == .multiple, let before, before.dimension == .multiple,
      before.result.aspect == .ratio, let change = lastWord(before: site),
      !change.classes.isDisjoint(with: .trend),
      // 差距为2.3倍,交易额增长3倍: with a name of its own it is another.
      change.range.lowerBound <= site.left.lowerBound
        || Self.comparing.begins(in: text, at: site.left.lowerBound)
    {
      return Result(aspect: .change, direction: direction(quantity, at: site), rule: .change)
    }
    switch quantity.dimension {
    case .percent: return percent(quantity, at: site, before: before?.result)
    case .point: return Result(aspect: .change, direction: direction(quantity, at: site), rule: .point)
    case .multiple where isFine(site) || isOfTwo(site): return Result(aspect: .ratio, rule: .multiple)
    case .multiple:
      return Result(aspect: .growth, direction: direction(quantity, at: site) ?? .up, rule: .multiple)
    case .rate where isShifted(site):
      return Result(aspect: .change, direction: direction(quantity, at: site), rule: .change)
    case .rate: return Result(aspect: .ratio, rule: .rateUnit)
    default: return amount(quantity, at: site)
    }
  }

  private static let revised = HanWords(["修订为", "修正为", "修订至", "修正至", "上修至", "下修至", "上修为", "下修为"])
  private static let becoming = HanWords(["、达", "、达到", "、为", "达", "达到", "至", "到", "、升至", "、降至"])

  /// 电价下降0.05元/千瓦时: by how much a rate changed, not what it came to.
  private func isShifted(_ site: FigureSite) -> Bool {
    guard let last = lastWord(before: site) else { return false }
    return !last.classes.isDisjoint(with: .trend) && last.range.count > 3
      && !FromTo.closings.ends(in: text, at: last.range.upperBound)
  }

  /// Whether nothing but a region stands between the bracket and a number.
  private func isOfAnother(_ site: FigureSite) -> Bool {
    guard text.has("(", endingAt: site.left.lowerBound), site.left.count <= 18,
      let last = site.leftTokens.last,
      scan.tokens[last].range.upperBound == site.left.upperBound
    else { return false }
    return !scan.tokens[last].classes.isDisjoint(with: [.here, .region, .place])
  }

  /// 城乡居民收入差距2.5倍, 收入比为2.5倍: how many times as much one is as another.
  private func isOfTwo(_ site: FigureSite) -> Bool {
    var end = site.left.upperBound
    if let last = site.leftTokens.last.map({ scan.tokens[$0] }), last.range.upperBound == end,
      last.classes.contains(.link)
    {
      end = last.range.lowerBound
    }
    return Self.gaps.ends(in: text, at: end)
  }

  private static let comparing = HanWords(["比", "较", "同比", "环比"])
  private static let gaps = HanWords(["差距", "之比", "收入比", "比值", "倍数", "倍率", "覆盖率", "比率"])

  /// 处违法所得5倍以下的罚款: so many times what was gained, and no growth.
  private func isFine(_ site: FigureSite) -> Bool {
    let near = site.right.lowerBound..<min(site.right.upperBound, site.right.lowerBound + 21)
    return text.has("罚款", within: near) || text.has("赔偿", within: near)
  }

  /// 提高到, 调整为, 提高到2025年的: nothing but the way to the number stands in front of it.
  private func leadsStraightTo(_ site: FigureSite) -> Bool {
    var end = site.left.upperBound
    if text.has("了", endingAt: end) { end -= 3 }
    if text.has("的", endingAt: end),
      let span = site.leftTokens.last(where: { scan.tokens[$0].range.upperBound == end - 3 }),
      scan.tokens[span].classes.contains(.span)
    {
      end = scan.tokens[span].range.lowerBound
    }
    return end - site.left.lowerBound <= 15 && FromTo.closings.ends(in: text, at: end)
  }

  /// The last word in front of a number, words of bound and adverbs passed over; it must touch it.
  func lastWord(before site: FigureSite) -> Token? {
    var end = site.left.upperBound
    for index in site.leftTokens.reversed() {
      let token = scan.tokens[index]
      guard token.range.upperBound == end else { return nil }
      if token.classes.isDisjoint(with: .boundBefore), token.classes.meaning != .adverb,
        token.range.count != 3 || !text.has("了", at: token.range.lowerBound)
      {
        return token
      }
      end = token.range.lowerBound
    }
    return nil
  }

  func direction(_ quantity: Quantity, at site: FigureSite) -> Direction? {
    if quantity.value < Number(0) { return .down }
    // A clause of many numbers may be long; the word of direction stands near.
    let near = site.clauseClasses.isDisjoint(with: [.up, .down]) ? 0..<0 : site.clauseTokens.suffix(40)
    for index in near.reversed() {
      let classes = scan.tokens[index].classes
      if isSingle(scan.tokens[index]), scan.tokens[index].range.upperBound != site.left.upperBound {
        continue
      }
      if classes.contains(.down) { return .down }
      if classes.contains(.up) { return .up }
    }
    // 增速5%, 同比+5%.
    return site.leftClasses.isDisjoint(with: [.speed, .compare]) ? nil : .up
  }

  func isSingle(_ token: Token) -> Bool { token.range.count <= 3 }
}
