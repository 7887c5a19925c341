// What a percentage states.

extension AspectReading {
  func percent(_ quantity: Quantity, at site: FigureSite, before: Result?) -> Result {
    // 较去年大减198亿元,幅度高达24.1%: the same change as a rate.
    if text.has("幅度", at: site.left.lowerBound), let before, before.aspect == .change {
      return Result(aspect: .growth, direction: before.direction, rule: .growth)
    }
    // 较去年同月减少3536人、36.83%: so much, and the same as a rate.
    if let before, before.aspect == .change, site.followsNumber, text.holds(site.left, anyOf: ["、"]),
      !Self.predicates.begins(in: text, at: site.range.upperBound)
    {
      return Result(aspect: .growth, direction: before.direction, rule: .growth)
    }
    // 税收占岁入预算数比率35%.
    if Self.shareNouns.ends(in: text, at: site.left.upperBound), isPartOfPlan(site) {
      return Result(aspect: .share, rule: .share)
    }
    if isDoneOfTarget(site) { return Result(aspect: .completion, rule: .doneOfTarget) }
    if isFormer(at: site) {
      return Result(aspect: before?.aspect == .share ? .share : .ratio, rule: .percent)
    }
    let left = site.leftClasses.isDisjoint(with: Self.telling) ? 0..<0 : site.leftTokens
    for index in left.reversed() {
      let token = scan.tokens[index]
      let classes = token.classes
      if classes.isDisjoint(with: Self.telling) { continue }
      if isSingle(token), !classes.isDisjoint(with: .trend), !leadsTo(site, token) {
        continue
      }
      // 占比升至48%: what became of a share is a share.
      if !classes.isDisjoint(with: .trend), isClosing(token), isOfRate(token, site) { continue }
      // 失业率,按季调整后升至6.6%: what something became is no growth, but where a growth is what rose.
      if !classes.isDisjoint(with: .trend), isClosing(token), token.range.upperBound == site.left.upperBound,
        site.clauseClasses.isDisjoint(with: .speed)
      {
        return Result(aspect: before?.aspect == .growth ? .growth : .ratio, rule: .percent)
      }
      if classes.contains(.share) { return Result(aspect: .share, rule: .share) }
      if classes.contains(.done) { return Result(aspect: .completion, rule: .completionRate) }
      if classes.contains(.rate) { return Result(aspect: .ratio, rule: .rateNoun) }
      return Result(aspect: .growth, direction: direction(quantity, at: site), rule: .growth)
    }
    if isYearOnYear(site) {
      return Result(
        aspect: .growth, direction: quantity.value < Number(0) ? .down : .up, rule: .growth)
    }
    if let last = lastWord(before: site), isDoing(last) {
      return Result(aspect: .completion, rule: .done)
    }
    if isProgress(site) { return Result(aspect: .completion, rule: .done) }
    if isShareOfBracket(site) || before?.aspect != .change && isPartInBrackets(site) {
      return Result(aspect: .share, rule: .share)
    }
    if isGrowthInBrackets(site, before) {
      return Result(aspect: .growth, direction: quantity.value < Number(0) ? .down : .up, rule: .growth)
    }
    if let end = rateNounEnd(site) {
      // 预售比例67%: a part of all, unlike a rate.
      return Result(aspect: text.has("比例", endingAt: end) ? .share : .ratio, rule: .rateNoun)
    }
    if let behind = behind(site) { return behind }
    if let direction = directionBehind(site) {
      return Result(aspect: .growth, direction: direction, rule: .growth)
    }
    if isPartOfAmount(site) || isPartOfTotal(site) || isPartAmong(site) {
      return Result(aspect: .share, rule: .share)
    }
    // 占农业的比重分别为:林业4.5%; 92.9%是老年人.
    if site.sinceClasses.contains(.share) || before?.aspect == .share, Self.leadsToShares(site, text) {
      return Result(aspect: .share, rule: .share)
    }
    if site.left.count <= 3, text.has("是", at: site.right.lowerBound),
      !Self.measures.ends(in: text, at: site.right.upperBound)
    {
      return Result(aspect: .share, rule: .share)
    }
    // 单位能耗-3.3%: nothing but a change can be below zero where no rate is named.
    if quantity.value < Number(0) { return Result(aspect: .growth, direction: .down, rule: .growth) }
    // 药品收入占60%,财政补助不到9%: a percentage that names nothing else goes on with the shares.
    let goesOn = before?.aspect == .share && !site.followsNumber && site.opening == nil
    return Result(aspect: goesOn || isNounBehind(site) ? .share : .ratio, rule: .percent)
  }

