/// Bounds that a number shares with the one in front of it, or that stand before the whole that it is a part of.
struct SharedBounds {
  let text: [UInt8]
  let scan: Scan

  /// The bound of a number that has none of its own.
  ///
  /// - Parameter row: The bound that is shared out in the row of numbers at hand, which each hands on to the next.
  func bound(of quantity: Quantity, at site: FigureSite, row: inout Bound?) -> Bound {
    let goesOn = site.isJoined
    if !goesOn { row = sharedOut(before: site) }
    guard quantity.bound == .exact else { return quantity.bound }
    if goesOn { return row ?? .exact }
    if isRoughChange(site) { return .approx }
    guard quantity.dimension == .percent || quantity.dimension == .multiple,
      !site.leftClasses.isDisjoint(with: .boundBefore)
    else {
      return .exact
    }
    return ofPart(at: site) ?? .exact
  }

  /// 约降1.0%, 大约增长5%: the word of change stands between.
  private func isRoughChange(_ site: FigureSite) -> Bool {
    guard let index = site.leftTokens.last, index > site.leftTokens.lowerBound,
      case let change = scan.tokens[index],
      change.range.upperBound == site.left.upperBound, !change.classes.isDisjoint(with: [.up, .down]),
      scan.tokens[index - 1].range.upperBound == change.range.lowerBound
    else { return false }
    return text.holds(scan.tokens[index - 1].range, anyOf: ["约", "大约", "大概"])
  }

  /// 分别突破1.5万亿元、1.4万亿元: the bound in front of the first number is that of all.
  private func sharedOut(before site: FigureSite) -> Bound? {
    guard !site.leftClasses.isDisjoint(with: .boundBefore),
      let word = site.leftTokens.last.map({ scan.tokens[$0] }),
      word.range.upperBound == site.range.lowerBound, Self.sharing.ends(in: text, at: word.range.lowerBound)
    else { return nil }
    return BoundReading.before(word.classes)
  }

  private static let sharing = HanWords(["分别", "均", "都", "各"])

  private static let limits = HanWords([
    "不得超过", "不超过", "不得低于", "不低于", "不少于", "不得少于", "接近", "至少", "不足", "约占", "约为",
  ])

  /// 不得超过适用税额的百分之五十, 接近总产能的30%: the bound stands before the whole.
  private func ofPart(at site: FigureSite) -> Bound? {
    guard text.has("的", endingAt: site.left.upperBound) else { return nil }
    for index in site.leftTokens.reversed() {
      let token = scan.tokens[index]
      // 高于全省的5% is measured against another number.
      if let bound = BoundReading.before(token.classes), Self.limits.isOne(in: text, token.range) {
        return site.left.upperBound - token.range.upperBound <= 120 ? bound : nil
      }
      if token.mark != nil || !token.classes.isDisjoint(with: [.verb, .link, .up, .down, .share, .done]) {
        return nil
      }
    }
    return nil
  }
}
