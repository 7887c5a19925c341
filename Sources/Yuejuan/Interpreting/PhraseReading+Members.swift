/// Words that say whose number it is, or of which part of a group, and not what is measured.
extension PhraseReading {
  /// 投资增速前二名:中卫市增长36.4%,吴忠市增长7.5%: whose number it is, not what is measured.
  func isHolder(_ phrase: Phrase, at site: FigureSite, _ entities: [Entity]) -> Bool {
    guard case .words(let range) = phrase,
      let last = entities.nearest(before: range.upperBound, near: site.names).last
    else { return false }
    let isWhose = entities[last].isName || entities[last].kind == .backReference
    return isWhose && entities[last].range == range || isRowOfPlaces(range)
  }

  /// 北京和广州分别下跌0.2%和0.1%: whether nothing but places stands in a range.
  private func isRowOfPlaces(_ range: Range<Int>) -> Bool {
    var end = range.lowerBound
    var index = firstToken(from: end)
    while index < block.upperBound, case let token = scan.tokens[index],
      token.range.upperBound <= range.upperBound
    {
      guard token.range.lowerBound == end,
        token.classes.contains(.place) || Joint.fills(token.range, of: text)
      else { return false }
      end = token.range.upperBound
      index += 1
    }
    return end == range.upperBound
  }

  /// 户数以青石镇3.2万户最多,其次为白水镇2.1万户: whether a name right in front of a number owns it.
  func isOwner(_ entity: Entity, endingAt end: Int, _ site: FigureSite) -> Bool {
    let start = entity.range.lowerBound
    guard entity.kind == .region || entity.kind == .body, entity.range.upperBound == end,
      end == site.left.upperBound
    else { return false }
    return start <= site.left.lowerBound
      || ["以", "为", "是"].contains { text.has($0, endingAt: start) }
  }

  /// 其中,沿海港口完成6亿吨: what no measure's name ends is a part of the group spoken of before.
  func member(_ left: Range<Int>, _ site: FigureSite) -> Range<Int>? {
    if let holder = holder(left, site) { return holder }
    guard let verb = site.leftTokens.last.map({ scan.tokens[$0] }),
      verb.range.upperBound == site.range.lowerBound, isDoing(verb), isGrouped(site), !isCounted(verb, site)
    else { return nil }
    let end = min(left.upperBound, verb.range.lowerBound)
    guard end > left.lowerBound, !Measures.ends(text, left.lowerBound..<end) else { return nil }
    return left.lowerBound..<end
  }

  /// 其中,龙头企业达到91家: what is counted, not who has so many.
  private func isCounted(_ verb: Token, _ site: FigureSite) -> Bool {
    guard case .quantity(let quantity) = scan.mentions[site.mention].kind else { return false }
    return quantity.isCount && !text.has("完成", endingAt: verb.range.upperBound)
  }

  /// 其中,国有控股企业0.6亿元: who has a part of the amount spoken of before.
  private func holder(_ left: Range<Int>, _ site: FigureSite) -> Range<Int>? {
    guard left.upperBound == site.left.upperBound, Self.holders.ends(in: text, at: left.upperBound),
      isGrouped(site),
      case .quantity(let quantity) = scan.mentions[site.mention].kind, !quantity.isCount
    else { return nil }
    return left
  }

  private static let holders = HanWords(["企业", "居民", "单位", "农户", "家庭", "公司"])

  /// Whether 其中 stands before, perhaps parted by semicolons: 其中,沿海港口…;内河港口….
  private func isGrouped(_ site: FigureSite) -> Bool {
    if site.sinceClasses.contains(.scope) { return true }
    guard site.part > 0 else { return false }
    // What stands further away than a few members opens no group any more.
    for index in (max(0, site.sinceNumber.lowerBound - 64)..<site.sinceNumber.lowerBound).reversed() {
      let token = scan.tokens[index]
      guard token.range.lowerBound >= site.sentence.lowerBound else { return false }
      if token.classes.contains(.scope) { return true }
    }
    return false
  }
}