  /// 实质GDP yoy为1.36%, 折成年率(saar)为5.62%: as statisticians write.
  private func isYearOnYear(_ site: FigureSite) -> Bool {
    guard site.leftClasses.contains(.named) else { return false }
    return (["yoy", "YoY", "saar"] as [StaticString]).contains { text.has($0, within: site.left) }
  }

  /// 以33.3%增幅居首, 录得11.3%跌幅, 分别录得6.9%、21.3%及16.4%的升幅: the noun behind a number, or behind the row that it begins.
  private func directionBehind(_ site: FigureSite) -> Direction? {
    var end = site.range.upperBound
    for token in scan.tokens[site.rightTokens.lowerBound...].prefix(Self.longestRow)
    where token.classes.contains(.number) {
      guard Joint.fills(end..<token.range.lowerBound, of: text) else { break }
      end = token.range.upperBound
    }
    let isRow = end > site.range.upperBound
    if isRow, text.has("的", at: end) { end += 3 }
    if isRow, Self.spans.begins(in: text, at: end) { end += 6 }
    // 贡献了60%的经济增长: a part of it.
    if text.has("经济增长", within: end..<min(text.count, end + 15)),
      Self.giving.stand(in: text, within: site.left)
    {
      return nil
    }
    if Self.rises.begins(in: text, at: end) { return .up }
    return Self.falls.begins(in: text, at: end) ? .down : nil
  }

  /// 7.4%、5.4%和3.6%的累计涨幅.
  private static let spans = HanWords(["累计", "平均", "年均", "同比"])

  /// How many words and marks a row of numbers is followed over.
  private static let longestRow = 16
  private static let giving = HanWords(["贡献", "创造", "带来", "支撑", "拉动"])
  private static let rises = HanWords(["增幅", "升幅", "涨幅", "增速", "增长率", "实质增长", "实际增长", "经济增长", "的经济增长"])
  private static let falls = HanWords(["跌幅", "降幅", "减幅"])

  /// Whether what stands in front of a colon of the sentence ends with a share.
  private static func leadsToShares(_ site: FigureSite, _ text: [UInt8]) -> Bool {
    // What is told in front of a colon is told for a few words behind it.
    let near = max(site.sentence.lowerBound, site.range.lowerBound - 90)..<site.range.lowerBound
    guard let colon = text.lastIndex(of: 0x3A, within: near) else { return false }
    return shareLeads.ends(in: text, at: colon) && !others.stand(in: text, within: colon..<near.upperBound)
  }

  private static let shareLeads = HanWords([
    "比重分别为", "比重为", "比例分别为", "占比分别为", "占比为", "比重依次为", "占比依次为", "占比", "比重",
  ])
  /// What leads away from the shares.
  private static let others = HanWords(["同时", "另外", "此外", "其中"])
  /// 6.5%是全省平均增速: what a percentage is said to be, which is no part of anything.
  private static let measures = HanWords(["率", "速", "增幅", "涨幅", "上限", "下限", "目标", "水平", "标准"])
  /// 80%为民营企业: what a part of something is.
  private static let predicates = HanWords(["为", "是", "的", "系", "来自", "由", "属", "均"])
  private static let shareNouns = HanWords(["比率", "比重", "比例", "百分比"])

  /// 占岁入预算数比率: what part of a plan is planned, where nothing tells that it is done.
  private func isPartOfPlan(_ site: FigureSite) -> Bool {
    guard text.has("占", within: site.left), text.has("预算", within: site.left) else { return false }
    let near = max(site.sentence.lowerBound, site.left.lowerBound - 60)..<site.left.upperBound
    return !Self.deeds.stand(in: text, within: near)
  }

  private static let deeds = HanWords([
    "执行", "支用", "实支", "实收", "决算", "完成", "累计", "实现", "截至", "进度", "拨付", "到位", "入库", "月",
  ])

  /// 跌四成, 跌逾四成: whether nothing but a bound stands between a word and the number.
  private func leadsTo(_ site: FigureSite, _ token: Token) -> Bool {
    if token.range.upperBound == site.left.upperBound { return true }
    guard let last = site.leftTokens.last.map({ scan.tokens[$0] }) else { return false }
    return last.range.upperBound == site.left.upperBound && !last.classes.isDisjoint(with: .boundBefore)
      && last.range.lowerBound == token.range.upperBound
  }

  private func isClosing(_ token: Token) -> Bool {
    FromTo.closings.ends(in: text, at: token.range.upperBound)
  }

