/// Bounds that a number shares with the one in front of it, or that stand before the whole that it is a part of.
struct SharedBounds {
  let text: [UInt8]
  let scan: Scan

  /// The bound of a number that has none of its own.
  func bound(of quantity: Quantity, at site: FigureSite) -> Bound {
    guard quantity.bound == .exact else { return quantity.bound }
    if site.followsNumber, Joint.fills(site.left, of: text) { return shared(at: site) ?? .exact }
    guard quantity.dimension == .percent, !site.leftClasses.isDisjoint(with: .boundBefore) else {
      return .exact
    }
    return ofPart(at: site) ?? .exact
  }

  /// 分别突破1.5万亿元、1.4万亿元: both are more than that.
  private func shared(at site: FigureSite) -> Bound? {
    let number = site.leftTokens.lowerBound - 1
    guard number > site.sinceNumber.lowerBound - 2, number > 1 else { return nil }
    var start = scan.tokens[number].range.lowerBound
    var index = number
    // A row of three or more: each leans on the one before it.
    while index > 2, scan.tokens[index - 1].range.upperBound == start,
      Joint.fills(scan.tokens[index - 1].range, of: text), case .mention = scan.tokens[index - 2].kind
    {
      index -= 2
      start = scan.tokens[index].range.lowerBound
    }
    let bound = scan.tokens[index - 1]
    guard bound.range.upperBound == start, index > 1,
      Self.sharing.ends(in: text, at: bound.range.lowerBound)
    else { return nil }
    return BoundReading.before(bound.classes)
  }

  private static let sharing = HanWords(["分别", "均", "都", "各"])

  private static let limits = HanWords(["不得超过", "不超过", "不得低于", "不低于", "不少于", "不得少于", "接近", "至少", "不足"])

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
