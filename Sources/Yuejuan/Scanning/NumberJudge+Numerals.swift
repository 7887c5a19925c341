/// Chinese numerals, which are part of names and idioms where nothing asks for a count or a sum.
extension NumberJudge {
  /// 一 counts nothing in running text, neither does a bare 百 without what it counts.
  func isChineseFigure(_ reading: QuantityScanner.Reading, at start: Int) -> Bool {
    if reading.unit == .day, !isSpanOfDays(reading, at: start) { return false }
    switch reading.dimension {
    case .count, .people, .time, .length, .rank:
      if reading.value == Number(1) { return isCountOfOne(reading, at: start) }
      return reading.value != Number(0)
    default: return reading.value != Number(0)
    }
  }

  /// 新增一家, 护理假一个月: 一 counts behind a word that asks for a count, never in 一个个 and 一体化.
  func isCountOfOne(_ reading: QuantityScanner.Reading, at start: Int) -> Bool {
    guard !reading.hasDigits, reading.value == Number(1), reading.unit != .none,
      !text.has("个个", endingAt: reading.end)
    else { return false }
    let isTime = reading.dimension == .time
    let words: [StaticString] =
      isTime
      ? ["假", "期限为", "为期", "不少于", "不超过", "不得超过", "支付", "发给", "提前", "延长"] : ["共", "共有", "仅", "仅有", "只有", "新增"]
    if isTime, text.has("起", endingAt: start), text.has("内", at: reading.end) { return true }
    return words.contains { text.has($0, endingAt: start) }
  }

  /// 增加婚假十八日, 不超过二十日, 七日内: so many days, and no date.
  private func isSpanOfDays(_ reading: QuantityScanner.Reading, at start: Int) -> Bool {
    if ["内", "以内", "以上", "以下"].contains(where: { text.has($0, at: reading.end) }) { return true }
    return ["假", "休息", "超过", "少于", "低于", "满", "增加", "延长", "期限为", "为期", "提前"].contains {
      text.has($0, endingAt: start)
    }
  }

  /// 六部委联合发文: organisations that numerals count.
  func isSpokenCount(_ reading: QuantityScanner.Reading) -> Bool {
    if isLargeSum(reading) { return true }
    guard reading.rule == .number, reading.end < block.upperBound, reading.value > Number(1),
      reading.value < Number(1000)
    else { return false }
    return countables.longestMatch(in: text, at: reading.end)?.value == 1
  }

  /// 人口三百万: a sum of 万 or 亿 that nothing follows.
  private func isLargeSum(_ reading: QuantityScanner.Reading) -> Bool {
    guard reading.hasScale, reading.rule == .number, !(reading.value < Number(1, exponent: 4)),
      reading.value > Number(1, exponent: reading.value.normalized.exponent)
    else { return false }
    guard reading.end < block.upperBound else { return true }
    for bound in ["以上", "左右", "以下", "上下"] as [StaticString] where text.has(bound, at: reading.end) {
      return true
    }
    let next = text.scalar(at: reading.end).value
    return !ScalarClass.isHan(next) && !ScalarClass.isDigit(next) && !ScalarClass.isLatin(next)
  }

  /// 销售收入破百亿, 产值突破万亿: a round sum that words bound and nothing follows.
  func isRoundSum(_ reading: QuantityScanner.Reading, at start: Int, behind token: Token?) -> Bool {
    guard reading.hasScale, reading.rule == .number, !(reading.value < Number(1, exponent: 8)),
      let token, token.range.upperBound == start, !token.classes.isDisjoint(with: .boundBefore)
    else { return false }
    guard reading.end < block.upperBound else { return true }
    let next = text.scalar(at: reading.end).value
    return !ScalarClass.isHan(next) && !ScalarClass.isDigit(next) && !ScalarClass.isLatin(next)
  }
}
