/// Halves: 半小时, 半成, 对折, 减少超过一半.
extension BlockWalk {
  func half(at index: Int, into found: inout Found) -> Int? {
    if isHalfOfAll(at: index) {
      let bound = BoundReading.bound(inside: .exact, before: boundBefore(index, in: found.tokens), after: [])
      let quantity = Quantity(value: Number(50), unitName: .percent, dimension: .percent, bound: bound)
      return add(.quantity(quantity), index..<index + 6, rule: "half", to: &found)
    }
    guard text.has("半", at: index) else { return nil }
    // 让利半成: half of a tenth; 半成品 is no tenth.
    if text.has("成", at: index + 3),
      index + 6 >= text.count || !ScalarClass.isHan(text.scalar(at: index + 6).value)
    {
      let quantity = Quantity(value: Number(5), unitName: .percent, dimension: .percent)
      return add(.quantity(quantity), index..<index + 6, rule: "half", to: &found)
    }
    guard let match = scanner.vocabulary.unitTrie.longestMatch(in: text, at: index + 3),
      scanner.vocabulary.units[match.value].dimension == .time, !text.has("年", at: index + 3),
      !text.has("月", at: index + 3)
    else { return index + 3 }
    let quantity = Quantity(
      value: Number(5, exponent: -1), unitName: scanner.vocabulary.units[match.value].name, dimension: .time)
    return add(.quantity(quantity), index..<match.end, rule: "half", to: &found)
  }

  /// 减少超过一半, 占近一半: so much of what there is, where nothing goes on behind it; 一半以上的企业 may be anybody.
  private func isHalfOfAll(at index: Int) -> Bool {
    guard text.has("一半", at: index), Self.changes.ends(in: text, at: index) else { return false }
    return index + 6 >= block.upperBound || !ScalarClass.isHan(text.scalar(at: index + 6).value)
  }

  private static let changes = HanWords([
    "减少超过", "减少近", "减少约", "减少了近", "减少逾", "减少了", "下降超过", "下降近", "下降约", "下降了近", "增加近", "增加超过", "占近", "占约",
    "占超过", "占比近",
    "占比超过", "占比约",
  ])

  /// 打对折, 对折出售: half the price; paper is folded otherwise.
  func isHalfPrice(at index: Int) -> Bool {
    guard text.has("对折", at: index) else { return false }
    return text.has("打", endingAt: index)
      || ["出售", "销售", "优惠", "转让", "购买", "收费", "计价"].contains { text.has($0, at: index + 6) }
  }
}
