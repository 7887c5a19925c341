/// Ranks, and ordinals that are none.
extension BlockWalk {
  /// 第四位, 第一名, 前10位, 首位, and 第一 where nothing follows that it could count; other ordinals are names.
  func ordinal(at index: Int, into found: inout Found) -> Int? {
    for word in ["首位", "榜首"] as [StaticString] where text.has(word, at: index) {
      if judge.isPutFirst(at: index) { return add(.name, index..<index + 6, rule: "ordinal", to: &found) }
      return add(.rank(Number(1)), index..<index + 6, rule: "rank", to: &found)
    }
    if isHalfPrice(at: index) {
      let half = Quantity(value: Number(50), unitName: .percent, dimension: .percent)
      return add(.quantity(half), index..<index + 6, rule: "fraction", to: &found)
    }
    let isAmongFirst = text.has("前", at: index)
    guard isAmongFirst || text.has("第", at: index), index + 3 < block.upperBound,
      let number = scanner.quantities.numbers.number(in: text, at: index + 3),
      number.end <= block.upperBound
    else { return nil }
    // 居全国前10位 says where something stands, 前3名获奖者 only who.
    let isPlace = text.has("位", at: number.end) || text.has("名", at: number.end)
    if isAmongFirst, !judge.isRanked(by: found.tokens) {
      return isPlace ? add(.name, index..<number.end + 3, rule: "ordinal", to: &found) : nil
    }
    if isPlace {
      return add(.rank(number.number), index..<number.end + 3, rule: "rank", to: &found)
    }
    if judge.isBareRank(at: index, end: number.end, behind: found.tokens) {
      return add(.rank(number.number), index..<number.end, rule: "rank", to: &found)
    }
    if isAmongFirst { return nil }
    return add(.name, index..<(judge.rowEnd(number.end) ?? number.end), rule: "ordinal", to: &found)
  }
}
