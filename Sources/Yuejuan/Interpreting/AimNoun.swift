/// The noun of an aim that a number describes: 48万辆的年度销售目标.
enum AimNoun {
  /// Where the noun ends, if 的 stands behind the number and a few characters on 目标.
  static func end(behind site: FigureSite, in text: [UInt8]) -> Int? {
    let start = site.right.lowerBound
    guard text.has("的", at: start) else { return nil }
    // 年度销售目标, 城镇新增就业目标: the longest have some six characters in front.
    var end = start + 3
    while end < min(start + 27, site.sentence.upperBound), ScalarClass.isHan(text.scalar(at: end).value) {
      end += 3
      if end > start + 9, text.has("目标", endingAt: end) { return end }
    }
    return nil
  }
}
