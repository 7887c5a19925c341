/// Where the name in front of a number ends: what only leads over to the number is passed over.
extension PhraseReading {
  /// Where the name ends: linking words, bounds, words of change and rank behind it are passed over.
  func trimmedEnd(_ aspect: AspectReading.Result, at site: FigureSite, _ start: Int) -> Int {
    var dropped: WordClasses = [
      .link, .compare, .scope, .minBefore, .maxBefore, .approxBefore, .forecast, .adverb,
    ]
    if aspect.aspect == .growth || aspect.aspect == .change, !isPull(aspect, site) {
      dropped.formUnion([.up, .down, .flat])
    }
    if aspect.aspect == .rank { dropped.formUnion([.rank, .here, .region]) }
    var end = start
    var isDated = false
    for index in site.leftTokens.reversed() where scan.tokens[index].range.upperBound <= start {
      let token = scan.tokens[index]
      guard token.range.upperBound == end else { break }
      let isOf = token.range.count == 3 && isParticle(token.range.lowerBound)
      let isPlan = token.classes.contains(.plan) && token.classes.contains(.adverb)
      let isDeed =
        token.classes.contains(.actual) && token.range.count <= 12 && isDoing(token)
        && token.range.lowerBound - site.left.lowerBound >= 6
      guard
        isOf || isOccupying(token, aspect) || isPlan || isDeed || isPeriod(token) || isAverage(token)
          || isForEach(token, site) || isBudgeting(index, isLast: end == start, from: site.left.lowerBound)
          || !token.classes.isDisjoint(with: dropped)
          || isPause(token)
      else { break }
      if token.classes.contains(.verb), aspect.aspect == .level, !isDeed { break }
      isDated = isPeriod(token)
      end = token.range.lowerBound
    }
    if aspect.aspect == .rank || aspect.rule == .places, text.has("中", endingAt: end) { end -= 3 }
    // 关税部份九十一年编列9亿元.
    if isDated, !Self.most.ends(in: text, at: end), Self.parts.ends(in: text, at: end),
      end - site.left.lowerBound >= 12
    {
      end -= 6
    }
    return max(end, site.left.lowerBound)
  }

  /// 证券交易税九十一年度预算编列8亿元: what only says that it is budgeted, behind the year for which it is.
  private func isBudgeting(_ index: Int, isLast: Bool, from first: Int) -> Bool {
    var index = index
    if isLast, text.holds(scan.tokens[index].range, anyOf: ["预算"]) { return false }
    while index > block.lowerBound, Self.budgeting.isOne(in: text, scan.tokens[index].range),
      scan.tokens[index - 1].range.upperBound == scan.tokens[index].range.lowerBound
    {
      index -= 1
      if isPeriod(scan.tokens[index]) { return scan.tokens[index].range.lowerBound - first >= 6 }
    }
    return false
  }

  private static let budgeting = HanWords(["编列", "计列", "预算"])
  private static let most = HanWords(["大部分", "大部份", "一部分", "一部份"])
  private static let parts = HanWords(["部份", "部分"])

  /// 服务业占52%: what only says that it is a share.
  private func isOccupying(_ token: Token, _ aspect: AspectReading.Result) -> Bool {
    aspect.aspect == .share && text.holds(token.range, anyOf: ["占", "约占", "占到", "稳占"])
  }

  /// 拉低经济增长0.1个百分点: the growth itself is what is pulled.
  private func isPull(_ aspect: AspectReading.Result, _ site: FigureSite) -> Bool {
    aspect.rule == .point
      && site.leftClasses.contains(.pulling)
  }

  /// 两年平均增长5%: over how many years the rate is taken.
  private func isAverage(_ token: Token) -> Bool {
    token.classes.contains(.named) && text.has("年平均", endingAt: token.range.upperBound)
  }

  /// 劳动生产率人均达到76万元: what only says for whom, behind what is measured.
  private func isForEach(_ token: Token, _ site: FigureSite) -> Bool {
    token.classes.contains(.each) && text.holds(token.range, anyOf: ["人均", "户均", "亩均"])
      && token.range.lowerBound - site.left.lowerBound >= 9
  }

  func isPeriod(_ token: Token) -> Bool {
    token.classes.contains(.span)
  }

  /// 的 了 在 于 从 由 等: what only leads over to the number.
  private func isParticle(_ index: Int) -> Bool {
    Self.particles.begins(in: text, at: index)
  }

  private static let particles = HanWords(["的", "了", "在", "于", "从", "由", "等", "和", "与", "用", "有", "将"])

  private func isPause(_ token: Token) -> Bool {
    token.mark == 0x3001 || token.mark == 0x3A
  }
}