  /// Whether the noun of a share or a rate stands right in front of a word of change.
  private func isOfRate(_ change: Token, _ site: FigureSite) -> Bool {
    site.leftTokens.contains { index in
      scan.tokens[index].range.upperBound == change.range.lowerBound
        && !scan.tokens[index].classes.isDisjoint(with: [.share, .done, .rate])
    }
  }

  /// 较去年的67.2%提高: what a rate is compared with is a rate itself.
  private func isFormer(at site: FigureSite) -> Bool {
    guard text.has("的", endingAt: site.left.upperBound) else { return false }
    if site.right.isEmpty, let last = site.leftTokens.last(where: { !scan.tokens[$0].classes.contains(.of) }),
      scan.tokens[last].range.upperBound + 3 == site.left.upperBound,
      text.has("年", endingAt: scan.tokens[last].range.upperBound),
      scan.tokens[last].classes.contains(.compare)
    {
      return true
    }
    guard site.leftClasses.contains(.span),
      let day = site.leftTokens.last(where: { scan.tokens[$0].classes.contains(.span) }),
      scan.tokens[day].range.upperBound + 3 == site.left.upperBound
    else { return false }
    let start = scan.tokens[day].range.lowerBound
    let isCompared = text.has("较", endingAt: start) || text.has("比", endingAt: start)
    // 较去年的19%,比例上升: where nothing stands behind it, it is no change either.
    return isCompared
      && (site.right.isEmpty
        || site.rightTokens.prefix(1).contains { !scan.tokens[$0].classes.isDisjoint(with: [.up, .down]) })
  }

  /// What tells by its class what a percentage states.
  private static let telling: WordClasses = [.up, .down, .flat, .speed, .compare, .share, .done, .rate]

  /// 2.08%的成长, 5%左右的增速: the statement stands behind the number.
  private func behind(_ site: FigureSite) -> Result? {
    var tokens = site.rightTokens.prefix(3).map { scan.tokens[$0] }
    if let first = tokens.first, !first.classes.isDisjoint(with: .boundAfter) { tokens.removeFirst() }
    guard tokens.count > 1, text.holds(tokens[0].range, anyOf: ["的"]) else { return nil }
    // 以14%的产值增速: what grew may stand between.
    let speed = tokens.dropFirst().first { $0.classes.contains(.speed) || endsNoun($0) }
    let isNamed =
      speed.map {
        $0.classes.contains(.speed) && $0.range.lowerBound - tokens[0].range.upperBound <= 24
      } ?? false
    guard isNamed || tokens[1].range.lowerBound == tokens[0].range.upperBound else { return nil }
    let classes = isNamed ? .speed : tokens[1].classes
    if classes.contains(.share) { return Result(aspect: .share, rule: .share) }
    if classes.contains(.done) { return Result(aspect: .completion, rule: .completionRate) }
    guard !classes.isDisjoint(with: [.up, .down, .speed]) else { return nil }
    return Result(aspect: .growth, direction: classes.contains(.down) ? .down : .up, rule: .growth)
  }

  private func endsNoun(_ token: Token) -> Bool {
    !token.classes.isDisjoint(with: [.verb, .light, .link, .mark, .number, .span])
  }

  /// 首次登记率达95%, 满意度为98%: where the noun for a rate ends, with linking words behind it.
  private func rateNounEnd(_ site: FigureSite) -> Int? {
    var end = site.opening ?? site.left.upperBound
    for index in site.leftTokens.reversed() where scan.tokens[index].range.upperBound <= end {
      let token = scan.tokens[index]
      guard token.range.upperBound == end,
        text.holds(token.range, anyOf: ["由", "从", "在"])
          || !token.classes.isDisjoint(with: [.link, .adverb, .actual, .forecast, .minBefore, .maxBefore])
      else { break }
      end = token.range.lowerBound
    }
    let nouns: [StaticString] = ["率", "度", "比例", "系数", "指数"]
    let isRate = nouns.contains {
      end - $0.utf8CodeUnitCount >= site.left.lowerBound && text.has($0, endingAt: end)
    }
    return isRate ? end : nil
  }

  private func isNounBehind(_ site: FigureSite) -> Bool {
    guard site.right.count >= 6 else { return false }
    // 23%下降到6%: what became of it is no noun; neither is the bound of 6%以上.
    if let first = site.rightTokens.first, case let token = scan.tokens[first],
      token.range.lowerBound == site.right.lowerBound
    {
      if !token.classes.isDisjoint(with: [.up, .down, .link]) { return false }
      if token.range == site.right, !token.classes.isDisjoint(with: .boundAfter) { return false }
    }
    let (scalar, _) = text.scalar(at: site.right.lowerBound)
    return ScalarClass.isHan(scalar)
  }
}
