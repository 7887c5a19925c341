/// Numbers that set a standard, though no word of prescribing stands in front of them.
extension StatusReading {
  /// 每两周组织开展1次: how often something is to be done.
  func frequency(_ quantity: Quantity, at site: FigureSite) -> Status? {
    guard quantity.dimension == .count, quantity.unitName.isOfOccasions,
      quantity.value <= Number(12)
    else { return nil }
    let isEach = site.clauseTokens.suffix(16).contains { index in
      let token = scan.tokens[index]
      guard text.has("每", at: token.range.lowerBound) else { return false }
      return ["天", "日", "周", "旬", "月", "季", "半年", "年", "两周", "个月", "学期"].contains {
        text.has($0, at: token.range.lowerBound + 3) || text.has($0, at: token.range.lowerBound + 6)
      }
    }
    return isEach ? .norm : nil
  }

  private static let reaching = HanWords(["超过", "突破", "达到", "实现", "超", "达"])

  /// 亿元以上项目: a bound right in front of a noun selects and states nothing.
  func norm(_ quantity: Quantity, at site: FigureSite) -> Status? {
    guard quantity.dimension == .money, quantity.bound == .min || quantity.bound == .max,
      !Self.reaching.ends(in: text, at: site.range.lowerBound)
    else { return nil }
    let start = site.range.upperBound
    guard text.has("以上", at: start) || text.has("及以上", at: start) else { return nil }
    let behind = text.has("以上", at: start) ? start + 6 : start + 9
    guard behind < text.count, behind < site.sentence.upperBound else { return nil }
    let (scalar, _) = text.scalar(at: behind)
    return ScalarClass.isHan(scalar) ? .norm : nil
  }
}
